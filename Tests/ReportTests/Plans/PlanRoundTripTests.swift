import Foundation
import ItaModel
import Testing

@testable import ItaKit

/// Plans are read as they are meant. `PLANS=500` makes so many generated ones.
@Suite struct PlanRoundTripTests {
  @Test(arguments: try samples())
  func `the plan by a sample says what it was given, also when it is read`(sample: URL) throws {
    let report = try PlanTrial.report(
      on: Array(Data(contentsOf: sample)), named: sample.lastPathComponent)
    let faults = try PlanTrial(report).faults
    #expect(faults == [], "\(faults.joined(separator: "\n"))")
  }

  @Test func `the plans by generated reports say what they were given, also when they are read`()
    throws
  {
    let count = ProcessInfo.processInfo.environment["PLANS"].flatMap { Int($0) } ?? 12
    for seed in 0..<count {
      let document = GeneratedReport(seed: seed)
      let report = try PlanTrial.report(on: document.bytes, named: document.name)
      do {
        let faults = try PlanTrial(report).faults
        #expect(faults == [], "seed \(seed): \(faults.joined(separator: "\n"))")
      } catch ConversionError.noPlan {
        #expect(document.expectation.scores.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test func `the same report gives the same bytes`() throws {
    let document = GeneratedReport(seed: 3)
    let report = try PlanTrial.report(on: document.bytes, named: document.name)
    #expect(try PlanTrial(report).made.bytes == PlanTrial(report).made.bytes)
  }

  private static func samples() throws -> [URL] {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Samples").standardized
    return try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }
}
