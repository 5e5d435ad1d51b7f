import Documents
import Foundation
import TestSupport
import Testing

/// The origin of each block, taken as the XPath that it is.
@Suite struct WordOriginTests {
  private static let namespaces = [
    ("xmlns:w", "w:"), ("xmlns:other", "other:"), ("xmlns", ""),
  ]

  @Test("an origin selects the element that was read", arguments: namespaces)
  func origins(declaration: String, prefix: String) throws {
    let body = """
      <w:p><w:r><w:t>1</w:t></w:r></w:p><x:p xmlns:x="urn:x"/>
      <w:sdt><w:sdtContent><w:p><w:r><w:t>2</w:t></w:r></w:p></w:sdtContent></w:sdt>
      <w:p/><w:p><w:r><w:t>3</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:p><w:r><w:t>4</w:t></w:r></w:p><w:p><w:r><w:t>5</w:t></w:r></w:p>
      </w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>6</w:t></w:r></w:p><w:p/><w:p><w:r><w:t>7</w:t>
      </w:r></w:p></w:tc></w:tr></w:tbl>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>8</w:t></w:r></w:p><w:p/>
      <w:p><w:r><w:t>9</w:t></w:r></w:p>
      <w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr></w:p><w:p><w:r><w:t>10</w:t></w:r></w:p>
      """
    let xml =
      "<w:document \(declaration)=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      .replacingOccurrences(of: "w:document", with: "\(prefix)document")
      + "<w:body>\(body)</w:body></w:document>"
    let part = xml.replacingOccurrences(of: "<w:", with: "<\(prefix)")
      .replacingOccurrences(of: "</w:", with: "</\(prefix)")
    let file = ZipFixture([.init("word/document.xml", part)]).bytes
    let tree = XPathTree(part)

    var found: [String] = []
    for (text, path) in paragraphs(try DocumentReader.read(file).blocks) {
      #expect(tree.text(at: path)?.trimmingCharacters(in: .whitespacesAndNewlines) == text)
      found.append(text)
    }
    #expect(found == (1...10).map(String.init))
  }

  private func paragraphs(_ blocks: [Block]) -> [(text: String, path: String)] {
    blocks.flatMap { block -> [(String, String)] in
      switch (block.kind, block.origin) {
      case (.paragraph(let text), .element(_, let path)): [(text.text.description, path)]
      case (.table(let table), _): table.rows.flatMap { $0.cells.flatMap { paragraphs($0.blocks) } }
      default: []
      }
    }
  }
}
