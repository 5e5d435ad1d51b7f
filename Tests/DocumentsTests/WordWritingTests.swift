import TestSupport
import Testing

@testable import Documents

/// What the Word writer makes of a document, as Word, a converter and LibreOffice find it.
@Suite struct WordWritingTests {
  /// Documents at the edges of what can be asked for.
  static let documents: [(name: String, document: WordDocument)] = [
    ("everything", WordSpecimen.document),
    ("nothing at all", WordDocument(title: .empty)),
    ("sections without blocks", WordDocument(title: "ก", sections: [emptySection, emptySection])),
    ("a table alone", of([.table(WordSpecimen.measures(1))])),
    (
      "two tables", of([.table(WordSpecimen.measures(2)), .table(WordSpecimen.measures(200))])
    ),
    (
      "rows that do not fit the columns",
      of([
        .table(
          WordTable(
            caption: "ก", columns: [2000, 3000],
            rows: [
              WordRow([]), WordRow([WordCell(.tableText, "ก", span: 2)]),
              WordRow([WordCell(.tableText, "ก", span: 5), WordCell(.tableText, "ข", span: 0)]),
            ])),
        .table(WordTable(caption: "ไม่มีแถว", columns: [], rows: [])),
        .table(WordTable(caption: "ไม่มีคอลัมน์", columns: [], rows: [WordRow([])])),
      ])
    ),
    (
      "pages without numbers between pages with them",
      WordDocument(
        title: "ก",
        sections: [
          WordSection(numbers: WordPageNumbers(.arabicDigits, start: 7), blocks: [line]),
          emptySection, WordSection(numbers: WordPageNumbers(.thaiDigits), blocks: [line]),
        ])
    ),
    ("hostile text", hostile),
  ]

  private static let emptySection = WordSection(blocks: [])
  private static let line = WordBlock.paragraph(.line, "บรรทัด")

  private static func of(_ blocks: [WordBlock]) -> WordDocument {
    WordDocument(title: "ก", sections: [WordSection(.landscape, blocks: blocks)])
  }

  /// What would end an element or a value, what XML cannot hold, and what only looks dangerous.
  static let hostileText = Text(
    "</w:t>&amp;\"'<![CDATA[]]>\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}\u{85}\u{FFFE}\u{FFFF}\u{202E}\u{2066}"
      + "\u{200B}\u{2028}\u{FEFF}\u{1FFFE}\u{E000}ก\u{0E31}\u{0E31}\u{0E34}\u{0E48}\u{0E48}%s{}$")

  static let hostile = WordDocument(
    title: hostileText, subject: hostileText, creator: hostileText,
    commenter: WordCommenter(name: hostileText, initials: hostileText),
    sections: [
      WordSection(blocks: [
        .paragraph(WordParagraph(.body, hostileText, comment: hostileText)),
        .paragraph(.body, Text(String(repeating: "ก้ำ<", count: 25_000))),
        .table(
          WordTable(
            caption: hostileText, columns: [9071],
            rows: [WordRow([WordCell(.tableText, hostileText)])])),
      ])
    ])

  @Test("Word finds every element in its place", arguments: documents.map(\.name))
  func validity(name: String) throws {
    let bytes = try Self.document(name).packed()
    #expect(try WordFile(bytes).faults == [])
  }

  @Test(
    "Thai letters have their face, size and weight everywhere", arguments: documents.map(\.name))
  func typography(name: String) throws {
    guard name != "rows that do not fit the columns" else { return }
    let bytes = try Self.document(name).packed()
    #expect(try WordFile(bytes).typographyFaults == [])
  }

  @Test("the same document gives the same bytes", arguments: documents.map(\.name))
  func sameBytes(name: String) throws {
    let document = try Self.document(name)
    #expect(try document.packed() == document.packed())
  }

  private static func document(_ name: String) throws -> WordDocument {
    try #require(documents.first { $0.name == name }?.document)
  }
}
