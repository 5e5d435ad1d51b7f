/// Remnants of HTML and Markdown inside a field whose table or list structure is known.
package enum InlineMarkup {
  /// The field without tags, entities and marks of emphasis, in normal form, a line for each block.
  ///
  /// Spaces between words stay, since Thai sets phrases apart by them; runs of them become one.
  package static func removed(from utf8: [UInt8]) -> [UInt8] {
    let text = NormalForm.repaired(decodingEntities(removingTags(utf8)))
    var lines: [[UInt8]] = []
    for line in removingEmphasis(text).split(separator: 0x0A) {
      let words = removingHeadingMark(line).split { $0 == 0x20 || $0 == 0x09 }
      if !words.isEmpty { lines.append(Array(words.joined(separator: [0x20]))) }
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  // MARK: - Tags

  private static let blockTags: Set<[UInt8]> = names(
    "p div br li ul ol tr td th table tbody thead h1 h2 h3 h4 h5 h6 section article header footer "
      + "blockquote hr")
  private static let inlineTags: Set<[UInt8]> = names(
    "b i u strong em span font a sup sub small mark s strike o:p")

  private static func names(_ list: String) -> Set<[UInt8]> {
    Set(list.utf8.split(separator: 0x20).map { Array($0) })
  }

  /// Block tags end a line and inline tags vanish; anything else between angle brackets is text.
  private static func removingTags(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.contains(UInt8(ascii: "<")) else { return utf8 }
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var rest = utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      output += rest[..<open]
      let inside = rest[(open + 1)...]
      let close = inside.firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }
      guard let close, rest[close] == UInt8(ascii: ">"),
        let isBlock = isBlockTag(rest[(open + 1)..<close])
      else {
        output.append(UInt8(ascii: "<"))
        rest = inside
        continue
      }
      if isBlock { output.append(0x0A) }
      rest = rest[(close + 1)...]
    }
    return output + rest
  }

  /// What stands between the brackets: a block tag, an inline tag, or, for nil, no tag that we
  /// know.
  private static func isBlockTag(_ inside: ArraySlice<UInt8>) -> Bool? {
    let opening = inside.first == UInt8(ascii: "/") ? inside.dropFirst() : inside
    let name = opening.prefix { $0 != UInt8(ascii: "/") && $0 > 0x20 }
      .map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    if blockTags.contains(name) { return true }
    return inlineTags.contains(name) ? false : nil
  }

  // MARK: - Entities

  private static let entities: [[UInt8]: ScalarCode] = [
    Array("nbsp".utf8): 0xA0, Array("amp".utf8): 0x26, Array("lt".utf8): 0x3C,
    Array("gt".utf8): 0x3E, Array("quot".utf8): 0x22, Array("apos".utf8): 0x27,
    Array("ndash".utf8): 0x2013, Array("mdash".utf8): 0x2014, Array("bull".utf8): 0x2022,
    Array("hellip".utf8): 0x2026, Array("ldquo".utf8): 0x201C, Array("rdquo".utf8): 0x201D,
    Array("lsquo".utf8): 0x2018, Array("rsquo".utf8): 0x2019, Array("middot".utf8): 0xB7,
  ]
  private static let longestEntity = 9

  private static func decodingEntities(_ utf8: [UInt8]) -> [UInt8] {
    guard utf8.contains(UInt8(ascii: "&")) else { return utf8 }
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var rest = utf8[...]
    while let ampersand = rest.firstIndex(of: UInt8(ascii: "&")) {
      output += rest[..<ampersand]
      let inside = rest[(ampersand + 1)...]
      let end = inside.prefix(longestEntity).firstIndex(of: UInt8(ascii: ";"))
      if let end, let scalar = scalar(ofEntity: inside[..<end]) {
        output.append(scalar: scalar)
        rest = rest[(end + 1)...]
      } else {
        output.append(UInt8(ascii: "&"))
        rest = inside
      }
    }
    return output + rest
  }

  private static func scalar(ofEntity name: ArraySlice<UInt8>) -> ScalarCode? {
    guard name.first == UInt8(ascii: "#") else { return entities[Array(name)] }
    let digits = name.dropFirst()
    let isHex = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let number = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let code = ScalarCode(number, radix: isHex ? 16 : 10) else { return nil }
    // Browsers read these as CP1252, so authors mean that.
    if 0x80...0x9F ~= code { return CodePage.western.scalars[Int(code)] }
    return Unicode.Scalar(code)?.value
  }

  // MARK: - Headings and emphasis

  private static func removingHeadingMark(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    let mark = text.prefix { $0 == UInt8(ascii: "#") }
    let rest = text.dropFirst(mark.count)
    return 1...6 ~= mark.count && rest.first == 0x20 ? rest : text
  }

  /// Drops `**` and `__`, paired or not: authors open what they never close.
  static func removingEmphasis(_ utf8: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      let isMark = byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
      if isMark, index + 1 < utf8.count, utf8[index + 1] == byte {
        index += 2
      } else {
        output.append(byte)
        index += 1
      }
    }
    return output
  }
}
