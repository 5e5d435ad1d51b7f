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

  /// LibreOffice loses rows of short tables at the foot of a page, unless heads are kept with them.
  @Test func `a table is whole wherever on a page it begins, and its heads are not alone`() throws {
    let sections = (20..<42).map { lines in
      WordSection(
        blocks: Array(repeating: .paragraph(.line, "บรรทัด"), count: lines) + [
          .paragraph(.caption, "caption"),
          .table(
            WordTable(
              caption: "ตาราง", columns: [3000, 6071],
              rows: [WordRow([WordCell(.tableHead, "head"), WordCell(.tableHead, "head")])]
                + (1...5).map { row in
                  WordRow([
                    WordCell(.tableText, Text("row \(lines)-\(row).")),
                    WordCell([WordParagraph(.tableText, "ก"), WordParagraph(.tableText, "ข")]),
                  ])
                })),
        ])
    }
    let rendering = try Rendering.of(
      WordDocument(title: "ก", sections: sections).packed(), name: "table")
    let text = rendering.pages.map(\.text).joined()
    for lines in 20..<42 {
      for row in 1...5 { #expect(text.contains("row \(lines)-\(row).")) }
    }
    for page in rendering.pages {
      let last = page.lines.last ?? ""
      #expect(!last.hasPrefix("caption") && !last.hasPrefix("head"))
    }
  }
}
