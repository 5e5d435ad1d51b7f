/// Text in one printable line: `\t`, `\n`, `\r`, `\\`, and `\uXXXX` for what cannot be seen or told
/// apart.
enum EscapedLine {
  /// The bytes that the line stands for. `hex:` introduces bytes; what is no escape stands for
  /// itself.
  static func bytes(of line: [UInt8]) -> [UInt8] {
    if line.starts(with: "hex:".utf8), let bytes = hexBytes(line.dropFirst(4)) { return bytes }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    var rest = line[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\\"), let (code, length) = escape(rest) {
        bytes.append(scalar: code)
        rest = rest.dropFirst(length)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  static func escaped(_ utf8: [UInt8]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(utf8.count)
    for code in utf8.span.scalars() {
      switch code {
      case 0x09: line += Array("\\t".utf8)
      case 0x0A: line += Array("\\n".utf8)
      case 0x0D: line += Array("\\r".utf8)
      case 0x5C: line += Array("\\\\".utf8)
      default:
        if isHidden(code) {
          let hex = String(code, radix: 16, uppercase: true)
          line += Array("\\u".utf8) + Array(repeating: 0x30, count: 4 - hex.utf8.count)
          line += Array(hex.utf8)
        } else {
          line.append(scalar: code)
        }
      }
    }
    return line
  }

  /// The scalar of the escape whose backslash stands before `rest`, and how much of `rest` it
  /// takes.
  private static func escape(_ rest: ArraySlice<UInt8>) -> (ScalarCode, length: Int)? {
    switch rest.first {
    case UInt8(ascii: "t"): return (0x09, 1)
    case UInt8(ascii: "n"): return (0x0A, 1)
    case UInt8(ascii: "r"): return (0x0D, 1)
    case UInt8(ascii: "\\"): return (0x5C, 1)
    case UInt8(ascii: "u"):
      guard rest.count >= 5, let bytes = hexBytes(rest.dropFirst().prefix(4)) else { return nil }
      return (ScalarCode(bytes[0]) << 8 | ScalarCode(bytes[1]), 5)
    default: return nil
    }
  }

  private static func hexBytes(_ digits: ArraySlice<UInt8>) -> [UInt8]? {
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x41...0x46: value = digit - 0x41 + 10
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }

  /// Controls, invisible characters, spaces that look like another, private use and U+FFFD.
  private static func isHidden(_ code: ScalarCode) -> Bool {
    switch code {
    case 0x00...0x1F, 0x7F...0xA0, 0xAD, 0x034F, 0x061C, 0x1680, 0x180E, 0x2000...0x200F,
      0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xE000...0xF8FF, 0xFEFF, 0xFFF9...0xFFFF:
      true
    default: false
    }
  }
}
