import ItaKit

/// `validate --checklist`
extension Command {
  static let checklist = Option(
    "checklist",
    th: "บอกองค์ประกอบที่ข้อรายการเปิดเผยข้อมูล (OIT) กำหนด ว่ามีหรือขาด และอยู่ที่ใด",
    en: "tell what a plan or results report has of what its disclosure item asks for, and where")

  static let year = Option(
    "year", value: "Y", th: "เทียบกับข้อรายการของปีงบประมาณนี้ (ใช้กับ --checklist)",
    en: "by the item of this fiscal year, with --checklist (else the document's own)")

  /// Done where all that is required is there.
  static func runChecklist(
    _ arguments: Arguments, _ settings: Settings, asJSON: Bool, _ console: inout Console
  ) throws(UsageError) -> ExitCode {
    guard
      let check = DisclosureCheck(settings, year: try number(arguments, year), asJSON: asJSON)
    else {
      throw .badValue(
        year, arguments.value(of: year) ?? [],
        wanted: Words(th: "ปีงบประมาณ พ.ศ. เช่น 2568", en: "a fiscal year such as 2568"))
    }
    var code = ExitCode.done
    for given in try inputs(arguments) {
      let inputs = DisclosureCheck.inputs(of: given)
      if inputs.isEmpty {
        Console.complain(
          "\(given.display): "
            + console.language.choose(
              th: "ไม่พบรายงาน .json ในโฟลเดอร์นี้", en: "holds no .json report"))
        code = .failed
      }
      for input in inputs {
        do throws(ConversionError) {
          let answer = try check.answer(for: input)
          console.print(answer.text)
          if !answer.isComplete { code = .failed }
        } catch {
          Console.complain("\(input.display): \(error.text(in: console.language))")
          code = .failed
        }
      }
    }
    return code
  }
}
