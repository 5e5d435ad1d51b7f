/// How the letters of a text file are written down.
enum Encoding {
  case utf8
  case utf8WithMark
  case utf16
  case thaiWindows

  static let usual: [Encoding] = [
    .utf8, .utf8, .utf8, .utf8, .utf8, .utf8, .utf8, .utf8WithMark, .utf16, .thaiWindows,
  ]

  /// UTF-8 where the encoding has no sign for a letter.
  func bytes(of text: String) -> [UInt8] {
    switch self {
    case .utf8: return Array(text.utf8)
    case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + text.utf8
    case .utf16: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .thaiWindows:
      var bytes: [UInt8] = []
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0..<0x80: bytes.append(UInt8(scalar.value))
        case 0x0E01...0x0E5B: bytes.append(UInt8(scalar.value - 0x0E01 + 0xA1))
        case 0x2013: bytes.append(0x96)
        case 0x2022: bytes.append(0x95)
        default: return Array(text.utf8)
        }
      }
      return bytes
    }
  }
}
