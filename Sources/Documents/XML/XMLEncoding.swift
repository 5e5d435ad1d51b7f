/// Which encodings a part may be in. libxml2 would accept any that iconv knows, and end the text
/// without an error at the first byte that does not fit.
enum XMLEncoding {
  /// Looks at a part's first bytes.
  static func check(_ start: UnsafeBufferPointer<UInt8>, part: String) throws(ReadError) {
    // UTF-16 is told by its zero bytes; dropping them, and marks, leaves the declaration.
    var declaration: [UInt8] = []
    for index in 0..<min(start.count, 512) {
      let byte = unsafe start[index]
      if byte == UInt8(ascii: ">") { break }
      if byte != 0, byte < 0x80 { declaration.append(byte) }
    }
    guard let name = name(in: declaration) else { return }
    switch name.lowercased() {
    case "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii": return
    default: throw .encoding(part: part, named: name)
    }
  }

  /// The part in UTF-8, which it mostly is; one in UTF-16 gets the declaration that goes with it.
  static func utf8(_ part: [UInt8]) -> [UInt8] {
    guard part.count >= 4, let isBigEndian = isBigEndian(part[0..<4]) else { return part }
    var units: [UInt16] = []
    units.reserveCapacity(part.count / 2)
    for index in stride(from: 0, to: part.count - 1, by: 2) {
      let (first, second) = (UInt16(part[index]), UInt16(part[index + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
    }
    if units.first == 0xFEFF { units.removeFirst() }
    let text = Array(String(decoding: units, as: UTF16.self).utf8)
    let declaration = Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)
    guard text.starts(with: "<?xml".utf8), let end = text.firstIndex(of: UInt8(ascii: ">")) else {
      return declaration + text
    }
    return declaration + text[(end + 1)...]
  }

  /// Nil for what is not UTF-16.
  private static func isBigEndian(_ start: ArraySlice<UInt8>) -> Bool? {
    switch (start[0], start[1]) {
    case (0xFE, 0xFF), (0, UInt8(ascii: "<")): true
    case (0xFF, 0xFE), (UInt8(ascii: "<"), 0): false
    default: nil
    }
  }

  private static func name(in declaration: [UInt8]) -> String? {
    guard declaration.starts(with: "<?xml".utf8) else { return nil }
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
