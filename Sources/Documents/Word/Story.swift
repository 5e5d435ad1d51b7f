/// The blocks of a body, a header, a footer, a note or a comment.
struct Story {
  var id: [UInt8]
  /// Notes that hold only the rule above the notes have a type.
  var isSeparator = false
  var origin: Origin
  var blocks: [Block] = []
  var anchors: [Anchor] = []
}

/// The place of a comment, a notice or a text, built from the inside out while the blocks are.
struct Anchor {
  enum Subject: Hashable {
    case comment([UInt8])
    case notice(Int)
    case text(TextTrace)
  }

  var subject: Subject
  /// The innermost step first.
  var steps: [BlockPath.Step] = []
}
