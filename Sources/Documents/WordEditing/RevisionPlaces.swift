/// Where in the parts of a Word file revisions belong.
struct RevisionPlaces {
  /// A stretch of what one element says, in bytes.
  struct Span {
    var element: Int32
    var range: Range<Int>
    /// Of all that the element says.
    var length: Int
  }

  /// The same text in one part.
  struct Place {
    var part: String
    /// In order.
    var spans: [Span]
    /// Whether they are all of the text that is meant.
    var isWhole: Bool
  }

  private let blocks: [Block]
  private let traces: TextTraces
  private let main: String
  /// The texts of the main part in reading order.
  private let inMain: [(path: BlockPath, element: Int32)]

  init(_ blocks: [Block], _ traces: TextTraces, main: String) {
    self.blocks = blocks
    self.traces = traces
    self.main = main
    inMain = traces.places.compactMap { path, places in
      places.first { $0.part == main }.map { (path, $0.trace.element) }
    }.sorted { $0.path.precedes($1.path) }
  }

  /// None where the text is not traced.
  func places(of revision: Revision) -> [Place] {
    guard let bytes = revision.bytes else { return [] }
    return (traces.places[revision.at] ?? []).map { place in
      let spans = RevisionPlaces.spans(of: bytes, in: place.trace.pieces)
      let isWhole = !spans.isEmpty && spans.reduce(0) { $0 + $1.range.count } == bytes.count
      return Place(part: place.part, spans: spans, isWhole: isWhole)
    }
  }

  /// What is only put in belongs to the piece before it, if there is one.
  private static func spans(of bytes: Range<Int>, in pieces: [TextTrace.Piece]) -> [Span] {
    let wanted = bytes.isEmpty ? max(0, bytes.lowerBound - 1)..<bytes.lowerBound + 1 : bytes
    var index = firstPiece(endingBehind: wanted.lowerBound, in: pieces)
    var touched: [TextTrace.Piece] = []
    while index < pieces.count, pieces[index].range.lowerBound < wanted.upperBound,
      !(bytes.isEmpty && touched.count == 1)
    {
      touched.append(pieces[index])
      index += 1
    }
    return touched.map { piece in
      let range = piece.range.clamped(to: bytes)
      let start = piece.range.lowerBound
      return Span(
        element: piece.element, range: range.lowerBound - start..<range.upperBound - start,
        length: piece.range.count)
    }
  }

  /// The element of the main part whose paragraph a comment on the path stands at: the text itself,
  /// what refers to it, the first text inside, or the last before it. 0 is the start: Word has no
  /// comments in headers and footers.
  func host(of path: BlockPath) -> Int32 {
    for length in stride(from: path.steps.count, through: 1, by: -1) {
      let outer = BlockPath(Array(path.steps.prefix(length)))
      if let place = traces.places[outer]?.first(where: { $0.part == main }) {
        return place.trace.element
      }
    }
    if case .block(let index) = path.steps.first, blocks.indices.contains(index) {
      switch blocks[index].kind {
      case .pageHeader, .pageFooter: return 0
      default: break
      }
    }
    let next = firstInMain(notBefore: path)
    if next < inMain.count, inMain[next].path.steps.starts(with: path.steps) {
      return inMain[next].element
    }
    return next > 0 ? inMain[next - 1].element : 0
  }

  private static func firstPiece(
    endingBehind place: Int, in pieces: [TextTrace.Piece]
  ) -> Int {
    var (low, high) = (0, pieces.count)
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].range.upperBound > place { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func firstInMain(notBefore path: BlockPath) -> Int {
    var (low, high) = (0, inMain.count)
    while low < high {
      let middle = (low + high) / 2
      if inMain[middle].path.precedes(path) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
