import Documents
import ItaModel
import ItaOutput
import Testing

@Suite struct ReportWriterTests {
  @Test func `a report is one canonical object and a line feed`() {
    let report = Report(
      source: Source(
        name: "ก.txt", mediaType: "text/plain", bytes: 3, sha256: "00ff", encoding: "tis-620",
        decoding: ["mixed-encoding"]),
      findings: [
        Finding(
          Notice(
            code: "orphan-merge", message: Message(th: "ก", en: "a \"b\""),
            at: BlockPath([.block(0), .row(1), .cell(2)]))),
        Finding(Notice(code: "plain", message: Message(th: "ข", en: "c"))),
      ],
      content: [Block(.paragraph("ก\t1"), origin: .lines(first: 1, count: 2))])
    #expect(
      written(report) == """
        {"agency":{"otherNames":[]},"assessments":[],\
        "content":[{"kind":"paragraph","origin":{"line":1,"lines":2},"text":"ก\\t1"}],\
        "corrections":[],"document":{"genres":[]},"findings":[\
        {"at":["/content/0/rows/1/cells/2"],"code":"orphan-merge",\
        "message":{"en":"a \\"b\\"","th":"ก"},"severity":"warning",\
        "subject":"/content/0/rows/1/cells/2"},\
        {"at":[],"code":"plain","message":{"en":"c","th":"ข"},"severity":"warning"}],\
        "format":"ita-report/1","issues":[],"measures":[],"results":[],\
        "source":{"bytes":3,"decoding":["mixed-encoding"],"encoding":"tis-620",\
        "mediaType":"text/plain","name":"ก.txt","sha256":"00ff"}}

        """)
  }

  @Test func `a source without an encoding says nothing of it`() {
    let json = written(Report(source: source))
    #expect(
      json.hasSuffix(#""source":{"bytes":0,"mediaType":"x","name":"n","sha256":"0"}}"# + "\n"))
  }

  @Test(
    "each kind of block has its own keys",
    arguments: [
      (
        Block.Kind.heading("ก", level: 2, marker: "๑."),
        #""kind":"heading","level":2,"marker":"๑.",ORIGIN,"text":"ก""#
      ),
      (.heading("ก", level: 1, marker: .empty), #""kind":"heading","level":1,ORIGIN,"text":"ก""#),
      (.paragraph(repaired), #""kind":"paragraph",ORIGIN,"raw":"๑","text":"1""#),
      (
        .listItem("ก", marker: "•", level: 0),
        #""kind":"listItem","level":0,"marker":"•",ORIGIN,"text":"ก""#
      ),
      (.textBox([inner]), #""blocks":[INNER],"kind":"textBox",ORIGIN"#),
      (.note(mark: "1", [inner]), #""blocks":[INNER],"kind":"note","mark":"1",ORIGIN"#),
      (.pageHeader([inner]), #""blocks":[INNER],"kind":"pageHeader",ORIGIN"#),
      (.pageFooter([]), #""blocks":[],"kind":"pageFooter",ORIGIN"#),
      (
        .comment("ก", on: BlockPath([.block(3), .row(1), .cell(0), .block(2)])),
        #""at":"/content/3/rows/1/cells/0/blocks/2","kind":"comment",ORIGIN,"text":"ก""#
      ),
      (.comment("ก", on: nil), #""kind":"comment",ORIGIN,"text":"ก""#),
      (
        .embedded(name: "a.htm", .blocks([inner])),
        #""blocks":[INNER],"kind":"embedded","name":"a.htm",ORIGIN"#
      ),
      (
        .embedded(name: "b.rtf", .unread("rtf")),
        #""kind":"embedded","name":"b.rtf",ORIGIN,"unread":"rtf""#
      ),
      (.pageBreak, #""kind":"pageBreak",ORIGIN"#),
    ])
  func keys(kind: Block.Kind, expected: String) {
    expect(kind, gives: expected)
  }

  @Test func `a table has rows of cells, with spans and marks only where there are any`() {
    let table = Table(
      columns: 3,
      rows: [
        Table.Row(
          cells: [Table.Cell(text: "ก", column: 0, columnSpan: 2, rowSpan: 3)], isHeader: true),
        Table.Row(
          cells: [
            Table.Cell(text: repaired, column: 1),
            Table.Cell(text: "ข\nค", blocks: [inner, inner], column: 2),
          ], line: 7),
        Table.Row(cells: []),
      ])
    expect(
      .table(table),
      gives: """
        "columns":3,"kind":"table",ORIGIN,"rows":[\
        {"cells":[{"column":0,"columnSpan":2,"rowSpan":3,"text":"ก"}],"header":true},\
        {"cells":[{"column":1,"raw":"๑","text":"1"},\
        {"blocks":[INNER,INNER],"column":2,"text":"ข\\nค"}],"line":7},\
        {"cells":[]}]
        """)
  }

  @Test(
    "an origin is a place in the input",
    arguments: [
      (
        Origin.element(part: "word/document.xml", path: "/w:document/w:body/w:p[2]"),
        #"{"part":"word/document.xml","path":"/w:document/w:body/w:p[2]"}"#
      ),
      (.lines(first: 4, count: 1), #"{"line":4,"lines":1}"#),
      (.lines(first: 4, count: 1, part: "a.txt"), #"{"line":4,"lines":1,"part":"a.txt"}"#),
    ])
  func origins(origin: Origin, expected: String) {
    let json = written(Report(source: source, content: [Block(.pageBreak, origin: origin)]))
    #expect(json.contains(#"{"kind":"pageBreak","origin":\#(expected)}"#))
  }

  @Test func `a large table comes in pieces`() {
    let cell = Table.Cell(text: RepairedText(Text(String(repeating: "ก", count: 1_000))), column: 0)
    let table = Table(columns: 1, rows: Array(repeating: Table.Row(cells: [cell]), count: 1_000))
    let report = Report(
      source: source, content: [Block(.table(table), origin: .lines(first: 1, count: 1))])
    var sizes: [Int] = []
    report.write { sizes.append($0.count) }
    #expect(sizes.reduce(0, +) > 3_000_000)
    #expect((sizes.max() ?? 0) < 100_000)
  }

  private let source = Source(name: "n", mediaType: "x", bytes: 0, sha256: "0")

  private func expect(_ kind: Block.Kind, gives expected: String) {
    let block = Block(kind, origin: .lines(first: 1, count: 1))
    let json = written(Report(source: source, content: [block]))
    let origin = #""origin":{"line":1,"lines":1}"#
    let keys = expected.replacing("INNER", with: #"{"kind":"pageBreak",ORIGIN}"#)
      .replacing("ORIGIN", with: origin)
    #expect(json.contains("\"content\":[{\(keys)}],"))
  }

  private func written(_ report: Report) -> String {
    var bytes: [UInt8] = []
    report.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}

private let inner = Block(.pageBreak, origin: .lines(first: 1, count: 1))

private let repaired: RepairedText = {
  var text: RepairedText = "๑"
  text.text = "1"
  return text
}()
