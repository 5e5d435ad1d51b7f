/// One thing that the parser met, as small as can be: its text and attributes stay with the parser.
struct XMLEvent: BitwiseCopyable {
  enum Kind: UInt8 { case start, end, text }

  var kind: Kind
  var element: Element
  /// The number of the name as written.
  var name: UInt16
  /// Which of its like-named siblings the element is, from 1.
  var number: Int32
  /// The place of a start among all starts of the part, from 1.
  var ordinal: Int32
  private var firstIndex: Int32
  private var length: Int32

  /// The attributes of a start, the bytes of a text.
  var range: Range<Int> { Int(firstIndex)..<Int(firstIndex &+ length) }

  var isStartOfUnknown: Bool { kind == .start && element == .other }

  init(
    _ kind: Kind, _ element: Element = .other, name: UInt16 = 0, number: Int32 = 0,
    ordinal: Int32 = 0, _ range: Range<Int> = 0..<0
  ) {
    self.kind = kind
    self.element = element
    self.name = name
    self.number = number
    self.ordinal = ordinal
    firstIndex = Int32(truncatingIfNeeded: range.lowerBound)
    length = Int32(truncatingIfNeeded: range.count)
  }
}

/// A name as the file writes it.
struct QualifiedName {
  var prefix: String
  var local: String
  /// Empty for none.
  var namespace: String

  /// As a step of an XPath, where a name without a prefix is in no namespace.
  var step: String {
    if !prefix.isEmpty { return "\(prefix):\(local)" }
    if namespace.isEmpty { return local }
    let quote = namespace.utf8.contains(UInt8(ascii: "'")) ? "\"" : "'"
    return "*[local-name()='\(local)' and namespace-uri()=\(quote)\(namespace)\(quote)]"
  }
}

/// The way from the root to an open element.
struct ElementPath: ~Copyable {
  struct Level: BitwiseCopyable {
    var name: UInt16
    var number: Int32
  }

  private var levels = Buffer<Level>(capacity: 256)

  var depth: Int { levels.count }

  /// The last step: a name and its number.
  var last: (name: UInt16, number: Int32)? {
    levels.isEmpty ? nil : (levels[depth - 1].name, levels[depth - 1].number)
  }

  mutating func enter(_ event: XMLEvent) {
    levels.append(Level(name: event.name, number: event.number))
  }

  mutating func leave() {
    if depth > 0 { levels.truncate(to: depth - 1) }
  }

  func xpath(names: [QualifiedName], depth: Int) -> String {
    var path = ""
    for index in 0..<min(depth, self.depth) {
      path += "/"
      path += ElementPath.step(levels[index].name, levels[index].number, names: names)
    }
    return path
  }

  static func step(_ name: UInt16, _ number: Int32, names: [QualifiedName]) -> String {
    "\(names[Int(name)].step)[\(number)]"
  }
}
