import TestSupport
import Testing

@testable import Documents

/// What the Word writer makes of a document, as Word, our own reader and LibreOffice find it.
@Suite struct WordWritingTests {
  @Test("Word finds every element in its place", arguments: WordSpecimen.names)
  func validity(name: String) throws {
    #expect(try WordFile(WordSpecimen.named(name).packed()).faults == [])
  }

  @Test("Thai letters have their face, size and weight everywhere", arguments: WordSpecimen.names)
  func typography(name: String) throws {
    #expect(try WordFile(WordSpecimen.named(name).packed()).typographyFaults == [])
  }

  @Test("the same document gives the same bytes", arguments: WordSpecimen.names)
  func sameBytes(name: String) throws {
    let document = try WordSpecimen.named(name)
    #expect(try document.packed() == document.packed())
  }

  @Test func `what was written is read`() throws {
    let dump = try DocumentReader.read(WordSpecimen.everything.packed()).dump()
    #expect(Golden("Fixtures/WordSpecimen.dump").agrees(with: dump))
  }

  @Test(
    "a piece of a document is written as Word wants it",
    arguments: [
      Piece(
        "a line feed breaks a line, a tab goes to the next stop, blanks stay",
        .paragraph(.line, "ก\r\nข \t ค\r\n"),
        """
        <w:t xml:space="preserve">ก</w:t><w:br/><w:t xml:space="preserve">ข </w:t><w:tab/>\
        <w:t xml:space="preserve"> ค</w:t><w:br/>
        """),
      Piece(
        "markup in a text is text", .paragraph(.line, "<w:br/>&amp;"),
        #">&lt;w:br/&gt;&amp;amp;</w:t>"#),
      Piece(
        "what XML forbids is replaced", .paragraph(.line, "ก\u{0}ข\u{B}\u{FFFE}ค\u{FFFD}"),
        ">ก\u{FFFD}ข\u{FFFD}\u{FFFD}ค\u{FFFD}</w:t>"),
      Piece(
        "a style's bold can be taken back",
        .paragraph(WordParagraph(.caption, "ก", isBold: false)),
        #"<w:b w:val="0"/><w:bCs w:val="0"/>"#),
      Piece(
        "half a bar covers half of what its column leaves to it",
        .paragraph(.bar(hundredths: 50_00, ofColumn: 4800, colour: WordColour(0xC00000))),
        """
        <w:shd w:val="clear" w:color="auto" w:fill="C00000"/>\
        <w:spacing w:before="0" w:after="0" w:line="220" w:lineRule="exact"/>\
        <w:ind w:left="0" w:right="2315"/>
        """),
      Piece(
        "a bar of more than all is a bar of all",
        .paragraph(.bar(hundredths: 123_45, ofColumn: 4800, colour: WordColour(0x1))),
        #"w:fill="000001"/><w:spacing w:before="0" w:after="0" w:line="220" "#
          + #"w:lineRule="exact"/><w:ind w:left="0" w:right="0"/>"#),
      Piece(
        "a first line hangs out to the left",
        .paragraph(
          WordParagraph(.body, runs: [], indent: WordIndent(left: 500, firstLine: -200))),
        #"<w:ind w:left="500" w:right="0" w:hanging="200"/>"#),
      Piece(
        "a cell covers columns and rows",
        .table(
          WordTable(
            caption: "<", columns: [100, 200], headerRows: 0,
            rows: [WordRow([WordCell(.tableText, "ก", span: 2, merge: .first)])])),
        #"<w:tcW w:w="300" w:type="dxa"/><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>"#),
    ])
  func piece(piece: Piece) throws {
    let document = WordDocument(title: "ก", sections: [WordSection(blocks: [piece.block])])
    let xml = String(decoding: WordBody(document).xml.bytes, as: UTF8.self)
    #expect(xml.utf8.firstRange(of: piece.xml.utf8) != nil, "\(xml)")
  }

  struct Piece: CustomTestStringConvertible {
    let testDescription: String
    let block: WordBlock
    let xml: String

    init(_ description: String, _ block: WordBlock, _ xml: String) {
      testDescription = description
      self.block = block
      self.xml = xml
    }
  }

  @Test func `a bar of nothing has no colour`() throws {
    let bar = WordParagraph.bar(hundredths: 0, ofColumn: 4800, colour: WordColour(0xC00000))
    let body = WordBody(
      WordDocument(title: "ก", sections: [WordSection(blocks: [.paragraph(bar)])]))
    #expect(!String(decoding: body.xml.bytes, as: UTF8.self).contains("w:shd"))
  }

  @Test func `runs side by side share one comment`() throws {
    let runs: [WordRun] = [
      WordRun("ก", comment: "หนึ่ง"), WordRun("ข", isBold: true, comment: "หนึ่ง"), WordRun("ค"),
      WordRun("ง", comment: "หนึ่ง"), WordRun("จ", comment: "สอง"),
    ]
    let body = WordBody(
      WordDocument(
        title: "ก", sections: [WordSection(blocks: [.paragraph(WordParagraph(.line, runs: runs))])])
    )
    #expect(body.comments == ["หนึ่ง", "หนึ่ง", "สอง"])
  }

  @Test(
    "a file bears a day only when one is given", arguments: [nil, WordDate(year: 2025, month: 2)])
  func date(date: WordDate?) throws {
    let document = WordDocument(
      title: "ก", created: date,
      sections: [WordSection(blocks: [.paragraph(WordParagraph(.line, "ก", comment: "ข"))])])
    let file = try WordFile(document.packed())
    let core = try #require(file.parts["docProps/core.xml"])
    let comment = try #require(file.parts["word/comments.xml"]?.children.first)
    let text = date.map { _ in "2025-02-01T00:00:00Z" }
    #expect(core.child("dcterms:created")?.text == text)
    #expect(comment.attributes["w:date"] == text)
  }

  @Test(
    "there are days and no other dates",
    arguments: [
      (2025, 2, 29, false), (2024, 2, 29, true), (2100, 2, 29, false), (2000, 2, 29, true),
      (2025, 4, 31, false), (2025, 12, 31, true), (2025, 0, 1, false), (2025, 13, 1, false),
      (2025, 1, 0, false), (1600, 1, 1, false), (10_000, 1, 1, false),
    ])
  func days(year: Int, month: Int, day: Int, exists: Bool) {
    #expect((WordDate(year: year, month: month, day: day) != nil) == exists)
  }
}
