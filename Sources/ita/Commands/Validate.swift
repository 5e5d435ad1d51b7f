import ItaKit

extension Command {
  static let validate = Command(
    name: "validate", operands: "FILE...",
    purpose: Words(
      th: "ตรวจรายงาน JSON กับข้อกำหนดของรูปแบบ", en: "hold JSON reports against their format"),
    notes: Words(
      th: "FILE คือรายงาน .json หรือโฟลเดอร์ หรือ - คือข้อมูลเข้ามาตรฐาน",
      en: "FILE is a .json report, a folder of them, or - for standard input."),
    options: limits.filter { $0.name == "max-input" }
  ) { (arguments, console) throws(UsageError) in
    let inputs = ReportValidation.files(of: try inputs(arguments))
    let settings = try settings(arguments, console.language)
    guard !inputs.isEmpty, let validation = ReportValidation(settings) else {
      Console.complain(
        console.language.choose(th: "ไม่พบรายงาน .json ให้ตรวจ", en: "no .json report is there"))
      return .failed
    }
    var invalid = 0
    for input in inputs {
      let faults = validation.faults(in: input)
      if !faults.isEmpty { invalid += 1 }
      for fault in faults { Console.complain("\(input.display): \(fault)") }
    }
    console.print(
      console.language.choose(
        th: "ถูกต้อง \(inputs.count - invalid) ไฟล์ ไม่ถูกต้อง \(invalid) ไฟล์",
        en: "\(inputs.count - invalid) valid, \(invalid) invalid"))
    return invalid == 0 ? .done : .failed
  }
}
