/// XML that is being written, as UTF-8. The literal parts are markup, what is interpolated is a
/// value: text is escaped so that it cannot end an element or an attribute, and what XML 1.0 forbids
/// in it becomes U+FFFD. A `String` does not fit, so that nothing gets in unescaped.
struct XMLMarkup: Sendable, Equatable, ExpressibleByStringInterpolation {
  private(set) var bytes: [UInt8] = []

  init() {}

  init(stringLiteral literal: String) {
    bytes.append(contentsOf: literal.utf8)
  }

  init(stringInterpolation: StringInterpolation) {
    bytes = stringInterpolation.markup.bytes
  }

  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = XMLMarkup()

    init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserve(literalCapacity + 24 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) {
      markup.bytes.append(contentsOf: literal.utf8)
    }

    mutating func appendInterpolation(_ number: Int) {
      markup.bytes.append(contentsOf: String(number).utf8)
    }

    mutating func appendInterpolation(_ text: Text) { markup.append(text.utf8[...]) }

    mutating func appendInterpolation(_ text: ArraySlice<UInt8>) { markup.append(text) }

    mutating func appendInterpolation(_ markup: XMLMarkup) { self.markup += markup }

    /// Nothing where there is nothing.
    mutating func appendInterpolation(_ markup: XMLMarkup?) {
      if let markup { self.markup += markup }
    }
  }

  static func += (markup: inout XMLMarkup, more: XMLMarkup) {
    markup.bytes.append(contentsOf: more.bytes)
  }

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// The bytes of a part whose root element this is.
  var part: [UInt8] {
    Array(#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#.utf8)
      + CollectionOfOne(UInt8(ascii: "\n")) + bytes
  }

  /// Character data, or an attribute's value between double quotes. Line ends and tabs, which an
  /// attribute does not keep, are spaces.
  private mutating func append(_ text: ArraySlice<UInt8>) {
    var start = text.startIndex
    var index = start
    while index < text.endIndex {
      var width = 1
      let replacement: String
      switch text[index] {
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
      bytes.append(contentsOf: replacement.utf8)
      index += width
      start = index
    }
    bytes.append(contentsOf: text[start...])
  }
}
