extension JSONDocument {
  package static let standardDepth = 512

  /// Parses a JSON text (RFC 8259) whose numbers are within a double and whose objects have no name
  /// twice. Arrays and objects nest up to `depth`.
  package init(parsing source: [UInt8], depth: Int = standardDepth) throws(JSONError) {
    try self.init(parsing: source, depth: depth, repeatedNames: .refused)
  }

  init(
    parsing source: [UInt8], depth: Int, repeatedNames: RepeatedNames
  ) throws(JSONError) {
    var parser = JSONParser(source: source, depth: depth, repeatedNames: repeatedNames)
    try parser.parse()
    self = parser.document
  }
}

/// What becomes of an object that has a name twice, which RFC 8259 leaves open.
package enum RepeatedNames: Sendable {
  case refused
  /// As ECMAScript reads it.
  case lastCounts
}

/// Reads one text from its first byte to its last, with a stack of its own for what is open.
struct JSONParser {
  var document: JSONDocument
  let source: [UInt8]
  private let depth: Int
  private let repeatedNames: RepeatedNames
  var position = 0
  private var open: [Frame] = []
  /// The nodes of all names in the objects that are open.
  private var names: [UInt32] = []

  private struct Frame: BitwiseCopyable {
    let node: Int
    let end: UInt8
    let firstName: Int
    var count: UInt32 = 1

    var isObject: Bool { end == UInt8(ascii: "}") }
  }

  init(source: [UInt8], depth: Int, repeatedNames: RepeatedNames) {
    document = JSONDocument(source: source)
    self.source = source
    self.depth = depth
    self.repeatedNames = repeatedNames
  }

  mutating func parse() throws(JSONError) {
    guard source.count < UInt32.max else { throw error(.tooLarge, at: 0) }
    guard !startsWithByteOrderMark else { throw error(.byteOrderMark, at: 0) }
    document.nodes.reserveCapacity(source.count / 16 &+ 1)
    skipSpace()
    guard position < source.count else { throw error(.empty, at: position) }
    repeat {
      if try value() { try advance() }
    } while !open.isEmpty
    skipSpace()
    guard position == source.count else { throw error(.trailingContent, at: position) }
  }

  /// Reads a scalar or an empty container, and says so; or a container up to its first value.
  private mutating func value() throws(JSONError) -> Bool {
    guard position < source.count else { throw error(.unexpectedEnd, at: position) }
    switch source[position] {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): return try begin(.object, end: UInt8(ascii: "}"))
    case UInt8(ascii: "["): return try begin(.array, end: UInt8(ascii: "]"))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try literal("true", .true)
    case UInt8(ascii: "f"): try literal("false", .false)
    case UInt8(ascii: "n"): try literal("null", .null)
    default: throw unexpected(.value)
    }
    return true
  }

  /// Goes on from the end of a value to the next one, closing the containers that end before it.
  private mutating func advance() throws(JSONError) {
    while let frame = open.last {
      skipSpace()
      guard position < source.count else { throw error(.unexpectedEnd, at: position) }
      if source[position] == UInt8(ascii: ",") {
        position &+= 1
        open[open.count &- 1].count &+= 1
        skipSpace()
        if frame.isObject { try name() }
        return
      }
      guard source[position] == frame.end else {
        throw unexpected(frame.isObject ? .commaOrBrace : .commaOrBracket)
      }
      position &+= 1
      try close(frame)
      open.removeLast()
    }
  }

  private mutating func begin(_ kind: JSONDocument.Kind, end: UInt8) throws(JSONError) -> Bool {
    guard open.count < depth else { throw error(.tooDeep(limit: depth), at: position) }
    let frame = Frame(node: document.nodes.count, end: end, firstName: names.count)
    append(kind, at: position, length: 0, link: document.nodes.count &+ 1)
    position &+= 1
    skipSpace()
    guard position < source.count else { throw error(.unexpectedEnd, at: position) }
    if source[position] == end {
      position &+= 1
      return true
    }
    open.append(frame)
    if frame.isObject { try name() }
    return false
  }

  private mutating func close(_ frame: Frame) throws(JSONError) {
    document.nodes[frame.node].length = frame.count
    document.nodes[frame.node].link = UInt32(truncatingIfNeeded: document.nodes.count)
    guard frame.isObject else { return }
    if repeatedNames == .refused, let name = document.repeated(among: names[frame.firstName...]) {
      throw error(
        .duplicateName(String(decoding: document.content(of: name), as: UTF8.self)),
        at: Int(document.nodes[name].offset))
    }
    names.removeSubrange(frame.firstName...)
  }

  private mutating func name() throws(JSONError) {
    guard position < source.count else { throw error(.unexpectedEnd, at: position) }
    guard source[position] == UInt8(ascii: "\"") else { throw unexpected(.name) }
    names.append(UInt32(truncatingIfNeeded: document.nodes.count))
    try string()
    skipSpace()
    guard position < source.count else { throw error(.unexpectedEnd, at: position) }
    guard source[position] == UInt8(ascii: ":") else { throw unexpected(.colon) }
    position &+= 1
    skipSpace()
  }

  private mutating func literal(_ word: String, _ kind: JSONDocument.Kind) throws(JSONError) {
    append(kind, at: position, length: 0, link: 0)
    for byte in word.utf8 {
      guard position < source.count else { throw error(.unexpectedEnd, at: position) }
      guard source[position] == byte else { throw unexpected(.value) }
      position &+= 1
    }
  }

  mutating func append(_ kind: JSONDocument.Kind, at offset: Int, length: Int, link: Int) {
    document.nodes.append(
      JSONDocument.Node(
        kind: kind, offset: UInt32(truncatingIfNeeded: offset),
        length: UInt32(truncatingIfNeeded: length), link: UInt32(truncatingIfNeeded: link)))
  }

  private mutating func skipSpace() {
    while position < source.count {
      switch source[position] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"):
        position &+= 1
      default: return
      }
    }
  }

  private var startsWithByteOrderMark: Bool {
    source.starts(with: [0xEF, 0xBB, 0xBF]) || source.starts(with: [0xFE, 0xFF])
      || source.starts(with: [0xFF, 0xFE])
  }
}
