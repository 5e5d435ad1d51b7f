import TestSupport
import Testing

@testable import Documents

/// Whatever a document is made of, Word finds it in order and our reader finds all of its text.
@Suite struct WordWritingPropertyTests {
  @Test("any document is in order and is read as it was meant", arguments: 0..<100)
  func anything(seed: UInt64) throws {
    var dice = WordDice(state: seed)
    let document = dice.document()
    let bytes = try document.packed()
    #expect(try WordFile(bytes).faults == [])
    let read = try DocumentReader.read(bytes)
    #expect(read.blocks.flatMap(\.writtenTexts) == document.texts)
    #expect(read.notices.isEmpty || read.blocks.isEmpty)
  }
}

/// Documents at random, the same for the same state (SplitMix64).
private struct WordDice {
  var state: UInt64

  /// From 0 up to the count.
  mutating func roll(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ (bits >> 31)) % UInt64(count))
  }

  mutating func document() -> WordDocument {
    let sections = (0..<roll(4)).map { _ in
      WordSection(
        roll(2) == 0 ? .portrait : .landscape,
        numbers: [nil, WordPageNumbers(.thaiLetters, start: 1), WordPageNumbers(.thaiDigits)][
          roll(3)],
        blocks: (0..<roll(6)).map { _ in block() })
    }
    return WordDocument(title: text(), subject: text(), creator: text(), sections: sections)
  }

  private mutating func block() -> WordBlock {
    if roll(3) > 0 { return .paragraph(paragraph()) }
    let columns = (0..<1 + roll(4)).map { _ in 500 + roll(2000) }
    return .table(
      WordTable(
        caption: text(), columns: columns, headerRows: roll(3),
        borders: roll(2) == 0 ? .grid : .none,
        rows: (0..<1 + roll(4)).map { _ in
          WordRow(
            (0..<1 + roll(columns.count)).map { _ in
              WordCell(
                (0..<roll(3)).map { _ in paragraph() },
                fill: roll(3) == 0 ? WordColour(UInt32(roll(0x100_0000))) : nil,
                verticalAlignment: [.top, .centre, .bottom][roll(3)])
            }, staysWhole: roll(2) == 0)
        }))
  }

  private mutating func paragraph() -> WordParagraph {
    WordParagraph(
      WordStyle.allCases[roll(WordStyle.allCases.count)],
      runs: (0..<roll(4)).map { _ in
        WordRun(
          text(), isBold: [nil, true, false][roll(3)], isItalic: roll(2) == 0,
          comment: roll(4) == 0 ? text() : nil)
      }, alignment: [nil, .left, .centre, .right, .thai, .both][roll(6)],
      spaceBefore: roll(2) == 0 ? roll(1000) : nil, keepsWithNext: roll(2) == 0)
  }

  private static let scalars = Array(
    "กขคงจำเฺ้่๎ๆ๑๙ํ ะaZ9<>&\"'/]=\u{A0}\u{200B}\u{FFFE}\u{0}\u{1B}\u{7F}\u{FFFF}\u{1F600}".unicodeScalars
  )

  private mutating func text() -> Text {
    var text = "ก"
    for _ in 0..<roll(12) { text.unicodeScalars.append(Self.scalars[roll(Self.scalars.count)]) }
    return Text(text + "ก")
  }
}

extension WordDocument {
  /// Of all paragraphs that say something, in their order.
  fileprivate var texts: [String] {
    sections.flatMap(\.blocks).flatMap { block in
      switch block {
      case .paragraph(let paragraph): [paragraph.text]
      case .table(let table):
        table.rows.flatMap(\.cells).flatMap(\.paragraphs).map(\.text)
      }
    }.filter { !$0.isEmpty }
  }
}

extension WordParagraph {
  fileprivate var text: String {
    var text = String.UnicodeScalarView()
    for case .text(let piece) in runs.map(\.content) {
      for scalar in piece.description.unicodeScalars {
        let isForbidden = scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
        text.append(isForbidden ? "\u{FFFD}" : scalar)
      }
    }
    return String(text)
  }
}

extension Block {
  /// The texts of paragraphs in the body, those in cells among them.
  fileprivate var writtenTexts: [String] {
    switch kind {
    case .paragraph(let text), .heading(let text, _, _): [text.raw.description]
    case .table(let table):
      table.rows.flatMap(\.cells).flatMap { cell in
        cell.blocks.isEmpty
          ? [cell.text.raw.description].filter { !$0.isEmpty }
          : cell.blocks.flatMap(\.writtenTexts)
      }
    default: []
    }
  }
}
