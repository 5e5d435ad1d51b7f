extension WordBody {
  /// Word does not open a file with a table that has no rows.
  mutating func write(_ table: WordTable) {
    if table.rows.isEmpty { return }
    let columns = table.grid
    xml += "<w:tbl>\(table.properties(columns: columns))<w:tblGrid>"
    for width in columns { xml += #"<w:gridCol w:w="\#(width)"/>"# }
    xml += "</w:tblGrid>"
    for (index, row) in table.rows.enumerated() {
      if index < table.headerRows {
        write(row.keptWithNext, columns: columns, isHead: true)
      } else if index == table.headerRows, index < table.rows.count - 1, row.staysWhole {
        write(row.keptTogether, columns: columns, isHead: false)
      } else {
        write(row, columns: columns, isHead: false)
      }
    }
    xml += "</w:tbl>"
  }

  private mutating func write(_ row: WordRow, columns: [Int], isHead: Bool) {
    xml += "<w:tr>"
    if row.staysWhole || isHead {
      xml += "<w:trPr>"
      if row.staysWhole { xml += "<w:cantSplit/>" }
      if isHead { xml += "<w:tblHeader/>" }
      xml += "</w:trPr>"
    }
    var column = 0
    for cell in row.cells {
      write(cell, columns: columns[column..<column + cell.span])
      column += cell.span
    }
    if column < columns.count { write(WordCell([]), columns: columns[column...]) }
    xml += "</w:tr>"
  }

  private mutating func write(_ cell: WordCell, columns: ArraySlice<Int>) {
    xml += #"<w:tc><w:tcPr><w:tcW w:w="\#(columns.reduce(0, +))" w:type="dxa"/>"#
    if columns.count > 1 { xml += #"<w:gridSpan w:val="\#(columns.count)"/>"# }
    switch cell.merge {
    case .none: break
    case .first: xml += #"<w:vMerge w:val="restart"/>"#
    case .continued: xml += "<w:vMerge/>"
    }
    if let fill = cell.fill { xml += .shading(fill) }
    switch cell.verticalAlignment {
    case .top: break
    case .centre: xml += #"<w:vAlign w:val="center"/>"#
    case .bottom: xml += #"<w:vAlign w:val="bottom"/>"#
    }
    xml += "</w:tcPr>"
    for paragraph in cell.paragraphs { write(paragraph) }
    // Word does not open a file with a cell that has no paragraph.
    if cell.paragraphs.isEmpty { write(WordParagraph(.tableText, runs: [])) }
    xml += "</w:tc>"
  }
}

extension WordTable {
  /// The widths of all columns that its rows use: a row that is too long makes the table wider, it
  /// does not lose a cell.
  fileprivate var grid: [Int] {
    let used = rows.map { $0.cells.reduce(0) { $0 + $1.span } }.max() ?? 1
    let missing = max(0, max(1, used) - columns.count)
    return columns + Array(repeating: columns.last ?? WordPage.portrait.textWidth, count: missing)
  }

  fileprivate func properties(columns: [Int]) -> XMLMarkup {
    let hasGrid = borders == .grid
    let style: XMLMarkup? = hasGrid ? #"<w:tblStyle w:val="TableGrid"/>"# : nil
    // Mode 15 puts the border on the margin only where the table is centred.
    let look: XMLMarkup =
      headerRows > 0 ? #"w:val="0620" w:firstRow="1""# : #"w:val="0600" w:firstRow="0""#
    return #"""
      <w:tblPr>\#(style)<w:tblW w:w="\#(columns.reduce(0, +))" w:type="dxa"/>\#
      <w:jc w:val="center"/>\#(hasGrid ? XMLMarkup.tableBorders : nil)\#
      <w:tblLayout w:type="fixed"/>\#(XMLMarkup.cellMargins)\#
      <w:tblLook \#(look) w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" \#
      w:noVBand="1"/><w:tblCaption w:val="\#(caption)"/></w:tblPr>
      """#
  }
}

extension WordRow {
  /// Heads never stand alone at the foot of a page.
  fileprivate var keptWithNext: WordRow {
    changed { _, _, paragraph in paragraph.keepsWithNext = true }
  }

  /// The first of several rows is kept whole by its paragraphs, not as a row: LibreOffice 7.4 loses
  /// the rows of a table that can be split nowhere near its beginning when just the border of the
  /// first row has no room left on a page. The first cell must not keep with what follows either.
  fileprivate var keptTogether: WordRow {
    var row = changed { cell, isLast, paragraph in
      paragraph.keepsLines = true
      if cell > 0, !isLast { paragraph.keepsWithNext = true }
    }
    row.staysWhole = false
    return row
  }

  private func changed(_ change: (Int, Bool, inout WordParagraph) -> Void) -> WordRow {
    var row = self
    for cell in row.cells.indices {
      for paragraph in row.cells[cell].paragraphs.indices {
        let isLast = paragraph == row.cells[cell].paragraphs.count - 1
        change(cell, isLast, &row.cells[cell].paragraphs[paragraph])
      }
    }
    return row
  }
}
