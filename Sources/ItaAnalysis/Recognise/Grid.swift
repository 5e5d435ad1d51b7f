package import Documents

/// A table as a grid, cells that span several rows or columns seen from each place that they cover.
/// A table that goes on over a page break, with its header repeated or not, is one grid.
package struct Grid: Sendable {
  package private(set) var columns: Int
  package private(set) var rows: [Row] = []
  /// Tables inside of cells, with their places.
  package private(set) var nestedTables: [(block: Block, path: BlockPath)] = []

  package struct Row: Sendable {
    package let path: BlockPath
    /// Marked as a header row in the document.
    package let isMarked: Bool
    /// A header that a page break made the document repeat.
    package fileprivate(set) var isRepeatedHeader = false
    /// One for each column that holds anything, in the order of the columns.
    package fileprivate(set) var cells: [Cell] = []

    package func cell(in column: Int) -> Cell? {
      cells.first { $0.columns.contains(column) }
    }
  }

  package struct Cell: Sendable {
    package let text: Text
    package let blocks: [Block]
    package let path: BlockPath
    package let columns: Range<Int>
    /// Seen again from a row below the one that it starts in.
    package let isFromAbove: Bool

    /// Also where nothing but a line stands that is to be filled in by hand.
    package var isEmpty: Bool {
      !text.utf8.contains { $0 > 0x20 && !Cell.ofDottedLines.contains($0) }
    }

    /// Points, underscores and `…`; no letter consists of these bytes alone.
    private static let ofDottedLines: Set<UInt8> = [
      UInt8(ascii: "."), UInt8(ascii: "_"), 0xE2, 0x80, 0xA6,
    ]
  }

  init(_ table: Table, at path: BlockPath) {
    columns = table.columns
    /// Cells that cover the rows still to come, with the number of those rows.
    var open: [(cell: Cell, rows: Int)] = []
    for (number, row) in table.rows.enumerated() {
      let place = path.steps + [.row(number)]
      var line = Row(path: BlockPath(place), isMarked: row.isHeader)
      line.cells = open.map(\.cell)
      open = open.compactMap { $0.rows > 1 ? ($0.cell, $0.rows - 1) : nil }
      for (index, cell) in row.cells.enumerated() {
        let here = BlockPath(place + [.cell(index)])
        let first = Int(cell.column)
        let range = first..<first + max(1, Int(cell.columnSpan))
        line.cells.append(
          Cell(
            text: cell.text.text, blocks: cell.blocks, path: here, columns: range,
            isFromAbove: false))
        if cell.rowSpan > 1 {
          let below = Cell(
            text: cell.text.text, blocks: cell.blocks, path: here, columns: range,
            isFromAbove: true)
          open.append((below, Int(cell.rowSpan) - 1))
        }
        for (nested, block) in cell.blocks.enumerated() {
          if case .table = block.kind {
            nestedTables.append((block, BlockPath(place + [.cell(index), .block(nested)])))
          }
        }
      }
      line.cells.sort { $0.columns.lowerBound < $1.columns.lowerBound }
      rows.append(line)
    }
  }

  /// Whether a table that follows at once is this one on the next page: as wide, and with the same
  /// header or none of its own.
  func continues(with next: Grid) -> Bool {
    guard columns == next.columns, columns > 1, let header = rows.first,
      let nextHeader = next.rows.first
    else { return false }
    return header.hasSameText(as: nextHeader)
  }

  /// Makes two rows of those that `parts` takes apart, both of the same place.
  mutating func splitRows(_ parts: (Row) -> (above: [Cell], below: [Cell])?) {
    var split: [Row] = []
    split.reserveCapacity(rows.count)
    for var row in rows {
      guard let (above, below) = parts(row) else {
        split.append(row)
        continue
      }
      row.cells = above
      split.append(row)
      row = Row(path: row.path, isMarked: false)
      row.cells = below
      split.append(row)
    }
    rows = split
  }

  mutating func append(_ next: Grid) {
    var rest = next.rows
    for index in rest.indices {
      guard index < rows.count, rest[index].hasSameText(as: rows[index]) else { break }
      rest[index].isRepeatedHeader = true
    }
    rows += rest
    nestedTables += next.nestedTables
  }
}

extension Grid.Row {
  fileprivate func hasSameText(as other: Grid.Row) -> Bool {
    cells.count == other.cells.count
      && zip(cells, other.cells).allSatisfy { $0.text.letters.elementsEqual($1.text.letters) }
  }
}

extension Text {
  /// Its bytes without white space, for lines that were broken in other places.
  fileprivate var letters: some Sequence<UInt8> { utf8.lazy.filter { $0 > 0x20 } }
}
