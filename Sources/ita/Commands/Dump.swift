import ItaKit

extension Command {
  static let dump = Command(
    name: "dump", operands: "[--after read] FILE...",
    purpose: Words(
      th: "แสดงสิ่งที่อ่านได้ระหว่างขั้นตอน", en: "show the value between two stages"),
    options: [after, counts] + limits
  ) { (arguments, console) throws(UsageError) in
    let inputs = try inputs(arguments)
    let settings = try settings(arguments, console.language)
    if let stage = arguments.value(of: after), stage != Array("read".utf8) {
      throw .badValue(after, stage, wanted: Words(th: " read", en: "read"))
    }
    let batch = Batch(inputs, settings)
    return run(&console) { (tell) throws(BatchError) in
      try batch.showDocuments(asCounts: arguments.has(counts), tell: tell)
    }
  }

  private static let after = Option(
    "after", value: "read", th: "ขั้นตอนที่แสดงผล: read", en: "the stage that gave it: read")

  private static let counts = Option(
    "summary", th: "แสดงเฉพาะจำนวน ไฟล์ละหนึ่งบรรทัด", en: "only counts, a line for each file")
}
