import ItaKit

extension Command {
  static let plan = Command(
    name: "plan", operands: "REPORT",
    purpose: Words(
      th: "จัดทำแผนมาตรการของปีถัดไปเป็นไฟล์ .docx",
      en: "make the plan of measures that follows from a report, a .docx"),
    notes: Words(
      th: """
        REPORT คือรายงาน .docx หรือข้อความ หรือผลของ ita convert (.json) หรือ - คือข้อมูลเข้ามาตรฐาน
        ถ้าไม่ระบุ --out จะเขียน NAME.plan.docx ไว้ข้างต้นฉบับ
        อ่านแผนกลับและตรวจตามแบบตรวจการเปิดเผยข้อมูลก่อนเขียนไฟล์ แล้วบอกว่าแต่ละองค์ประกอบอยู่ที่ใด
        FILE ของ --profile คือ JSON: {"format":"ita-agency/1","name":"…","units":{"finance":"…"}, …}
        """,
      en: """
        REPORT is a .docx or text, or what ita convert made of one (.json), or - for standard input.
        Without --out the plan is NAME.plan.docx beside it.
        The plan is read back and held against the checklist of its disclosure item before it is
        written; then each element is named with its place.
        The FILE of --profile is JSON: {"format":"ita-agency/1","name":"…","units":{"finance":"…"},…}
        """),
    options: [planOut, planYear, previous, profile, date, noAppendix, digits, ownNames] + limits
  ) { (arguments, console) throws(UsageError) in
    let inputs = try inputs(arguments)
    if inputs.count > 1 { throw .surplusOperand(arguments.operands[1]) }
    let settings = try settings(arguments, console.language)
    let plans = try planSettings(arguments, settings)
    let place = arguments.value(of: planOut) ?? inputs[0].planPath.bytes
    let batch = Batch(one: inputs[0], settings)
    return run(&console) { (tell) throws(BatchError) in
      try batch.plan(
        into: place == Array("-".utf8) ? nil : Path(place), plans, tell: tell)
    }
  }

  private static func planSettings(
    _ arguments: Arguments, _ settings: Settings
  ) throws(UsageError) -> PlanSettings {
    var plans = PlanSettings()
    plans.hasAppendix = !arguments.has(noAppendix)
    if let value = arguments.value(of: planYear), !plans.setYear(value) {
      throw .badValue(
        planYear, value, wanted: Words(th: "ปีงบประมาณ พ.ศ.", en: "a fiscal year such as 2569"))
    }
    if let value = arguments.value(of: date), !plans.setDate(value) {
      throw .badValue(
        date, value, wanted: Words(th: "เดือน เช่น 2025-12", en: "a month such as 2025-12"))
    }
    if let value = arguments.value(of: digits), !plans.setDigits(value) {
      let styles = PlanSettings.digitStyles
      throw .badValue(
        digits, value,
        wanted: Words(
          th: " \(styles.joined(separator: " หรือ "))", en: styles.joined(separator: " or ")))
    }
    try read(profile, of: arguments, settings) { (file) throws(ConversionError) in
      try plans.setProfile(file, settings)
    }
    try read(previous, of: arguments, settings) { (file) throws(ConversionError) in
      try plans.setPrevious(file, settings)
    }
    return plans
  }

  private static func read(
    _ option: Option, of arguments: Arguments, _ settings: Settings,
    _ body: (Input) throws(ConversionError) -> Void
  ) throws(UsageError) {
    guard let path = arguments.value(of: option) else { return }
    let file = Input.file(Path(path))
    do throws(ConversionError) {
      try body(file)
    } catch {
      throw .badFile(file.display, error.text(in: settings.language))
    }
  }

  private static let planOut = Option(
    "out", "o", value: "FILE", th: "ไฟล์ของแผน (- คือผลลัพธ์มาตรฐาน)",
    en: "the plan's file (- for standard output)")

  private static let planYear = Option(
    "year", value: "YEAR", th: "ปีงบประมาณของแผน (ปกติตามเอกสาร)",
    en: "fiscal year of the plan (else by the document)")

  private static let previous = Option(
    "previous", value: "REPORT", th: "รายงานปีก่อนของหน่วยงานเดียวกัน",
    en: "the agency's report of the year before")

  private static let profile = Option(
    "profile", value: "FILE", th: "ข้อมูลของหน่วยงาน", en: "what the agency sets for its documents")

  private static let date = Option(
    "date", value: "MONTH", th: "เดือนที่จัดทำแผน เช่น 2025-12",
    en: "month of the plan, such as 2025-12")

  private static let noAppendix = Option(
    "no-appendix", th: "ไม่มีภาคผนวกสำหรับตรวจทาน", en: "without the appendix for review")

  private static let digits = Option(
    "digits", value: "STYLE", th: "เลขไทย (thai) หรือเลขอารบิก (arabic)",
    en: "Thai digits (thai) or others (arabic)")
}
