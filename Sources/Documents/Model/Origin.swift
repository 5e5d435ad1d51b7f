/// The place in the input that something was read from.
package enum Origin: Sendable, Hashable {
  /// Lines of a text, counted from 1; `part` names the text inside a package, if it stands in one.
  case lines(first: Int, count: Int, part: String? = nil)
  /// An XML element: `path` is an XPath that selects it in `part`, prefixes as in the file.
  case element(part: String, path: String)
}

/// The way from the whole content down to a block or a cell: the steps of its JSON Pointer.
package struct BlockPath: Sendable, Hashable {
  package enum Step: Sendable, Hashable {
    /// A block of the content, or of the block before it.
    case block(Int)
    case row(Int)
    case cell(Int)
  }

  package var steps: [Step]

  package init(_ steps: [Step] = []) {
    self.steps = steps
  }
}
