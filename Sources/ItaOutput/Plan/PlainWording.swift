import Documents
import ItaModel
import ThaiText

/// Text of a source document as a plan prints it: its wording kept, its spaces and labels cleaned.
enum PlainWording {
  /// Without white space at the ends and twice in a row; lines stay lines.
  static func cleaned(_ text: Text) -> Text {
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0D }.map(spaced).filter { !$0.isEmpty }
    return Text(validUTF8: Array(lines.joined(separator: [0x0A])))
  }

  /// On one line.
  static func line(_ text: Text) -> Text { Text(validUTF8: spaced(text.utf8[...])) }

  private static func spaced(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let isNoBreakSpace =
        bytes[index] == 0xC2 && index + 1 < bytes.endIndex && bytes[index + 1] == 0xA0
      if bytes[index] <= 0x20 || isNoBreakSpace {
        if line.last.map({ $0 != 0x20 }) ?? false { line.append(0x20) }
      } else {
        line.append(bytes[index])
      }
      index += isNoBreakSpace ? 2 : 1
    }
    if line.last == 0x20 { line.removeLast() }
    return line
  }

  /// What two texts have in common that differ in spaces only.
  static func key(_ text: Text) -> [UInt8] { text.utf8.filter { $0 > 0x20 } }

  static func isBlank(_ text: Text) -> Bool { !text.utf8.contains { $0 > 0x20 } }

  /// A number that stands by itself, wherever it does.
  static func replacing(_ number: Text, by score: Hundredths, in text: Text) -> Text {
    var output: [UInt8] = []
    var rest = text.utf8[...]
    while let place = rest.firstRange(of: number.utf8) {
      let isWhole =
        !isOfNumber(rest[..<place.lowerBound].last) && !isOfNumber(rest[place.upperBound...].first)
      output += rest[..<place.lowerBound]
      output += isWhole ? Score(score).description.utf8.map { $0 } : number.utf8
      rest = rest[place.upperBound...]
    }
    return Text(validUTF8: output + rest)
  }

  private static func isOfNumber(_ byte: UInt8?) -> Bool {
    byte.map { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") } ?? false
  }

  // MARK: - Issues

  /// An issue without the class and the indicator that its place in the plan says; nothing where
  /// that is all of it.
  static func issue(_ text: Text, _ framework: Framework) -> Text {
    let whole = cleaned(text)
    var rest = whole.utf8[...]
    skipMarkers(&rest)
    skipBand(&rest, framework.bands.flatMap(\.names) + [noScore])
    skipIndicator(&rest, framework)
    return rest.contains { $0 > 0x40 } ? Text(validUTF8: Array(rest)) : .empty
  }

  /// `1) `, `2. `, `- `
  private static func skipMarkers(_ text: inout ArraySlice<UInt8>) {
    while true {
      var after = text.drop { 0x30...0x39 ~= $0 }
      let closing: Set<UInt8> =
        after.count < text.count
        ? [UInt8(ascii: ")"), UInt8(ascii: ".")] : [UInt8(ascii: "-"), UInt8(ascii: "*")]
      guard let first = after.popFirst(), closing.contains(first), after.first == 0x20 else {
        return
      }
      text = after.dropFirst()
    }
  }

  /// `ประเด็นที่จะต้องพัฒนาให้ดีขึ้น …`
  private static func skipBand(_ text: inout ArraySlice<UInt8>, _ names: [Text]) {
    var after = text
    for word in bandLeads where after.starts(with: word) {
      after = after.dropFirst(word.count)
      break
    }
    guard
      let name = names.filter({ after.starts(with: $0.utf8) })
        .max(by: { $0.utf8.count < $1.utf8.count })
    else { return }
    after = after.dropFirst(name.utf8.count)
    guard skipBreak(&after) else { return }
    text = after
  }

  /// `ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ (82.36 คะแนน) …`; the name alone only before a score.
  private static func skipIndicator(_ text: inout ArraySlice<UInt8>, _ framework: Framework) {
    var after = text
    var isNumbered = false
    if after.starts(with: indicatorWord) {
      after = after.dropFirst(indicatorWord.count)
      skipSpaces(&after)
      let digits = after.prefix { 0x30...0x39 ~= $0 }
      guard !digits.isEmpty else { return }
      after = after.dropFirst(digits.count)
      guard skipBreak(&after) else { return }
      isNumbered = true
    }
    let names = framework.indicators.map(\.name) + framework.aliases.map(\.name)
    var named = after
    if let name = names.filter({ named.starts(with: $0.utf8) })
      .max(by: { $0.utf8.count < $1.utf8.count })
    {
      named = named.dropFirst(name.utf8.count)
      let isWhole = skipBreak(&named)
      let hasScore = skipScore(&named)
      if isWhole && (isNumbered || hasScore) {
        text = named
        return
      }
    }
    if isNumbered {
      _ = skipScore(&after)
      text = after
    }
  }

  /// `(82.36 คะแนน)`, `82.36`
  private static func skipScore(_ text: inout ArraySlice<UInt8>) -> Bool {
    var after = text
    let isBracketed = after.first == UInt8(ascii: "(")
    if isBracketed { after = after.dropFirst() }
    if after.starts(with: score) { after = after.dropFirst(score.count) }
    skipSpaces(&after)
    let digits = after.prefix { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
    guard digits.contains(UInt8(ascii: ".")), digits.count >= 4 else { return false }
    after = after.dropFirst(digits.count)
    skipSpaces(&after)
    if after.starts(with: score) { after = after.dropFirst(score.count) }
    if isBracketed {
      guard after.first == UInt8(ascii: ")") else { return false }
      after = after.dropFirst()
    }
    guard skipBreak(&after) else { return false }
    text = after
    return true
  }

  /// The end, or what separates words that belong together no more.
  private static func skipBreak(_ text: inout ArraySlice<UInt8>) -> Bool {
    let before = text.count
    let separators: Set<UInt8> = [0x20, 0x0A, UInt8(ascii: ":"), UInt8(ascii: "-")]
    while let first = text.first, separators.contains(first) { text = text.dropFirst() }
    return text.isEmpty || text.count < before
  }

  private static func skipSpaces(_ text: inout ArraySlice<UInt8>) {
    while text.first == 0x20 { text = text.dropFirst() }
  }

  /// What a plan says in the place of a class.
  private static let noScore = Wording.standard.text("measures.class.none")
  private static let bandLeads = ["ประเด็นที่", "ประเด็น"].map { Array($0.utf8) }
  private static let indicatorWord = Array("ตัวชี้วัดที่".utf8)
  private static let score = Array("คะแนน".utf8)
}
