/// The canonical form (RFC 8785) of a JSON text.
package func canonicalise(
  _ text: [UInt8], depth: Int = JSONDocument.standardDepth,
  repeatedNames: RepeatedNames = .refused
) throws(JSONError) -> [UInt8] {
  try JSONDocument(parsing: text, depth: depth, repeatedNames: repeatedNames).root.canonical()
}

extension JSONValue {
  /// The canonical form of this value and all that it holds.
  package func canonical() -> [UInt8] {
    written(numbers: .canonical)
  }

  /// The same bytes for values that are equal, in any notation, with numbers of any size.
  func key() -> [UInt8] {
    written(numbers: .exact)
  }

  private func written(numbers: CanonicalWalk.Numbers) -> [UInt8] {
    var walk = CanonicalWalk(document: document, numbers: numbers)
    if node == 0 { walk.reserve() }
    var value: Int? = node
    while let current = value {
      walk.write(current)
      value = walk.next()
    }
    return walk.bytes
  }
}

/// Goes through a document in the order of its canonical form, with a stack of its own.
private struct CanonicalWalk {
  private let document: JSONDocument
  private let numbers: Numbers
  private(set) var bytes: [UInt8] = []
  private var open: [Container] = []
  /// The names of all open objects in order, as nodes.
  private var names: [UInt32] = []

  private struct Container: BitwiseCopyable {
    let isObject: Bool
    /// Of an array the node of its next item, of an object the place of its next name in `names`.
    var next: Int
    let end: Int
    let firstName: Int
    var isFirst = true
  }

  enum Numbers {
    case canonical
    case exact
  }

  init(document: JSONDocument, numbers: Numbers) {
    self.document = document
    self.numbers = numbers
  }

  mutating func reserve() {
    bytes.reserveCapacity(document.source.count)
  }

  mutating func write(_ node: Int) {
    let value = document.nodes[node]
    switch value.kind {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .false: bytes.append(contentsOf: "false".utf8)
    case .true: bytes.append(contentsOf: "true".utf8)
    case .number: number(node)
    case .string, .escapedString: string(value)
    case .array:
      bytes.append(UInt8(ascii: "["))
      open.append(
        Container(isObject: false, next: node &+ 1, end: Int(value.link), firstName: names.count))
    case .object:
      bytes.append(UInt8(ascii: "{"))
      let firstName = names.count
      appendNames(ofObjectAt: node)
      open.append(
        Container(isObject: true, next: firstName, end: names.count, firstName: firstName))
    }
  }

  /// The value to write next, once what stands before it is written.
  mutating func next() -> Int? {
    while let container = open.last {
      guard container.next < container.end else {
        bytes.append(UInt8(ascii: container.isObject ? "}" : "]"))
        names.removeSubrange(container.firstName...)
        open.removeLast()
        continue
      }
      if !container.isFirst { bytes.append(UInt8(ascii: ",")) }
      let top = open.count &- 1
      open[top].isFirst = false
      guard container.isObject else {
        open[top].next = document.end(of: container.next)
        return container.next
      }
      open[top].next &+= 1
      let name = Int(names[container.next])
      string(document.nodes[name])
      bytes.append(UInt8(ascii: ":"))
      return name &+ 1
    }
    return nil
  }

  private mutating func appendNames(ofObjectAt node: Int) {
    let first = names.count
    var name = node &+ 1
    let end = document.end(of: node)
    while name < end {
      names.append(UInt32(truncatingIfNeeded: name))
      name = document.end(of: name &+ 1)
    }
    if !document.isAscending(names[first...]) {
      names.replaceSubrange(first..., with: document.lastOfEach(in: names[first...]))
    }
  }

  /// What a source writes without escapes stands in the canonical form as it is.
  private mutating func string(_ value: JSONDocument.Node) {
    if value.kind == .string {
      let start = Int(value.offset)
      bytes.append(contentsOf: document.source[start..<start &+ Int(value.length) &+ 2])
    } else {
      bytes.appendQuoted(Array(document.unescaped[value.content]))
    }
  }

  private mutating func number(_ node: Int) {
    let text = document.number(at: node)
    switch numbers {
    // The parser has made sure that a double holds it.
    case .canonical: ShortDecimal(number: text)?.append(to: &bytes)
    case .exact: bytes += ExactNumber(text).key
    }
  }
}
