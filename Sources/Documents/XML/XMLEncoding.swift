/// Which encodings a part may be in. libxml2 would accept any that iconv knows, and end the text
/// without an error at the first byte that does not fit.
enum XMLEncoding {
  /// Looks at a part's first bytes.
  static func check(_ start: UnsafeBufferPointer<UInt8>, part: String) throws(ReadError) {
    // UTF-16 is told by its zero bytes; dropping them leaves the declaration.
    let bytes = unsafe Array(start.prefix(512))
    var text: [UInt8] = []
    for byte in bytes where byte != 0 && byte < 0x80 {
      text.append(byte)
      if byte == UInt8(ascii: ">") { break }
    }
    guard let name = declared(text) else { return }
    switch name.lowercased() {
    case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii": return
    default: throw .encoding(part: part, named: name)
    }
  }

  /// The name in an XML declaration.
  private static func declared(_ declaration: [UInt8]) -> String? {
    guard declaration.starts(with: Array("<?xml".utf8)) else { return nil }
    let word = Array("encoding".utf8)
    guard
      let at = declaration.indices.first(where: { declaration[$0...].starts(with: word) })
    else { return nil }
    let rest = declaration[(at + word.count)...]
    guard let open = rest.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") })
    else { return nil }
    return String(decoding: rest[(open + 1)...].prefix { $0 != rest[open] }, as: UTF8.self)
  }
}
