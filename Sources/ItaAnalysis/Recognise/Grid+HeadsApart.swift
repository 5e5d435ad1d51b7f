import Documents

extension Grid {
  /// The grid with heads of their own where one row holds a head and what stands below it, as
  /// columns of text are read that have no line between the two.
  func withHeadsApart(by heads: inout ColumnHeads) -> Grid {
    guard rows.contains(where: { $0.mayHoldHead(by: heads) }) else { return self }
    var grid = self
    grid.splitRows { $0.mayHoldHead(by: heads) ? $0.headApart(by: &heads) : nil }
    return grid
  }
}

extension Grid.Row {
  /// A cheap look at its first cells.
  fileprivate func mayHoldHead(by heads: ColumnHeads) -> Bool {
    guard cells.count >= 3, cells.count(where: \.hasLines) >= 3 else { return false }
    return cells.prefix(3).contains { cell in
      let line = cell.text.utf8.prefix { $0 != 0x0A }
      return line.count < cell.text.utf8.count && heads.isPlainHead(Array(line))
    }
  }

  fileprivate func headApart(by heads: inout ColumnHeads) -> (
    above: [Grid.Cell], below: [Grid.Cell]
  )? {
    var top: [Grid.Cell] = []
    var rest: [Grid.Cell] = []
    for cell in cells where !cell.isEmpty {
      let text = cell.text.utf8
      let end = heads.head(text)?.isWhole == true ? text.count : cell.headEnd(by: &heads)
      if end > 0 { top.append(cell.piece(0..<end)) }
      if end < text.count { rest.append(cell.piece(end..<text.count)) }
    }
    let isHead = top.count >= 3 && 3 * top.count >= 2 * rest.count && 2 * rest.count >= top.count
    return isHead ? (top, rest) : nil
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
