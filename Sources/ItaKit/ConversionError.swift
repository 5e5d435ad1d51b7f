package import Documents
import Glibc
package import ItaModel
package import ItaOutput
package import StrictJSON

/// Why one input did not become a report.
package enum ConversionError: Error, Sendable, Equatable {
  case input(SystemError)
  case notAFile
  case noReports
  case noInstances
  /// Another file of its folder has the same name, but for the ending, and so the same output.
  case sameOutput(as: String)
  case unreadable(ReadError, Limits)
  case notJSON(JSONError)
  case notAReport(ReportError)
  /// No disclosure item on measures is about such a document.
  case noDisclosureItem
  /// A file of names to add to the dictionary.
  case dictionary(DictionaryError)
  /// What an agency sets for its documents.
  case profile(DictionaryError)
  case emblem(Path, EmblemFault)
  case noPlan(PlanError)
  /// A plan in which elements of its checklist are not found when it is read back.
  case planLacks([String])
  /// The output is named as another kind of Word file than it is.
  case otherKind(Path, ending: String)
  case noResults(ResultsError)
  /// A report on results in which elements are not found that it has.
  case resultsLack([String])
  /// Something that a .docx cannot hold.
  case unwritable(WriteError)
  case output(SystemError, to: Path?)
  /// The process that read it was ended by this signal; by none where 0.
  case crashed(signal: Int32)

  package enum EmblemFault: Sendable, Equatable {
    case unread(Message)
    case notAPicture
  }
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
    case .noInstances:
      Message(th: "ไม่พบไฟล์ .json ในโฟลเดอร์นี้", en: "holds no .json file")
    case .sameOutput(let other):
      Message(
        th: "ผลลัพธ์จะซ้ำกับของ \(other) ซึ่งแปลงแล้วแทน; เปลี่ยนชื่อหรือแปลงแยกกัน",
        en: "its output would be that of \(other), which was taken instead; convert it apart")
    case .unreadable(let error, let limits): error.message(under: limits)
    case .notJSON(let error): error.messageWithPlace
    case .notAReport(let error): error.message
    case .noDisclosureItem:
      Message(
        th: "ไม่ใช่แผนมาตรการหรือรายงานผลการดำเนินการ (ดู document.genres) จึงไม่มีข้อรายการให้เทียบ",
        en: "is neither a plan of measures nor a report on their results (document.genres tells), "
          + "so that no disclosure item asks anything of it")
    case .dictionary(let error), .profile(let error): error.message
    case .emblem(let path, .unread(let message)):
      Message(
        th: "ตราสัญลักษณ์ \(path.display): \(message.th)", en: "emblem \(path.display): \(message.en)")
    case .emblem(let path, .notAPicture):
      Message(
        th: "ตราสัญลักษณ์ \(path.display): ไม่ใช่ภาพ PNG หรือ JPEG",
        en: "emblem \(path.display): neither a PNG nor a JPEG picture")
    case .noPlan(let error): error.message
    case .planLacks(let elements):
      Message(
        th:
          "แผนที่จัดทำขาดองค์ประกอบ \(elements.joined(separator: ", ")) จึงไม่เขียนไฟล์; โปรดแจ้งผู้พัฒนาพร้อมแนบไฟล์",
        en: "the plan lacks \(elements.joined(separator: ", ")) and is not written; "
          + "please report this fault with the file")
    case .otherKind(let path, let ending):
      Message(
        th: "เป็นไฟล์ชนิด .\(ending) แต่ผลลัพธ์ชื่อ \(path.display) ซึ่ง Word จะไม่เปิด; "
          + "ตั้งชื่อให้ลงท้ายด้วย .\(ending)",
        en: "is a .\(ending), and Word would not open it as \(path.display); "
          + "give --out a name that ends in .\(ending)")
    case .noResults(let error): error.message
    case .resultsLack(let elements):
      Message(
        th:
          "รายงานผลที่จัดทำขาดองค์ประกอบ \(elements.joined(separator: ", ")) จึงไม่เขียนไฟล์; โปรดแจ้งผู้พัฒนาพร้อมแนบไฟล์",
        en: "the report on results lacks \(elements.joined(separator: ", ")) and is not written; "
          + "please report this fault with the file")
    case .unwritable(let error): error.message
    case .output(let error, let path):
      Message(
        th: "เขียน \(path?.display ?? "ผลลัพธ์มาตรฐาน") ไม่ได้: \(error.message.th)",
        en: "cannot write \(path?.display ?? "standard output"): \(error.message.en)")
    case .crashed(0), .crashed(SIGKILL):
      Message(
        th: "โปรแกรมย่อยที่อ่านไฟล์นี้ถูกสั่งให้หยุด อาจเพราะหน่วยความจำของเครื่องไม่พอ; ลองอีกครั้ง",
        en: "the process that read it was killed, perhaps for lack of memory; try again")
    case .crashed(let signal):
      Message(
        th: "โปรแกรมอ่านไฟล์นี้แล้วหยุดทำงาน (สัญญาณ \(signal)); โปรดแจ้งผู้พัฒนาพร้อมแนบไฟล์",
        en: "reading it crashed (signal \(signal)); please report this fault with the file")
    }
  }
}
