import ItaKit

/// The help, made from the table of commands.
enum HelpText {
  /// What may stand before the name of a command.
  static let options = [Option.help, .version, .language]

  static func general(_ language: Language) -> String {
    let width = Command.all.map(\.name.utf8.count).max() ?? 0
    let commands = Command.all.map { command in
      "  \(padded(command.name, to: width))  \(command.purpose.in(language))"
    }
    return """
      \(language.choose(th: "วิธีใช้", en: "usage")): ita COMMAND ...

      \(language.choose(
        th: "แปลงรายงานการประเมิน ITA เป็นข้อมูล JSON ที่ตรวจสอบย้อนกลับได้",
        en: "Turns Thai integrity assessment (ITA) reports into traceable JSON."))

      \(commands.joined(separator: "\n"))

      \(list(options, language))

      \(language.choose(
        th: "ita COMMAND --help แสดงวิธีใช้ของแต่ละคำสั่ง",
        en: "ita COMMAND --help shows the help of each command."))
      """
  }

  static func of(_ command: Command, _ language: Language) -> String {
    let usage = language.choose(th: "วิธีใช้", en: "usage")
    let parts = [
      "\(usage): ita \(command.name) \(command.operands)", command.purpose.in(language),
      command.notes.in(language), list(command.allOptions, language),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private static func list(_ options: [Option], _ language: Language) -> String {
    let names = options.map { option in
      let letter = option.letter.map { "-\($0), " } ?? "    "
      return "  \(letter)--\(option.name)\(option.value.map { " \($0)" } ?? "")"
    }
    let width = names.map(\.utf8.count).max() ?? 0
    return zip(names, options).map { name, option in
      "\(padded(name, to: width))  \(option.purpose.in(language))"
    }.joined(separator: "\n")
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.utf8.count))
  }
}
