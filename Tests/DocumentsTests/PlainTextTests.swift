import Foundation
import Testing

@testable import Documents

/// A text and the tree that is read from it, as two files of one name in `Fixtures/Text`.
struct TextFixture: CustomTestStringConvertible {
  let name: String
  var testDescription: String { name }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures/Text")

  static let all: [TextFixture] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().map {
      TextFixture(name: String($0.dropLast(4)))
    }
  }()

  var bytes: [UInt8] {
    get throws { [UInt8](try Data(contentsOf: file("txt"))) }
  }

  func file(_ ending: String) -> URL {
    TextFixture.folder.appendingPathComponent("\(name).\(ending)")
  }
}

struct PlainTextTests {
  @Test(arguments: TextFixture.all)
  func `a text is read as the tree beside it says`(fixture: TextFixture) throws {
    let dump = try DocumentReader.plainText.read(fixture.bytes, Limits()).dump()
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try dump.write(to: fixture.file("dump"), atomically: true, encoding: .utf8)
    }
    #expect(try dump == String(contentsOf: fixture.file("dump"), encoding: .utf8))
  }

  @Test func `every dialect has a fixture of its name`() {
    let fixtures = Set(TextFixture.all.map(\.name))
    #expect(TextDialect.all.map(\.name).filter { !fixtures.contains($0) } == [])
  }

  @Test func `every file of a dialect stands in the list`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources/Documents/PlainText/Dialects")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count == TextDialect.all.count)
  }

  @Test(arguments: [
    ("line feed", "\n"), ("carriage return and line feed", "\r\n"), ("carriage return", "\r"),
    ("line separator", "\u{2028}"), ("paragraph separator", "\u{2029}"), ("next line", "\u{85}"),
  ])
  func `every line ending ends a line and is counted`(name: String, ending: String) throws {
    let blocks = try read(["หนึ่ง", "", "สาม", "สี่"].joined(separator: ending))
    #expect(blocks.map(\.origin) == [1, 3, 4].map { Origin.lines(first: $0, count: 1) })
    #expect(texts(blocks) == ["หนึ่ง", "สาม", "สี่"])
  }

  @Test func `a form feed is a page break and no line of its own`() throws {
    let blocks = try read("หนึ่ง\n\u{C}สอง\nสาม\u{C}")
    #expect(
      blocks == [
        Block(.paragraph("หนึ่ง"), origin: .lines(first: 1, count: 1)),
        Block(.pageBreak, origin: .lines(first: 2, count: 1)),
        Block(.paragraph("สอง"), origin: .lines(first: 2, count: 1)),
        Block(.paragraph("สาม"), origin: .lines(first: 3, count: 1)),
      ])
  }

  @Test(arguments: ["", " ", "\n\n", "\t\r\n \u{A0}\u{200B}\u{FEFF}\u{3000}\n", "\u{C}\u{C}"])
  func `a text of white space has no blocks`(text: String) throws {
    #expect(try read(text) == [])
  }

  @Test func `the encoding and its repairs are stated`() throws {
    let utf16 = try document("ก\r\nข".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    #expect(utf16.encoding == "utf-16le")
    #expect(texts(utf16.blocks) == ["ก", "ข"])
    let thai = try document([0xA1, 0xD2, 0xC3, 0x0A, 0xA4, 0xD3])
    #expect(thai.encoding == "cp874")
    #expect(texts(thai.blocks) == ["การ", "คำ"])
    #expect(thai.mediaType == "text/plain")
  }

  @Test func `a text in a package names its part`() throws {
    let blocks = try TextReader.read(
      decoded: Array("ก\tข\nค\tง\n".utf8), part: "word/a.txt", limits: Limits())
    #expect(blocks.map(\.origin) == [.lines(first: 1, count: 2, part: "word/a.txt")])
  }

  @Test(arguments: [
    (Limit.lineBytes, 10, "ก\n0123456789x\n", "line 2"),
    (.columns, 3, "ก\n\na\tb\tc\td\ne\tf\tg\th\n", "line 3"),
    (.rows, 2, "a\tb\nc\td\ne\tf\n", "line 3"),
    (.cells, 5, "a\tb\nc\td\ne\tf\n", "line 3"),
    (.tableDepth, 2, "<table><tr><td><table><tr><td>\n<table><tr><td>x", "line 2"),
    (.elements, 2, "ก\nข\n\nค\n", "line 4"),
  ])
  func `a limit that is passed names the line`(
    limit: Limit, value: Int, text: String, place: String
  ) {
    var limits = Limits()
    limits[limit] = value
    #expect(throws: ReadError.limit(limit, place: place)) {
      try TextReader.read(decoded: Array(text.utf8), part: nil, limits: limits)
    }
    limits[limit] = value + 1
    #expect(throws: Never.self) {
      try TextReader.read(decoded: Array(text.utf8), part: nil, limits: limits)
    }
  }

  @Test(arguments: [
    "1. ม.ค. - มี.ค. 66", "๙๓.๓๓ คะแนน", "98.08", "1,500.00 บาท", "ก.พ. ๖๕", "o8 ข้อมูล",
    "i10 ประเด็น", "-5.2", "- 5.20", "--", "-", "1.", "๑)", "(ก)", "10.30 น.", "พ.ศ. ๒๕๖๖",
    "* หมายเหตุ", "1. หัวข้อ", "๑.วิเคราะห์ผล", "0. ศูนย์", "2566. ปี", "(ITA) การประเมิน",
    "e.g. ตัวอย่าง", "สตง. ตรวจสอบ",
  ])
  func `what may be no list item stays a paragraph with all of its text`(line: String) throws {
    #expect(try read(line) == [Block(.paragraph(.init(Text(line))), origin: line1)])
  }

  @Test(arguments: [
    ("1. ก\n2. ข", ["1.", "2."]), ("๑)ก\n๒)ข", ["๑)", "๒)"]), ("(1) ก\n(2) ข", ["(1)", "(2)"]),
    ("ก. ก\nข. ข\nค. ค\nง. ง", ["ก.", "ข.", "ค.", "ง."]), ("a) ก\nb) ข", ["a)", "b)"]),
    ("i. ก\nii. ข", ["i.", "ii."]), ("h. ก\ni. ข", ["h.", "i."]),
    ("๑.๑ ก\n๑.๒ ข", ["๑.๑", "๑.๒"]), ("• ก", ["•"]), ("\u{F0B7} ก", ["\u{F0B7}"]),
    ("- ก", ["-"]), ("* ก\n* ข", ["*", "*"]), ("o\tก\no\tข", ["o", "o"]), ("✓ ก", ["✓"]),
    ("1.\tก\n2.\tข", ["1.", "2."]), ("1.) ก\n2.) ข", ["1.)", "2.)"]),
    ("๑. ก\n\n๒. ข", ["๑.", "๒."]),
  ])
  func `markers that count on, and bullets, make list items`(
    text: String, markers: [String]
  ) throws {
    let found = try read(text).map { block -> String? in
      if case .listItem(_, let marker, _) = block.kind { marker.description } else { nil }
    }
    #expect(found == markers)
  }

  @Test(arguments: [
    // Running text with a tab or a bar in it.
    "เรื่อง\tรายงานผล", "\tย่อหน้าแรก\n\tย่อหน้าที่สอง", "ก | ข", "โทร. 1 | โทรสาร 2\nต่อ",
    // Running text with more than one space between words.
    "องค์การ  ได้ดำเนินการ   ตาม\nระเบียบ    ที่กำหนด  ไว้\nอย่างเคร่งครัด",
    "ลงชื่อ ..........   ผู้รายงาน",
  ])
  func `what may be a sentence is no table`(text: String) throws {
    for block in try read(text) {
      if case .paragraph = block.kind { continue }
      Issue.record("\(block)")
    }
  }

  @Test func `a row alone belongs to the table just above it`() throws {
    let tables = try read("ที่\tชื่อ\tคะแนน\n1\tก\t9.50\n\n2\tข\t8.25\n")
    #expect(tables.count == 2)
  }

  @Test(arguments: ["", "ข้อ "])
  func `a row that was broken in a cell is put together`(label: String) throws {
    let rows = ["1\tก\tต้น", "2\tข\tกลาง", "3\tชื่อที่ยาว\nมากจริง\tปลาย", "4\tง\tท้าย"]
    let blocks = try read(rows.map { label + $0 + "\n" }.joined())
    guard case .table(let table) = blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows.map { $0.cells.map(\.text.raw.description) }[2] == [
        "\(label)3", "ชื่อที่ยาว\nมากจริง", "ปลาย",
      ])
  }

  @Test func `characters that cannot be decoded are a notice that names the first`() throws {
    let bytes = Array("ก\r\nข\r\n".utf8) + [0xFF, 0x81, 0xC0] + Array("ค".utf8)
    let notices = try DocumentReader.read(bytes).notices
    #expect(notices.map(\.code) == ["undecodable-characters"])
    #expect(notices.first?.message.en.contains("line 3;") == true)
  }

  @Test(arguments: ["\u{FEFF}", " \n\n "])
  func `a text that shows nothing is a notice`(text: String) throws {
    #expect(try DocumentReader.read(Array(text.utf8)).notices.map(\.code) == ["no-text"])
  }

  // MARK: Files that are no text

  @Test func `a row that was broken in several cells is put together`() throws {
    let rows = ["ข้อ 1\tก\tต้น\ta", "ข้อ 2\tข\tกลาง\tb", "ข้อ 3\tยาว\nมาก\tปลาย\nแถว\nจริง\tc"]
    let blocks = try read(rows.joined(separator: "\n"))
    guard case .table(let table)? = blocks.first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(
      table.rows.map { $0.cells.map(\.text.raw.description) }[2] == [
        "ข้อ 3", "ยาว\nมาก", "ปลาย\nแถว\nจริง", "c",
      ])
  }

  @Test(arguments: foreignFiles)
  func `a file of another format is refused by its name`(format: String, bytes: [UInt8]) {
    #expect {
      try DocumentReader.plainText.read(bytes, Limits())
    } throws: { error in
      guard case ReadError.unsupported(let found, let advice) = error else { return false }
      return found.en == format && !found.th.isEmpty && !advice.en.isEmpty && !advice.th.isEmpty
    }
  }

  @Test func `an encrypted Word file is called that`() {
    #expect(throws: ReadError.encrypted) {
      try DocumentReader.plainText.read(compoundFile("EncryptedPackage"), Limits())
    }
  }
}

private let line1 = Origin.lines(first: 1, count: 1)

private let foreignFiles: [(String, [UInt8])] = [
  ("a PDF file", Array("%PDF-1.7\n".utf8)),
  ("an RTF file", Array("{\\rtf1\\ansi".utf8)),
  ("a picture", [0x89, 0x50, 0x4E, 0x47]),
  ("a picture", [0xFF, 0xD8, 0xFF, 0xE0]),
  ("a packed archive", [0x1F, 0x8B, 8, 0]),
  ("a ZIP file that is no Word document", Array("PK\u{3}\u{4}word".utf8)),
  ("an OpenDocument file, such as .odt", openDocument),
  ("an old Word file (.doc)", compoundFile("WordDocument")),
  ("an old Excel file (.xls)", compoundFile("Workbook")),
  ("an old Office file", compoundFile("PowerPoint Document")),
  ("not a text file", (0..<2_000).map { UInt8(truncatingIfNeeded: $0 * 7 % 251) }),
]

private let openDocument: [UInt8] = {
  let signature = Array("PK\u{3}\u{4}".utf8)
  let type = Array("mimetypeapplication/vnd.oasis.opendocument.text".utf8)
  return signature + Array(repeating: 0, count: 26) + type
}()

private func compoundFile(_ stream: String) -> [UInt8] {
  [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 1_000)
    + stream.utf8.flatMap { [$0, 0] } + Array(repeating: 0, count: 100)
}

private func document(_ bytes: [UInt8]) throws -> Document {
  try DocumentReader.plainText.read(bytes, Limits())
}

private func read(_ text: String) throws -> [Block] {
  try TextReader.read(decoded: Array(text.utf8), part: nil, limits: Limits())
}

private func texts(_ blocks: [Block]) -> [String] {
  blocks.compactMap { if case .paragraph(let text) = $0.kind { text.raw.description } else { nil } }
}
