/// What the content of an element says that holds text only.
enum XMLCharacterData {
  /// Nil where there are elements in it.
  static func decoded(_ content: ArraySlice<UInt8>) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(content.count)
    var rest = content
    while let byte = rest.first {
      switch byte {
      case UInt8(ascii: "&"):
        guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
          let scalar = scalar(named: rest[(rest.startIndex + 1)..<end])
        else { return nil }
        text += String(scalar).utf8
        rest = rest[(end + 1)...]
      case UInt8(ascii: "<"):
        if let inner = rest.dropping("<![CDATA[") {
          guard let end = inner.range(of: "]]>") else { return nil }
          appendLines(inner[..<end.lowerBound], to: &text)
          rest = inner[end.upperBound...]
        } else if let inner = rest.dropping("<!--"), let end = inner.range(of: "-->") {
          rest = inner[end.upperBound...]
        } else if let inner = rest.dropping("<?"), let end = inner.range(of: "?>") {
          rest = inner[end.upperBound...]
        } else {
          return nil
        }
      default:
        let plain = rest.prefix { $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "<") }
        appendLines(plain, to: &text)
        rest = rest[plain.endIndex...]
      }
    }
    return text
  }

  /// Line ends are one line feed each (XML 1.0, 2.11).
  private static func appendLines(_ content: ArraySlice<UInt8>, to text: inout [UInt8]) {
    var wasReturn = false
    for byte in content {
      let isReturn = byte == UInt8(ascii: "\r")
      if isReturn {
        text.append(UInt8(ascii: "\n"))
      } else if !(wasReturn && byte == UInt8(ascii: "\n")) {
        text.append(byte)
      }
      wasReturn = isReturn
    }
  }

  private static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
    switch String(decoding: name, as: UTF8.self) {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case let name:
      guard name.utf8.first == UInt8(ascii: "#") else { return nil }
      let digits = name.dropFirst()
      let code =
        digits.utf8.first == UInt8(ascii: "x")
        ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return code.flatMap(Unicode.Scalar.init)
    }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func dropping(_ prefix: String) -> ArraySlice<UInt8>? {
    starts(with: prefix.utf8) ? dropFirst(prefix.utf8.count) : nil
  }

  fileprivate func range(of word: String) -> Range<Int>? {
    let word = Array(word.utf8)
    var index = startIndex
    while index + word.count <= endIndex {
      if self[index..<index + word.count].elementsEqual(word) { return index..<index + word.count }
      index += 1
    }
    return nil
  }
}
