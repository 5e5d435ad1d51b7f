import Documents
import Foundation
import TestSupport
import Testing

/// What a Word file may be packed like, and what is refused.
@Suite struct WordContainerTests {
  private static let text = Package.document(
    "<w:p><w:r><w:t>ข้อความ &amp; เลข &#x0E51;</w:t></w:r></w:p>")
  private static let shown = "ข้อความ & เลข ๑"

  @Test(
    "the names of parts are found as they are meant",
    arguments: [
      ("word/document.xml", "word/document.xml"),
      ("word/document.xml", "/word/document.xml"),
      ("word\\document.xml", "word/document.xml"),
      ("WORD/Document.XML", "word/document.xml"),
      ("word/document.xml", "word\\document.xml"),
      ("word/รายงาน.xml", "word/%E0%B8%A3%E0%B8%B2%E0%B8%A2%E0%B8%87%E0%B8%B2%E0%B8%99.xml"),
      ("my report.xml", "my%20report.xml"),
      ("a/b.xml", "./x/../a/b.xml"),
      ("word/document.xml", "nowhere.xml"),
    ])
  func names(part: String, target: String) {
    let members = [
      ZipFixture.Member(part, Self.text), .init("_rels/.rels", Package.relationships(target)),
    ]
    #expect(paragraphs(ZipFixture(members).bytes) == [Self.shown])
  }

  @Test(
    "a part may be written in any form of Unicode",
    arguments: [true, false], ["UTF-8", "UTF-16LE", "UTF-16BE"])
  func encodings(hasMark: Bool, encoding: String) {
    let declared = encoding.hasPrefix("UTF-16") ? "UTF-16" : "UTF-8"
    let xml = "<?xml version=\"1.0\" encoding=\"\(declared)\"?>" + Self.text
    let scalars = (hasMark ? "\u{FEFF}" : "") + xml
    let bytes: [UInt8] =
      switch encoding {
      case "UTF-16LE": scalars.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case "UTF-16BE": scalars.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      default: Array(scalars.utf8)
      }
    #expect(paragraphs(Package.file(bytes)) == [Self.shown])
  }

  @Test func `parts that are missing are done without`() {
    let bare = [ZipFixture.Member("word/document.xml", Self.text)]
    #expect(paragraphs(ZipFixture(bare).bytes) == [Self.shown])
    let dangling =
      bare + [
        .init(
          "word/_rels/document.xml.rels",
          """
          <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
          <Relationship Id="a" Type="x/styles" Target="styles.xml"/>\
          <Relationship Id="b" Type="x/numbering" Target="../numbering.xml"/>\
          <Relationship Id="c" Type="x/footnotes" Target="http://example.org/" \
          TargetMode="External"/></Relationships>
          """)
      ]
    #expect(paragraphs(ZipFixture(dangling).bytes) == [Self.shown])
  }

  @Test(
    "the media type follows from the declared content type",
    arguments: [
      ("vnd.ms-word.document.macroEnabled.main+xml", "vnd.ms-word.document.macroEnabled.12"),
      (
        "vnd.ms-word.template.macroEnabledTemplate.main+xml",
        "vnd.ms-word.template.macroEnabled.12"
      ),
      (
        "vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "vnd.openxmlformats-officedocument.wordprocessingml.template"
      ),
      (
        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        "vnd.openxmlformats-officedocument.wordprocessingml.document"
      ),
    ])
  func mediaTypes(declared: String, expected: String) throws {
    let types = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="application/\(declared)"/></Types>
      """
    let file = ZipFixture([
      .init("[Content_Types].xml", types), .init("word/document.xml", Self.text),
    ])
    #expect(try DocumentReader.read(file.bytes).mediaType == "application/\(expected)")
  }

  @Test(
    "other formats in a ZIP container are named",
    arguments: [
      ("xl/workbook.xml", "Excel"), ("ppt/presentation.xml", "PowerPoint"),
      ("mimetype", "OpenDocument"),
    ])
  func foreign(part: String, name: String) {
    let message = failure(ZipFixture([.init(part, "<x/>")]).bytes)
    #expect(message?.contains(name) == true)
    let related = ZipFixture([
      .init(part, "<x/>"), .init("_rels/.rels", Package.relationships(part)),
    ])
    if part != "mimetype" { #expect(failure(related.bytes)?.contains(name) == true) }
  }

  @Test func `a container without a document says what is missing`() {
    #expect(failure(ZipFixture([.init("a.txt", "x")]).bytes)?.contains("word/document.xml") == true)
  }

  @Test(
    "two parts of one name are refused",
    arguments: [
      "word/document.xml", "Word/Document.xml", "word\\document.xml", "/word/document.xml",
    ])
  func duplicates(name: String) {
    let members = [ZipFixture.Member("word/document.xml", Self.text), .init(name, Self.text)]
    #expect(failure(ZipFixture(members).bytes) != nil)
  }

  @Test func `a document in a document says where its text and its oddities are`() throws {
    let odd = "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl>"
    let inner = Package.file(Array(Package.document("<w:p/>" + odd).utf8))
    let relationships = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      <Relationship Id="a" Type="x/aFChunk" Target="inner.docx"/></Relationships>
      """
    let chunk = """
      <w:altChunk r:id="a" \
      xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>
      """
    let file = ZipFixture([
      .init("word/document.xml", Package.document(chunk)), .init("word/inner.docx", inner),
      .init("word/_rels/document.xml.rels", relationships),
    ])
    let document = try DocumentReader.read(file.bytes)
    guard case .embedded("inner.docx", .blocks(let blocks)) = document.blocks.first?.kind else {
      Issue.record("not read")
      return
    }
    let path = "/w:document[1]/w:body[1]/w:tbl[1]"
    #expect(
      blocks.map(\.origin) == [.element(part: "word/inner.docx/word/document.xml", path: path)])
    #expect(document.notices.map(\.code) == ["orphan-merge"])
    #expect(
      document.notices.first?.at == BlockPath([.block(0), .block(0), .row(0), .cell(0)]))
  }

  @Test("containers of other writers are read", arguments: [large, streamed])
  func containers(base64: String) throws {
    let file = try #require(Data(base64Encoded: base64, options: .ignoreUnknownCharacters))
    #expect(paragraphs(Array(file)) == ["a"])
  }

  @Test func `a wrong checksum of a compressed part is an error`() throws {
    var file = Array(
      try #require(Data(base64Encoded: Self.streamed, options: .ignoreUnknownCharacters)))
    // The checksum in the central directory, and behind the data.
    for signature: [UInt8] in [[0x50, 0x4B, 0x01, 0x02], [0x50, 0x4B, 0x07, 0x08]] {
      let start = try #require(
        file.indices.first { file[$0...].starts(with: signature) })
      file[start + (signature[2] == 1 ? 16 : 4)] ^= 1
    }
    #expect(failure(file)?.contains("damaged") == true)
  }

  /// With the sizes of ZIP64.
  private static let large = """
    UEsDBC0AAAAIAAAAIQChKPmA//////////8RABQAd29yZC9kb2N1bWVudC54bWwBABAAkwAAAAAAAABvAAAAAAAAAEXO
    MQ6DMAwF0KtUHKBGHTpEIXcJSQpI2I4cVym3L6ZDl/dl/T/Yd5c5vbGQ3j64U3N9GlbV6gBaWgvGduda6OxeLBj1PGWB
    zpKrcCqtbbTgDo9xfALGjYbgu5s5H5bVEEND9GBhymW9/E3h/0b4AlBLAQItAy0AAAAIAAAAIQChKPmAbwAAAJMAAAAR
    AAAAAAAAAAAAAACAAQAAAAB3b3JkL2RvY3VtZW50LnhtbFBLBQYAAAAAAQABAD8AAACyAAAAAAA=
    """

  /// With sizes and checksum behind the data.
  private static let streamed = """
    UEsDBBQACAAIAAAAIQAAAAAAAAAAAAAAAAARAAAAd29yZC9kb2N1bWVudC54bWxFzjEOgzAMBdCrVBygRh06RCF3CUkK
    SNiOHFcpty+mQ5f3Zf0/2HeXOb2xkN4+uFNzfRpW1eoAWloLxnbnWujsXiwY9Txlgc6Sq3AqrW204A6PcXwCxo2G4Lub
    OR+W1RBDQ/RgYcplvfxN4f9G+AJQSwcIoSj5gG8AAACTAAAAUEsBAhQDFAAIAAgAAAAhAKEo+YBvAAAAkwAAABEAAAAA
    AAAAAAAAAIABAAAAAHdvcmQvZG9jdW1lbnQueG1sUEsFBgAAAAABAAEAPwAAAK4AAAAAAA==
    """

  @Test func `a wrong checksum is an error`() {
    var member = ZipFixture.Member("word/document.xml", Self.text)
    member.claimedChecksum = 1
    #expect(failure(ZipFixture([member]).bytes)?.contains("damaged") == true)
  }

  @Test func `an encrypted member says so`() {
    var member = ZipFixture.Member("word/document.xml", Self.text)
    member.flags = 1
    #expect(failure(ZipFixture([member]).bytes)?.contains("password") == true)
  }

  @Test("a file that is cut off is an error", arguments: 1..<16)
  func cut(sixteenths: Int) {
    let file = Package.file(Array(Self.text.utf8))
    let message = failure(Array(file.prefix(file.count * sixteenths / 16)))
    #expect(message?.contains("damaged or cut off") == true)
  }

  @Test("a part that is cut off is an error", arguments: 1..<16)
  func cutPart(sixteenths: Int) {
    let part = Array(Self.text.utf8)
    let file = Package.file(Array(part.prefix(part.count * sixteenths / 16)))
    #expect(failure(file)?.contains("word/document.xml") == true)
  }

  @Test func `an empty part is an error`() {
    #expect(failure(Package.file([])) != nil)
  }

  /// The paragraphs of a file, or the error.
  private func paragraphs(_ file: [UInt8]) -> [String] {
    do throws(ReadError) {
      return try DocumentReader.read(file).blocks.map {
        if case .paragraph(let text) = $0.kind { text.text.description } else { "another block" }
      }
    } catch {
      return [error.message().en]
    }
  }
}

/// The message of the error that a file gives; nil when it is read.
private func failure(_ file: [UInt8], limits: Limits = Limits()) -> String? {
  do throws(ReadError) {
    _ = try DocumentReader.read(file, limits: limits)
    return nil
  } catch {
    return error.message().en
  }
}

/// Word files of one part.
private enum Package {
  static func document(_ body: String) -> String {
    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
      + body + "</w:body></w:document>"
  }

  static func file(_ document: [UInt8]) -> [UInt8] {
    ZipFixture([.init("word/document.xml", document)]).bytes
  }

  static func relationships(_ target: String) -> String {
    """
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Target="\(target)" \
    Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"/></Relationships>
    """
  }
}

/// Files made to cost more than they should.
@Suite struct WordCostTests {
  private static let namespace =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  @Test(
    "what costs too much is refused, and says by which limit",
    arguments: [
      ("max-attributes", manyAttributes(100_000)),
      ("max-attributes", manyAttributes(300)),
      ("max-attributes", manyNamespaces(50_000)),
      ("max-depth", Package.document(nested("<w:p>", "</w:p>", 100_000))),
      (
        "max-table-depth",
        Package.document(nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 30))
      ),
      (
        "max-attribute",
        "<w:document \(namespace) w:val=\"\(String(repeating: "x", count: 2 << 20))\"/>"
      ),
      (
        "max-columns",
        Package.document(
          "<w:tbl><w:tr>\(String(repeating: "<w:tc/>", count: 2_000))</w:tr></w:tbl>")
      ),
    ])
  func limits(option: String, document: String) {
    #expect(failure(Package.file(Array(document.utf8)))?.contains("--\(option)") == true)
  }

  @Test func `a limit can be raised`() {
    let deep = Package.document(Self.nested("<w:sdt>", "</w:sdt>", 300))
    var limits = Limits()
    #expect(failure(Package.file(Array(deep.utf8)), limits: limits) != nil)
    limits[.depth] = 400
    #expect(failure(Package.file(Array(deep.utf8)), limits: limits) == nil)
  }

  @Test(
    "each limit on sizes counts what is read",
    arguments: [
      (Limit.inputBytes, 100), (.entries, 1), (.partBytes, 200), (.totalBytes, 400), (.elements, 3),
      (.cells, 1), (.rows, 1),
    ])
  func small(limit: Limit, value: Int) {
    let rows = String(repeating: "<w:tr><w:tc/><w:tc/></w:tr>", count: 2)
    let document = Package.document("<w:tbl>\(rows)</w:tbl>")
    let file = ZipFixture([
      .init("word/document.xml", document),
      .init("_rels/.rels", Package.relationships("word/document.xml")),
    ])
    #expect(failure(file.bytes) == nil)
    var limits = Limits()
    limits[limit] = value
    #expect(failure(file.bytes, limits: limits)?.contains("--\(limit.option)") == true)
  }

  @Test("what is many costs no more than it must", .timeLimit(.minutes(1)), arguments: many)
  func time(document: String) {
    #expect(failure(Package.file(Array(Package.document(document).utf8))) == nil)
  }

  private static let many = [
    (0..<50_000).map { "<w:p><w:commentRangeStart w:id=\"\($0)\"/></w:p>" }.joined(),
    "<w:p>"
      + String(
        repeating: """
          <w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/>\
          <w:t>x</w:t></w:r>
          """, count: 50_000) + "</w:p>",
    String(
      repeating: "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
      count: 50_000),
  ]

  @Test func `too many different names are refused`() {
    let names = (0..<5_000).map { "<x\($0)/>" }.joined()
    #expect(failure(Package.file(Array(Package.document(names).utf8)))?.contains("names") == true)
  }

  private static func manyAttributes(_ count: Int) -> String {
    "<a \(namespace) " + (0..<count).map { "a\($0)=\"\"" }.joined(separator: " ") + "/>"
  }

  private static func manyNamespaces(_ count: Int) -> String {
    "<a " + (0..<count).map { "xmlns:a\($0)=\"urn:x\"" }.joined(separator: " ") + "/>"
  }

  private static func nested(_ start: String, _ end: String, _ count: Int) -> String {
    String(repeating: start, count: count) + String(repeating: end, count: count)
  }
}
