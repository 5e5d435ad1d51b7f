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
    let content = Table.Cell.content(blocks)
    rows[row].cells.append(
      Table.Cell(
        text: content.text, blocks: content.blocks, column: column, columnSpan: end - column,
        rowSpan: rowSpan))
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
