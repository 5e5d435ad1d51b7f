/// What one who looks through a document has to say of one of its texts: a change to be accepted or
/// not, a remark, or both.
package struct Revision: Sendable, Equatable {
  /// A block or a cell; for a change one that is text itself.
  package var at: BlockPath
  /// Bytes of its text as it was read; nil for all that stands there.
  package var bytes: Range<Int>?
  /// What is to stand in their place; nil for a remark alone.
  package var replacement: Text?
  package var remark: Text?
  /// The remark where the change cannot be made.
  package var remarkInstead: Text?

  package init(
    at: BlockPath, bytes: Range<Int>? = nil, replacement: Text? = nil, remark: Text? = nil,
    remarkInstead: Text? = nil
  ) {
    self.at = at
    self.bytes = bytes
    self.replacement = replacement
    self.remark = remark
    self.remarkInstead = remarkInstead
  }
}

/// A document with its revisions, and what became of them.
package struct RevisedFile: Sendable, Equatable {
  package var bytes: [UInt8]
  /// What the name of such a file ends in: `docx`, or `docm` for one with macros.
  package var ending: String
  package var changes: Int
  package var comments: Int
  /// Changes that could not be made where they belong: there is a comment at most.
  package var unplaced: Int
}

extension BlockPath {
  /// Whether it comes before the other in reading order; a table comes before its cells.
  package func precedes(_ other: BlockPath) -> Bool {
    steps.lexicographicallyPrecedes(other.steps) { $0.number < $1.number }
  }
}

extension BlockPath.Step {
  fileprivate var number: Int {
    switch self {
    case .block(let number), .row(let number), .cell(let number): number
    }
  }
}
