import ItaKit

extension Command {
  static let check = Command(
    name: "check", operands: "FILE...",
    purpose: Words(
      th: "บอกสิ่งที่ผิดหรือน่าสงสัยในรายงาน", en: "tell what is wrong or doubtful in reports"),
    notes: Words(
      th: """
        FILE คือไฟล์ .docx หรือไฟล์ข้อความ หรือโฟลเดอร์ หรือ - คือข้อมูลเข้ามาตรฐาน
        จบด้วยรหัส 1 เมื่อมีข้อผิด (ผิด) หรือมีไฟล์ที่อ่านไม่ได้ รหัส 0 เมื่อไม่มี
        """,
      en: """
        FILE is a .docx or text file, a folder of them, or - for standard input.
        The exit code is 1 when there is a finding of severity error, or a file that cannot be
        read, and 0 otherwise.
        """),
    options: [json, ownNames] + limits
  ) { (arguments, console) throws(UsageError) in
    let batch = Batch(try inputs(arguments), try settings(arguments, console.language))
    var hasErrors = false
    let code = run(&console) { (tell) throws(BatchError) in
      try batch.showFindings(asJSON: arguments.has(json), tell: tell)
    } conclude: { summary, _ in
      hasErrors = summary.found.errors > 0
    }
    return code == .done && hasErrors ? .failed : code
  }

  private static let json = Option(
    "json", th: "ผลเป็น JSON บรรทัดละหนึ่งข้อ", en: "a JSON object on a line for each finding")
}
