import ThaiText

extension DocumentReader {
  /// Text in any encoding. It recognises whatever it is asked for, and refuses what is not text.
  package static let plainText = DocumentReader(
    recognises: { _ in true },
    read: { bytes, limits throws(ReadError) in
      if let refusal = ForeignFormat.refusal(of: bytes) { throw refusal }
      let text = DecodedText(decoding: bytes)
      if ForeignFormat.isBinary(text.utf8) { throw ForeignFormat.binary }
      let isHTML = ForeignFormat.isHTML(text.utf8)
      let blocks =
        isHTML
        ? try HTMLReader.read(text.utf8, part: nil, limits: limits)
        : try TextReader.read(decoded: text.utf8, part: nil, limits: limits)
      return Document(
        mediaType: isHTML ? "text/html" : "text/plain", encoding: text.encoding,
        decoding: text.repairs, blocks: blocks, notices: Notice.undecodable(in: text))
    })
}

extension Notice {
  /// What the characters were that stand as U+FFFD cannot be told from the text.
  fileprivate static func undecodable(in text: DecodedText) -> [Notice] {
    guard text.repairs.contains(where: { $0.hasPrefix("invalid-") }) else { return [] }
    var line = 1
    var first: Int?
    var count = 0
    let bytes = text.utf8
    for (index, byte) in bytes.enumerated() {
      if byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) {
        line += 1
      } else if byte == 0xEF, bytes[index...].starts(with: UTF8.encodedReplacementCharacter) {
        count += 1
        first = first ?? line
      }
    }
    guard let first else { return [] }
    return [
      Notice(
        code: "undecodable-characters",
        message: Message(
          th: "ถอดรหัสอักขระไม่ได้ \(count) ตัว ตัวแรกอยู่ที่บรรทัด \(first); ตรวจการเข้ารหัสของไฟล์",
          en: "characters that cannot be decoded: \(count), the first on line \(first); "
            + "check the encoding of the file"))
    ]
  }
}
