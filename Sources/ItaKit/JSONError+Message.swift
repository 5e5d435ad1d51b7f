import Documents
import StrictJSON

extension JSONError {
  /// One line: the place, and what is wrong there.
  var message: Message {
    let (line, column) = (position.line, position.column)
    return Message(
      th: "บรรทัด \(line) คอลัมน์ \(column): \(reason.message.th)",
      en: "line \(line), column \(column): \(reason.message.en)")
  }
}

extension JSONError.Reason {
  fileprivate var message: Message {
    switch self {
    case .empty: Message(th: "ไม่มีข้อมูล JSON", en: "holds no JSON")
    case .byteOrderMark:
      Message(th: "ขึ้นต้นด้วย byte order mark; ลบออก", en: "starts with a byte order mark; remove it")
    case .unexpectedEnd: Message(th: "ข้อมูลจบก่อนครบ", en: "ends too early")
    case .unexpected(let scalar, let wanted):
      Message(
        th: "พบ \"\(scalar)\" ในที่ของ\(wanted.message.th)",
        en: "\"\(scalar)\" where \(wanted.message.en) is wanted")
    case .trailingContent:
      Message(th: "มีข้อมูลต่อท้ายค่า JSON", en: "something follows the JSON value")
    case .invalidNumber:
      Message(th: "เขียนตัวเลขไม่ตรงรูปแบบของ JSON", en: "not a number as JSON writes it")
    case .numberBeyondDouble:
      Message(th: "ตัวเลขใหญ่เกินกว่าจะเก็บได้", en: "a number too large for a double")
    case .invalidEscape:
      Message(th: "เครื่องหมาย \\ ตามด้วยอักขระที่ไม่ถูกต้อง", en: "no such escape after \\")
    case .loneSurrogate:
      Message(th: "\\u เป็น surrogate ที่ไม่มีคู่", en: "a surrogate without its pair")
    case .controlCharacter(let byte):
      Message(
        th: "อักขระควบคุม \(hexadecimal(byte)) ในสตริง; เขียนเป็น escape",
        en: "the control character \(hexadecimal(byte)) in a string; write it as an escape")
    case .invalidUTF8: Message(th: "ไม่ใช่ UTF-8", en: "not UTF-8")
    case .duplicateName(let name):
      Message(
        th: "ชื่อ \"\(name)\" ซ้ำในอ็อบเจกต์เดียวกัน",
        en: "the name \"\(name)\" stands twice in one object")
    case .tooDeep(let limit):
      Message(th: "ซ้อนกันเกิน \(limit) ชั้น", en: "nests deeper than \(limit)")
    case .tooLarge: Message(th: "ใหญ่เกินไป", en: "too large")
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String { "0x\(String(byte, radix: 16))" }
}

extension JSONError.Wanted {
  fileprivate var message: Message {
    switch self {
    case .value: Message(th: "ค่า", en: "a value")
    case .name: Message(th: "ชื่อสมาชิก", en: "a member's name")
    case .colon: Message(th: " \":\"", en: "\":\"")
    case .commaOrBracket: Message(th: " \",\" หรือ \"]\"", en: "\",\" or \"]\"")
    case .commaOrBrace: Message(th: " \",\" หรือ \"}\"", en: "\",\" or \"}\"")
    }
  }
}
