/// The main part being written, and what it refers to.
struct WordBody {
  private(set) var xml = XMLWriting(WordBody.start)
  /// By their numbers in the part.
  private(set) var comments: [Text] = []
  private(set) var pictures: [WordPicture] = []
  private(set) var headers: [WordHeader] = []

  init(_ document: WordDocument) {
    let sections = document.sections.isEmpty ? [WordSection(blocks: [])] : document.sections
    xml.reserve(1 << 18)
    for (index, section) in sections.enumerated() {
      write(section, isLast: index == sections.count - 1)
    }
    xml.markup("</w:body></w:document>")
  }

  private static let start: StaticString = #"""
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \#
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \#
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \#
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \#
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
    """#

  /// The last section's properties end the body, those of the others stand in their last paragraph.
  private mutating func write(_ section: WordSection, isLast: Bool) {
    let header = header(of: section)
    for (index, block) in section.blocks.enumerated() {
      let isEnd = index == section.blocks.count - 1
      switch block {
      case .paragraph(let paragraph):
        write(paragraph, ending: isEnd && !isLast ? (section, header) : nil)
      case .table(let table):
        write(table)
        // Two tables in a row would be one, and after a table nothing may end.
        if isEnd { continue }
        if case .table = section.blocks[index + 1] { writeGap(ending: nil) }
      }
    }
    if case .paragraph = section.blocks.last {
    } else {
      writeGap(ending: isLast ? nil : (section, header))
    }
    if isLast { write(propertiesOf: section, header) }
  }

  /// Pages without numbers after pages with them need a header that is empty, or they get that of
  /// the section before.
  private mutating func header(of section: WordSection) -> WordHeader? {
    let header: WordHeader
    if section.numbers != nil {
      header = .number
    } else if headers.isEmpty {
      return nil
    } else {
      header = .empty
    }
    if !headers.contains(header) { headers.append(header) }
    return header
  }

  private mutating func write(propertiesOf section: WordSection, _ header: WordHeader?) {
    xml.markup("<w:sectPr>")
    if let header {
      xml.markup(#"<w:headerReference w:type="default" r:id=""#)
      xml.markup(header.relationship)
      xml.markup(#""/>"#)
    }
    xml.markup(#"<w:type w:val="nextPage"/>"#)
    switch section.page {
    case .portrait:
      xml.markup(
        #"""
        <w:pgSz w:w="11906" w:h="16838"/>\#
        <w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" \#
        w:footer="567" w:gutter="0"/>
        """#)
    case .landscape:
      xml.markup(
        #"""
        <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\#
        <w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" \#
        w:footer="567" w:gutter="0"/>
        """#)
    }
    if let numbers = section.numbers {
      xml.markup(#"<w:pgNumType w:fmt=""#)
      switch numbers.format {
      case .thaiLetters: xml.markup("thaiLetters")
      case .thaiDigits: xml.markup("thaiNumbers")
      case .arabicDigits: xml.markup("decimal")
      }
      xml.markup(#"""#)
      if let start = numbers.start { xml.markup(#" w:start=""#, max(0, start), #"""#) }
      xml.markup("/>")
    }
    xml.markup(#"<w:cols w:space="708"/></w:sectPr>"#)
  }
}

// Paragraphs and their runs.
extension WordBody {
  /// As good as no line at all.
  private mutating func writeGap(ending section: (WordSection, WordHeader?)?) {
    xml.markup(
      #"""
      <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>
      """#)
    xml.markup(#"<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>"#)
    if let (section, header) = section { write(propertiesOf: section, header) }
    xml.markup("</w:pPr></w:p>")
  }

  private mutating func write(
    _ paragraph: WordParagraph, ending section: (WordSection, WordHeader?)? = nil
  ) {
    xml.markup("<w:p>")
    writeProperties(of: paragraph, ending: section)
    var remark: Text?
    for run in paragraph.runs {
      if run.comment != remark {
        endComment(remark)
        remark = run.comment
        beginComment(remark)
      }
      write(run, in: paragraph.style)
    }
    endComment(remark)
    xml.markup("</w:p>")
  }

  private mutating func writeProperties(
    of paragraph: WordParagraph, ending section: (WordSection, WordHeader?)?
  ) {
    let format = paragraph.style.format
    xml.markup(#"<w:pPr><w:pStyle w:val=""#)
    xml.markup(format.id)
    xml.markup(#""/>"#)
    if paragraph.keepsWithNext { xml.markup("<w:keepNext/>") }
    if paragraph.startsPage { xml.markup("<w:pageBreakBefore/>") }
    if let bar = paragraph.bar {
      if let colour = bar.colour { xml.shading(colour) }
      xml.markup(#"<w:spacing w:before="0" w:after="0" w:line="220" w:lineRule="exact"/>"#)
      xml.markup(#"<w:ind w:left="0" w:right=""#, bar.rightIndent, #""/>"#)
    } else {
      if paragraph.spaceBefore != nil || paragraph.spaceAfter != nil {
        xml.spacing(
          before: paragraph.spaceBefore ?? format.spaceBefore,
          after: paragraph.spaceAfter ?? format.spaceAfter)
      }
      if let indent = paragraph.indent { xml.indent(indent) }
      if let alignment = paragraph.alignment { xml.alignment(alignment) }
    }
    if let (section, header) = section { write(propertiesOf: section, header) }
    xml.markup("</w:pPr>")
  }

  private mutating func beginComment(_ remark: Text?) {
    guard let remark else { return }
    xml.markup(#"<w:commentRangeStart w:id=""#, comments.count, #""/>"#)
    comments.append(remark)
  }

  private mutating func endComment(_ remark: Text?) {
    guard remark != nil else { return }
    xml.markup(#"<w:commentRangeEnd w:id=""#, comments.count - 1, #""/><w:r>"#)
    xml.runProperties(size: 16, style: "CommentReference")
    xml.markup(#"<w:commentReference w:id=""#, comments.count - 1, #""/></w:r>"#)
  }

  private mutating func write(_ run: WordRun, in style: WordStyle) {
    let format = style.format
    xml.markup("<w:r>")
    xml.runProperties(
      size: format.size, isBold: run.isBold ?? format.isBold,
      isLighter: format.isBold && run.isBold == false, isItalic: run.isItalic, colour: run.colour)
    switch run.content {
    case .text(let text): xml.runText(text)
    case .picture(let picture):
      pictures.append(picture)
      write(picture, number: pictures.count)
    }
    xml.markup("</w:r>")
  }

  private mutating func write(_ picture: WordPicture, number: Int) {
    xml.markup(#"<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx=""#)
    xml.markup("", picture.width, #"" cy=""#)
    xml.markup("", picture.height, #""/><wp:docPr id=""#)
    xml.markup("", number, #"" name="Picture "#)
    xml.markup("", number, #"" descr=""#)
    xml.escape(picture.description.utf8[...])
    xml.markup(
      #"""
      "/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\#
      <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\#
      <pic:pic><pic:nvPicPr><pic:cNvPr id="
      """#)
    xml.markup("", number, #"" name="Picture "#)
    xml.markup("", number, #""/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=""#)
    xml.markup("image", number, "")
    xml.markup(
      #"""
      "/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>\#
      <a:off x="0" y="0"/><a:ext cx="
      """#)
    xml.markup("", picture.width, #"" cy=""#)
    xml.markup(
      "", picture.height,
      #"""
      "/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>\#
      </a:graphicData></a:graphic></wp:inline></w:drawing>
      """#)
  }
}

// Tables.
extension WordBody {
  /// Word does not open a file with a table that has no rows.
  private mutating func write(_ table: WordTable) {
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
      write(row, columns: columns, isHeader: index < table.headerRows)
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
      let end = column + max(1, cell.span)
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
    let used = rows.map { $0.cells.reduce(0) { $0 + max(1, $1.span) } }.max() ?? 1
    let missing = max(0, max(1, used) - columns.count)
    return columns + Array(repeating: columns.last ?? WordPage.portrait.textWidth, count: missing)
  }
}
