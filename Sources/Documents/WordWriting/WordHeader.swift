/// What stands at the head of the pages of a section.
enum WordHeader: Sendable {
  /// The number of the page.
  case number
  case empty

  /// Of its relationship.
  var id: Text {
    switch self {
    case .number: "header1"
    case .empty: "header2"
    }
  }

  /// The number has no `\* ThaiArabic`: the section says which digits, and LibreOffice takes that
  /// switch for letters.
  var part: [UInt8] {
    let pieces: [XMLMarkup] =
      switch self {
      case .number:
        [
          #"<w:t xml:space="preserve">- </w:t>"#, #"<w:fldChar w:fldCharType="begin"/>"#,
          #"<w:instrText xml:space="preserve"> PAGE </w:instrText>"#,
          #"<w:fldChar w:fldCharType="separate"/>"#, #"<w:t xml:space="preserve">1</w:t>"#,
          #"<w:fldChar w:fldCharType="end"/>"#, #"<w:t xml:space="preserve"> -</w:t>"#,
        ]
      case .empty: []
      }
    var xml: XMLMarkup = #"""
      <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\#
      <w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>
      """#
    for piece in pieces { xml += "<w:r>\(XMLMarkup.runProperties(size: 32))\(piece)</w:r>" }
    xml += "</w:p></w:hdr>"
    return xml.part
  }
}
