/// One thing that the parser met, as small as can be: its text and attributes stay with the parser.
struct XMLEvent {
  enum Kind: UInt8 { case start, end, text }

  var kind: Kind
  var element: Element
  /// The number of the name as written.
  var name: UInt16
  /// The attributes of a start, the bytes of a text.
  private let firstIndex: Int32
  private var length: Int32

  var first: Int { Int(firstIndex) }
  var count: Int { Int(length) }

  init(_ kind: Kind, _ element: Element = .other, name: UInt16 = 0, first: Int = 0, count: Int = 0)
  {
    self.kind = kind
    self.element = element
    self.name = name
    firstIndex = Int32(truncatingIfNeeded: first)
    length = Int32(truncatingIfNeeded: count)
  }

  mutating func extend(by count: Int) { length &+= Int32(truncatingIfNeeded: count) }
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

/// The way from the root to an open element, with each element's number among its like-named siblings.
struct ElementPath {
  private struct Level {
    var name: UInt16
    var number: Int32
    /// Where the counts of its children start.
    var children: Int32
  }

  private struct Count {
    var name: UInt16
    var count: Int32
  }

  // Both are stacks that never shrink: `removeLast` costs more than all else that is done here.
  private var levels: [Level] = []
  private var counts: [Count] = []
  private(set) var depth = 0
  private var countsInUse = 0

  mutating func enter(_ name: UInt16) {
    var index = depth == 0 ? 0 : Int(levels[depth &- 1].children)
    while index < countsInUse, counts[index].name != name { index &+= 1 }
    var number: Int32 = 1
    if index < countsInUse {
      number = counts[index].count &+ 1
      counts[index].count = number
    } else if index < counts.count {
      counts[index] = Count(name: name, count: 1)
      countsInUse = index &+ 1
    } else {
      counts.append(Count(name: name, count: 1))
      countsInUse = counts.count
    }
    let level = Level(
      name: name, number: number, children: Int32(truncatingIfNeeded: countsInUse))
    if depth < levels.count {
      levels[depth] = level
    } else {
      levels.append(level)
    }
    depth &+= 1
  }

  mutating func leave() {
    guard depth > 0 else { return }
    depth &-= 1
    countsInUse = Int(levels[depth].children)
  }

  /// The last step of the path: a name and its number.
  var last: (name: UInt16, number: Int32)? {
    depth == 0 ? nil : (levels[depth - 1].name, levels[depth - 1].number)
  }

  func xpath(names: [QualifiedName], depth: Int) -> String {
    var path = ""
    for level in levels.prefix(depth) {
      path += "/" + ElementPath.step(level.name, level.number, names: names)
    }
    return path
  }

  static func step(_ name: UInt16, _ number: Int32, names: [QualifiedName]) -> String {
    "\(names[Int(name)].step)[\(number)]"
  }
}
