/// The part that names the styles.
enum WordStyles {
  static let part: [UInt8] = {
    var xml: XMLMarkup = #"""
      <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\#
      <w:docDefaults><w:rPrDefault><w:rPr>\#(XMLMarkup.faces)\#(XMLMarkup.sizes(32))\#
      <w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="th-TH"/></w:rPr></w:rPrDefault>\#
      <w:pPrDefault><w:pPr><w:widowControl/>\#(XMLMarkup.spacing(before: 0, after: 0))</w:pPr>\#
      </w:pPrDefault></w:docDefaults>
      """#
    for style in WordStyle.allCases { xml += style.definition }
    xml += others
    xml += "</w:styles>"
    return xml.part
  }()

  /// Styles that no paragraph of a document asks for by itself.
  private static let others: XMLMarkup = #"""
    <w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/>\#
    <w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>\#
    <w:style w:type="paragraph" w:styleId="CommentText"><w:name w:val="annotation text"/>\#
    <w:basedOn w:val="Normal"/><w:rPr>\#(XMLMarkup.sizes(28))</w:rPr></w:style>\#
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\#
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\#
    <w:style w:type="character" w:styleId="CommentReference">\#
    <w:name w:val="annotation reference"/><w:basedOn w:val="DefaultParagraphFont"/>\#
    <w:rPr>\#(XMLMarkup.sizes(16))</w:rPr></w:style>\#
    <w:style w:type="table" w:default="1" w:styleId="TableNormal">\#
    <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>\#
    <w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\#(XMLMarkup.cellMargins)</w:tblPr></w:style>\#
    <w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/>\#
    <w:basedOn w:val="TableNormal"/><w:tblPr>\#(XMLMarkup.tableBorders)</w:tblPr></w:style>\#
    <w:style w:type="numbering" w:default="1" w:styleId="NoList">\#
    <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
    """#
}

extension WordStyle {
  fileprivate var definition: XMLMarkup {
    let format = format
    let isNormal = self == .line
    var xml: XMLMarkup = #"<w:style w:type="paragraph""#
    if isNormal { xml += #" w:default="1""# }
    if !format.isBuiltIn { xml += #" w:customStyle="1""# }
    xml += #" w:styleId="\#(format.id)"><w:name w:val="\#(format.name)"/>"#
    if !isNormal { xml += #"<w:basedOn w:val="Normal"/>"# }
    if format.outlineLevel != nil { xml += #"<w:next w:val="BodyText"/>"# }
    xml += "<w:qFormat/><w:pPr>"
    if format.keepsWithNext { xml += "<w:keepNext/>" }
    if format.outlineLevel != nil { xml += "<w:keepLines/>" }
    xml += .spacing(before: format.spaceBefore, after: format.spaceAfter)
    xml += .indent(format.indent)
    xml += .alignment(format.alignment)
    if let level = format.outlineLevel { xml += #"<w:outlineLvl w:val="\#(level)"/>"# }
    xml += "</w:pPr>"
    xml += .runProperties(size: format.size, isBold: format.isBold ? true : nil)
    xml += "</w:style>"
    return xml
  }
}
