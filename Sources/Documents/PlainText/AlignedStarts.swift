/// Columns that start where the text of the column before comes as close as a single blank.
extension AlignedLayout {
  /// How many columns before its column a cell may start when the text before it is too long.
  static let drift = 8

  /// The layout with such columns too: cells with a gap before them show where one starts, and the
  /// text that runs over that place has a blank near it.
  func withTightGutters(_ source: TextSource) -> AlignedLayout? {
    let rows = chunks.count { $0.count >= 2 }
    let starts = sharedStarts()
    guard rows >= 4, !starts.isEmpty, starts.count <= 32 else { return nil }
    let blanks = chunks.map { line in line.map { self.blanks(in: $0, source) } }
    var layout = self
    for start in starts where isTight(start, blanks) {
      layout.gutters.append(Gutter(start: start - 1, end: start))
    }
    guard layout.gutters.count > max(gutters.count, 1) else { return nil }
    layout.gutters.sort { $0.start < $1.start }
    return layout
  }

  /// The places, away from the known gutters, where three cells or more start after a gap.
  private func sharedStarts() -> [Int] {
    var counts: [Int: Int] = [:]
    for line in chunks {
      for (index, chunk) in line.enumerated() where index > 0 || chunk.start >= 8 {
        counts[place(chunk).start, default: 0] += 1
      }
    }
    var starts: [(first: Int, last: Int, cells: Int)] = []
    for (start, cells) in counts.sorted(by: { $0.key < $1.key }) where cells >= 2 {
      if let last = starts.last, start - last.last <= 3 {
        starts[starts.count - 1] = (last.first, start, last.cells + cells)
      } else {
        starts.append((start, start, cells))
      }
    }
    return starts.filter { start in
      start.cells >= 3
        && !gutters.contains { $0.start - 1 <= start.first && start.first <= $0.end + 3 }
    }.map(\.first)
  }

  /// Where the blanks of a chunk stand.
  private func blanks(in chunk: Chunk, _ source: TextSource) -> [Int] {
    var blanks: [Int] = []
    var place = place(chunk).start
    var at = chunk.range.lowerBound
    while at < chunk.range.upperBound {
      let (scalar, length) = source.bytes.scalar(at: at)
      if source.bytes.blank(at: at, before: chunk.range.upperBound) > 0 { blanks.append(place) }
      if countsMarks || !Columns.isMark(scalar) { place += 1 }
      at += length
    }
    return blanks
  }

  /// Whether lines with a gap before the place are many, and lines without a blank near it few.
  private func isTight(_ start: Int, _ blanks: [[[Int]]]) -> Bool {
    var (apart, near, against) = (0, 0, 0)
    for (line, places) in zip(chunks, blanks) {
      for (chunk, places) in zip(line, places) {
        let (first, end) = place(chunk)
        if start <= first, first <= start + 3 { apart += 1 }
        guard first < start - 1, end > start else { continue }
        if places.contains(where: { start - Self.drift <= $0 && $0 <= start }) {
          near += 1
        } else {
          against += 1
        }
      }
    }
    return apart >= 3 && 2 * apart >= near && 5 * against <= apart + near
  }
}
