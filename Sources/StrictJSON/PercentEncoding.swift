/// The bytes that `text` stands for; none where a `%` is not followed by two hexadecimal digits.
func percentDecoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
  var bytes: [UInt8] = []
  var rest = text.makeIterator()
  while let byte = rest.next() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.next()?.hexadecimalValue, let low = rest.next()?.hexadecimalValue else {
      return nil
    }
    bytes.append(high << 4 | low)
  }
  return bytes
}

func percentEncoded(_ bytes: [UInt8], unless isAllowed: (UInt8) -> Bool) -> String {
  var text: [UInt8] = []
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in bytes {
    if isAllowed(byte) {
      text.append(byte)
    } else {
      text += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
    }
  }
  return String(decoding: text, as: UTF8.self)
}

extension UInt8 {
  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self &- UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self &- UInt8(ascii: "a") &+ 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self &- UInt8(ascii: "A") &+ 10
    default: nil
    }
  }

  /// Whether a fragment shows this byte as it is (RFC 3986, section 3.5).
  var isAllowedInFragment: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~!$&'()*+,;=:@/?".utf8.contains(self)
    }
  }
}
