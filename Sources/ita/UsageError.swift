import ItaKit

/// A command line that cannot be obeyed.
enum UsageError: Error {
  case noCommand
  case unknownCommand(String, nearest: String?)
  case unknownOption(String, nearest: String?)
  case unknownStage(String, nearest: String?)
  case missingValue(Option)
  case unwantedValue(Option)
  case badValue(Option, [UInt8], wanted: Words)
  case missingOption(Option)
  case excluded(Option, by: Option)
  case missingOperand(String)
  case surplusOperand([UInt8])
  case severalToStandardOutput
  /// The file, and what is wrong with it.
  case badFile(String, String)
}

extension UsageError {
  var words: Words {
    switch self {
    case .noCommand:
      Words(th: "ไม่ได้ระบุคำสั่ง", en: "no command given")
    case .unknownCommand(let name, let nearest):
      Words(
        th: "ไม่รู้จักคำสั่ง \"\(name)\"\(guess(nearest).th)",
        en: "unknown command \"\(name)\"\(guess(nearest).en)")
    case .unknownOption(let name, let nearest):
      Words(
        th: "ไม่รู้จักตัวเลือก \(name)\(guess(nearest.map { "--\($0)" }).th)",
        en: "unknown option \(name)\(guess(nearest.map { "--\($0)" }).en)")
    case .unknownStage(let name, let nearest):
      Words(
        th: "ไม่รู้จักขั้นตอน \"\(name)\"\(guess(nearest).th)",
        en: "unknown stage \"\(name)\"\(guess(nearest).en)")
    case .missingValue(let option):
      Words(
        th: "--\(option.name) ต้องมีค่า \(option.value ?? "")",
        en: "--\(option.name) needs a value: \(option.value ?? "")")
    case .unwantedValue(let option):
      Words(th: "--\(option.name) ไม่รับค่า", en: "--\(option.name) takes no value")
    case .badValue(let option, let value, let wanted):
      Words(
        th: "--\(option.name) \"\(text(value))\" ใช้ไม่ได้; ต้องเป็น\(wanted.th)",
        en: "--\(option.name) \"\(text(value))\" is not valid; give \(wanted.en)")
    case .missingOption(let option):
      Words(
        th: "ต้องระบุ --\(option.name)\(option.value.map { " \($0)" } ?? "")",
        en: "--\(option.name)\(option.value.map { " \($0)" } ?? "") is needed")
    case .excluded(let option, let other):
      Words(
        th: "ใช้ --\(option.name) พร้อมกับ --\(other.name) ไม่ได้",
        en: "--\(option.name) does not go with --\(other.name)")
    case .missingOperand(let name):
      Words(th: "ต้องระบุ \(name)", en: "\(name) is needed")
    case .surplusOperand(let operand):
      Words(
        th: "\"\(text(operand))\" เกินมา", en: "\"\(text(operand))\" is too much")
    case .severalToStandardOutput:
      Words(
        th: "--out - ใช้ได้กับไฟล์เดียวเท่านั้น", en: "--out - is for one input only")
    case .badFile(let file, let fault):
      Words(th: "\(file): \(fault)", en: "\(file): \(fault)")
    }
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func guess(_ nearest: String?) -> Words {
    guard let nearest else { return Words(th: "", en: "") }
    return Words(th: "; หมายถึง \(nearest) หรือไม่", en: "; did you mean \(nearest)?")
  }
}
