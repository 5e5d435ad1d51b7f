/// Writes canonical JSON (RFC 8785) piece by piece into a buffer that its caller empties as it
/// fills, so that an output is never in memory as a whole.
///
/// The caller brings the members of an object in the order of their names as UTF-16 and balances
/// what it begins; a debug build asserts both.
package struct JSONWriter: Sendable {
  /// What was written since the buffer was last emptied.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var structure = Structure()

  package init() {}

  /// A size at which a chunk is worth a system call.
  package static let chunk = 1 << 16

  /// Hands the buffer over and empties it, once it holds `size` bytes or more; size 0 empties the
  /// rest.
  package mutating func drain<Failure>(
    above size: Int = chunk, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    guard bytes.count >= size, !bytes.isEmpty else { return }
    try sink(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  package mutating func beginObject() {
    begin(UInt8(ascii: "{"))
    assert(structure.begin(object: true))
  }

  package mutating func endObject() {
    assert(structure.end(object: true), "no object to end here")
    end(UInt8(ascii: "}"))
  }

  package mutating func beginArray() {
    begin(UInt8(ascii: "["))
    assert(structure.begin(object: false))
  }

  package mutating func endArray() {
    assert(structure.end(object: false), "no array to end here")
    end(UInt8(ascii: "]"))
  }

  package mutating func key(_ name: String) {
    assert(structure.takes(key: Array(name.utf8)), "the key \(name) is out of order")
    separate()
    bytes.appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  package mutating func key(_ name: [UInt8]) {
    assert(structure.takes(key: name), "a key is out of order")
    separate()
    bytes.appendQuoted(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// The caller vouches that `text` is valid UTF-8, as do all that write strings.
  package mutating func string(_ text: [UInt8]) {
    value()
    bytes.appendQuoted(text)
  }

  package mutating func string(_ text: String) {
    value()
    bytes.appendQuoted(text)
  }

  package mutating func integer(_ value: Int) {
    decimal(coefficient: value, fractionDigits: 0)
  }

  /// Writes `coefficient` × 10^-`fractionDigits`: 9710 and 2 give `97.1`.
  ///
  /// What is beyond a double, which JSON cannot say, is a mistake of the caller and becomes `null`.
  package mutating func decimal(coefficient: Int, fractionDigits: Int) {
    number(
      ShortDecimal(
        isNegative: coefficient < 0, coefficient: UInt64(coefficient.magnitude),
        exponent: 0 &- fractionDigits))
  }

  /// An infinity or NaN, which JSON cannot say, is a mistake of the caller and becomes `null`.
  package mutating func number(_ number: Double) {
    self.number(ShortDecimal(number))
  }

  private mutating func number(_ decimal: ShortDecimal?) {
    guard let decimal else {
      assertionFailure("a number that JSON cannot say")
      return null()
    }
    value()
    decimal.append(to: &bytes)
  }

  package mutating func bool(_ isTrue: Bool) {
    literal(isTrue ? "true" : "false")
  }

  package mutating func null() {
    literal("null")
  }

  /// Writes a parsed value in its canonical form.
  package mutating func value(_ value: JSONValue) {
    self.value()
    bytes += value.canonical()
  }

  private mutating func literal(_ word: String) {
    value()
    bytes.append(contentsOf: word.utf8)
  }

  private mutating func begin(_ bracket: UInt8) {
    value()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func value() {
    assert(structure.takesValue(), "a value where a key must come")
    separate()
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }
}

/// What a debug build knows of the open arrays and objects, to catch a caller that breaks their
/// rules.
private struct Structure: Sendable {
  /// The innermost last. An object holds its latest key, and whether the value of it is still to
  /// come.
  private var open: [(isObject: Bool, key: [UInt8]?, awaitsValue: Bool)] = []
  private var isComplete = false

  mutating func begin(object: Bool) -> Bool {
    open.append((object, nil, false))
    return true
  }

  mutating func end(object: Bool) -> Bool {
    guard let last = open.popLast() else { return false }
    return last.isObject == object && !last.awaitsValue
  }

  mutating func takes(key: [UInt8]) -> Bool {
    guard let last = open.last, last.isObject, !last.awaitsValue else { return false }
    open[open.count - 1] = (true, key, true)
    return last.key.map { precedesInUTF16($0.span, key.span) } ?? true
  }

  mutating func takesValue() -> Bool {
    guard let last = open.last else {
      defer { isComplete = true }
      return !isComplete
    }
    open[open.count - 1].awaitsValue = false
    return !last.isObject || last.awaitsValue
  }
}
