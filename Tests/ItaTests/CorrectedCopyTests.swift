import Documents
import Foundation
import ItaModel
import TestSupport
import Testing
import ThaiText

@testable import ItaKit

/// The samples, and the copies that `ita correct` makes of them.
@Suite struct CorrectedCopyTests {
  @Test(arguments: try CopyOfSample.all.get())
  func `a copy with all changes rejected reads as the sample`(copy: CopyOfSample) throws {
    let rejected = try DocumentReader.read(TrackedChanges.rejecting(copy.bytes, by: "ita"))
    if copy.isOfWord {
      #expect(page(rejected) == page(copy.read))
    } else {
      #expect(words(rejected) == words(copy.read))
    }
  }

  @Test(arguments: try CopyOfSample.all.get())
  func `a copy with all changes accepted has nothing left to correct`(copy: CopyOfSample) throws {
    let accepted = try TrackedChanges.accepting(copy.bytes, by: "ita")
    let report = try Converter.standard.report(on: accepted, named: "copy.docx")
    #expect(report.corrections == [])
    #expect(report.scores.filter { $0.contains("corrected") } == [])
    #expect(report.values == copy.report.values)
    #expect(copy.file.unplaced == 0)
    #expect(copy.file.changes >= copy.report.scores.filter { $0.contains("corrected") }.count)
  }

  @Test(arguments: try CopyOfSample.all.get())
  func `every finding is a comment, and its place holds it`(copy: CopyOfSample) throws {
    let comments = try #require(try WordFile(copy.bytes).parts["word/comments.xml"]).children
      .filter { $0.attributes["w:author"] == "ita" }
    #expect(comments.count == copy.file.comments)
    for finding in copy.report.findings {
      #expect(
        comments.contains { $0.allText.contains(finding.message.th) }, "\(finding.message.th)")
    }
    let body = try #require(try WordFile(copy.bytes).body).all
    for comment in comments {
      let id = comment.attributes["w:id"]
      for name in ["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"] {
        #expect(body.count { $0.name == name && $0.attributes["w:id"] == id } == 1)
      }
    }
  }

  @Test(arguments: try CopyOfSample.all.get())
  func `a copy has what Word asks for, and else the parts of the sample`(copy: CopyOfSample) throws
  {
    guard copy.isOfWord else {
      #expect(try WordFile(copy.bytes).faults == [])
      return
    }
    #expect(try WordFile(copy.bytes).faults == WordFile(copy.source).faults)
    let before = try ZipContents(unpacking: copy.source).entries
    let after = try ZipContents(unpacking: copy.bytes).entries
    #expect(after.map(\.name).starts(with: before.map(\.name)))
    let mayChange = [
      "[Content_Types].xml", "word/_rels/document.xml.rels", "word/document.xml",
      "word/comments.xml",
    ]
    for (one, other) in zip(before, after) where !mayChange.contains(one.name) {
      #expect(one == other, "\(one.name)")
    }
  }

  @Test(arguments: try CopyOfSample.all.get())
  func `one sample gives one copy, to the byte`(copy: CopyOfSample) throws {
    #expect(try CopyOfSample(copy.sample).bytes == copy.bytes)
  }

  @Test func `a number that is put in has the digits of the one that goes`() throws {
    let text = """
      ผลการประเมินปีงบประมาณ พ.ศ. ๒๕๖๖

      IIT ได้ ๙๐.๐๐ คะแนน EIT ได้ ๘๐.๐๐ คะแนน OIT ได้ ๙๘.๐๐ คะแนน

      คะแนนรวม ๘๓.๐๐ คะแนน

      | ตัวชี้วัด | คะแนน |
      | --- | --- |
      | 9 การเปิดเผยข้อมูล | ๘๐.๐๐ |
      | 10 การป้องกันการทุจริต | ๘๐.๐๐ |
      """
    let copy = try Converter.standard.correctedCopy(
      of: Array(text.utf8), named: "a.txt", CorrectionSettings())
    let xml = try #require(try ZipContents(unpacking: copy.bytes)["word/document.xml"])
    let body = String(decoding: xml, as: UTF8.self)
    #expect(body.contains(">๙๘.๐๐</w:delText>"))
    #expect(body.contains(">๘๐.๐๐</w:t></w:r></w:ins>"))
  }

  @Test func `a repair is made wherever the text stands, and told of where it cannot be made`()
    throws
  {
    let wrong = "<w:p><w:r><w:t>ประจำปิ</w:t></w:r><w:r><w:t>งบประมาณ</w:t></w:r></w:p>"
    let box =
      "<w:p><w:r><w:pict><v:textbox><w:txbxContent>\(wrong)</w:txbxContent></v:textbox></w:pict>"
      + "<w:t>ข้อ</w:t><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
    let parts = [
      (
        "document",
        "\(wrong)<w:tbl><w:tr><w:tc>\(wrong)</w:tc></w:tr></w:tbl>\(box)"
          + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"header\"/></w:sectPr>"
      ),
      ("header", wrong), ("footnotes", "<w:footnote w:id=\"2\">\(wrong)</w:footnote>"),
      ("comments", "<w:comment w:id=\"1\" w:author=\"กอง\">\(wrong)</w:comment>"),
    ]
    let copy = try Converter.standard.correctedCopy(
      of: Self.file(of: parts), named: "a.docx", CorrectionSettings())
    #expect((copy.changes, copy.unplaced, copy.comments) == (5, 1, 2))
    let lines = page(try DocumentReader.read(copy.bytes))
    #expect(lines.count { $0.contains("ประจำปีงบประมาณ") } == 5)
    #expect(!lines.contains { $0.contains("ปิงบ") })
    let comments = try #require(try WordFile(copy.bytes).parts["word/comments.xml"]).children
    let told = "ควรแก้ “ปิ” เป็น “ปี” แต่แก้ในที่นี้ไม่ได้"
    #expect(comments.map(\.allText).contains(told))
  }

  /// A Word file of parts that lack their roots.
  private static func file(of parts: [(name: String, content: String)]) -> [UInt8] {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let roots = ["document": "document", "header": "hdr"]
    var members: [ZipFixture.Member] = []
    var list = ""
    for (name, content) in parts {
      let root = roots[name] ?? name
      let inner = name == "document" ? "<w:body>\(content)</w:body>" : content
      members.append(
        .init(
          "word/\(name).xml",
          """
          <w:\(root) xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
          xmlns:r="\(office)" xmlns:v="urn:schemas-microsoft-com:vml">\(inner)</w:\(root)>
          """))
      list += #"<Relationship Id="\#(name)" Target="\#(name).xml" Type="\#(office)/\#(name)"/>"#
    }
    members.append(
      .init(
        "word/_rels/document.xml.rels",
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        \(list)</Relationships>
        """))
    return ZipFixture(members).bytes
  }

  @Test(.enabled(if: Rendering.isAvailable, Rendering.requirement))
  func `LibreOffice shows what goes and what comes`() throws {
    let copies = try CopyOfSample.all.get().filter {
      ["plan-2568-page-split", "plan-2564-pipes"].contains($0.sample.name)
    }
    let files = copies.map { (name: $0.sample.name, bytes: $0.bytes) }
    let pages = try Rendering.of(files).map { $0.pages.flatMap(\.lines).joined(separator: " ") }
    for (text, words) in zip(pages, [["๗๐.๔๑", "๗๐.๑๔"], ["๙๘.๐๐", "๙๐.๘๐"]]) {
      for word in words { #expect(text.contains(word)) }
    }
  }
}

/// A sample, what was read of it, and its copy.
struct CopyOfSample: CustomTestStringConvertible, Sendable {
  let sample: Sample
  let source: [UInt8]
  let read: Document
  let report: Report
  let file: RevisedFile

  /// Made once for all tests.
  static let all = Result { try Sample.all().map(CopyOfSample.init) }

  init(_ sample: Sample) throws {
    self.sample = sample
    source = Array(try Data(contentsOf: sample.file))
    let name = sample.file.lastPathComponent
    read = try DocumentReader.read(source)
    report = try Converter.standard.report(on: source, named: name)
    file = try Converter.standard.correctedCopy(of: source, named: name, CorrectionSettings())
  }

  var testDescription: String { sample.testDescription }
  var bytes: [UInt8] { file.bytes }
  var isOfWord: Bool { WordOriginal.recognises(source) }
}

extension Converter {
  fileprivate static let standard = Converter(limits: Limits())
}

extension Report {
  /// A line for each score: the year, what it is of, its value and its status.
  fileprivate var scores: [String] {
    assessments.flatMap { assessment in
      let instruments = assessment.instruments.map { ("\($0.code)", $0.verdict) }
      let indicators = assessment.indicators.map { ("\($0.number)", $0.verdict) }
      let overall = assessment.overall.map { [("overall", $0.verdict)] } ?? []
      return (overall + instruments + indicators).map { name, verdict in
        let value = verdict.value.flatMap { $0.units(atPlaces: 6) }.map(String.init) ?? "-"
        return "\(assessment.fiscalYear) \(name) \(value) \(verdict.status)"
      }
    }
  }

  fileprivate var values: [String] {
    scores.map { $0.split(separator: " ").dropLast().joined(separator: " ") }
  }
}

/// The dump of a document without comments and places.
private func page(_ document: Document) -> [String] {
  document.dump().split(separator: "\n").filter { !$0.hasPrefix("  comment") }.map { line in
    line.hasSuffix("]") ? String(line[..<(line.lastIndex(of: "[") ?? line.endIndex)]) : String(line)
  }
}

/// All that a reader sees of a document, markers too, letter by letter.
private func words(_ document: Document) -> String {
  var text = ""
  var pending = document.blocks.map { $0.kind }.reversed() as [Block.Kind]
  func add(_ words: Text...) {
    for word in words {
      text.unicodeScalars += word.description.unicodeScalars.filter { $0 != " " }
    }
  }
  while let kind = pending.popLast() {
    switch kind {
    case .heading(let words, _, let marker), .listItem(let words, let marker, _):
      add(marker, words.text)
    case .paragraph(let words): add(words.text)
    case .table(let table):
      for cell in table.rows.flatMap(\.cells) { add(cell.text.text) }
    case .textBox(let blocks), .note(_, let blocks), .pageHeader(let blocks),
      .pageFooter(let blocks), .embedded(_, .blocks(let blocks)):
      pending += blocks.map(\.kind).reversed()
    case .comment, .embedded, .pageBreak: break
    }
  }
  return text
}
