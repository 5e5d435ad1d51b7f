/// Valid UTF-8, compared byte by byte: two texts are equal when a file that holds them would be.
///
/// Document text is never a `String`: Swift compares, splits and searches strings by grapheme, which hides Thai
/// marks and takes differently ordered marks for the same.
package struct Text: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  package let utf8: [UInt8]

  package static let empty = Text(validUTF8: [])

  /// The caller vouches that `utf8` is valid UTF-8.
  package init(validUTF8 utf8: [UInt8]) {
    self.utf8 = utf8
  }

  package init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  package init(stringLiteral literal: String) {
    self.init(literal)
  }

  package var isEmpty: Bool { utf8.isEmpty }

  package var description: String { String(decoding: utf8, as: UTF8.self) }
}

/// What was printed, and what is meant by it. Both share their storage until a repair sets them apart.
package struct RepairedText: Sendable, Hashable, ExpressibleByStringLiteral {
  package let raw: Text
  package var text: Text

  package static let empty = RepairedText(.empty)

  package init(_ raw: Text) {
    self.raw = raw
    text = raw
  }

  package init(raw: Text, text: Text) {
    self.raw = raw
    self.text = text
  }

  package init(stringLiteral literal: String) {
    self.init(Text(literal))
  }

  package var isRepaired: Bool { raw != text }
}
