import Documents

extension Report {
  /// Every cell stands in the grid of its table, beside all others and under none, and says what
  /// its blocks say.
  var tableFaults: [ReportFault] {
    var check = TableCheck()
    check.read(content)
    return check.faults
  }
}

private struct TableCheck {
  private(set) var faults: [ReportFault] = []
  private var path: [BlockPath.Step] = []

  mutating func read(_ content: [Block]) {
    content.visit { block, path in
      guard case .table(let table) = block.kind else { return }
      self.path = path
      read(table)
    }
  }

  private mutating func read(_ table: Table) {
    /// What cells of rows above cover, from left to right: the columns, and the row below them.
    var covered: [(columns: Range<Int>, end: Int)] = []
    for (number, row) in table.rows.enumerated() {
      path.append(.row(number))
      if !row.cells.isEmpty { covered.removeAll { $0.end <= number } }
      var next = 0
      var above = 0
      var spans: [(columns: Range<Int>, end: Int)] = []
      for (index, cell) in row.cells.enumerated() {
        path.append(.cell(index))
        let columns = Int(cell.column)..<Int(cell.column) + Int(cell.columnSpan)
        while above < covered.count, covered[above].columns.upperBound <= columns.lowerBound {
          above += 1
        }
        if columns.lowerBound < next {
          add("cells-overlap", "/column", "\(cell.column)", .overlap)
        } else if columns.upperBound > table.columns {
          add("cell-outside", nil, nil, .outside(columns.upperBound, table.columns))
        } else if above < covered.count, covered[above].columns.overlaps(columns) {
          add("cells-overlap", "/column", "\(cell.column)", .covered)
        }
        let end = number + Int(cell.rowSpan)
        if end > table.rows.count {
          add("cell-outside", "/rowSpan", "\(cell.rowSpan)", .below(table.rows.count - number))
        }
        if cell.rowSpan > 1 { spans.append((columns, end)) }
        next = max(next, columns.upperBound)
        if !cell.blocks.isEmpty {
          if Table.Cell.content(cell.blocks).text.text != cell.text.text {
            add("cell-text", "/text", nil, .otherText)
          }
        }
        path.removeLast()
      }
      if !spans.isEmpty {
        covered = (covered + spans).sorted { $0.columns.lowerBound < $1.columns.lowerBound }
      }
      path.removeLast()
    }
  }

  private mutating func add(
    _ rule: String, _ member: String?, _ value: String?, _ message: Message
  ) {
    faults.append(
      ReportFault(
        pointer: BlockPath(path).pointer + (member ?? ""), rule: rule, value: value,
        message: message))
  }
}

extension Message {
  fileprivate static let overlap = Message(
    th: "เซลล์ทับเซลล์ก่อนหน้าในแถวเดียวกัน; แก้ column หรือ columnSpan",
    en: "overlaps the cell before it in its row; mend its column or the span of either")
  fileprivate static let covered = Message(
    th: "เซลล์อยู่ในที่ของเซลล์จากแถวบนที่มี rowSpan; แก้ column หรือ rowSpan",
    en: "stands where a cell of a row above reaches down; mend its column or that rowSpan")
  fileprivate static let otherText = Message(
    th: "ต่างจากข้อความของ blocks ในเซลล์นี้; เขียนให้ตรงกัน",
    en: "differs from the text of the cell's own blocks; make them agree")

  fileprivate static func outside(_ end: Int, _ columns: Int) -> Message {
    Message(
      th: "เซลล์กว้างถึงคอลัมน์ที่ \(end) แต่ตารางมี \(columns) คอลัมน์",
      en: "reaches to column \(end) of a table with \(columns)")
  }

  fileprivate static func below(_ rows: Int) -> Message {
    Message(
      th: "เซลล์สูงเกินแถวที่เหลือของตาราง ซึ่งมี \(rows) แถว",
      en: "reaches below the table, which has \(rows) \(rows == 1 ? "row" : "rows") from here")
  }
}
