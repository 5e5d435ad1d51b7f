import Documents
import TestSupport
import Testing

/// Pages as they come out of LibreOffice, which stands for Word here.
@Suite(.enabled(if: Rendering.isAvailable, Rendering.requirement)) struct WordRenderingTests {
  /// LibreOffice looks for words in 100,000 letters for ten seconds.
  private static let names = WordSpecimen.names.filter { !$0.contains("100,000") }

  private static let renderings = Result {
    try Rendering.of(
      names.enumerated().map {
        (name: "\($0.offset)", bytes: try WordSpecimen.named($0.element).packed())
      })
  }

  private let everything: Rendering

  init() throws {
    everything = try Self.renderings.get()[0]
  }

  @Test func `LibreOffice opens all that is written`() throws {
    for (name, rendering) in zip(Self.names, try Self.renderings.get()) {
      #expect(!rendering.pages.isEmpty, "\(name)")
    }
  }

  @Test func `pages have their shape, their number and their letters`() {
    #expect(everything.faces == ["THSarabunPSK"])
    let shapes = everything.pages.map(\.isLandscape)
    #expect(shapes == [false, false, false, true, true, true, false, true])
    // LibreOffice has no Thai digits for page numbers.
    let heads = everything.pages.map { $0.lines.first?.filter { $0 != " " } ?? "" }
    #expect(heads.dropFirst().dropLast() == ["-ก-", "-1-", "-2-", "-3-", "-4-", "-5-"])
    #expect(heads.last == "หน้าที่ไม่มีเลข")
  }

  @Test func `the heads of a table stand on each page that it covers`() {
    for page in everything.pages.filter(\.isLandscape).dropLast() {
      let text = page.lines.joined(separator: " ")
      #expect(text.contains("คะแนน"))
      #expect(text.contains("กำหนดแล้ว"))
    }
  }

  /// LibreOffice loses rows of a table that begins near the foot of a page, in a window no wider than
  /// a border, when it may not split the table where it wants to.
  @Test func `a table is whole wherever on a page it begins, and its heads are not alone`() throws {
    let positions = Array(stride(from: 0, to: 480, by: 8))
    let sections = positions.map { position in
      WordSection(
        numbers: WordPageNumbers(.thaiDigits),
        blocks: Array(repeating: .paragraph(.line, "บรรทัด"), count: 26) + [
          .paragraph(WordParagraph(.line, runs: [WordRun("บรรทัด")], spaceBefore: position)),
          .paragraph(.heading1, "heading"), .table(Self.table("other", rows: 4)),
          .paragraph(.caption, "caption"), .table(Self.table("\(position)", rows: 5)),
        ])
    }
    let rendering = try Rendering.of(
      WordDocument(title: "ก", sections: sections).packed(), name: "table")
    let text = rendering.pages.map(\.text).joined()
    for position in positions {
      for row in 1...5 { #expect(text.contains("\(position)-\(row).")) }
    }
    for page in rendering.pages {
      let last = page.lines.last ?? ""
      #expect(!["heading", "caption", "head"].contains { last.hasPrefix($0) })
    }
  }

  private static func table(_ name: String, rows: Int) -> WordTable {
    WordTable(
      caption: "ตาราง", columns: [2000, 5071, 2000],
      rows: [WordRow((1...3).map { _ in WordCell(.tableHead, "head") })]
        + (1...rows).map { row in
          WordRow((1...3).map { _ in WordCell(.tableText, Text("\(name)-\(row).")) })
        })
  }
}
