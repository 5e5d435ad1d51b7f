import Documents
import Foundation
import TestSupport
import Testing

/// Word files that are given back with revisions.
@Suite struct WordEditingTests {
  @Test(
    "any text can be changed where it stands, and the change taken back",
    arguments: CaseFile.all(in: "Fixtures/Word"))
  func trial(_ fixture: CaseFile.Case) throws {
    guard !WordFixture(fixture.input).outcome.hasPrefix("error") else { return }
    for lot in 1...3 { try RevisionTrial(WordFixture(fixture.input).bytes, lot: UInt64(lot)).run() }
  }

  @Test(
    "a revision changes the parts that it belongs to, and no more",
    arguments: CaseFile.all(in: "Fixtures/Editing"))
  func revision(_ fixture: CaseFile.Case) {
    #expect(fixture.agrees(with: EditingFixture(fixture.input).outcome))
  }

  @Test func `there are cases`() {
    #expect(CaseFile.all(in: "Fixtures/Editing").count > 20)
  }

  @Test func `a file in UTF-16 is given back in UTF-8`() throws {
    let xml = """
      <?xml version="1.0" encoding="UTF-16"?><w:document \
      xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
      <w:t>ได้ 98.78</w:t></w:r></w:p></w:body></w:document>
      """
    for isBigEndian in [false, true] {
      let units = [0xFEFF] + Array(xml.utf16)
      let bytes = units.flatMap { unit in
        let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isBigEndian ? pair : pair.reversed()
      }
      try RevisionTrial(ZipFixture([.init("word/document.xml", bytes)]).bytes, lot: 5).run()
    }
  }

  @Test func `what is not revised is the same file`() throws {
    let file = WordFixture("<w:p><w:r><w:t>a</w:t></w:r></w:p>").bytes
    let revised = try WordOriginal(file).revised(by: [], signed: RevisionSignature(author: "ita"))
    #expect(revised.bytes == file)
  }

  @Test func `a day is told only when it is given`() throws {
    let file = WordFixture("<w:p><w:r><w:t>a</w:t></w:r></w:p>").bytes
    let revision = Revision(
      at: BlockPath([.block(0)]), bytes: 0..<1, replacement: "b", remark: "c")
    let day = WordDate(year: 2025, month: 12, day: 31)
    for (date, count) in [(nil, 0), (day, 3)] {
      let revised = try WordOriginal(file).revised(
        by: [revision], signed: RevisionSignature(author: "ita", date: date))
      let parts = try ZipContents(unpacking: revised.bytes).entries
      let dates = parts.reduce(0) { count, part in
        count
          + String(decoding: part.bytes, as: UTF8.self)
          .components(separatedBy: "w:date=\"2025-12-31T00:00:00Z\"").count - 1
      }
      #expect(dates == count)
    }
  }
}
