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
        decoding: text.repairs, blocks: blocks, notices: Notice.undecodable(text))
    })
}

extension Notice {
  /// Bytes that mean nothing in the text's encoding stand as U+FFFD.
  fileprivate static func undecodable(_ text: DecodedText) -> [Notice] {
    guard text.repairs.contains(where: { $0.hasPrefix("invalid-") }) else { return [] }
    return [
      Notice(
        code: "undecodable-bytes",
        message: Message(
          th: "บางไบต์อ่านเป็น \(text.encoding) ไม่ได้ แสดงเป็น U+FFFD; ตรวจกับต้นฉบับ",
          en: "some bytes are not \(text.encoding) and stand as U+FFFD; compare with the original"))
    ]
  }
}
