import TestSupport

/// A draft as a .docx file.
struct WordRendering {
  /// Headings have styles, or are bold paragraphs.
  let usesStyles: Bool
  /// Lists have numbers that Word makes, or typed ones.
  let usesNumbering: Bool
  let marksHeaderRows: Bool
  /// Runs are cut, as editing and spell checking leave them.
  let cutsRuns: Bool

  init(using chance: inout Chance) {
    usesStyles = chance.percent(60)
    usesNumbering = chance.percent(60)
    marksHeaderRows = chance.percent(50)
    cutsRuns = chance.percent(30)
  }

  func bytes(of draft: Draft) -> [UInt8] {
    var body = ""
    for piece in draft.pieces {
      switch piece {
      case .title(let line):
        body += paragraph(line.text, style: usesStyles ? "Title" : nil, isBold: true)
      case .heading(let level, let line):
        body += paragraph(line.text, style: usesStyles ? "Heading\(level)" : nil, isBold: true)
      case .paragraph(let line): body += paragraph(line.text)
      case .list(let lines, let markers):
        for (index, line) in lines.enumerated() {
          body +=
            usesNumbering
            ? paragraph(line.text, numbering: numbering(markers))
            : paragraph("\(markers.marker(index)) \(line.text)")
        }
      case .table(let table): body += xml(table)
      case .pageBreak: body += "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
      }
    }
    let header = draft.pageHeader.map { paragraph($0.text) }
    if header != nil {
      body += "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/></w:sectPr>"
    }
    var members = [
      ZipFixture.Member("[Content_Types].xml", WordRendering.contentTypes),
      ZipFixture.Member("_rels/.rels", WordRendering.packageRelationships),
      ZipFixture.Member("word/_rels/document.xml.rels", WordRendering.relationships(header != nil)),
      ZipFixture.Member("word/document.xml", part("document", "<w:body>\(body)</w:body>")),
      ZipFixture.Member("word/styles.xml", part("styles", WordRendering.styles)),
      ZipFixture.Member("word/numbering.xml", part("numbering", WordRendering.numberings)),
    ]
    if let header { members.append(.init("word/header1.xml", part("hdr", header))) }
    return ZipFixture(members).bytes
  }

  private func paragraph(
    _ text: String, style: String? = nil, numbering: Int? = nil, isBold: Bool = false
  ) -> String {
    var properties = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
    if let numbering {
      properties += "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"\(numbering)\"/></w:numPr>"
    }
    if !properties.isEmpty { properties = "<w:pPr>\(properties)</w:pPr>" }
    let look = isBold ? "<w:rPr><w:b/><w:bCs/></w:rPr>" : ""
    let runs = parts(of: text).map { part in
      "<w:r>\(look)<w:t xml:space=\"preserve\">\(WordRendering.escaped(part))</w:t></w:r>"
    }
    return "<w:p>\(properties)\(runs.joined())</w:p>"
  }

  private func parts(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    if !cutsRuns || scalars.count < 12 { return [text] }
    let cut = scalars.count / 3
    return [scalars[..<cut], scalars[cut...]].map { String(String.UnicodeScalarView($0)) }
  }

  private func xml(_ table: DraftTable) -> String {
    var xml = "<w:tbl><w:tblPr/><w:tblGrid>"
    xml += String(repeating: "<w:gridCol w:w=\"1400\"/>", count: table.columns) + "</w:tblGrid>"
    for (row, cells) in table.rows.enumerated() {
      let isHeader = row < table.headerRows && marksHeaderRows
      xml += "<w:tr>" + (isHeader ? "<w:trPr><w:tblHeader/></w:trPr>" : "")
      for (column, cell) in cells.enumerated() {
        var properties = cell.columnSpan > 1 ? "<w:gridSpan w:val=\"\(cell.columnSpan)\"/>" : ""
        let below = row + 1 < table.rows.count ? table.rows[row + 1] : []
        let coversBelow = column < below.count && below[column].isCovered
        if cell.isCovered {
          properties += "<w:vMerge/>"
        } else if coversBelow {
          properties += "<w:vMerge w:val=\"restart\"/>"
        }
        if !properties.isEmpty { properties = "<w:tcPr>\(properties)</w:tcPr>" }
        let content = cell.lines.map { paragraph($0.text) }.joined()
        xml += "<w:tc>\(properties)\(content.isEmpty ? "<w:p/>" : content)</w:tc>"
      }
      xml += "</w:tr>"
    }
    return xml + "</w:tbl><w:p/>"
  }

  private func numbering(_ markers: Draft.Markers) -> Int {
    switch markers {
    case .dash: 1
    case .bullet: 2
    case .number: 3
    case .bracket: 4
    }
  }

  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  private func part(_ root: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:\(root) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
    \(content)</w:\(root)>
    """
  }

  private static let styles = "Title:Title,Heading1:heading 1,Heading2:heading 2,Heading3:heading 3"
    .split(separator: ",").map { style in
      let names = style.split(separator: ":")
      return
        "<w:style w:type=\"paragraph\" w:styleId=\"\(names[0])\"><w:name w:val=\"\(names[1])\"/></w:style>"
    }.joined()

  private static let numberings: String = {
    let levels = [("bullet", "-"), ("bullet", "•"), ("decimal", "%1."), ("decimal", "%1)")]
    let lists = levels.enumerated().map { index, level in
      """
      <w:abstractNum w:abstractNumId="\(index)"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
      <w:numFmt w:val="\(level.0)"/><w:lvlText w:val="\(level.1)"/></w:lvl></w:abstractNum>
      """
    }
    let uses = levels.indices.map {
      "<w:num w:numId=\"\($0 + 1)\"><w:abstractNumId w:val=\"\($0)\"/></w:num>"
    }
    return (lists + uses).joined()
  }()

  private static let contentTypes = """
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" \
    ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(documents).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(documents).styles+xml"/>\
    <Override PartName="/word/numbering.xml" ContentType="\(documents).numbering+xml"/>\
    <Override PartName="/word/header1.xml" ContentType="\(documents).header+xml"/>\
    </Types>
    """

  private static let documents =
    "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let types =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let packageRelationships = """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Target="word/document.xml" Type="\(types)/officeDocument"/>\
    </Relationships>
    """

  private static func relationships(_ hasHeader: Bool) -> String {
    let header = "<Relationship Id=\"rId3\" Target=\"header1.xml\" Type=\"\(types)/header\"/>"
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="rId1" Target="styles.xml" Type="\(types)/styles"/>\
      <Relationship Id="rId2" Target="numbering.xml" Type="\(types)/numbering"/>\
      \(hasHeader ? header : "")</Relationships>
      """
  }
}
