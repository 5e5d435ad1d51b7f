import Documents
import ItaAnalysis
import ItaModel
import TestSupport
import Testing

@Suite struct MeasuresTests {
  @Test(arguments: CaseFile.all(in: "Cases/Measures"))
  func `measures, results and issues are read as a reader of the page sees them`(
    example: CaseFile.Case
  ) throws {
    let document = try DocumentReader.read(Array(example.input.utf8)).repaired(by: .standard)
    let statements = Statements(of: document.document, by: .standard)
    let lines = statements.dump().split(separator: "\n").filter { line in
      ["measure ", "result ", "issue "].contains { line.hasPrefix($0) }
    }
    let seen = lines.joined(separator: "\n")
    #expect(example.agrees(with: seen), "\(seen)")
  }

  /// What stands before the end of a text, where words are looked for.
  static let broken = [
    "จุดที่ควรพัฒนา/", "จุดที่ควรพัฒนา และ", "ตัวชี้วัดที่", "ตัวชี้วัดที่ 4 (", "มาตรการที่ 1", "มาตรการที่", "่",
    "ผู้รับผิดชอบ:", ": :", "1)", "- -", "(", "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น (", "๙๙๙๙๙๙๙๙๙๙๙๙)", "\u{FFFD}",
  ]

  @Test(arguments: broken)
  func `text that ends in the midst of a label is read without harm`(text: String) {
    let place = Origin.lines(first: 1, count: 1)
    let cells = (0..<4).map { Table.Cell(text: RepairedText(Text(text)), column: $0) }
    let heads = ["ตัวชี้วัด", "มาตรการ", "ผู้รับผิดชอบ", "จุดที่ควรพัฒนา"].enumerated().map {
      Table.Cell(text: RepairedText(Text($1)), column: $0)
    }
    let table = Table(columns: 4, rows: [Table.Row(cells: heads), Table.Row(cells: cells)])
    let names = "ตัวชี้วัดการปฏิบัติหน้าที่ การใช้งบประมาณ การใช้อำนาจ การใช้ทรัพย์สินของราชการ"
    let title = "มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567 ผลการประเมิน ITA"
    let lines = [title, names, "จุดที่ควรพัฒนา", text, "มาตรการที่ 1 ก", text]
    let blocks =
      lines.map { Block(.paragraph(RepairedText(Text($0))), origin: place) }
      + [Block(.table(table), origin: place)]
    let document = Document(mediaType: "text/plain", blocks: blocks)
    let statements = Statements(of: document, by: .standard)
    #expect(statements.measures.allSatisfy { $0.title.map { !$0.isEmpty } ?? true })
  }
}
