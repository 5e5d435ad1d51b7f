/// Pieces of WordprocessingML that several parts are made of. Properties stand in the order of the
/// schema (ECMA-376 Part 1, Annex A): Word refuses a part whose elements are out of order.
extension XMLMarkup {
  static func spacing(before: Int, after: Int) -> XMLMarkup {
    #"""
    <w:spacing w:before="\#(before)" w:after="\#(after)" w:line="240" w:lineRule="auto"/>
    """#
  }

  static func indent(_ indent: WordIndent) -> XMLMarkup {
    indent.firstLine < 0
      ? #"<w:ind w:left="\#(indent.left)" w:right="\#(indent.right)" w:hanging="\#(-indent.firstLine)"/>"#
      : #"<w:ind w:left="\#(indent.left)" w:right="\#(indent.right)" w:firstLine="\#(indent.firstLine)"/>"#
  }

  static func alignment(_ alignment: WordAlignment) -> XMLMarkup {
    switch alignment {
    case .left: #"<w:jc w:val="left"/>"#
    case .centre: #"<w:jc w:val="center"/>"#
    case .right: #"<w:jc w:val="right"/>"#
    case .thai: #"<w:jc w:val="thaiDistribute"/>"#
    case .both: #"<w:jc w:val="both"/>"#
    }
  }

  static func shading(_ colour: WordColour) -> XMLMarkup {
    #"<w:shd w:val="clear" w:color="auto" w:fill="\#(colour.hexadecimal)"/>"#
  }

  /// `isBold` is nil where nothing is said of it.
  static func runProperties(
    size: Int, isBold: Bool? = nil, isItalic: Bool = false, colour: WordColour? = nil,
    style: Text? = nil
  ) -> XMLMarkup {
    var properties: XMLMarkup = "<w:rPr>"
    if let style { properties += #"<w:rStyle w:val="\#(style)"/>"# }
    properties += faces
    if let isBold {
      properties += isBold ? "<w:b/><w:bCs/>" : #"<w:b w:val="0"/><w:bCs w:val="0"/>"#
    }
    if isItalic { properties += "<w:i/><w:iCs/>" }
    if let colour { properties += #"<w:color w:val="\#(colour.hexadecimal)"/>"# }
    properties += "\(sizes(size))<w:cs/></w:rPr>"
    return properties
  }

  /// The face for each of the four scripts that Word tells apart.
  static let faces: XMLMarkup =
    #"""
    <w:rFonts w:ascii="TH SarabunPSK" w:hAnsi="TH SarabunPSK" w:eastAsia="TH SarabunPSK" \#
    w:cs="TH SarabunPSK"/>
    """#

  /// For Latin letters and for Thai.
  static func sizes(_ size: Int) -> XMLMarkup {
    #"<w:sz w:val="\#(size)"/><w:szCs w:val="\#(size)"/>"#
  }

  /// What a run says: pieces of text, with line breaks and tabs between them.
  static func runText(_ text: Text) -> XMLMarkup {
    let text = text.utf8
    var pieces = XMLMarkup()
    var start = 0
    for index in text.indices {
      let byte = text[index]
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
      else { continue }
      pieces += piece(text[start..<index])
      start = index + 1
      if byte == UInt8(ascii: "\t") {
        pieces += "<w:tab/>"
      } else if byte == UInt8(ascii: "\n") || start == text.count
        || text[start] != UInt8(ascii: "\n")
      {
        pieces += "<w:br/>"
      }
    }
    pieces += piece(text[start...])
    return pieces
  }

  private static func piece(_ text: ArraySlice<UInt8>) -> XMLMarkup {
    text.isEmpty ? "" : #"<w:t xml:space="preserve">\#(text)</w:t>"#
  }

  static let tableBorders: XMLMarkup =
    #"""
    <w:tblBorders>\#
    <w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
    <w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
    <w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
    <w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
    <w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/>\#
    <w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders>
    """#

  /// A little room above and below keeps tone marks and the vowels below clear of the borders.
  static let cellMargins: XMLMarkup =
    #"""
    <w:tblCellMar><w:top w:w="30" w:type="dxa"/>\#
    <w:left w:w="\#(WordTable.cellMargin)" w:type="dxa"/>\#
    <w:bottom w:w="30" w:type="dxa"/>\#
    <w:right w:w="\#(WordTable.cellMargin)" w:type="dxa"/></w:tblCellMar>
    """#
}

extension WordColour {
  fileprivate var hexadecimal: Text {
    let digits = String(rgb, radix: 16, uppercase: true)
    return Text(String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits)
  }
}
