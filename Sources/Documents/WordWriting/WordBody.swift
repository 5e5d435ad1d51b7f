/// The main part being written, and what it refers to.
struct WordBody {
  var xml = XMLMarkup()
  /// By their numbers in the part.
  var comments: [Text] = []
  var pictures: [WordPicture] = []
  private(set) var headers: [WordHeader] = []

  init(_ document: WordDocument) {
    // More than most documents need; asked for once.
    xml.reserve(1 << 18)
    xml += #"""
      <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \#
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \#
      xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \#
      xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \#
      xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><w:body>
      """#
    let sections = document.sections.isEmpty ? [WordSection(blocks: [])] : document.sections
    for (index, section) in sections.enumerated() {
      write(section, isLast: index == sections.count - 1)
    }
    xml += "</w:body></w:document>"
  }

  /// The last section's properties end the body, those of the others stand in their last paragraph.
  private mutating func write(_ section: WordSection, isLast: Bool) {
    let properties = properties(of: section)
    let end = isLast ? nil : properties
    for (index, block) in section.blocks.enumerated() {
      let next = index + 1 < section.blocks.count ? section.blocks[index + 1] : nil
      switch (block, next) {
      case (.paragraph(let paragraph), let next): write(paragraph, end: next == nil ? end : nil)
      case (.table(let table), .table):
        write(table)
        // Two tables in a row would be one.
        writeGap()
      case (.table(let table), _): write(table)
      }
    }
    // After a table there has to be a paragraph, and where there is nothing too.
    if case .paragraph = section.blocks.last {} else { writeGap(end: end) }
    if isLast { xml += properties }
  }

  private mutating func properties(of section: WordSection) -> XMLMarkup {
    let header: XMLMarkup? = header(of: section).map {
      #"<w:headerReference w:type="default" r:id="\#($0.id)"/>"#
    }
    let page: XMLMarkup =
      switch section.page {
      case .portrait:
        #"""
        <w:pgSz w:w="11906" w:h="16838"/>\#
        <w:pgMar w:top="1418" w:right="1134" w:bottom="1134" w:left="1701" w:header="709" \#
        w:footer="567" w:gutter="0"/>
        """#
      case .landscape:
        #"""
        <w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\#
        <w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" \#
        w:footer="567" w:gutter="0"/>
        """#
      }
    let numbers: XMLMarkup? = section.numbers.map { numbers in
      let start: XMLMarkup? = numbers.start.map { #" w:start="\#(max(0, $0))""# }
      return #"<w:pgNumType w:fmt="\#(numbers.format.name)"\#(start)/>"#
    }
    return #"""
      <w:sectPr>\#(header)<w:type w:val="nextPage"/>\#(page)\#(numbers)\#
      <w:cols w:space="708"/></w:sectPr>
      """#
  }

  /// Pages without numbers after pages with them need a header that is empty, or they get that of
  /// the section before.
  private mutating func header(of section: WordSection) -> WordHeader? {
    if section.numbers == nil, headers.isEmpty { return nil }
    let header = section.numbers == nil ? WordHeader.empty : .number
    if !headers.contains(header) { headers.append(header) }
    return header
  }
}

extension WordPageNumbers.Format {
  fileprivate var name: Text {
    switch self {
    case .thaiLetters: "thaiLetters"
    case .thaiDigits: "thaiNumbers"
    case .arabicDigits: "decimal"
    }
  }
}
