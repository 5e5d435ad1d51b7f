/// Documents of the same agencies that are no reports on the assessment: nothing may be claimed of
/// them, however much they look like it.
struct OtherDocument {
  let seed: Int
  let kind: Kind
  let name: String
  let bytes: [UInt8]
  let shown: String

  enum Kind: String, CaseIterable {
    case minutes, budget, procurement, complaintManual, preventionPlan, news, pupils, satisfaction
    case risks, staffAppraisal, development, taxNotice, serviceStatistics, trainingLetter
    case disclosureList, ethics
  }

  init(seed: Int) {
    self.seed = seed
    var chance = Chance(seed: UInt64(seed) &+ 1_000_003)
    kind = Kind.allCases[seed % Kind.allCases.count]
    let agency = FictionalAgency(using: &chance)
    var writer = OtherWriter(agency, year: chance.number(2563...2569), using: &chance)
    var draft = writer.draft(of: kind)
    Digits.allCases[chance.number(0...2)].set(&draft, using: &chance)
    let isWord = chance.percent(40)
    let plain = TextRendering(
      isWord ? .markdown : chance.pick(TextRendering.Dialect.allCases), using: &chance)
    shown = plain.text(of: draft)
    bytes = isWord ? WordRendering(using: &chance).bytes(of: draft) : Array(shown.utf8)
    name = "other-\(seed).\(isWord ? "docx" : "txt")"
  }
}

private struct OtherWriter {
  private let agency: FictionalAgency
  private let year: Int
  private var chance: Chance
  private var draft = Draft()

  init(_ agency: FictionalAgency, year: Int, using chance: inout Chance) {
    self.agency = agency
    self.year = year
    self.chance = Chance(seed: chance.next())
  }

  mutating func draft(of kind: OtherDocument.Kind) -> Draft {
    switch kind {
    case .minutes: minutes()
    case .budget: budget()
    case .procurement: procurement()
    case .complaintManual: complaintManual()
    case .preventionPlan: preventionPlan()
    case .news: news()
    case .pupils: pupils()
    case .satisfaction: satisfaction()
    case .risks: risks()
    case .staffAppraisal: staffAppraisal()
    case .development: development()
    case .taxNotice: taxNotice()
    case .serviceStatistics: serviceStatistics()
    case .trainingLetter: trainingLetter()
    case .disclosureList: disclosureList()
    case .ethics: ethics()
    }
    return draft
  }

  private mutating func title(_ text: String, withYear: Bool = true) {
    draft.title(.label(text))
    if withYear { draft.title("ประจำปีงบประมาณ พ.ศ. \("\(year)", .fixed)") }
    draft.title("\(agency.name, .agency)")
    draft.title("อำเภอ\(agency.district, .district) จังหวัด\(agency.province.name, .province)")
  }

  private mutating func text(_ text: String) { draft.paragraph("\(text, .prose)") }

  private mutating func table(_ head: [String], _ rows: [[String]]) {
    draft.table(
      DraftTable(
        .scores, head: head.map { .label($0) },
        rows.map { $0.map { DraftTable.Cell(Line.fixed($0)) } }))
  }

  private mutating func score() -> String { printed(chance.number(6000...10000)) }

  private mutating func baht() -> String {
    "\(chance.number(10...980)),\(chance.number(1...9))00.00"
  }

  private mutating func minutes() {
    title("รายงานการประชุมสภาสมัยสามัญ สมัยที่ \(chance.number(1...4))", withYear: false)
    draft.heading(1, .label("ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ"))
    text("ประธานแจ้งกำหนดการประเมินคุณธรรมและความโปร่งใส (ITA) ของปีถัดไป และขอให้ทุกกองเตรียมข้อมูล")
    draft.heading(1, .label("ระเบียบวาระที่ 2 เรื่องเพื่อพิจารณา"))
    text("ที่ประชุมพิจารณาการใช้งบประมาณโครงการก่อสร้างถนนคอนกรีต มติที่ประชุมเห็นชอบ 11 เสียง ไม่เห็นชอบ 2 เสียง")
    text("เลิกประชุมเวลา 15.45 น.")
  }

  private mutating func budget() {
    title("ข้อบัญญัติงบประมาณรายจ่าย")
    table(
      ["ที่", "หมวดรายจ่าย", "งบประมาณ (บาท)", "ร้อยละ"],
      ["งบกลาง", "งบบุคลากร", "งบดำเนินงาน", "งบลงทุน", "งบเงินอุดหนุน"].enumerated().map {
        ["\($0 + 1)", $1, baht(), score()]
      })
    text("การใช้จ่ายงบประมาณให้เป็นไปตามระเบียบกระทรวงมหาดไทย")
  }

  private mutating func procurement() {
    title("สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน\(chance.pick(Phrases.months))")
    table(
      ["ลำดับ", "งานที่จัดซื้อจัดจ้าง", "วงเงิน", "ราคากลาง", "วิธี", "ผู้ได้รับการคัดเลือก"],
      (1...6).map { index in
        [
          "\(index)",
          chance.pick(["จ้างซ่อมแซมถนน", "ซื้อวัสดุสำนักงาน", "จ้างเหมารถรับส่งนักเรียน", "ซื้อครุภัณฑ์คอมพิวเตอร์"]),
          baht(), baht(), "เฉพาะเจาะจง", "ร้าน\(chance.pick(["รุ่งเรือง", "สมบูรณ์", "พาณิชย์เจริญ"]))",
        ]
      })
  }

  private mutating func complaintManual() {
    title("คู่มือการปฏิบัติงานเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", withYear: false)
    draft.heading(1, .label("1. วัตถุประสงค์"))
    text("เพื่อให้การแก้ไขปัญหาการทุจริตมีขั้นตอนที่ชัดเจนและคุ้มครองผู้ร้องเรียน")
    draft.heading(1, .label("2. ขั้นตอนการปฏิบัติ"))
    draft.list(Phrases.steps.prefix(5).map { "\($0, .measure)" }, .number)
    table(
      ["ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"],
      [
        ["รับเรื่องร้องเรียน", "สำนักปลัด", "1 วัน"], ["ตรวจสอบข้อเท็จจริง", "งานนิติการ", "15 วัน"],
        ["แจ้งผลผู้ร้อง", "สำนักปลัด", "3 วัน"],
      ])
  }

  private mutating func preventionPlan() {
    title("แผนปฏิบัติการป้องกันการทุจริต", withYear: false)
    text(
      "แผนฉบับนี้มีระยะเวลา 5 ปี (พ.ศ. \(year) - \(year + 4)) จัดทำขึ้นตามยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต"
    )
    table(
      ["มิติ", "ภารกิจตามมิติ", "โครงการ/กิจกรรม", "ปี \(year) งบประมาณ (บาท)"],
      (1...4).map { index in
        [
          "มิติที่ \(index)",
          chance.pick([
            "การสร้างสังคมที่ไม่ทนต่อการทุจริต", "การบริหารราชการเพื่อป้องกันการทุจริต", "การส่งเสริมบทบาทประชาชน",
          ]),
          chance.pick(["โครงการอบรมคุณธรรมจริยธรรม", "มาตรการจัดทำแผนการใช้จ่าย", "กิจกรรมเชิดชูคนดี"]),
          baht(),
        ]
      })
  }

  private mutating func news() {
    title("ข่าวประชาสัมพันธ์", withYear: false)
    text("\(agency.name) จัดกิจกรรมรับฟังความคิดเห็นของประชาชน ณ ศาลาประชาคม มีผู้เข้าร่วม 142 คน")
    text(
      "ขอเชิญชวนประชาชนตอบแบบวัด EIT เพื่อร่วมประเมินคุณธรรมและความโปร่งใสของหน่วยงาน ภายในวันที่ 30 มิถุนายน \(year)"
    )
    text("ผลสำรวจความพึงพอใจงานประเพณีลอยกระทงได้ร้อยละ \(score())")
  }

  private mutating func pupils() {
    title("รายงานผลการเรียนของนักเรียนศูนย์พัฒนาเด็กเล็ก", withYear: false)
    table(
      ["เลขที่", "ชื่อ - สกุล", "คะแนน", "ระดับ"],
      (1...10).map { index in
        [
          "\(index)",
          "เด็กหญิง\(chance.pick(["มะลิ", "ชบา", "พิกุล", "จำปี"])) \(chance.pick(["ใจดี", "รักเรียน", "แสงทอง"]))",
          score(), chance.pick(["A", "B", "C"]),
        ]
      } + [["", "คะแนนรวมเฉลี่ย", score(), ""]])
  }

  private mutating func satisfaction() {
    title("รายงานผลการสำรวจความพึงพอใจของผู้รับบริการ")
    table(
      ["ที่", "ประเด็นการประเมิน", "ค่าเฉลี่ย", "ร้อยละ", "ระดับ"],
      ["ด้านขั้นตอนการให้บริการ", "ด้านช่องทางการให้บริการ", "ด้านเจ้าหน้าที่ผู้ให้บริการ", "ด้านสิ่งอำนวยความสะดวก"]
        .enumerated().map { ["\($0 + 1)", $1, "4.\(chance.number(10...95))", score(), "มากที่สุด"] })
    text(
      "ภาพรวมความพึงพอใจต่อคุณภาพการให้บริการคิดเป็นร้อยละ \(score()) ได้ \(chance.number(8...10)) คะแนนจาก 10 คะแนน"
    )
  }

  private mutating func risks() {
    title("การประเมินความเสี่ยงการทุจริต")
    table(
      ["ที่", "ประเด็นความเสี่ยง", "โอกาส", "ผลกระทบ", "คะแนนความเสี่ยง", "มาตรการควบคุม", "ผู้รับผิดชอบ"],
      (1...4).map { index in
        [
          "\(index)",
          chance.pick(["การรับของขวัญจากผู้ขออนุญาต", "การกำหนดคุณสมบัติเฉพาะ", "การเบิกจ่ายไม่ตรงวัตถุประสงค์"]),
          "\(chance.number(1...5))", "\(chance.number(1...5))", "\(chance.number(4...25))",
          chance.pick(Phrases.steps), chance.pick(Phrases.departments),
        ]
      })
  }

  private mutating func staffAppraisal() {
    title("ประกาศผลการประเมินผลการปฏิบัติงานของพนักงานจ้าง")
    table(
      ["ลำดับ", "ตำแหน่ง", "ผลสัมฤทธิ์ของงาน", "สมรรถนะ", "คะแนนรวม", "ระดับ"],
      (1...5).map { index in
        [
          "\(index)", chance.pick(["ผู้ช่วยเจ้าพนักงานธุรการ", "พนักงานขับรถยนต์", "ผู้ดูแลเด็ก"]), score(),
          score(),
          score(), chance.pick(["ดีเด่น", "ดีมาก", "ดี"]),
        ]
      })
    text("ผู้ได้รับการประเมินระดับดีเด่นต้องได้คะแนนตั้งแต่ 90 คะแนนขึ้นไป")
  }

  private mutating func development() {
    title("รายงานการติดตามและประเมินผลแผนพัฒนาท้องถิ่น")
    table(
      ["ยุทธศาสตร์", "จำนวนโครงการ", "ดำเนินการแล้ว", "ร้อยละ"],
      ["ด้านโครงสร้างพื้นฐาน", "ด้านคุณภาพชีวิต", "ด้านการบริหารจัดการ"].map {
        [$0, "\(chance.number(20...60))", "\(chance.number(5...19))", score()]
      })
    text("ตัวชี้วัดที่ 1 ร้อยละของโครงการที่ดำเนินการแล้วเสร็จ ค่าเป้าหมาย 60.00 ผลที่ได้ \(score())")
  }

  private mutating func taxNotice() {
    title("ประกาศกำหนดเวลาชำระภาษีที่ดินและสิ่งปลูกสร้าง", withYear: false)
    text("ให้ผู้เสียภาษีชำระภาษีประจำปี พ.ศ. \(year) ภายในเดือนเมษายน \(year) ณ กองคลัง ชั้น 1 อาคารสำนักงาน")
    text("หากพ้นกำหนดต้องเสียเบี้ยปรับร้อยละ 40.00 ของจำนวนภาษีค้างชำระ")
  }

  private mutating func serviceStatistics() {
    title("ข้อมูลเชิงสถิติการให้บริการ")
    table(
      ["เดือน", "งานทะเบียน (ราย)", "งานภาษี (ราย)", "รวม"],
      Phrases.months.prefix(6).map {
        [
          $0, "\(chance.number(20...90))", "\(chance.number(20...90))",
          "\(chance.number(60...160))",
        ]
      })
  }

  private mutating func trainingLetter() {
    title("หนังสือเชิญประชุมเตรียมรับการประเมิน ITA")
    text(
      "ด้วยสำนักงาน ป.ป.ช. กำหนดปฏิทินการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. \(year)"
    )
    text(
      "การประเมินประกอบด้วยแบบวัด IIT น้ำหนักร้อยละ 30 แบบวัด EIT น้ำหนักร้อยละ 30 และแบบวัด OIT น้ำหนักร้อยละ 40 หน่วยงานที่ได้ 85 คะแนนขึ้นไปถือว่าผ่านเกณฑ์"
    )
    draft.list(
      (1...10).map { "ตัวชี้วัดที่ \("\($0)", .fixed) \(IndicatorPhrases.of($0).names[0], .fixed)" },
      .dash)
  }

  private mutating func disclosureList() {
    title("แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) รายการข้อมูลที่ต้องเผยแพร่")
    table(
      ["ข้อ", "ข้อมูล", "ลิงก์", "ผู้รับผิดชอบ"],
      [
        "โครงสร้างหน่วยงาน", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่", "ข้อมูลการติดต่อ", "แผนดำเนินงานประจำปี",
        "แผนการใช้จ่ายงบประมาณ",
      ].enumerated()
        .map {
          ["o\($0 + 1)", $1, "https://example.go.th/\($0 + 1)", chance.pick(Phrases.departments)]
        })
  }

  private mutating func ethics() {
    title("ประมวลจริยธรรมของพนักงานส่วนท้องถิ่น", withYear: false)
    draft.list(
      [
        "ยึดมั่นในสถาบันหลักของประเทศ", "ซื่อสัตย์สุจริตและรับผิดชอบต่อหน้าที่", "คิดถึงประโยชน์ส่วนรวม",
        "มุ่งผลสัมฤทธิ์ของงาน",
      ].map {
        "\($0, .measure)"
      }, .number)
    text("การใช้อำนาจต้องเป็นไปโดยชอบด้วยกฎหมาย และการใช้ทรัพย์สินของราชการต้องคุ้มค่า")
  }
}
