import ItaModel
import ThaiText

extension TextRepair {
  /// ๆ and ๑, which look alike: ๑ is ๆ after words that are hardly ever written without it, and ๆ is
  /// ๑ inside a number and at the end of a year.
  static let maiYamok = TextRepair { utf8, _ in
    guard let first = MaiYamok.first(in: utf8.span, from: 0) else { return [] }
    var changes: [TextChange] = []
    var next: Int? = first
    while let index = next {
      if let replacement = MaiYamok.meant(in: utf8, at: index) {
        changes.append(
          TextChange(
            bytes: index..<index + 3, replacement: replacement, rule: "mai-yamok",
            certainty: .certain))
      }
      next = MaiYamok.first(in: utf8.span, from: index + 3)
    }
    return changes
  }
}

private enum MaiYamok {
  static let one = Array("๑".utf8)
  static let sign = Array("ๆ".utf8)
  /// Words that ๆ doubles, and whose numbers nobody writes behind them without a space.
  static let words = ["ต่าง", "อื่น", "นั้น", "เรื่อง"].map { Array($0.utf8) }

  /// The next ๑ after a letter that ends one of the words, or ๆ after a digit.
  static func first(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start &+ 2
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x91 || byte == 0x86, bytes[index &- 1] == 0xB9, bytes[index &- 2] == 0xE0,
        index >= 3
      {
        let before = bytes[index &- 3]
        let isCandidate =
          byte == 0x91
          ? before == 0x87 || before == 0x99 : 0x30...0x39 ~= before || 0x90...0x99 ~= before
        if isCandidate { return index &- 2 }
      }
      index &+= 1
    }
    return nil
  }

  /// What the sign at the index must be, where it must be the other.
  static func meant(in utf8: [UInt8], at index: Int) -> [UInt8]? {
    let before = utf8[..<index]
    let after = utf8[(index + 3)...]
    if utf8[index + 2] == one[2] {
      guard words.contains(where: { before.hasSuffix($0) }), digit(after) == nil else { return nil }
      return sign
    }
    guard let last = lastDigit(before) else { return nil }
    let isYear = digit(after) == nil && endsInCentury(before)
    guard digit(after) != nil || isYear else { return nil }
    return last.isThai ? one : [UInt8(ascii: "1")]
  }

  private struct Digit {
    let value: UInt8
    let isThai: Bool
    var length: Int { isThai ? 3 : 1 }
  }

  private static func digit(_ text: ArraySlice<UInt8>) -> Digit? {
    guard let first = text.first else { return nil }
    if 0x30...0x39 ~= first { return Digit(value: first &- 0x30, isThai: false) }
    let bytes = text.prefix(3)
    guard bytes.count == 3, first == 0xE0, bytes[bytes.startIndex + 1] == 0xB9,
      let last = bytes.last, 0x90...0x99 ~= last
    else { return nil }
    return Digit(value: last &- 0x90, isThai: true)
  }

  private static func lastDigit(_ text: ArraySlice<UInt8>) -> Digit? {
    guard let last = text.last else { return nil }
    return 0x30...0x39 ~= last ? digit(text.suffix(1)) : digit(text.suffix(3))
  }

  /// Whether the three digits at the end are those of a year that lacks its last one.
  private static func endsInCentury(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    var digits: [UInt8] = []
    while digits.count < 4, let last = lastDigit(rest) {
      digits.append(last.value)
      rest = rest.dropLast(last.length)
    }
    return digits.count == 3 && digits[2] == 2 && digits[1] == 5 && 4...9 ~= digits[0]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func hasSuffix(_ other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
