/// XML being written, as UTF-8. Markup is ours, literally; text is escaped so that it cannot end an element or an
/// attribute's value, and what XML 1.0 forbids in it becomes U+FFFD.
struct XMLWriting {
  private(set) var bytes: [UInt8] = []

  init(_ start: StaticString = "") {
    markup(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#)
    markup("\n")
    markup(start)
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func markup(_ markup: StaticString) {
    unsafe bytes.append(
      contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  mutating func markup(_ before: StaticString, _ number: Int, _ after: StaticString) {
    markup(before)
    bytes.append(contentsOf: String(number).utf8)
    markup(after)
  }

  mutating func markup(_ before: StaticString, _ text: Text, _ after: StaticString) {
    markup(before)
    escape(text.utf8[...])
    markup(after)
  }

  /// Character data, or an attribute's value between double quotes. Line ends and tabs, which an
  /// attribute would not keep, are spaces.
  mutating func escape(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      var width = 1
      let replacement: StaticString
      switch byte {
      case UInt8(ascii: "&"): replacement = "&amp;"
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: ">"): replacement = "&gt;"
      case UInt8(ascii: "\""): replacement = "&quot;"
      case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): replacement = " "
      case 0..<0x20: replacement = "\u{FFFD}"
      // U+FFFE and U+FFFF.
      case 0xEF
      where index + 2 < text.endIndex && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
        replacement = "\u{FFFD}"
        width = 3
      default:
        index += 1
        continue
      }
      bytes.append(contentsOf: text[start..<index])
      markup(replacement)
      index += width
      start = index
    }
    bytes.append(contentsOf: text[start...])
  }
}
