/// A parsed JSON text: its values in one flat list, in the order of the text.
///
/// A container stands before what it holds, so that a tree is an array however deep it is. An
/// object holds each of its names, as a string, before the value of it.
package struct JSONDocument: Sendable {
  package let source: [UInt8]
  /// The contents of the strings that the source writes with escapes, one after the other.
  var unescaped: [UInt8] = []
  var nodes: [Node] = []

  init(source: [UInt8]) {
    self.source = source
  }

  struct Node: BitwiseCopyable {
    let kind: Kind
    /// Where the value starts in the source.
    let offset: UInt32
    /// Of a string the bytes of its content, of a number those of its text, of a container its
    /// items or members.
    var length: UInt32
    /// Of a string where its content starts, of a container the node after all that it holds.
    var link: UInt32

    var content: Range<Int> { Int(link)..<Int(link) &+ Int(length) }
  }

  enum Kind: UInt8 {
    case null
    case `false`
    case `true`
    case number
    case string
    /// A string whose content is in `unescaped`.
    case escapedString
    case array
    case object
  }

  /// The outermost value.
  package var root: JSONValue { JSONValue(document: self, node: 0) }

  /// The node after the value at `node` and all that it holds.
  func end(of node: Int) -> Int {
    switch nodes[node].kind {
    case .array, .object: Int(nodes[node].link)
    default: node &+ 1
    }
  }

  /// The content of the string at `node`, in UTF-8.
  func content(of node: Int) -> ArraySlice<UInt8> {
    let string = nodes[node]
    return string.kind == .escapedString ? unescaped[string.content] : source[string.content]
  }

  /// The text of the number at `node`.
  func number(at node: Int) -> ArraySlice<UInt8> {
    let start = Int(nodes[node].offset)
    return source[start..<start &+ Int(nodes[node].length)]
  }

  /// The value of the member with this name of the object at `node`.
  func member(named name: [UInt8], of node: Int) -> Int? {
    member(named: name.span, of: node)
  }

  func member(named name: Span<UInt8>, of node: Int) -> Int? {
    let end = end(of: node)
    var next = node &+ 1
    while next < end {
      if isString(at: next, name) { return next &+ 1 }
      next = self.end(of: next &+ 1)
    }
    return nil
  }

  private func isString(at node: Int, _ wanted: Span<UInt8>) -> Bool {
    let string = nodes[node]
    guard Int(string.length) == wanted.count else { return false }
    let source = source.span
    let unescaped = unescaped.span
    return areSame(
      (string.kind == .string ? source : unescaped).extracting(string.content), wanted)
  }
}
