/// What stands at the head of the pages of a section.
enum WordHeader: CaseIterable {
  /// The number of the page.
  case number
  case empty

  var relationship: StaticString {
    switch self {
    case .number: "header1"
    case .empty: "header2"
    }
  }

  /// The number has no `\* ThaiArabic`: the section says which digits, and LibreOffice takes that
  /// switch for letters.
  var part: [UInt8] {
    var xml = XMLWriting(
      #"""
      <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\#
      <w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr>
      """#)
    if self == .number {
      xml.headerRun(#"<w:t xml:space="preserve">- </w:t>"#)
      xml.headerRun(#"<w:fldChar w:fldCharType="begin"/>"#)
      xml.headerRun(#"<w:instrText xml:space="preserve"> PAGE </w:instrText>"#)
      xml.headerRun(#"<w:fldChar w:fldCharType="separate"/>"#)
      xml.headerRun(#"<w:t xml:space="preserve">1</w:t>"#)
      xml.headerRun(#"<w:fldChar w:fldCharType="end"/>"#)
      xml.headerRun(#"<w:t xml:space="preserve"> -</w:t>"#)
    }
    xml.markup("</w:p></w:hdr>")
    return xml.bytes
  }
}

extension XMLWriting {
  fileprivate mutating func headerRun(_ content: StaticString) {
    markup("<w:r>")
    runProperties(size: 32)
    markup(content)
    markup("</w:r>")
  }
}
