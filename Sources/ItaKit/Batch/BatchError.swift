import Documents

/// Why a run did not start, or was not finished.
package enum BatchError: Error, Sendable, Equatable {
  case sameOutput(Path, of: String, and: String)
  case overwritesInput(Path)
  case busy(Path)
  case outputFolder(Path, SystemError)
  case workers(SystemError)
  case interrupted(signal: Int32, left: Int)
}

extension BatchError {
  package func text(in language: Language) -> String {
    language.text(of: message)
  }

  private var message: Message {
    switch self {
    case .sameOutput(let path, let first, let second):
      Message(
        th: "\(first) และ \(second) จะเขียนลงไฟล์เดียวกัน \(path.display); เปลี่ยนชื่อหรือแปลงแยกกัน",
        en: "\(first) and \(second) would both be written to \(path.display); convert them apart")
    case .overwritesInput(let path):
      Message(
        th: "\(path.display): ไฟล์ผลลัพธ์เป็นไฟล์ต้นฉบับเอง; ระบุที่อื่นด้วย --out",
        en: "\(path.display): the output is itself an input; choose another place with --out")
    case .busy(let path):
      Message(
        th: "\(path.display): มีการแปลงอื่นกำลังเขียนลงโฟลเดอร์นี้; รอให้เสร็จก่อน",
        en: "\(path.display): another run is writing into this folder; wait until it ends")
    case .outputFolder(let path, let error):
      Message(
        th: "\(path.display): เขียนลงโฟลเดอร์ไม่ได้: \(error.message.th)",
        en: "\(path.display): cannot write into this folder: \(error.message.en)")
    case .workers(let error):
      Message(
        th: "เริ่มโปรแกรมย่อยไม่ได้: \(error.message.th)",
        en: "cannot start another process: \(error.message.en)")
    case .interrupted(_, let left):
      Message(
        th: "ถูกขัดจังหวะ ยังเหลือ \(left) ไฟล์; สั่งคำสั่งเดิมอีกครั้งเพื่อทำให้เสร็จ",
        en: "interrupted, inputs left: \(left); give the same command again to finish")
    }
  }
}
