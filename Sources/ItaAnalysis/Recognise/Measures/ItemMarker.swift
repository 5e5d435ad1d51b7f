import Documents
import ThaiText

/// The number or bullet before an item of a list inside a text: `๑)`, `1.`, `(2)`, `-`, `ข้อ ๑`.
struct ItemMarker: Equatable {
  enum Style: Equatable {
    /// What stands after the number.
    case number(closing: UInt8, isBracketed: Bool)
    case bullet
  }

  let style: Style
  /// 0 for a bullet.
  let value: Int
  /// With the white space after it.
  let bytes: Range<Int>

  /// The marker at a place where a word could begin.
  init?(in text: [UInt8], at start: Int) {
    if let bullet = ItemMarker.bullet(in: text, at: start) {
      self = bullet
      return
    }
    var index = start
    let isBracketed = text[index] == UInt8(ascii: "(")
    if isBracketed { index += 1 }
    if !isBracketed, let word = ItemMarker.words.first(where: { text[index...].starts(with: $0) }) {
      index += word.count
      while index < text.count, text[index] == 0x20 { index += 1 }
    }
    let first = index
    var value = 0
    while index - first < 6, let digit = text.digit(at: index) {
      value = 10 * value + digit.value
      index += digit.length
      if value > 99 { return nil }
    }
    guard index > first, value > 0, index < text.count else { return nil }
    let closing = text[index]
    guard closing == UInt8(ascii: ")") || closing == UInt8(ascii: ".") && !isBracketed else {
      return nil
    }
    index += 1
    // `1.)`
    if closing == UInt8(ascii: "."), index < text.count, text[index] == UInt8(ascii: ")") {
      index += 1
    }
    // `93.33` and `1.2` number no item of a sentence.
    if closing == UInt8(ascii: "."), text.digit(at: index) != nil { return nil }
    let end = text.afterSpaces(index)
    guard end < text.count, text[end] != 0x0A else { return nil }
    self.init(
      style: .number(closing: closing, isBracketed: isBracketed), value: value, bytes: start..<end)
  }

  private init(style: Style, value: Int, bytes: Range<Int>) {
    self.style = style
    self.value = value
    self.bytes = bytes
  }

  private static let words = ["ขั้นตอนที่", "ข้อที่", "ข้อ"].map { Array($0.utf8) }

  /// `-`, `–`, `•` and their like, before a word.
  private static func bullet(in text: [UInt8], at start: Int) -> ItemMarker? {
    guard let bullet = bullets.first(where: { text[start...].starts(with: $0) }) else { return nil }
    let after = start + bullet.count
    let end = text.afterSpaces(after)
    let isDash = bullet.count == 1 || bullet.starts(with: [0xE2, 0x80]) && bullet.last != 0xA2
    guard end < text.count, text[end] != 0x0A, text.digit(at: end) == nil || !isDash else {
      return nil
    }
    // A hyphen close to Latin letters joins a word.
    guard end > after || text[end] >= 0x80 else { return nil }
    return ItemMarker(style: .bullet, value: 0, bytes: start..<end)
  }

  /// The last ones are how fonts of symbols write theirs.
  private static let bullets = [
    "-", "–", "—", "•", "●", "○", "▪", "◦", "*", "·", "➢", "✓", "✔", "\u{F0B7}", "\u{F0A7}",
    "\u{F0D8}", "\u{F0FC}",
  ].map { Array($0.utf8) }
}

extension [UInt8] {
  /// The digit at a place, ASCII or Thai.
  func digit(at index: Int) -> (value: Int, length: Int)? {
    guard index < count else { return nil }
    if 0x30...0x39 ~= self[index] { return (Int(self[index] - 0x30), 1) }
    guard index + 2 < count, self[index] == 0xE0, self[index + 1] == 0xB9,
      0x90...0x99 ~= self[index + 2]
    else { return nil }
    return (Int(self[index + 2] - 0x90), 3)
  }

  func afterSpaces(_ index: Int) -> Int {
    var index = index
    while index < count, self[index] == 0x20 || self[index] == 0x09 { index += 1 }
    return index
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, self[start] <= 0x20 { start += 1 }
    while end > start, self[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
