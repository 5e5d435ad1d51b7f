/// One input format: how to recognise it from its bytes, and how to read it.
package struct DocumentReader: Sendable {
  package let recognises: @Sendable ([UInt8]) -> Bool
  package let read: @Sendable ([UInt8], Limits) throws(ReadError) -> Document

  /// In order: the first that recognises the bytes reads them. Plain text takes whatever is left,
  /// so it stands last.
  package static let all: [DocumentReader] = [.word, .plainText]

  /// Reads the bytes of one input by the format that they are in, whatever the file is called.
  package static func read(
    _ bytes: [UInt8], limits: Limits = Limits()
  ) throws(ReadError) -> Document {
    guard bytes.count <= limits[.inputBytes] else { throw .limit(.inputBytes, place: nil) }
    guard !bytes.isEmpty else { throw .empty }
    for reader in all where reader.recognises(bytes) {
      var document = try reader.read(bytes, limits)
      if document.blocks.isEmpty { document.notices.append(.noText) }
      return document
    }
    throw .empty
  }
}

extension Notice {
  /// A scanned page in a Word file looks like a report, and gives nothing.
  static let noText = Notice(
    code: "no-text",
    message: Message(
      th: "ไม่พบข้อความในไฟล์ อาจเป็นภาพสแกน; ใช้ไฟล์ต้นฉบับที่พิมพ์เป็นข้อความ",
      en: "holds no text, perhaps only scanned pages; use the file that was typed"))
}
