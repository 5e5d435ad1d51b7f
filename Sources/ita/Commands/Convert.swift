import ItaKit

extension Command {
  static let convert = Command(
    name: "convert", operands: "FILE... --out DIR",
    purpose: Words(
      th: "แปลงรายงานเป็น JSON มาตรฐาน และจัดทำแผนของปีถัดไป",
      en: "turn reports into canonical JSON, and make the plans that follow from them"),
    notes: Words(
      th: """
        FILE คือไฟล์ .docx หรือไฟล์ข้อความ หรือโฟลเดอร์ (ทุกรายงานในนั้นและในโฟลเดอร์ย่อย)
        หรือ - คือข้อมูลเข้ามาตรฐาน ผลลัพธ์คือ DIR/NAME.json และ DIR/NAME.plan.docx (ดู ita plan)
        ในโฟลเดอร์ย่อยเดียวกับต้นฉบับ เอกสารที่ไม่มีคะแนนมีแต่ JSON
        """,
      en: """
        FILE is a .docx or text file, or a folder (all reports in it and below), or - for standard
        input. Each gives DIR/NAME.json and DIR/NAME.plan.docx (see ita plan), in subfolders like
        those of the inputs. A document without scores gives JSON only.
        """),
    options: [out, emit, jobs, quiet, ownNames] + limits
  ) { (arguments, console) throws(UsageError) in
    let inputs = try inputs(arguments)
    var settings = try settings(arguments, console.language)
    if let width = try number(arguments, jobs) { settings.width = width }
    guard let place = arguments.value(of: out), !place.isEmpty else { throw .missingOption(out) }
    let emissions = try emissions(arguments)
    let batch = Batch(inputs, settings)

    if place == Array("-".utf8) {
      if batch.count > 1 { throw .severalToStandardOutput }
      return run(&console, batch.showReports)
    }
    let folder = Path(place)
    return run(&console) { (tell) throws(BatchError) in
      try batch.convert(into: folder, emitting: emissions, tell: tell)
    } conclude: { summary, console in
      if arguments.has(quiet) { return }
      console.print(
        console.language.choose(
          th: "แปลงแล้ว \(summary.done) ไฟล์ ไม่สำเร็จ \(summary.failed) ไฟล์ ผลอยู่ที่ \(folder.display)",
          en: "\(summary.done) converted, \(summary.failed) failed; results in \(folder.display)"))
      if summary.found.withoutPlan > 0 {
        console.print(
          console.language.choose(
            th: "ไม่พบคะแนนจึงไม่มีแผน \(summary.found.withoutPlan) ไฟล์",
            en: "without a plan, since no scores were found: "
              + counted(summary.found.withoutPlan, "document")))
      }
      if summary.found.errors + summary.found.warnings > 0 {
        console.print(
          console.language.choose(
            th: "พบในเอกสาร: ผิด \(summary.found.errors) แห่ง น่าสงสัย \(summary.found.warnings) แห่ง"
              + " (ดู findings ในผลลัพธ์ หรือใช้ ita check)",
            en: "found in the documents: \(counted(summary.found.errors, "error")), "
              + "\(counted(summary.found.warnings, "warning"))"
              + " (see findings in the results, or ita check)"))
      }
    }
  }

  private static func emissions(_ arguments: Arguments) throws(UsageError) -> [Emission] {
    guard let value = arguments.value(of: emit) else { return Emission.allCases }
    guard let emissions = Emission.list(value) else {
      throw .badValue(
        emit, value, wanted: Words(th: " json, plan หรือ json,plan", en: "json, plan or json,plan"))
    }
    return emissions
  }

  private static let emit = Option(
    "emit", value: "LIST", th: "สิ่งที่เขียน คือ json และ plan (ปกติทั้งสอง)",
    en: "what is written of json and plan (else both)")

  private static let out = Option(
    "out", "o", value: "DIR", th: "โฟลเดอร์ของผลลัพธ์ (- คือผลลัพธ์มาตรฐาน สำหรับไฟล์เดียว)",
    en: "folder of the results (- for standard output, with one input)")

  private static let jobs = Option(
    "jobs", "j", value: "N", th: "จำนวนไฟล์ที่อ่านพร้อมกัน (ปกติเท่าจำนวนหน่วยประมวลผล)",
    en: "how many files are read at once (else one a processor)")

  private static let quiet = Option(
    "quiet", "q", th: "ไม่สรุปผลเมื่อเสร็จ", en: "no summary at the end")
}
