import Documents
import ItaAnalysis
import ItaModel
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
    let seen = document.repaired(by: .standard).document
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
    guard case .table(let seen) = document.repaired(by: .standard).document.blocks[0].kind else {
      Issue.record("the table is gone")
      return
    }
    #expect(
      seen.rows[0].cells[0].text
        == RepairedText(raw: "ปี ๒๕๖๖\n๑) ข้อ ๑", text: "ปี 2566\n๑) ข้อ 1"))
  }

  /// What the corrections of a text say, and the text after them.
  static func corrected(_ texts: [String]) -> (texts: [String], corrections: [String]) {
    let place = Origin.lines(first: 1, count: 1)
    let document = Document(
      mediaType: "text/plain",
      blocks: texts.map { Block(.paragraph(RepairedText(Text($0))), origin: place) })
    let seen = document.repaired(by: .standard)
    return (
      seen.document.blocks.map { block in
        guard case .paragraph(let text) = block.kind else { return "" }
        return text.text.description
      },
      seen.corrections.map {
        "\($0.rule) \($0.at.pointer) \($0.certainty.rawValue): \($0.before) → \($0.after)"
      }
    )
  }

  static let corrections: [(printed: String, meant: String, told: [String])] = [
    (
      "เรื่องต่าง๑ และอื่น๑", "เรื่องต่างๆ และอื่นๆ",
      [
        "mai-yamok /content/0 certain: เรื่องต่าง๑ → เรื่องต่างๆ",
        "mai-yamok /content/0 certain: และอื่น๑ → และอื่นๆ",
      ]
    ),
    ("ปี ๒๕๖ๆ", "ปี 2561", ["mai-yamok /content/0 certain: ๒๕๖ๆ → ๒๕๖๑"]),
    ("ปี 256ๆ", "ปี 2561", ["mai-yamok /content/0 certain: 256ๆ → 2561"]),
    ("คะแนน ๙ๆ.๕", "คะแนน 9ๆ.5", []),
    ("คะแนน ๙ๆ๕", "คะแนน 915", ["mai-yamok /content/0 certain: ๙ๆ๕ → ๙๑๕"]),
    ("ต่าง๑๐ แห่ง, ที่๑, ต่าง1", "ต่าง10 แห่ง, ที่1, ต่าง1", []),
    (
      "แผนประจ าปี และ ก าร", "แผนประจำปี และ ก าร",
      ["am-stem /content/0 dictionary: แผนประจ าปี → แผนประจำปี"]
    ),
    (
      "การใช้ปิงบประมาณ พ.ศ. ๒๕๖๕", "การใช้ปีงบประมาณ พ.ศ. 2565",
      ["misspelling /content/0 dictionary: การใช้ปิงบประมาณ → การใช้ปีงบประมาณ"]
    ),
    (
      "นายกองดีการบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล",
      ["misspelling /content/0 dictionary: นายกองดีการบริหารส่วนตำบล → นายกองค์การบริหารส่วนตำบล"]
    ),
    ("แม่น้ำปิง งบประมาณ แก่ไข กฏ ละหมาน", "แม่น้ำปิง งบประมาณ แก่ไข กฏ ละหมาน", []),
  ]

  @Test(arguments: corrections)
  func `a correction tells the words, the rule and the evidence`(
    printed: String, meant: String, told: [String]
  ) {
    let seen = Self.corrected([printed])
    #expect(seen.texts == [meant])
    #expect(seen.corrections == told)
  }

  static let labels: [(printed: String, meant: String)] = [
    ("ผู้รับผิตชอบ", "ผู้รับผิดชอบ"),
    ("ผูรบัผดิชอบ", "ผู้รับผิดชอบ"),
    ("ประเด็นที่จะตองพัฒนาใหดีขึ้น:", "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น:"),
    ("4. แนวทางการกากับ\nติดตาม", "4. แนวทางการกำกับติดตาม"),
    ("ปีจบประมาณ พ.ศ. 2565", "ปีงบประมาณ พ.ศ. 2565"),
    ("ระยะเวลาดาเนินการ", "ระยะเวลาดำเนินการ"),
    // Another wording is no misspelling.
    ("ผู้รับผิดชอบหลัก", "ผู้รับผิดชอบหลัก"),
    ("ผู้รับ ผิดชอบ", "ผู้รับ ผิดชอบ"),
    ("วิธีการดำเนินงาน", "วิธีการดำเนินงาน"),
    ("ระยะเวลาในการดำเนินการ", "ระยะเวลาในการดำเนินการ"),
    // Names stay as printed.
    ("การปฎิบัติหน้าที่", "การปฎิบัติหน้าที่"),
    ("การใช้งานประมาณ", "การใช้งานประมาณ"),
    ("การแก้ไขปัญหาการทุจริด", "การแก้ไขปัญหาการทุจริด"),
    ("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนตำบล"),
  ]

  @Test(arguments: labels)
  func `a label gets the dictionary's spelling, running text and names do not`(
    printed: String, meant: String
  ) {
    let text = RepairedText(Text(printed))
    let place = Origin.lines(first: 1, count: 1)
    let cell = Table.Cell(text: text, column: 0)
    let document = Document(
      mediaType: "text/plain",
      blocks: [
        Block(.table(Table(columns: 1, rows: [Table.Row(cells: [cell])])), origin: place),
        Block(.heading(text, level: 1, marker: .empty), origin: place),
        Block(.listItem(text, marker: "-", level: 0), origin: place),
        Block(.paragraph(text), origin: place),
      ])
    let seen = document.repaired(by: .standard)
    let repaired = RepairedText(raw: text.raw, text: Text(meant))
    #expect(
      seen.document.blocks[1...].map(\.kind) == [
        .heading(repaired, level: 1, marker: .empty), .listItem(repaired, marker: "-", level: 0),
        .paragraph(text),
      ])
    guard case .table(let table) = seen.document.blocks[0].kind else {
      Issue.record("the table is gone")
      return
    }
    #expect(table.rows[0].cells[0].text == repaired)
    #expect(
      seen.corrections.map(\.rule) == Array(repeating: "label", count: printed == meant ? 0 : 3))
    #expect(seen.document.repaired(by: .standard).document == seen.document)
  }

  @Test func `damage of the whole document is evidence for each of its words`() {
    let lines = Array(repeating: "การด�ำเนินงานที่ท�ำ", count: 3)
    let seen = Self.corrected(lines)
    #expect(seen.texts == Array(repeating: "การดำเนินงานที่ทำ", count: 3))
    #expect(
      seen.corrections[0] == "fffd-am /content/0 evidence: การด�ำเนินงานที่ท�ำ → การดำเนินงานที่ทำ")
    #expect(seen.corrections.count == 3)
  }

  @Test func `what only guessing could mend stays, and is told once a block`() {
    let place = Origin.lines(first: 1, count: 1)
    let texts = ["ข้อความปกติ", "ก่้อน วิีการ", "ล�สุด"] + Array(repeating: "ี", count: 60)
    let document = Document(
      mediaType: "text/plain",
      blocks: texts.map { Block(.paragraph(RepairedText(Text($0))), origin: place) })
    let seen = document.repaired(by: .standard)
    #expect(seen.document == document)
    let told = seen.findings.map { "\($0.severity.rawValue) \($0.code) \($0.at)" }
    #expect(
      told.prefix(3) == [
        #"info conflicting-tones ["/content/1"]"#,
        #"warning replacement-character ["/content/2"]"#, #"info dangling-mark ["/content/3"]"#,
      ])
    #expect(told.count == 51)
    #expect(seen.findings.last?.message.en == "12 more texts look doubtful")
  }

  @Test func `marks out of place throughout are told of once`() {
    let place = Origin.lines(first: 1, count: 1)
    let document = Document(
      mediaType: "text/plain",
      blocks: Array(
        repeating: Block(.paragraph("ทอ้ งถนิ่ ปงี หลกั การและเหตผุ ล ค่มู อื เน้อื หา"), origin: place),
        count: 20))
    let seen = document.repaired(by: .standard)
    #expect(seen.findings.map(\.code) == ["marks-displaced"])
    #expect(seen.corrections.isEmpty)
  }

  @Test func `text that is right stays the same, and repairing twice changes nothing`() {
    let place = Origin.lines(first: 1, count: 1)
    let right = Document(
      mediaType: "text/plain", blocks: [Block(.paragraph("คะแนนรวม 90.27"), origin: place)])
    #expect(right.repaired(by: .standard).document == right)
    let wrong = Document(
      mediaType: "text/plain",
      blocks: Self.misspelt.map { Block(.paragraph(RepairedText(Text($0.printed))), origin: place) }
    )
    let once = wrong.repaired(by: .standard).document
    #expect(once.repaired(by: .standard).document == once)
  }
}
