/// What stands before the text of a list item: `๑)`, `1.2`, `(ก)`, `•`.
struct ListMarker {
  /// Markers of one list have one style; those that count differ in `value` only.
  struct Style: Hashable {
    enum Family: Hashable {
      case arabic, thai, thaiLetter, lowerLetter, upperLetter, lowerRoman, upperRoman
      case bullet(UInt32)
    }

    var family: Family
    var isBracketed = false
    /// `.`, `)`, `]` for both, or 0.
    var closing: UInt8 = 0
    /// The numbers before the last one in `1.2.3`.
    var parents: [Int] = []
  }

  var style: Style
  var value: Int
  var range: Range<Int>
  /// Where the text of the item starts.
  var content: Int
  /// Whether it can be nothing else; otherwise its neighbours must be markers too.
  var isSure: Bool

  var isBullet: Bool {
    if case .bullet = style.family { true } else { false }
  }
}

extension ListMarker {
  /// The readings of what stands at `start`: none, one, or for `i.` two.
  static func candidates(at start: Int, before end: Int, in bytes: [UInt8]) -> [ListMarker] {
    guard start < end else { return [] }
    if let bullet = bullet(at: start, before: end, in: bytes) { return [bullet] }
    var at = start
    let isBracketed = bytes[at] == UInt8(ascii: "(")
    if isBracketed { at += 1 }
    guard at < end else { return [] }
    let labels = numbers(at, end, bytes) ?? letters(at, end, bytes)
    return labels.compactMap { label in
      var style = Style(family: label.family, isBracketed: isBracketed, parents: label.parents)
      var at = label.end
      if at < end, bytes[at] == UInt8(ascii: ".") {
        style.closing = bytes[at]
        at += 1
      }
      if at < end, bytes[at] == UInt8(ascii: ")") {
        style.closing = style.closing == 0 ? bytes[at] : UInt8(ascii: "]")
        at += 1
      }
      guard isBracketed ? style.closing == UInt8(ascii: ")") : true,
        style.closing != 0 || !label.parents.isEmpty
      else { return nil }
      let content = bytes.trimmed(at..<end).lowerBound
      guard content < end, !(content == at && bytes[at] < 0x80 && !bytes[at].isLetter) else {
        return nil
      }
      if style.closing == UInt8(ascii: "."), isAbbreviation(content, end, bytes) { return nil }
      return ListMarker(
        style: style, value: label.value, range: start..<at, content: content, isSure: false)
    }
  }

  private struct Label {
    var family: Style.Family
    var parents: [Int] = []
    var value: Int
    var end: Int
  }

  private static func numbers(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> [Label]? {
    guard let first = number(start, end, bytes) else { return nil }
    var label = Label(family: first.isThai ? .thai : .arabic, value: first.value, end: first.end)
    while label.end + 1 < end, bytes[label.end] == UInt8(ascii: "."),
      let next = number(label.end + 1, end, bytes)
    {
      guard next.isThai == first.isThai, label.value <= 40, next.value <= 40 else { return [] }
      label.parents.append(label.value)
      label.value = next.value
      label.end = next.end
      if label.parents.count > 8 { return [] }
    }
    // `98.08` and `1,234` are figures.
    if label.end < end, bytes[label.end] == UInt8(ascii: ",") { return [] }
    if label.end + 1 < end, bytes[label.end] == UInt8(ascii: "."),
      Digit.at(label.end + 1, before: end, in: bytes) != nil
    {
      return []
    }
    return [label]
  }

  private static func number(
    _ start: Int, _ end: Int, _ bytes: [UInt8]
  ) -> (value: Int, isThai: Bool, end: Int)? {
    var at = start
    var value = 0
    var digits = 0
    var isThai = false
    while let digit = Digit.at(at, before: end, in: bytes), digits < 4 {
      if digits > 0, digit.isThai != isThai { return nil }
      isThai = digit.isThai
      value = value * 10 + digit.value
      digits += 1
      at += digit.length
      if digits == 1, value == 0 { return nil }
    }
    return (1...3).contains(digits) ? (value, isThai, at) : nil
  }

  private static func letters(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> [Label] {
    let (scalar, length) = bytes.scalar(at: start)
    if let value = thaiLetters[scalar] {
      return [Label(family: .thaiLetter, value: value, end: start + length)]
    }
    guard bytes[start].isLetter else { return [] }
    let isUpper = bytes[start] < UInt8(ascii: "a")
    var at = start
    while at < end, bytes[at].isLetter, at - start < 6 { at += 1 }
    let word = bytes[start..<at]
    var labels: [Label] = []
    if word.count == 1 {
      let value = Int(bytes[start].asLowercase - UInt8(ascii: "a")) + 1
      labels.append(Label(family: isUpper ? .upperLetter : .lowerLetter, value: value, end: at))
    }
    if let value = romans.firstIndex(of: word.map(\.asLowercase)),
      word.allSatisfy({ ($0 < UInt8(ascii: "a")) == isUpper })
    {
      labels.append(
        Label(family: isUpper ? .upperRoman : .lowerRoman, value: value + 1, end: at))
    }
    return labels
  }

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii",
  ].map { Array($0.utf8) }

  /// The letters as lists use them: without kho khuat, kho khon and kho rakhang.
  private static let thaiLetters: [UInt32: Int] = {
    var letters: [UInt32: Int] = [:]
    for scalar in UInt32(0x0E01)...0x0E2E where ![0x0E03, 0x0E05, 0x0E06].contains(scalar) {
      letters[scalar] = letters.count + 1
    }
    return letters
  }()

  /// After `1.` stands `ม.ค.`, or after `ก.` stands `พ.`: a date or an abbreviation, not an item.
  private static func isAbbreviation(_ start: Int, _ end: Int, _ bytes: [UInt8]) -> Bool {
    var at = start
    for _ in 0..<3 {
      guard at < end else { return false }
      let (scalar, length) = bytes.scalar(at: at)
      guard (0x0E01...0x0E4E).contains(scalar) else { break }
      at += length
    }
    guard at > start, at < end, bytes[at] == UInt8(ascii: ".") else { return false }
    return at + 1 == end || bytes[at + 1] >= 0x80 || bytes[at + 1] == 0x20
  }

  /// A quick look that rules out most texts.
  static func mayBeBullet(_ bytes: [UInt8], _ at: Int) -> Bool {
    switch bytes[at] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"), 0xC2, 0xE2,
      0xEF:
      true
    case 0xE0: at + 2 < bytes.count && bytes[at + 1] == 0xB9 && bytes[at + 2] == 0x8F
    default: false
    }
  }

  private static func bullet(at start: Int, before end: Int, in bytes: [UInt8]) -> ListMarker? {
    guard mayBeBullet(bytes, start) else { return nil }
    let (scalar, length) = bytes.scalar(at: start)
    let after = start + length
    let content = bytes.trimmed(after..<end).lowerBound
    guard content < end else { return nil }
    let isSpaced = content > after
    let isSure: Bool
    switch scalar {
    case 0x2D, 0x2013, 0x2014, 0x2212:  // hyphen and dashes
      if isSpaced {
        guard !Figure.isFigure(bytes, content..<end), bytes[end - 1] != bytes[start] else {
          return nil
        }
        isSure = true
      } else {
        guard bytes[content] == 0xE0, Digit.at(content, before: end, in: bytes) == nil else {
          return nil
        }
        isSure = false
      }
    case 0x2A, 0x2B, 0x6F:  // asterisk, plus, the letter o of a text export
      guard isSpaced, !Figure.isFigure(bytes, content..<end) else { return nil }
      isSure = false
    case 0x2022, 0x2023, 0x2043, 0x25AA, 0x25AB, 0x25B6, 0x25B8, 0x25BA, 0x25CB, 0x25CF, 0x25D8,
      0x25E6, 0x25C6, 0x25C7, 0x25A0, 0x25A1, 0x25FE, 0x25FC, 0x2610, 0x2611, 0x2612, 0x2713,
      0x2714, 0x2717, 0x2718, 0x274F, 0x2751, 0x2756, 0x2794, 0x27A2, 0x27A4, 0xB7, 0x0E4F,
      0xF0A7, 0xF0B7, 0xF0D8, 0xF0FC, 0xF076, 0xF06F:
      isSure = true
    default: return nil
    }
    return ListMarker(
      style: Style(family: .bullet(scalar)), value: 0, range: start..<after, content: content,
      isSure: isSure)
  }
}
