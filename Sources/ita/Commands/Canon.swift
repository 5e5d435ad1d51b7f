import ItaKit

extension Command {
  static let canon = Command(
    name: "canon", operands: "FILE",
    purpose: Words(
      th: "เขียน JSON ในรูปมาตรฐาน RFC 8785", en: "write any JSON in its canonical form (RFC 8785)"),
    options: [lastCounts] + limits.filter { $0.name == "max-input" }
  ) { (arguments, console) throws(UsageError) in
    let inputs = try inputs(arguments)
    if inputs.count > 1 { throw .surplusOperand(arguments.operands[1]) }
    let settings = try settings(arguments, console.language)
    do throws(ConversionError) {
      let form = try inputs[0].canonicalForm(lastCounts: arguments.has(lastCounts), settings)
      console.print(form)
      return .done
    } catch {
      Console.complain("\(inputs[0].display): \(error.text(in: console.language))")
      return .failed
    }
  }

  private static let lastCounts = Option(
    "last-counts", th: "ถ้าชื่อซ้ำกันในอ็อบเจกต์เดียวกัน ให้ใช้ค่าสุดท้าย แทนที่จะปฏิเสธ",
    en: "take the last of members with one name, instead of refusing them")
}
