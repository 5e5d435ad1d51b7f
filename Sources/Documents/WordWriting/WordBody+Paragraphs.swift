extension WordBody {
  /// A paragraph that is as good as nothing on the page; `end` are the properties of the section
  /// that ends with it.
  mutating func writeGap(end: XMLMarkup? = nil) {
    xml += #"""
      <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>\#
      <w:rPr>\#(XMLMarkup.sizes(2))</w:rPr>\#(end)</w:pPr></w:p>
      """#
  }

  mutating func write(_ paragraph: WordParagraph, end: XMLMarkup? = nil) {
    xml += "<w:p><w:pPr>\(paragraph.properties)\(end)</w:pPr>"
    var comment: Text?
    for run in paragraph.runs {
      if run.comment != comment {
        if comment != nil { endComment() }
        comment = run.comment
        if let comment { begin(comment) }
      }
      write(run, in: paragraph.style)
    }
    if comment != nil { endComment() }
    xml += "</w:p>"
  }

  private mutating func begin(_ comment: Text) {
    xml += #"<w:commentRangeStart w:id="\#(comments.count)"/>"#
    comments.append(comment)
  }

  private mutating func endComment() {
    let number = comments.count - 1
    xml += #"""
      <w:commentRangeEnd w:id="\#(number)"/>\#
      <w:r>\#(XMLMarkup.runProperties(size: 16, style: "CommentReference"))\#
      <w:commentReference w:id="\#(number)"/></w:r>
      """#
  }

  private mutating func write(_ run: WordRun, in style: WordStyle) {
    let format = style.format
    xml += "<w:r>"
    xml += .runProperties(
      size: format.size, isBold: run.isBold ?? (format.isBold ? true : nil), isItalic: run.isItalic,
      colour: run.colour)
    switch run.content {
    case .text(let text): xml += .runText(text)
    case .picture(let picture):
      pictures.append(picture)
      xml += picture.drawing(number: pictures.count)
    }
    xml += "</w:r>"
  }
}

extension WordParagraph {
  /// What the paragraph says of itself beyond its style.
  fileprivate var properties: XMLMarkup {
    let format = style.format
    var properties: XMLMarkup = #"<w:pStyle w:val="\#(format.id)"/>"#
    if keepsWithNext { properties += "<w:keepNext/>" }
    if keepsLines { properties += "<w:keepLines/>" }
    if startsPage { properties += "<w:pageBreakBefore/>" }
    if let bar {
      if let colour = bar.colour { properties += .shading(colour) }
      properties += #"""
        <w:spacing w:before="0" w:after="0" w:line="220" w:lineRule="exact"/>\#
        <w:ind w:left="0" w:right="\#(bar.rightIndent)"/>
        """#
      return properties
    }
    if spaceBefore != nil || spaceAfter != nil {
      properties += .spacing(
        before: max(0, spaceBefore ?? format.spaceBefore),
        after: max(0, spaceAfter ?? format.spaceAfter))
    }
    if let indent { properties += .indent(indent) }
    if let alignment { properties += .alignment(alignment) }
    return properties
  }
}

extension WordPicture {
  fileprivate func drawing(number: Int) -> XMLMarkup {
    #"""
    <w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\#
    <wp:extent cx="\#(width)" cy="\#(height)"/>\#
    <wp:docPr id="\#(number)" name="Picture \#(number)" descr="\#(description)"/>\#
    <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>\#
    <a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">\#
    <pic:pic>\#
    <pic:nvPicPr><pic:cNvPr id="\#(number)" name="Picture \#(number)"/><pic:cNvPicPr/>\#
    </pic:nvPicPr>\#
    <pic:blipFill><a:blip r:embed="image\#(number)"/><a:stretch><a:fillRect/></a:stretch>\#
    </pic:blipFill>\#
    <pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="\#(width)" cy="\#(height)"/></a:xfrm>\#
    <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>\#
    </pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>
    """#
  }
}
