/// Pieces of WordprocessingML that several parts are made of. Properties stand in the order of the schema
/// (ECMA-376 Part 1, Annex A): Word refuses a part whose elements are out of order.
extension XMLWriting {
  mutating func spacing(before: Int, after: Int) {
    markup(#"<w:spacing w:before=""#, before, "")
    markup(#"" w:after=""#, after, #"" w:line="240" w:lineRule="auto"/>"#)
  }

  mutating func indent(_ indent: WordIndent) {
    markup(#"<w:ind w:left=""#, indent.left, "")
    markup(#"" w:right=""#, indent.right, "")
    if indent.firstLine < 0 {
      markup(#"" w:hanging=""#, -indent.firstLine, #""/>"#)
    } else {
      markup(#"" w:firstLine=""#, indent.firstLine, #""/>"#)
    }
  }

  mutating func alignment(_ alignment: WordAlignment) {
    switch alignment {
    case .left: markup(#"<w:jc w:val="left"/>"#)
    case .centre: markup(#"<w:jc w:val="center"/>"#)
    case .right: markup(#"<w:jc w:val="right"/>"#)
    case .thai: markup(#"<w:jc w:val="thaiDistribute"/>"#)
    case .both: markup(#"<w:jc w:val="both"/>"#)
    }
  }

  mutating func shading(_ colour: WordColour) {
    markup(#"<w:shd w:val="clear" w:color="auto" w:fill=""#)
    hexadecimal(colour)
    markup(#""/>"#)
  }

  mutating func runProperties(
    size: Int, isBold: Bool = false, isLighter: Bool = false, isItalic: Bool = false,
    colour: WordColour? = nil, style: StaticString? = nil
  ) {
    markup("<w:rPr>")
    if let style {
      markup(#"<w:rStyle w:val=""#)
      markup(style)
      markup(#""/>"#)
    }
    faces()
    if isBold { markup("<w:b/><w:bCs/>") }
    if isLighter { markup(#"<w:b w:val="0"/><w:bCs w:val="0"/>"#) }
    if isItalic { markup("<w:i/><w:iCs/>") }
    if let colour {
      markup(#"<w:color w:val=""#)
      hexadecimal(colour)
      markup(#""/>"#)
    }
    sizes(size)
    markup("<w:cs/></w:rPr>")
  }

  /// The face for each of the four scripts that Word tells apart.
  mutating func faces() {
    markup(
      #"""
      <w:rFonts w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK" w:eastAsia="TH SarabunPSK" \#
      w:cs="TH SarabunPSK"/>
      """#)
  }

  mutating func sizes(_ size: Int) {
    markup(#"<w:sz w:val=""#, size, #""/><w:szCs w:val=""#)
    markup("", size, #""/>"#)
  }

  /// What a run says: pieces of text, with line breaks and tabs between them.
  mutating func runText(_ text: Text) {
    let text = text.utf8
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
      else { continue }
      piece(text[start..<index])
      start = index + 1
      if byte == UInt8(ascii: "\t") {
        markup("<w:tab/>")
      } else if byte == UInt8(ascii: "\n") || start == text.count
        || text[start] != UInt8(ascii: "\n")
      {
        markup("<w:br/>")
      }
    }
    piece(text[start...])
  }

  private mutating func piece(_ text: ArraySlice<UInt8>) {
    if text.isEmpty { return }
    markup(#"<w:t xml:space="preserve">"#)
    escape(text)
    markup("</w:t>")
  }

  mutating func tableBorders() {
    markup(
      #"""
      <w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
      <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
      <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
      <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
      <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
      <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>
      """#)
  }

  /// A little room above and below keeps tone marks and the vowels below clear of the borders.
  mutating func cellMargins() {
    markup(#"<w:tblCellMar><w:top w:w="30" w:type="dxa"/>"#)
    markup(#"<w:left w:w=""#, WordTable.cellMargin, #"" w:type="dxa"/>"#)
    markup(#"<w:bottom w:w="30" w:type="dxa"/>"#)
    markup(#"<w:right w:w=""#, WordTable.cellMargin, #"" w:type="dxa"/></w:tblCellMar>"#)
  }

  private mutating func hexadecimal(_ colour: WordColour) {
    let digits = String(colour.rgb, radix: 16, uppercase: true)
    for _ in digits.utf8.count..<6 { markup("0") }
    markup("", Text(digits), "")
  }
}
