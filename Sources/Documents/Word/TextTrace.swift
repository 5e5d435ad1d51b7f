/// Where in its part a text was read from. Elements are known by their numbers: they are counted from
/// 1 in the order in which they start, those that no reader looks at included.
struct TextTrace: Hashable {
  /// A stretch of the text that is all that one `w:t` says. What stands between pieces was not
  /// written as text: a tab, a symbol, the mark of a note.
  struct Piece: Hashable {
    var element: Int32
    var range: Range<Int>
  }

  /// The paragraph that it begins in, or the cell.
  var element: Int32
  var pieces: [Piece] = []
}

/// The traces of a document's texts, by the blocks and cells that hold them.
struct TextTraces {
  struct Place {
    var part: String
    var trace: TextTrace
  }

  /// More than one for a header that several parts have word for word.
  private(set) var places: [BlockPath: [Place]] = [:]

  /// A cell is traced behind its own one paragraph, and says no more of the text.
  mutating func add(_ trace: TextTrace, in part: String, at path: BlockPath) {
    if places[path]?.contains(where: { $0.part == part }) == true { return }
    places[path, default: []].append(Place(part: part, trace: trace))
  }
}
