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
