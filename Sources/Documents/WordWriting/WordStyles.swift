/// The part that names the styles.
enum WordStyles {
  static let part: [UInt8] = {
    var xml = XMLWriting(
      #"""
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\#
      <w:docDefaults><w:rPrDefault><w:rPr>
      """#)
    xml.faces()
    xml.sizes(32)
    xml.markup(
      #"""
      <w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault>\#
      <w:pPrDefault><w:pPr><w:widowControl/>
      """#)
    xml.spacing(before: 0, after: 0)
    xml.markup("</w:pPr></w:pPrDefault></w:docDefaults>")
    for style in WordStyle.allCases { xml.style(style) }
    xml.markup(
      #"""
      <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>\#
      <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>\#
      <w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/>\#
      <w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr></w:style>\#
      <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\#
      <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>\#
      </w:style>\#
      <w:style w:type="character" w:styleId="CommentReference">\#
      <w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/>\#
      <w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style>\#
      <w:style w:type="table" w:default="1" w:styleId="TableNormal">\#
      <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>\#
      <w:tblPr><w:tblInd w:w="0" w:type="dxa"/>
      """#)
    xml.cellMargins()
    xml.markup(
      #"""
      </w:tblPr></w:style><w:style w:type="table" w:styleId="TableGrid">\#
      <w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>
      """#)
    xml.tableBorders()
    xml.markup(
      #"""
      </w:tblPr></w:style><w:style w:type="numbering" w:default="1" w:styleId="NoList">\#
      <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style></w:styles>
      """#)
    return xml.bytes
  }()
}

extension XMLWriting {
  fileprivate mutating func style(_ style: WordStyle) {
    let format = style.format
    markup(#"<w:style w:type="paragraph""#)
    if style == .line { markup(#" w:default="1""#) }
    if !format.isBuiltIn { markup(#" w:customStyle="1""#) }
    markup(#" w:styleId=""#)
    markup(format.id)
    markup(#""><w:name w:val=""#)
    markup(format.name)
    markup(#""/>"#)
    if style != .line { markup(#"<w:basedOn w:val="Normal"/>"#) }
    if format.outlineLevel != nil { markup(#"<w:next w:val="BodyText"/>"#) }
    markup("<w:qFormat/><w:pPr>")
    if format.keepsWithNext { markup("<w:keepNext/>") }
    if format.outlineLevel != nil { markup("<w:keepLines/>") }
    spacing(before: format.spaceBefore, after: format.spaceAfter)
    indent(format.indent)
    alignment(format.alignment)
    if let level = format.outlineLevel { markup(#"<w:outlineLvl w:val=""#, level, #""/>"#) }
    markup("</w:pPr>")
    runProperties(size: format.size, isBold: format.isBold)
    markup("</w:style>")
  }
}
