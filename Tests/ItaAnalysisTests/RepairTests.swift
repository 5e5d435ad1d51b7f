import Documents
import ItaAnalysis
import Testing

@Suite struct RepairTests {
  /// What old fonts, PDF programs and quick typing make of words, and the words.
  static let misspelt: [(printed: String, meant: String)] = [
    ("ท\u{F702}\u{F70A}", "ที่"),
    ("การด\u{0E4D}\u{0E32}เนินงาน", "การดำเนินงาน"),
    ("คะ\u{0E40}\u{0E40}นน", "คะแนน"),
    ("การ\u{200B}ใช้อำนาจ", "การใช้อำนาจ"),
    ("หน้าท\u{0E48}\u{0E35}", "หน้าที่"),
    ("๙๓.๓๓ คะแนน (o๑๐)", "93.33 คะแนน (o10)"),
  ]

  @Test(arguments: misspelt)
  func `what was printed is kept beside what is meant`(printed: String, meant: String) {
    let text = RepairedText(Text(printed))
    let place = Origin.lines(first: 1, count: 1)
    let cell = Table.Cell(text: text, blocks: [], column: 0)
    let table = Table(columns: 1, rows: [Table.Row(cells: [cell])])
    let document = Document(
      mediaType: "text/plain",
      blocks: [
        Block(.paragraph(text), origin: place), Block(.table(table), origin: place),
        Block(
          .textBox([Block(.listItem(text, marker: "-", level: 0), origin: place)]), origin: place),
      ])
    let repaired = RepairedText(raw: Text(printed), text: Text(meant))
    let seen = document.repaired()
    #expect(seen.blocks[0].kind == .paragraph(repaired))
    guard case .table(let table) = seen.blocks[1].kind, case .textBox(let box) = seen.blocks[2].kind
    else {
      Issue.record("the blocks have changed their kinds")
      return
    }
    #expect(table.rows[0].cells[0].text == repaired)
    #expect(box[0].kind == .listItem(repaired, marker: "-", level: 0))
  }

  @Test func `a cell says what its blocks say, its list markers as printed`() {
    let place = Origin.lines(first: 1, count: 1)
    let blocks = [
      Block(.paragraph("ปี ๒๕๖๖"), origin: place),
      Block(.listItem("ข้อ ๑", marker: "๑)", level: 0), origin: place),
    ]
    let content = Table.Cell.content(blocks)
    let cell = Table.Cell(text: content.text, blocks: content.blocks, column: 0)
    let table = Table(columns: 1, rows: [Table.Row(cells: [cell])])
    let document = Document(
      mediaType: "text/plain", blocks: [Block(.table(table), origin: place)])
    guard case .table(let seen) = document.repaired().blocks[0].kind else {
      Issue.record("the table is gone")
      return
    }
    #expect(
      seen.rows[0].cells[0].text
        == RepairedText(raw: "ปี ๒๕๖๖\n๑) ข้อ ๑", text: "ปี 2566\n๑) ข้อ 1"))
  }

  @Test func `text that is right stays the same, and repairing twice changes nothing`() {
    let place = Origin.lines(first: 1, count: 1)
    let right = Document(
      mediaType: "text/plain", blocks: [Block(.paragraph("คะแนนรวม 90.27"), origin: place)])
    #expect(right.repaired() == right)
    let wrong = Document(
      mediaType: "text/plain",
      blocks: Self.misspelt.map { Block(.paragraph(RepairedText(Text($0.printed))), origin: place) }
    )
    #expect(wrong.repaired().repaired() == wrong.repaired())
  }
}
