import Documents

extension Text {
  static func + (one: Text, other: Text) -> Text { Text(validUTF8: one.utf8 + other.utf8) }
}

extension Sequence<Text> {
  func joined(by separator: Text) -> Text {
    Text(validUTF8: Array(map(\.utf8).joined(separator: separator.utf8)))
  }
}
