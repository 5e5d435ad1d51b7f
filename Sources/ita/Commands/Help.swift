import ItaKit

extension Command {
  static let help = Command(
    name: "help", operands: "[COMMAND]",
    purpose: Words(th: "แสดงวิธีใช้ของคำสั่ง", en: "show the help of a command"),
    options: []
  ) { (arguments, console) throws(UsageError) in
    if arguments.operands.count > 1 { throw .surplusOperand(arguments.operands[1]) }
    if let name = arguments.operands.first {
      console.print(HelpText.of(try Command.named(name), console.language))
    } else {
      console.print(HelpText.general(console.language))
    }
    return .done
  }
}
