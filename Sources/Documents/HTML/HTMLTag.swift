/// A start or end tag, as far as the shape of the page depends on it.
struct HTMLTag {
  enum Role: Equatable {
    case inline, lineBreak
    /// Starts a line of its own and says nothing more.
    case block
    case heading(Int)
    case preformatted
    case list(ordered: Bool)
    case item
    case table, caption
    case section(header: Bool)
    case row
    case cell(header: Bool)
    /// Its content is not text of the page.
    case skipped
  }

  var role: Role
  var name: Range<Int>
  var isEnd: Bool
  var attributes: Range<Int>
  /// The byte after the tag.
  var end: Int

  /// Whether text before and after the tag belongs to different paragraphs.
  var isBlock: Bool {
    switch role {
    case .inline, .lineBreak: false
    default: true
    }
  }
}

extension HTMLTag {
  /// The role of a name of at most 15 letters, as HTML has them; others have none.
  static func role(of name: Range<Int>, in bytes: [UInt8]) -> Role? {
    key(of: name, in: bytes).flatMap { roles[$0] }
  }

  private static let roles: [Key: Role] = {
    var roles: [Key: Role] = [:]
    func add(_ names: String, _ role: Role) {
      for name in names.split(separator: " ") {
        let bytes = Array(name.utf8)
        if let key = key(of: bytes.indices, in: bytes) { roles[key] = role }
      }
    }
    add("b strong i em u span font a sup sub small big s strike del ins mark code tt kbd", .inline)
    add("q label abbr acronym cite dfn var samp bdo bdi time nobr wbr img col colgroup", .inline)
    add("meta link base input o:p", .inline)
    add("br", .lineBreak)
    add("p div center blockquote section article header footer main nav aside address", .block)
    add("figure figcaption fieldset legend form dl dt dd hr html head body", .block)
    for level in 1...6 { add("h\(level)", .heading(level)) }
    add("pre", .preformatted)
    add("ul menu dir", .list(ordered: false))
    add("ol", .list(ordered: true))
    add("li", .item)
    add("table", .table)
    add("caption", .caption)
    add("thead", .section(header: true))
    add("tbody tfoot", .section(header: false))
    add("tr", .row)
    add("td", .cell(header: false))
    add("th", .cell(header: true))
    add("script style title template xml", .skipped)
    return roles
  }()

  private struct Key: Hashable {
    var low: UInt64 = 0
    var high: UInt64 = 0
  }

  private static func key(of name: Range<Int>, in bytes: [UInt8]) -> Key? {
    guard (1...15).contains(name.count) else { return nil }
    var key = Key()
    for index in name {
      key.high = key.high << 8 | key.low >> 56
      key.low = key.low << 8 | UInt64(bytes[index].asLowercase)
    }
    return key
  }
}

extension HTMLTag {
  /// The value of an attribute, without its quotes.
  func attribute(_ wanted: StaticString, in bytes: [UInt8]) -> Range<Int>? {
    let wanted = Array(wanted.description.utf8)
    var at = attributes.lowerBound
    let end = attributes.upperBound
    while at < end {
      guard bytes[at].isNameByte else {
        at += 1
        continue
      }
      let name = at
      while at < end, bytes[at].isNameByte { at += 1 }
      let matches = bytes[name..<at].elementsEqual(wanted) { $0.asLowercase == $1 }
      var value = at..<at
      var next = at
      while next < end, bytes[next].isSpace { next += 1 }
      if next < end, bytes[next] == UInt8(ascii: "=") {
        next += 1
        while next < end, bytes[next].isSpace { next += 1 }
        let quote = next < end ? bytes[next] : 0
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
          let start = next + 1
          at = start
          while at < end, bytes[at] != quote { at += 1 }
          value = start..<at
          at += 1
        } else {
          at = next
          while at < end, !bytes[at].isSpace { at += 1 }
          value = next..<at
        }
      }
      if matches { return value }
    }
    return nil
  }

  func number(_ wanted: StaticString, in bytes: [UInt8]) -> Int? {
    guard let value = attribute(wanted, in: bytes) else { return nil }
    return Int(String(decoding: bytes[value].drop(while: \.isSpace), as: UTF8.self))
  }
}

extension UInt8 {
  var isLetter: Bool { asLowercase >= UInt8(ascii: "a") && asLowercase <= UInt8(ascii: "z") }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  var asLowercase: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
  var isNameByte: Bool {
    isLetter || isDigit || self == UInt8(ascii: ":") || self == UInt8(ascii: "-")
  }
  /// White space as HTML collapses it.
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}
