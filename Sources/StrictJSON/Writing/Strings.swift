extension [UInt8] {
  /// Appends valid UTF-8 as a JSON string with the escapes of RFC 8785, 3.2.2.2.
  mutating func appendQuoted(_ text: [UInt8]) {
    append(UInt8(ascii: "\""))
    let span = text.span
    var start = 0
    var index = 0
    while index < span.count {
      let end = Swift.min(index &+ blockSize, span.count)
      if end &- index == blockSize, !needsEscape(block: span.extracting(index..<end)) {
        index = end
        continue
      }
      while index < end {
        if span[index].needsEscape {
          append(contentsOf: text[start..<index])
          appendEscape(of: span[index])
          start = index &+ 1
        }
        index &+= 1
      }
    }
    append(contentsOf: text[start...])
    append(UInt8(ascii: "\""))
  }

  mutating func appendQuoted(_ text: String) {
    let span = text.utf8.span
    var index = 0
    while index < span.count {
      if span[index].needsEscape { return appendQuoted([UInt8](text.utf8)) }
      index &+= 1
    }
    append(UInt8(ascii: "\""))
    append(contentsOf: text.utf8)
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscape(of byte: UInt8) {
    append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: append(UInt8(ascii: "b"))
    case 0x09: append(UInt8(ascii: "t"))
    case 0x0A: append(UInt8(ascii: "n"))
    case 0x0C: append(UInt8(ascii: "f"))
    case 0x0D: append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): append(byte)
    default:
      append(contentsOf: byte < 0x10 ? "u000".utf8 : "u001".utf8)
      append(contentsOf: String(byte & 0xF, radix: 16).utf8)
    }
  }
}

extension UInt8 {
  /// Whether RFC 8785 writes this byte of a string with an escape.
  fileprivate var needsEscape: Bool {
    self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
  }
}

private let blockSize = 32

/// Looks at a whole block without a branch, so that the compiler makes vector code of it.
@inline(__always)
private func needsEscape(block: Span<UInt8>) -> Bool {
  var found: UInt8 = 0
  for index in 0..<blockSize {
    let byte = block[index]
    found |=
      (byte < 0x20 ? 1 : 0) | (byte == UInt8(ascii: "\"") ? 1 : 0)
      | (byte == UInt8(ascii: "\\") ? 1 : 0)
  }
  return found != 0
}
