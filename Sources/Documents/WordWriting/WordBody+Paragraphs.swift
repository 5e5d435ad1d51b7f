extension WordBody {
  /// As good as no line at all.
  mutating func writeGap(ending section: (WordSection, WordHeader?)?) {
    xml.markup(
      #"""
      <w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>
      """#)
    xml.markup(#"<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>"#)
    if let (section, header) = section { write(propertiesOf: section, header) }
    xml.markup("</w:pPr></w:p>")
  }

  mutating func write(
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
