import ItaKit

extension Command {
  static let thai = Command(
    name: "thai", operands: "STAGE",
    purpose: Words(
      th: "ลองกฎของข้อความไทยทีละบรรทัด", en: "try a rule of Thai text on lines of text"),
    notes: Words(
      th: """
        อ่านข้อมูลเข้ามาตรฐานทีละบรรทัด แต่ละบรรทัดให้ผลหนึ่งบรรทัด ตามด้วย @รหัสอักขระ และ !ข้อสังเกต
        ใช้ \\uXXXX \\t \\n \\\\ หรือ hex: ตามด้วยไบต์ได้ ขีดเดียวคือไม่มีผล
        STAGE คือ \(stages)
        """,
      en: """
        Each line of standard input gives one line: the result, then its @encoding and !remarks.
        A line may hold \\uXXXX, \\t, \\n and \\\\, or be hex: and bytes. A dash is no result.
        STAGE is \(stages)
        """),
    options: []
  ) { (arguments, console) throws(UsageError) in
    guard let name = arguments.operands.first else { throw .missingOperand("STAGE") }
    if arguments.operands.count > 1 { throw .surplusOperand(arguments.operands[1]) }
    let stage = String(decoding: name, as: UTF8.self)
    guard let filter = ThaiFilter(stage: stage) else {
      throw .unknownStage(stage, nearest: nearest(to: stage, in: ThaiFilter.stages))
    }
    return answering(&console) { () throws(SystemError) in try filter.run() }
  }

  private static let stages = ThaiFilter.stages.joined(separator: ", ")
}
