/// A place in the text of a field, from which words and numbers are taken one after the other.
struct FieldCursor {
  private let bytes: [UInt8]
  private(set) var index: Int
  private let end: Int

  /// The field in normal form, with ASCII digits and without white space around it.
  init(field utf8: [UInt8]) {
    bytes = ThaiDigits.toASCII(NormalForm.repaired(utf8))
    index = bytes.firstIndex { !FieldCursor.isSpace($0) } ?? bytes.count
    end = (bytes.lastIndex { !FieldCursor.isSpace($0) } ?? -1) + 1
  }

  private init(_ bytes: [UInt8], index: Int, end: Int) {
    self.bytes = bytes
    self.index = index
    self.end = end
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A
  }

  var rest: ArraySlice<UInt8> { bytes[min(index, end)..<end] }
  var isAtEnd: Bool { index >= end }
  var next: UInt8? { index < end ? bytes[index] : nil }

  /// The letter before the cursor and the one at it.
  var letterBefore: ThaiLetter {
    guard index >= 3 else { return .other }
    return ThaiLetter(bytes.span.scalar(at: index - 3).code)
  }
  var letterHere: ThaiLetter { ThaiLetter(scalarHere) }
  /// The scalar at the cursor, 0 at the end.
  var scalarHere: ScalarCode { isAtEnd ? 0 : bytes.span.scalar(at: index).code }

  var isAfterDigit: Bool { index > 0 && 0x30...0x39 ~= bytes[index - 1] }

  func isAfter(_ word: String) -> Bool {
    bytes[..<index].suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  func isAt(_ word: String) -> Bool {
    var index = index
    for byte in word.utf8 {
      guard index < end, bytes[index] == byte else { return false }
      index += 1
    }
    return true
  }

  /// The places where one of the letters stands, but for digits inside a number.
  func starts(with letters: Set<ScalarCode>) -> [(index: Int, letter: ScalarCode)] {
    let span = bytes.span
    var starts: [(index: Int, letter: ScalarCode)] = []
    var place = index
    var wasDigit = false
    while place < end {
      let (code, length) = span.scalar(at: place)
      let isDigit = code &- 0x30 < 10
      if !(wasDigit && isDigit), letters.contains(code) { starts.append((place, code)) }
      wasDigit = isDigit
      place &+= length
    }
    return starts
  }

  /// The same text from `index` on.
  func moved(to index: Int) -> FieldCursor { FieldCursor(bytes, index: index, end: end) }

  /// The same text without `word` and spaces at its end.
  func dropping(suffix word: String) -> FieldCursor? {
    guard rest.count >= word.utf8.count, rest.suffix(word.utf8.count).elementsEqual(word.utf8)
    else { return nil }
    var end = end - word.utf8.count
    while end > index, FieldCursor.isSpace(bytes[end - 1]) { end -= 1 }
    return FieldCursor(bytes, index: index, end: end)
  }

  // MARK: - Taking

  mutating func skipScalar() {
    index += isAtEnd ? 0 : bytes.span.scalar(at: index).length
  }

  /// Skips white space and says whether there was any.
  @discardableResult
  mutating func takeSpaces() -> Bool {
    let start = index
    while let byte = next, FieldCursor.isSpace(byte) { index += 1 }
    return index > start
  }

  mutating func take(_ word: String) -> Bool {
    guard isAt(word) else { return false }
    index += word.utf8.count
    return true
  }

  @discardableResult
  mutating func takeAny(of words: [String]) -> Bool {
    for word in words where take(word) { return true }
    return false
  }

  /// Takes all digits here if there are as many as `count` allows and no digit stands before them.
  mutating func takeNumber(digits count: ClosedRange<Int>) -> (value: Int, digits: Int)? {
    guard !isAfterDigit else { return nil }
    var value = 0
    var taken = index
    while taken < end, 0x30...0x39 ~= bytes[taken] {
      guard taken - index < count.upperBound else { return nil }
      value = value &* 10 &+ Int(bytes[taken] &- 0x30)
      taken += 1
    }
    guard count ~= taken - index else { return nil }
    defer { index = taken }
    return (value, taken - index)
  }
}
