import Documents
import Foundation
import TestSupport
import Testing

/// The checks that documents are held against find what they are there for.
@Suite struct WordFileTests {
  @Test(
    "a fault is found",
    arguments: [
      ("document.xml", "<w:keepNext/>", "<w:pageBreakBefore/><w:keepNext/>", "w:keepNext behind"),
      ("document.xml", "<w:cantSplit/>", "<w:jcc/>", "w:trPr holds w:jcc"),
      ("document.xml", #"<w:vAlign w:val="center"/>"#, #"<w:vAlign w:val="middle"/>"#, "no value"),
      (
        "document.xml", #"<w:commentRangeEnd w:id="0"/>"#, "",
        "w:commentRangeEnd and comments differ"
      ),
      ("document.xml", #"r:embed="image1""#, #"r:embed="image9""#, "no relationship image9"),
      ("document.xml", #"<w:pStyle w:val="Signature"/>"#, #"<w:pStyle w:val="S"/>"#, "no style S"),
      ("document.xml", "</w:p></w:tc>", "</w:p><w:x/></w:tc>", "tc: no paragraph at its end"),
      ("document.xml", "</w:body>", "<w:p/></w:body>", "body: sectPr is not last"),
      ("document.xml", "</w:body>", "", "word/document.xml: not well-formed"),
      ("settings.xml", "<w:compat>", "<w:listSeparator/><w:compat>", "w:compat behind"),
      ("comments.xml", #"w:id="1""#, #"w:id="0""#, "two comments 0"),
      ("document.xml", #" w:cs="TH SarabunPSK""#, "", "a run without its four faces"),
      ("document.xml", #"<w:szCs w:val="28"/>"#, "", "a run without its two sizes"),
      ("document.xml", "<w:bCs/>", "", "w:b without w:bCs"),
      ("document.xml", #" xml:space="preserve""#, "", "text that may lose its blanks"),
      ("document.xml", #"w:gridCol w:w="850""#, #"w:gridCol w:w="851""#, "do not add up"),
      ("document.xml", #"w:tcW w:w="850""#, #"w:tcW w:w="851""#, "not as wide as its columns"),
      ("document.xml", #"<w:tblLayout w:type="fixed"/>"#, "", "not of fixed columns"),
      ("document.xml", #"w:w="16838""#, #"w:w="15840""#, "a page that is not A4"),
      ("header1.xml", " PAGE ", #" PAGE \* ThaiArabic "#, "a field that LibreOffice"),
      ("styles.xml", "thaiDistribute", "distribute", "a last line that is spread out"),
    ])
  func fault(part: String, original: String, damage: String, fault: String) throws {
    var contents = try ZipContents(unpacking: WordSpecimen.everything.packed())
    let index = try #require(contents.entries.firstIndex { $0.name == "word/\(part)" })
    let text = String(decoding: contents.entries[index].bytes, as: UTF8.self)
    let damaged = text.replacingOccurrences(of: original, with: damage)
    try #require(damaged != text)
    contents.entries[index].bytes = Array(damaged.utf8)
    let file = try WordFile(contents.packed())
    let faults = file.faults + file.typographyFaults
    #expect(faults.contains { $0.contains(fault) }, "\(faults)")
  }

  @Test func `a part without a type, and a type without a part, are found`() throws {
    var contents = try ZipContents(unpacking: WordSpecimen.everything.packed())
    contents.entries.removeAll { $0.name == "word/fontTable.xml" }
    contents.entries.append(.init(name: "word/extra.xml", bytes: Array("<a/>".utf8)))
    let faults = try WordFile(contents.packed()).faults
    #expect(faults.contains("/word/fontTable.xml: a type without a part"))
    #expect(faults.contains("word/extra.xml: no content type"))
    #expect(faults.contains("word/_rels/document.xml.rels: no part word/fontTable.xml"))
  }
}
