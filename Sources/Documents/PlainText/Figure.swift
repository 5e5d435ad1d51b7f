/// A digit as Thai documents print them.
struct Digit {
  let value: Int
  let isThai: Bool
  var length: Int { isThai ? 3 : 1 }

  @inline(__always)
  static func at(_ index: Int, before end: Int, in bytes: [UInt8]) -> Digit? {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte.isDigit { return Digit(value: Int(byte - UInt8(ascii: "0")), isThai: false) }
    // U+0E50 to U+0E59
    guard byte == 0xE0, index + 2 < end, bytes[index + 1] == 0xB9,
      (0x90...0x99).contains(bytes[index + 2])
    else { return nil }
    return Digit(value: Int(bytes[index + 2] - 0x90), isThai: true)
  }
}

/// Text that is a number and nothing else: `98.08`, `๑,๒๓๔`, `+3.5`, `85 %`, `-`.
enum Figure {
  static func isFigure(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    var digits = 0
    while at < range.upperBound {
      if let digit = Digit.at(at, before: range.upperBound, in: bytes) {
        digits += 1
        at += digit.length
        continue
      }
      switch bytes[at] {
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "/"), 0x20:
        at += 1
      case 0xE2 where at + 2 < range.upperBound && bytes[at + 1] == 0x80: at += 3  // dashes
      default: return false
      }
    }
    return digits > 0
  }

  /// The value of a text that is a plain whole number.
  static func whole(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    var value = 0
    while at < range.upperBound {
      guard let digit = Digit.at(at, before: range.upperBound, in: bytes), value < 1_000_000 else {
        return nil
      }
      value = value * 10 + digit.value
      at += digit.length
    }
    return range.isEmpty ? nil : value
  }

  /// Whether a number with decimals stands anywhere in the text.
  static func hasDecimals(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    var wasDigit = false
    while at < range.upperBound {
      if let digit = Digit.at(at, before: range.upperBound, in: bytes) {
        wasDigit = true
        at += digit.length
      } else {
        if wasDigit, bytes[at] == UInt8(ascii: "."),
          Digit.at(at + 1, before: range.upperBound, in: bytes) != nil
        {
          return true
        }
        wasDigit = false
        at += 1
      }
    }
    return false
  }
}
