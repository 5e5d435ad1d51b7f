import Testing

@testable import ThaiText

@Suite("What a reader would change in a printed text")
struct TextDifferenceTests {
  private static let cases: [(printed: String, repaired: String, changes: String)] = [
    ("ประจำปิงบประมาณ", "ประจำปีงบประมาณ", "[ปิ→ปี]"),
    ("องดีการบริหารส่วนตำบล", "องค์การบริหารส่วนตำบล", "[ดี→ค์]"),
    ("องค์การบริหารสวนตำบล", "องค์การบริหารส่วนตำบล", "[ส→ส่]"),
    ("ที่ท า", "ที่ทำ", "[ท า→ทำ]"),
    ("เรื่อง๑ ๑๒", "เรื่องๆ 12", "[๑→ๆ]"),
    ("ปี ๒๕๖ๆ", "ปี 2561", "[ๆ→๑]"),
    ("ปี 256ๆ", "ปี 2561", "[ๆ→1]"),
    ("กข", "กค ง", "[ข→ค ง]"),
    ("a b c", "a x c y", "[b→x][→ y]"),
    ("a b c", "a c", "[b →]"),
    ("", "ก", "[→ก]"),
    // What looks the same is no change: digits, the order of marks, sara am in pieces, what is not seen.
    ("๑๒", "12", ""),
    ("ท\u{0E4D}\u{0E32}", "ทำ", ""),
    ("น\u{0E4D}\u{0E49}\u{0E32} ปิ", "น้ำ ปี", "[ปิ→ปี]"),
    ("ก\u{200B}ข\u{200B}ค", "กงค", "[ข→ง]"),
    // A change takes with it the letters that were spelt in another way where it stands.
    ("ท\u{0E4D}\u{0E32}", "ทา", "[ท\u{0E4D}\u{0E32}→ทา]"),
    ("e\u{0301}a", "ea", "[e\u{0301}→e]"),
  ]

  @Test("a change is as small as can be, and parts no mark from its letter", arguments: cases)
  func change(printed: String, repaired: String, changes: String) throws {
    let difference = try #require(
      TextDifference(from: Array(printed.utf8), to: Array(repaired.utf8)))
    let shown = difference.changes.map { change in
      let old = String(decoding: Array(printed.utf8)[change.bytes], as: UTF8.self)
      return "[\(old)→\(String(decoding: change.replacement, as: UTF8.self))]"
    }
    #expect(shown.joined().unicodeScalars.elementsEqual(changes.unicodeScalars))
  }

  @Test("with all changes made a text reads as the repaired one")
  func changesMake() {
    var dice = Dice(seed: 1)
    var told = 0
    let letters: [Unicode.Scalar] = [
      "ก", "ข", "ำ", "ี", "่", "๑", "2", " ", "\u{200B}", "\u{0E4D}", "า",
    ]
    for _ in 0..<3_000 {
      let printed = Self.text(of: letters, &dice)
      let other = Self.text(of: letters, &dice)
      let repaired = ThaiDigits.toASCII(NormalForm.repaired(other))
      guard let difference = TextDifference(from: printed, to: repaired) else { continue }
      told += 1
      var made = printed
      for change in difference.changes.reversed() {
        made.replaceSubrange(change.bytes, with: change.replacement)
      }
      #expect(ThaiDigits.toASCII(NormalForm.repaired(made)) == repaired)
    }
    #expect(told > 2_990)
  }

  @Test("texts that have nothing in common are one change, however long")
  func unlike() throws {
    let printed = Array(String(repeating: "ก", count: 30_000).utf8)
    let repaired = Array(String(repeating: "ข", count: 30_000).utf8)
    let changes = try #require(TextDifference(from: printed, to: repaired)).changes
    #expect(changes == [.init(bytes: 0..<printed.count, replacement: repaired)])
  }

  @Test("thousands of changes in one line are told one by one")
  func many() throws {
    let printed = Array(String(repeating: "ปิงบประมาณ ", count: 3_000).utf8)
    let repaired = Array(String(repeating: "ปีงบประมาณ ", count: 3_000).utf8)
    let changes = try #require(TextDifference(from: printed, to: repaired)).changes
    #expect(changes.count == 3_000)
    #expect(changes.allSatisfy { $0.replacement == Array("ปี".utf8) && $0.bytes.count == 6 })
  }

  private static func text(of letters: [Unicode.Scalar], _ dice: inout Dice) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0..<12, using: &dice) {
      text.append(letters[Int.random(in: letters.indices, using: &dice)])
    }
    return Array(String(text).utf8)
  }
}
