/// The main part being written, and what it refers to.
struct WordBody {
  var xml = XMLWriting(WordBody.start)
  /// By their numbers in the part.
  var comments: [Text] = []
  var pictures: [WordPicture] = []
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

  mutating func write(propertiesOf section: WordSection, _ header: WordHeader?) {
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
