import ItaKit

extension Command {
  static let correct = Command(
    name: "correct", operands: "SOURCE --out FILE",
    purpose: Words(
      th: "ทำสำเนา Word ที่แสดงสิ่งที่ควรแก้เป็นการติดตามการเปลี่ยนแปลง",
      en: "make a Word copy of a report with its corrections as tracked changes"),
    notes: Words(
      th: """
        SOURCE คือรายงาน .docx หรือไฟล์ข้อความ หรือ - คือข้อมูลเข้ามาตรฐาน
        ข้อความที่แก้ได้แน่นอนและคะแนนที่พิสูจน์ได้ว่าผิดเป็นการเปลี่ยนแปลงที่ยอมรับหรือปฏิเสธได้ทีละแห่ง
        สิ่งที่พบในเอกสารเป็นข้อคิดเห็น ณ ที่ที่พบ ส่วนอื่นของ .docx คงเดิมทุกไบต์
        """,
      en: """
        SOURCE is a .docx or text report, or - for standard input.
        Repairs of the text and scores that are proved wrong become changes that one can accept or
        reject in Word, each by itself; what was found becomes a comment at its place. All else of
        a .docx stays, byte for byte.
        """),
    options: [correctOut, changeDate, ownNames] + limits
  ) { (arguments, console) throws(UsageError) in
    let inputs = try inputs(arguments)
    if inputs.count > 1 { throw .surplusOperand(arguments.operands[1]) }
    let settings = try settings(arguments, console.language)
    guard let place = arguments.value(of: correctOut), !place.isEmpty else {
      throw .missingOption(correctOut)
    }
    var corrections = CorrectionSettings()
    if let value = arguments.value(of: changeDate), !corrections.setDate(value) {
      throw .badValue(
        changeDate, value, wanted: Words(th: "วัน เช่น 2025-12-31", en: "a day such as 2025-12-31"))
    }
    let batch = Batch(one: inputs[0], settings)
    return run(&console) { (tell) throws(BatchError) in
      try batch.correct(
        into: place == Array("-".utf8) ? nil : Path(place), corrections, tell: tell)
    }
  }

  private static let correctOut = Option(
    "out", "o", value: "FILE", th: "ไฟล์ของสำเนา (- คือผลลัพธ์มาตรฐาน)",
    en: "the copy's file (- for standard output)")

  private static let changeDate = Option(
    "date", value: "DAY", th: "วันที่ของการเปลี่ยนแปลง เช่น 2025-12-31 (ปกติไม่มี)",
    en: "day of the changes, such as 2025-12-31 (else none)")
}
