import ItaKit

extension Command {
  static let help = Command(
    name: "help", operands: "[COMMAND | findings]",
    purpose: Words(
      th: "แสดงวิธีใช้ของคำสั่ง หรือความหมายของสิ่งที่พบ",
      en: "show the help of a command, or what findings mean"),
    options: []
  ) { (arguments, console) throws(UsageError) in
    if arguments.operands.count > 1 { throw .surplusOperand(arguments.operands[1]) }
    if arguments.operands.first?.elementsEqual("findings".utf8) ?? false {
      console.print(FindingList.text(in: console.language))
    } else if let name = arguments.operands.first {
      console.print(HelpText.of(try Command.named(name), console.language))
    } else {
      console.print(HelpText.general(console.language))
    }
    return .done
  }
}
