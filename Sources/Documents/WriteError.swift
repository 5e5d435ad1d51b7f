/// Why a file could not be made; `reason` is in the words of the library that makes it.
package struct WriteError: Error, Sendable, Equatable {
  package let reason: String

  static let memory = WriteError(reason: "malloc")

  /// One line without the file's name.
  package var message: Message {
    Message(
      th: "สร้างไฟล์ Word ไม่สำเร็จ (\(reason)); ปิดโปรแกรมอื่นให้มีหน่วยความจำว่างแล้วลองใหม่",
      en: "the Word file could not be made (\(reason)); close other programs and try again")
  }
}
