import ItaKit

extension Command {
  static let plan = Command(
    name: "plan", operands: "REPORT",
    purpose: Words(
      th: "จัดทำแผนมาตรการของปีถัดไป รายงานผล หรือแบบรายงานเปล่า เป็นไฟล์ .docx",
      en: "make the plan of measures that follows from a report, or a report on its results"),
    notes: Words(
      th: """
        REPORT คือรายงาน .docx หรือข้อความ หรือผลของ ita convert (.json) หรือ - คือข้อมูลเข้ามาตรฐาน
        ถ้าไม่ระบุ --out จะเขียน NAME.plan.docx (หรือ .results.docx, .form.docx) ไว้ข้างต้นฉบับ
        อ่านแผนกลับและตรวจตามแบบตรวจการเปิดเผยข้อมูลก่อนเขียนไฟล์ แล้วบอกว่าแต่ละองค์ประกอบอยู่ที่ใด
        --kind results ทำรายงานผลการดำเนินการของปี จากรายงานผล หรือจากแผนของปีนั้นกับผลคะแนนที่ทราบ
        (--previous) คำนวณผลต่างของคะแนนใหม่ทั้งหมด ช่องที่ยังไม่มีผลเป็นเส้นประให้กรอก
        --kind form ทำแบบรายงานผลรอบ 6 เดือนและ 12 เดือน มีมาตรการชุดเดียวกับแผน
        FILE ของ --profile คือ JSON: {"format":"ita-agency/1","name":"…","units":{"finance":"…"}, …}
        """,
      en: """
        REPORT is a .docx or text, or what ita convert made of one (.json), or - for standard input.
        Without --out the plan is NAME.plan.docx beside it (.results.docx, .form.docx).
        The plan is read back and held against the checklist of its disclosure item before it is
        written; then each element is named with its place.
        --kind results makes the report on the measures of a year, from a report of results, or from
        the plan of that year and the scores that are known (--previous). All changes of scores are
        worked out anew; what nobody has told yet is left to be filled in.
        --kind form makes blank forms for the reports after 6 and 12 months, with the plan's measures.
        The FILE of --profile is JSON: {"format":"ita-agency/1","name":"…","units":{"finance":"…"},…}
        """),
    options: [kind, planOut, planYear, previous, profile, date, noAppendix, digits, ownNames]
      + limits
  ) { (arguments, console) throws(UsageError) in
    let inputs = try inputs(arguments)
    if inputs.count > 1 { throw .surplusOperand(arguments.operands[1]) }
    let settings = try settings(arguments, console.language)
    let plans = try planSettings(arguments, settings)
    let place = arguments.value(of: planOut) ?? plans.place(for: inputs[0]).bytes
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
    if let value = arguments.value(of: kind), !plans.setKind(value) {
      throw .badValue(
        kind, value,
        wanted: Words(
          th: " \(DocumentKind.names.joined(separator: ", "))",
          en: "one of \(DocumentKind.names.joined(separator: ", "))"))
    }
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

  private static let kind = Option(
    "kind", value: "KIND", th: "plan แผน (ปกติ) results รายงานผล หรือ form แบบรายงานเปล่า",
    en: "plan (as usual), results or form")

  private static let planOut = Option(
    "out", "o", value: "FILE", th: "ไฟล์ที่เขียน (- คือผลลัพธ์มาตรฐาน)",
    en: "the file to write (- for standard output)")

  private static let planYear = Option(
    "year", value: "YEAR", th: "ปีงบประมาณของแผนหรือของผล (ปกติตามเอกสาร)",
    en: "fiscal year of the plan or of the results (else by the document)")

  private static let previous = Option(
    "previous", value: "REPORT", th: "รายงานปีก่อนหรือแผนของหน่วยงานเดียวกัน",
    en: "the agency's report of the year before, or its plan")

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
