/// Attribute values in the forms that Word files write them in.
extension XMLEvents {
  func string(_ attribute: Attribute, of event: XMLEvent) -> String {
    String(decoding: value(attribute, of: event) ?? [], as: UTF8.self)
  }

  /// Nil when absent or no integer. Fractions, which some writers leave, are cut.
  func integer(_ attribute: Attribute, of event: XMLEvent) -> Int? {
    guard let bytes = value(attribute, of: event) else { return nil }
    let text = String(decoding: bytes.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    return Int(text)
  }

  /// A switch (17.17.4): `0`, `false` and `off` are off; an element without a value is on.
  func isOn(_ attribute: Attribute, of event: XMLEvent, absent: Bool = false) -> Bool {
    guard let value = value(attribute, of: event) else { return absent }
    switch String(decoding: value, as: UTF8.self) {
    case "0", "false", "off": return false
    default: return true
    }
  }

  /// Reads on to the end of the element whose start was read last.
  mutating func skipElement() throws(ReadError) {
    var depth = 1
    while depth > 0, let event = try read() {
      switch event.kind {
      case .start: depth += 1
      case .end: depth -= 1
      case .text: break
      }
    }
  }
}
