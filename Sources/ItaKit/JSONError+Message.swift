import Documents
import StrictJSON

extension JSONError {
  /// One line: the place, and what is wrong there.
  var messageWithPlace: Message {
    let (line, column) = (position.line, position.column)
    return Message(
      th: "บรรทัด \(line) คอลัมน์ \(column): \(message.th)",
      en: "line \(line), column \(column): \(message.en)")
  }
}
