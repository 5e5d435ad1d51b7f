import Documents
import Foundation
import ItaModel
import ItaOutput
import StrictJSON
import Testing

@testable import ItaKit

/// Random true reports, written in many ways, damaged, converted, and held against the truth.
///
/// `REPORTS=2000` makes so many, `FROM=100` starts at that seed, `REPLAY=17` shows one of them with
/// all that is wrong with it, `KEEP=folder` writes them there, `EXAMPLES=50` shows more faults.
@Suite(.serialized) struct GeneratedReportTests {
  private static let environment = ProcessInfo.processInfo.environment

  private static func setting(_ name: String) -> Int? {
    environment[name].flatMap { Int($0) }
  }

  @Test func `reports of every layout are read as they are meant`() throws {
    let converter = Converter(limits: .init())
    let first = Self.setting("FROM") ?? 0
    let count = Self.setting("REPLAY") == nil ? Self.setting("REPORTS") ?? 204 : 0
    var board = Scoreboard()
    for seed in first..<first + count {
      let document = GeneratedReport(seed: seed)
      let report = try converter.report(on: document.bytes, named: document.name)
      try keep(document)
      board.add(document, Examination(document, report))
    }
    if Self.setting("REPORTS") != nil {
      print(board.text(examples: Self.setting("EXAMPLES") ?? 25))
    }
    if let seed = Self.setting("REPLAY") { try replay(seed, converter) }
  }

  private func replay(_ seed: Int, _ converter: Converter) throws {
    let document = GeneratedReport(seed: seed)
    try keep(document)
    print(document.shown)
    print("-- seed \(seed) \(document.noise) \(document.format) \(document.scoreLayout)/\(document.measureLayout)")
    for defect in document.defects { print("-- slip \(defect)") }
    let report = try converter.report(on: document.bytes, named: document.name)
    for finding in report.findings {
      print("-- finding \(finding.severity) \(finding.code): \(finding.message.en) \(finding.at)")
    }
    for fault in Scoreboard.faults(Examination(document, report)) { print("-- \(fault.text)") }
  }

  private func keep(_ document: GeneratedReport) throws {
    guard let folder = Self.environment["KEEP"] else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(document.bytes).write(to: URL(filePath: folder).appending(path: document.name))
    try Data(document.shown.utf8).write(
      to: URL(filePath: folder).appending(path: "\(document.name).shown"))
  }
}
