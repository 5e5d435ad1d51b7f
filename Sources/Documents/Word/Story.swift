/// The blocks of a body, a header, a footer, a note or a comment.
struct Story {
  var id: [UInt8]
  /// Notes that hold only the rule above the notes have a type.
  var isSeparator = false
  var origin: Origin
  var blocks: [Block] = []
  var anchors: [Anchor] = []
}

/// The place of a comment or of a notice, built from the inside out while the blocks are.
struct Anchor {
  enum Subject: Hashable {
    case comment([UInt8])
    case notice(Int)
  }

  var subject: Subject
  /// The innermost step first.
  var steps: [BlockPath.Step] = []
}
