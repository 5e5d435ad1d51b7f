/// What the tables of one input have cost so far.
struct CellBudget {
  let limits: Limits
  let part: String?
  private var cells = 0

  init(limits: Limits, part: String?) {
    self.limits = limits
    self.part = part
  }

  mutating func spend(cells: Int = 0, columns: Int, rows: Int, line: Int) throws(ReadError) {
    self.cells += cells
    let place = (part.map { "\($0): " } ?? "") + "line \(line)"
    if columns > limits[.columns] { throw .limit(.columns, place: place) }
    if rows > limits[.rows] { throw .limit(.rows, place: place) }
    if self.cells > limits[.cells] { throw .limit(.cells, place: place) }
  }
}

/// A table as it is filled cell by cell, spans and all.
struct TableGrid {
  var isInHeader = false
  private var rows: [Table.Row] = []
  private var width = 0
  /// For each column, before which row the cell that covers it from above ends.
  private var covered: [Int] = []
  private var column = 0
  private var allAreHeaders = true

  mutating func startRow(line: Int, _ budget: inout CellBudget) throws(ReadError) {
    endRow()
    rows.append(Table.Row(cells: [], line: line))
    try budget.spend(columns: width, rows: rows.count, line: line)
    column = 0
    allAreHeaders = true
  }

  mutating func add(
    _ blocks: [Block], columnSpan: Int = 1, rowSpan: Int = 1, isHeader: Bool = false, line: Int,
    _ budget: inout CellBudget
  ) throws(ReadError) {
    if rows.isEmpty { try startRow(line: line, &budget) }
    let row = rows.count - 1
    while column < covered.count, covered[column] > row { column += 1 }
    var end = column + 1
    while end < column + columnSpan, end >= covered.count || covered[end] <= row { end += 1 }
    try budget.spend(cells: 1, columns: end, rows: rows.count, line: line)
    while covered.count < end { covered.append(0) }
    if rowSpan > 1 {
      let below = row.addingReportingOverflow(rowSpan)
      for index in column..<end { covered[index] = below.overflow ? Int.max : below.partialValue }
    }
    var cell = Table.Cell(blocks, column: column)
    cell.columnSpan = Int32(clamping: end - column)
    cell.rowSpan = Int32(clamping: rowSpan)
    rows[row].cells.append(cell)
    width = max(width, end)
    column = end
    if !isHeader { allAreHeaders = false }
    rows[row].isHeader = allAreHeaders || isInHeader
  }

  /// A row of which nothing shows is none.
  private mutating func endRow() {
    guard let row = rows.last, row.cells.isEmpty else { return }
    if !covered.contains(where: { $0 >= rows.count }) { rows.removeLast() }
  }

  /// The table, if anything shows in it.
  mutating func finish() -> Table? {
    endRow()
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        let most = Int32(clamping: rows.count - row)
        rows[row].cells[cell].rowSpan = min(rows[row].cells[cell].rowSpan, most)
      }
    }
    let shows = rows.contains { $0.cells.contains { !$0.text.raw.isEmpty || !$0.blocks.isEmpty } }
    return shows ? Table(columns: width, rows: rows) : nil
  }
}

extension Table.Cell {
  /// A cell that holds these blocks.
  init(_ blocks: [Block], column: Int) {
    var text: [UInt8] = []
    var isPlain = blocks.count <= 1
    for block in blocks {
      let (marker, line): (Text, Text)
      switch block.kind {
      case .paragraph(let content): (marker, line) = (.empty, content.raw)
      case .heading(let content, _, let number): (marker, line) = (number, content.raw)
      case .listItem(let content, let bullet, _): (marker, line) = (bullet, content.raw)
      default:
        isPlain = false
        continue
      }
      if case .paragraph = block.kind {} else { isPlain = false }
      if !text.isEmpty { text.append(0x0A) }
      if !marker.isEmpty { text += marker.utf8 + [0x20] }
      text += line.utf8
    }
    self.init(
      text: RepairedText(Text(validUTF8: text)), blocks: isPlain ? [] : blocks, column: column)
  }
}
