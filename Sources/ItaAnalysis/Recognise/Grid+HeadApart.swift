import Documents

extension Grid {
  /// The grid with a head of its own where the first row holds one and what stands below it, as
  /// columns of text are read that have no line between the two.
  func withHeadApart(by heads: inout ColumnHeads) -> Grid {
    guard let first = rows.first, first.cells.count(where: { $0.hasLines }) >= 3 else {
      return self
    }
    var top: [Cell] = []
    var rest: [Cell] = []
    var known = 0
    for cell in first.cells where !cell.isEmpty {
      let text = cell.text.utf8
      let end = heads.head(text)?.isWhole == true ? text.count : cell.headEnd(by: &heads)
      if end > 0 {
        known += 1
        top.append(cell.piece(0..<end))
      }
      if end < text.count { rest.append(cell.piece(end..<text.count)) }
    }
    let isHead = known >= 3 && 3 * known >= 2 * top.count && 3 * known >= 2 * rest.count
    return isHead && 2 * rest.count >= known ? withFirstRow(top, rest) : self
  }
}

extension Grid.Cell {
  fileprivate var hasLines: Bool {
    text.utf8.count <= 4000 && text.utf8.contains(0x0A)
  }

  /// Where the first lines end that are a head together.
  fileprivate func headEnd(by heads: inout ColumnHeads) -> Int {
    let text = text.utf8
    var end = 0
    var from = 0
    for _ in 0..<5 {
      guard let line = text[from...].firstIndex(of: 0x0A) else { break }
      if heads.head(Array(text[..<line]))?.isWhole == true { end = line }
      from = line + 1
    }
    return end
  }

  fileprivate func piece(_ range: Range<Int>) -> Grid.Cell {
    Grid.Cell(
      text: Text(validUTF8: Array(text.utf8[text.utf8.trimmed(range)])), blocks: [], path: path,
      columns: columns, isFromAbove: false)
  }
}
