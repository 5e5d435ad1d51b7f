import Documents
import Foundation
import ItaModel
import TestSupport
import Testing
import ThaiText

@testable import ItaKit

/// Corrected copies of random reports: what is read when all changes are accepted, and when none is.
///
/// `COPIES=200` tries so many.
@Suite struct GeneratedCopyTests {
  private static let converter = Converter(limits: .init())
  private static let count =
    ProcessInfo.processInfo.environment["COPIES"].flatMap { Int($0) } ?? 34

  @Test(arguments: 0..<count)
  func `a copy says the same until its changes are accepted, and then nothing wrong`(
    seed: Int
  ) throws {
    let document = GeneratedReport(seed: seed)
    let report = try Self.converter.report(on: document.bytes, named: document.name)
    let copy = try Self.converter.correctedCopy(
      of: document.bytes, named: document.name, CorrectionSettings())
    #expect(copy.unplaced == 0, "\(document.name)")

    let accepted = try Self.report(on: TrackedChanges.accepting(copy.bytes, by: "ita"))
    #expect(accepted.corrections == [])
    #expect(accepted.scores.filter { $0.status == .corrected } == [])
    #expect(accepted.scores.map(\.value) == report.scores.map(\.value))

    let rejected = try Self.report(on: TrackedChanges.rejecting(copy.bytes, by: "ita"))
    // A text's list items are paragraphs in its copy, and other rules hold for these.
    if document.format == "docx" {
      #expect(
        rejected.corrections.map { [$0.before, $0.after] }
          == report.corrections.map { [$0.before, $0.after] })
    }
    #expect(rejected.scores == report.scores)
  }

  private static func report(on bytes: [UInt8]) throws -> Report {
    try converter.report(on: bytes, named: "copy.docx")
  }
}

extension Report {
  /// Each score: what it is of, what it is, and how sure.
  fileprivate var scores: [PrintedVerdict] {
    assessments.flatMap { assessment in
      let year = "\(assessment.fiscalYear)"
      let instruments = assessment.instruments.map { ("\(year) \($0.code)", $0.verdict) }
      let indicators = assessment.indicators.map { ("\(year) \($0.number)", $0.verdict) }
      let overall = assessment.overall.map { [(year, $0.verdict)] } ?? []
      return (overall + instruments + indicators).map(PrintedVerdict.init)
    }
  }
}

private struct PrintedVerdict: Equatable {
  let value: String
  let status: Status

  init(_ name: String, _ verdict: Verdict) {
    let number = verdict.value.flatMap { $0.units(atPlaces: 6) }
    value = "\(name): \(number.map(String.init) ?? "-")"
    status = verdict.status
  }
}
