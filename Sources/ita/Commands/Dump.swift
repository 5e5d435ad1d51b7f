import ItaKit

extension Command {
  static let dump = Command(
    name: "dump", operands: "[--after STAGE] FILE...",
    purpose: Words(
      th: "แสดงสิ่งที่อ่านได้ระหว่างขั้นตอน", en: "show the value between two stages"),
    options: [after, counts, ownNames] + limits
  ) { (arguments, console) throws(UsageError) in
    let inputs = try inputs(arguments)
    let settings = try settings(arguments, console.language)
    let stage = try stage(arguments)
    let batch = Batch(inputs, settings)
    return run(&console) { (tell) throws(BatchError) in
      try batch.showDocuments(
        after: stage, asCounts: arguments.has(counts), tell: tell)
    }
  }

  private static let after = Option(
    "after", value: "STAGE", th: "ขั้นตอนที่แสดงผล: \(stages) (ปกติ read)",
    en: "the stage that gave it: \(stages) (else read)")

  private static let stages = Converter.Stage.allCases.map(\.rawValue).joined(separator: ", ")

  private static func stage(_ arguments: Arguments) throws(UsageError) -> Converter.Stage {
    guard let value = arguments.value(of: after) else { return .read }
    guard let stage = Converter.Stage(rawValue: String(decoding: value, as: UTF8.self)) else {
      throw .badValue(after, value, wanted: Words(th: " \(stages)", en: "one of \(stages)"))
    }
    return stage
  }

  private static let counts = Option(
    "summary", th: "แสดงเฉพาะจำนวน ไฟล์ละหนึ่งบรรทัด", en: "only counts, a line for each file")
}
