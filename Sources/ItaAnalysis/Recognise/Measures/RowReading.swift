import Documents
import ItaModel
import ThaiText

/// A row of a headed table as a reader sees it: what stands under each kind of head.
struct RowReading {
  let table: HeadedTable
  let row: Int
  let cells: [Grid.Cell]

  init(_ table: HeadedTable, row: Int) {
    self.table = table
    self.row = row
    cells = table.grid.rows[row].cells
  }

  var path: BlockPath { table.grid.rows[row].path }

  /// Cells under heads of a field that say something.
  func cells(_ field: ColumnField) -> [Grid.Cell] {
    cells.filter { cell in
      let column = cell.columns.lowerBound
      return column < table.columns.count && table.columns[column].field == field
        && !cell.isEmpty && (table.columns[column].span != nil || !cell.text.saysNothing)
    }
  }

  func ownCells(_ field: ColumnField) -> [Grid.Cell] { cells(field).filter { !$0.isFromAbove } }

  /// The texts of several columns as one.
  func text(_ field: ColumnField) -> Text? {
    let texts = cells(field).map { $0.text.line(0..<$0.text.utf8.count) }
    guard texts.count != 1 else { return texts.first }
    return texts.isEmpty ? nil : Text(validUTF8: Array(texts.map(\.utf8).joined(separator: [0x0A])))
  }

  /// The one cell with text in a row that stretches over columns: what is said of the rows below.
  var groupCell: Grid.Cell? {
    let filled = cells.filter { !$0.isEmpty && !$0.isFromAbove }
    guard filled.count == 1, let cell = filled.first, cell.columns.lowerBound <= 1 else {
      return nil
    }
    return cell
  }
}

extension Text {
  /// `-`, `ไม่มี`: a field that is left out.
  var saysNothing: Bool {
    guard utf8.count <= 40 else { return false }
    let key = MatchKey.key(utf8)
    return key.isEmpty || Text.nothing.contains(key)
  }

  private static let nothing = Set(["ไม่มี", "ไม่มีข้อมูล"].map { Array($0.utf8) })
}
