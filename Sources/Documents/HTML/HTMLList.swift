/// An open list, and the markers that a browser would print before its items.
struct HTMLList {
  private enum Style {
    case none, decimal, zeroPadded, thai, lowerLetter, upperLetter, lowerRoman, upperRoman
    case bullet(Text)
  }

  private var style: Style
  private var next: Int
  private let step: Int

  init(_ tag: HTMLTag, ordered: Bool, depth: Int, in bytes: [UInt8]) {
    let bullets: [Text] = ["•", "◦", "▪"]
    next = tag.number("start", in: bytes) ?? 1
    step = tag.attribute("reversed", in: bytes) == nil ? 1 : -1
    style = ordered ? .decimal : .bullet(bullets[min(depth, 2)])
    if let type = tag.attribute("type", in: bytes) { use(bytes[type], isType: true) }
    if let css = tag.attribute("style", in: bytes) {
      for declaration in bytes[css].split(separator: UInt8(ascii: ";")) {
        let pair = declaration.split(separator: UInt8(ascii: ":"), maxSplits: 1)
        guard pair.count == 2 else { continue }
        let name = String(decoding: pair[0].filter { !$0.isSpace }, as: UTF8.self)
        guard name == "list-style-type" || name == "list-style" else { continue }
        for word in pair[1].split(whereSeparator: \.isSpace) { use(word, isType: false) }
      }
    }
  }

  /// HTML's `type` knows `a` from `A`; the names of CSS are in lower case.
  private mutating func use(_ name: ArraySlice<UInt8>, isType: Bool) {
    let name = String(decoding: isType ? name : ArraySlice(name.map(\.asLowercase)), as: UTF8.self)
    switch name {
    case "1", "decimal": style = .decimal
    case "decimal-leading-zero": style = .zeroPadded
    case "a", "lower-alpha", "lower-latin": style = .lowerLetter
    case "A", "upper-alpha", "upper-latin": style = .upperLetter
    case "i", "lower-roman": style = .lowerRoman
    case "I", "upper-roman": style = .upperRoman
    case "thai": style = .thai
    case "disc": style = .bullet("•")
    case "circle": style = .bullet("◦")
    case "square": style = .bullet("▪")
    case "none": style = .none
    default: break
    }
  }

  mutating func nextMarker(value: Int?) -> Text {
    let number = value ?? next
    next = number.addingReportingOverflow(step).partialValue
    switch style {
    case .none: return .empty
    case .bullet(let bullet): return bullet
    case .decimal: return Text("\(number).")
    case .zeroPadded: return Text((0..<10).contains(number) ? "0\(number)." : "\(number).")
    case .thai:
      let digits = "\(number)".unicodeScalars.map { digit in
        (0x30...0x39).contains(digit.value)
          ? Unicode.Scalar(digit.value + 0xE50 - 0x30) ?? digit : digit
      }
      return Text(String(String.UnicodeScalarView(digits)) + ".")
    case .lowerLetter: return letters(number, from: UInt8(ascii: "a"))
    case .upperLetter: return letters(number, from: UInt8(ascii: "A"))
    case .lowerRoman: return roman(number, isUpper: false)
    case .upperRoman: return roman(number, isUpper: true)
    }
  }

  /// a … z, aa, ab …; numbers below 1 stand in digits.
  private func letters(_ number: Int, from first: UInt8) -> Text {
    guard number > 0 else { return Text("\(number).") }
    var letters: [UInt8] = []
    var rest = number
    while rest > 0 {
      letters.append(first + UInt8(truncatingIfNeeded: (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return Text(validUTF8: letters.reversed() + [UInt8(ascii: ".")])
  }

  private func roman(_ number: Int, isUpper: Bool) -> Text {
    guard (1..<4_000).contains(number) else { return Text("\(number).") }
    let steps = [
      (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
      (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ]
    var rest = number
    var numeral = ""
    for (value, letters) in steps {
      while rest >= value {
        numeral += letters
        rest -= value
      }
    }
    return Text((isUpper ? numeral.uppercased() : numeral) + ".")
  }
}
