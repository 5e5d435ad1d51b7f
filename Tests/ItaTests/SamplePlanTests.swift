import Documents
import Foundation
import ItaModel
import TestSupport
import Testing

@testable import ItaKit

/// The plans that follow from the samples.
@Suite struct SamplePlanTests {
  /// As a reader of Word files sees them, so that a change of wording is seen line by line. These
  /// have between them a year before and none, doubtful scores, measures of their own and of the
  /// library, and the title of 2569.
  @Test(arguments: [
    "analysis-2563-province-ocr.txt", "plan-2568-page-split.docx", "plan-2568-tabs.txt",
    "results-2566-undecided.docx", "results-2568-thai-lists.docx",
  ])
  func `a sample gives the plan that was reviewed`(name: String) throws {
    let sample = try #require(Sample.all().first { $0.file.lastPathComponent == name })
    let document = try DocumentReader.read(plan(by: sample.reportRead()), limits: Limits())
    let text = document.dump().split(separator: "\n").map { line in
      line.range(of: " [word/").map { String(line[..<$0.lowerBound]) } ?? String(line)
    }.joined(separator: "\n")
    let golden = Golden("Goldens/Plans/\(sample.name).txt")
    #expect(golden.agrees(with: text + "\n"), "\(golden.file.path)")
  }

  @Test(arguments: try Sample.all())
  func `a report on disk gives the same plan as its source`(sample: Sample) throws {
    let onDisk = try Report(parsing: sample.report())
    #expect(try plan(by: onDisk) == plan(by: sample.reportRead()))
  }

  private func plan(by report: Report) throws -> [UInt8] {
    try PlanMaker(Converter(limits: Limits()), PlanSettings()).plan(for: report).bytes
  }
}
