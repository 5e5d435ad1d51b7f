package import Documents
package import StrictJSON

/// Why one input did not become a report.
package enum ConversionError: Error, Sendable, Equatable {
  case input(SystemError)
  case notAFile
  case noReports
  case unreadable(ReadError)
  case notJSON(JSONError)
  case output(SystemError, to: Path?)
  /// The process that read it was ended by this signal.
  case crashed(signal: Int32)
}

extension ConversionError {
  var fault: Answer.Fault {
    switch self {
    case .output(let error, _) where error.isReaderGone: .reader
    case .output(let error, _): error.isOfWholeDisk ? .disk : .output
    default: .input
    }
  }

  package func text(in language: Language) -> String {
    language.text(of: message)
  }

  var message: Message {
    switch self {
    case .input(let error): error.message
    case .notAFile: Message(th: "ไม่ใช่ไฟล์ธรรมดา", en: "not a regular file")
    case .noReports:
      Message(
        th: "ไม่พบไฟล์ .docx หรือข้อความในโฟลเดอร์นี้", en: "holds no .docx or text file")
    case .unreadable(let error): error.message
    case .notJSON(let error): error.message
    case .output(let error, let path):
      Message(
        th: "เขียน \(path?.display ?? "ผลลัพธ์มาตรฐาน") ไม่ได้: \(error.message.th)",
        en: "cannot write \(path?.display ?? "standard output"): \(error.message.en)")
    case .crashed(let signal):
      Message(
        th: "โปรแกรมอ่านไฟล์นี้แล้วหยุดทำงาน (สัญญาณ \(signal)); โปรดแจ้งผู้พัฒนาพร้อมแนบไฟล์",
        en: "reading it crashed (signal \(signal)); please report this fault with the file")
    }
  }
}
