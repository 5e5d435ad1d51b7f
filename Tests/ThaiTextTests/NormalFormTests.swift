import Testing

@testable import ThaiText

@Suite("Normal form")
struct NormalFormTests {
  /// One or more of every class of scalars that a rule tells apart.
  static let alphabet: [ScalarCode] = [
    0x0E01, 0x0E24, 0x0E40, 0x0E43, 0x0E3A, 0x0E31, 0x0E38, 0x0E4D, 0x0E48, 0x0E49, 0x0E4C, 0x0E4E,
    0x0E30, 0x0E32, 0x0E33, 0x0E45, 0x20, 0x61, 0x0E51, 0x200D, 0x0A,
  ]
  static let withAccents = alphabet + [0x0301, 0x0323, 0x200B, 0x0D, 0xF70A, 0x212B, 0xE9, 0x2022]

  @Test("a second repair changes nothing, for every text of three letters")
  func everyShortTextIsDoneAtOnce() {
    for first in Self.alphabet {
      for second in Self.alphabet {
        for third in Self.alphabet { expectIdempotent([first, second, third]) }
      }
    }
  }

  @Test("a second repair changes nothing, for any longer text", arguments: UInt64(1)...50)
  func anyTextIsDoneAtOnce(seed: UInt64) {
    for scalars in texts(seed: seed) { expectIdempotent(scalars) }
  }

  @Test("what the quick look passes needs no repair", arguments: UInt64(51)...100)
  func quickLookMissesNothing(seed: UInt64) {
    for scalars in texts(seed: seed) {
      let text = [UInt8](utf8Of: scalars)
      guard Suspicion.first(in: text.span, from: 0) == nil else { continue }
      var mapped: [ScalarCode] = []
      ScalarMap.append(text.span, to: &mapped)
      var pass = ClusterPass()
      var output: [UInt8] = []
      output.append(addingCapacity: 4 * mapped.count) { pass.append(mapped.span, to: &$0) }
      _ = Composition.compose(&output, from: 0)
      #expect(output == text)
    }
  }

  @Test("lines are repaired as if each were alone")
  func linesAreIndependent() {
    let lines = ["ก ำหนด", "ดี", "", "เ ปิด\r", "a\u{0301}", "ท่\u{0E35} ", "จบ"].map {
      Array($0.utf8)
    }
    let whole = NormalForm.repaired(Array(lines.joined(separator: [0x0A])))
    let apart = lines.map { line in
      // The end of CR LF is one line end.
      NormalForm.repaired(line.last == 0x0D ? line.dropLast() + [] : line)
    }
    #expect(whole == Array(apart.joined(separator: [0x0A])))
  }

  @Test("text in normal form keeps its storage")
  func cleanTextIsNotCopied() {
    let text = Array("การแก้ไขปัญหาการทุจริต – ๙๓.๓๓ “คะแนน”\n".utf8)
    let repaired = NormalForm.repaired(text)
    let isShared = repaired.span.isIdentical(to: text.span)
    #expect(isShared)
  }

  @Test("a long run of accents comes out in order")
  func accentsAreOrdered() {
    let accents = (0..<100_000).map { ScalarCode($0 % 2 == 0 ? 0x0301 : 0x0323) }
    let repaired = NormalForm.repaired([UInt8](utf8Of: [0x61] + accents))
    // LATIN SMALL LETTER A WITH DOT BELOW, and the other marks in order of their classes.
    #expect(repaired.span.scalars().prefix(3) == [0x1EA1, 0x0323, 0x0323])
  }

  @Test("a flaw tells the byte where it stands")
  func flawsHavePlaces() {
    let places = TextFlaw.places(in: Array("กา\u{FFFD}\u{0E48}".utf8))
    #expect(
      places == [
        TextFlaw.Place(flaw: .replacementCharacter, index: 6),
        TextFlaw.Place(flaw: .danglingMark, index: 9),
      ])
  }

  private func texts(seed: UInt64) -> [[ScalarCode]] {
    var dice = Dice(seed: seed)
    return (0..<100).map { _ in
      (0..<Int.random(in: 4...12, using: &dice)).map { _ in
        Self.withAccents.randomElement(using: &dice) ?? 0x20
      }
    }
  }

  private func expectIdempotent(_ scalars: [ScalarCode]) {
    let once = NormalForm.repaired([UInt8](utf8Of: scalars))
    let twice = NormalForm.repaired(once)
    if once != twice {
      Issue.record("\(scalars.map { String($0, radix: 16) })")
    }
  }
}
