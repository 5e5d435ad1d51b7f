extension WordBody {
  /// Word does not open a file with a table that has no rows.
  mutating func write(_ table: WordTable) {
    if table.rows.isEmpty { return }
    let columns = table.grid
    xml.markup("<w:tbl><w:tblPr>")
    if table.borders == .grid { xml.markup(#"<w:tblStyle w:val="TableGrid"/>"#) }
    xml.markup(#"<w:tblW w:w=""#, columns.reduce(0, +), #"" w:type="dxa"/><w:jc w:val="center"/>"#)
    if table.borders == .grid { xml.tableBorders() }
    xml.markup(#"<w:tblLayout w:type="fixed"/>"#)
    xml.cellMargins()
    if table.headerRows > 0 {
      xml.markup(#"<w:tblLook w:val="0620" w:firstRow="1""#)
    } else {
      xml.markup(#"<w:tblLook w:val="0600" w:firstRow="0""#)
    }
    xml.markup(#" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>"#)
    xml.markup(#"<w:tblCaption w:val=""#, table.caption, #""/></w:tblPr><w:tblGrid>"#)
    for width in columns { xml.markup(#"<w:gridCol w:w=""#, width, #""/>"#) }
    xml.markup("</w:tblGrid>")
    for (index, row) in table.rows.enumerated() {
      let isHeader = index < table.headerRows
      write(isHeader ? row.keptWithNext : row, columns: columns, isHeader: isHeader)
    }
    xml.markup("</w:tbl>")
  }

  private mutating func write(_ row: WordRow, columns: [Int], isHeader: Bool) {
    xml.markup("<w:tr>")
    if row.staysWhole || isHeader {
      xml.markup("<w:trPr>")
      if row.staysWhole { xml.markup("<w:cantSplit/>") }
      if isHeader { xml.markup("<w:tblHeader/>") }
      xml.markup("</w:trPr>")
    }
    var column = 0
    for cell in row.cells {
      let end = column + cell.span
      write(cell, span: end - column, width: columns[column..<end].reduce(0, +))
      column = end
    }
    if column < columns.count {
      write(
        WordCell([]), span: columns.count - column, width: columns[column...].reduce(0, +))
    }
    xml.markup("</w:tr>")
  }

  private mutating func write(_ cell: WordCell, span: Int, width: Int) {
    xml.markup(#"<w:tc><w:tcPr><w:tcW w:w=""#, width, #"" w:type="dxa"/>"#)
    if span > 1 { xml.markup(#"<w:gridSpan w:val=""#, span, #""/>"#) }
    switch cell.merge {
    case .none: break
    case .first: xml.markup(#"<w:vMerge w:val="restart"/>"#)
    case .continued: xml.markup("<w:vMerge/>")
    }
    if let fill = cell.fill { xml.shading(fill) }
    switch cell.verticalAlignment {
    case .top: break
    case .centre: xml.markup(#"<w:vAlign w:val="center"/>"#)
    case .bottom: xml.markup(#"<w:vAlign w:val="bottom"/>"#)
    }
    xml.markup("</w:tcPr>")
    for paragraph in cell.paragraphs { write(paragraph) }
    if cell.paragraphs.isEmpty { write(WordParagraph(.tableText, runs: [])) }
    xml.markup("</w:tc>")
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
}

extension WordRow {
  /// Heads never stand alone at the foot of a page. Without this LibreOffice 7.4 even loses the rows
  /// of a short table whose caption is kept with it and whose heads may not be split.
  fileprivate var keptWithNext: WordRow {
    var row = self
    for cell in row.cells.indices {
      for paragraph in row.cells[cell].paragraphs.indices {
        row.cells[cell].paragraphs[paragraph].keepsWithNext = true
      }
    }
    return row
  }
}
