import Documents
import Foundation
import Glibc
import ItaAnalysis
import ItaModel
import Testing

@testable import ItaKit

/// Random true reports, written in many ways, damaged, converted, and held against the truth.
///
/// `REPORTS=2000` makes so many and prints the scores, `FROM=100` starts at that seed,
/// `REPLAY=17` shows one of them with all that is wrong with it (`OTHER=17` one that is no report),
/// `KEEP=folder` writes them there, `EXAMPLES=50` shows more faults.
@Suite(.serialized) struct GeneratedReportTests {
  private static let environment = ProcessInfo.processInfo.environment
  private let converter = Converter(limits: .init())

  private static func setting(_ name: String) -> Int? {
    environment[name].flatMap { Int($0) }
  }

  private static func seeds(_ standard: Int) -> Range<Int> {
    let first = setting("FROM") ?? 0
    return first..<first
      + (setting("REPLAY") ?? setting("OTHER") == nil ? setting("REPORTS") ?? standard : 0)
  }

  @Test func `reports of every layout are read as they are meant`() throws {
    var board = Scoreboard()
    for seed in Self.seeds(51) {
      let document = GeneratedReport(seed: seed)
      try keep(document.name, document.bytes, document.shown)
      let report = try converter.report(on: document.bytes, named: document.name)
      board.add(document, Examination(document, report))
    }
    for goals in Goals.all where Self.setting("REPLAY") == nil && Self.setting("OTHER") == nil {
      #expect(goals.misses(of: board.counts[goals.noise.rawValue] ?? .init()) == [])
    }
    if Self.setting("REPORTS") != nil {
      let text = board.text(examples: Self.setting("EXAMPLES") ?? 25) + "\n"
      show(text)
    }
  }

  @Test func `every report keeps the contract of its format, and comes out the same again`() throws
  {
    let properties = try ReportProperties()
    for seed in Self.seeds(17) {
      let document = GeneratedReport(seed: seed)
      let report = try converter.report(on: document.bytes, named: document.name)
      let bytes = ReportProperties.bytes(of: report)
      let again = try converter.report(on: document.bytes, named: document.name)
      #expect(bytes == ReportProperties.bytes(of: again), "seed \(seed)")
      let faults = try properties.faults(of: report, bytes)
      #expect(faults == [], "seed \(seed): \(faults.joined(separator: "; "))")
    }
  }

  @Test func `repairing twice changes nothing`() throws {
    for seed in Self.seeds(51) {
      let document = GeneratedReport(seed: seed)
      let once = try DocumentReader.read(document.bytes).repaired(by: .standard).document
      let twice = once.repaired(by: .standard).document
      let lines = zip(lines(of: once), lines(of: twice)).filter { $0 != $1 }
      #expect(
        lines.first.map {
          "\(String(decoding: $0.0, as: UTF8.self)) → \(String(decoding: $0.1, as: UTF8.self))"
        } == nil, "seed \(seed)")
    }
  }

  private func lines(of document: Document) -> [[UInt8]] {
    document.dump().utf8.split(separator: UInt8(ascii: "\n")).map { Array($0) }
  }

  @Test func `nothing is claimed of documents that are no reports`() throws {
    for seed in Self.seeds(32) {
      let document = OtherDocument(seed: seed)
      try keep(document.name, document.bytes, document.shown)
      let report = try converter.report(on: document.bytes, named: document.name)
      #expect(Self.claims(of: report) == [], "seed \(seed), \(document.kind)")
    }
  }

  private static func claims(of report: Report) -> [String] {
    report.document.genres.map { "genre \($0.rawValue)" }
      + report.assessments.map { "scores of \($0.fiscalYear)" }
      + report.issues.map { "issue \($0.text)" }
      + report.measures.map { "measure \($0.title.map { "\($0)" } ?? "-")" }
      + report.results.map { "result \($0.measure.map { "\($0)" } ?? "-")" }
      + report.findings.filter { $0.severity != .info }.map { "finding \($0.code)" }
  }

  @Test(.enabled(if: setting("REPLAY") != nil))
  func `one report is shown with all that is wrong with it`() throws {
    guard let seed = Self.setting("REPLAY") else { return }
    let document = GeneratedReport(seed: seed)
    try keep(document.name, document.bytes, document.shown)
    let report = try converter.report(on: document.bytes, named: document.name)
    var lines = [
      document.shown, "-- seed \(seed) \(document.noise) \(document.format)",
      "-- \(document.scoreLayout)/\(document.measureLayout)",
    ]
    lines += document.defects.map { "-- slip \($0)" }
    lines += report.findings.map { "-- \($0.severity) \($0.code): \($0.message.en) \($0.at)" }
    lines += Scoreboard.faults(Examination(document, report)).map { "-- \($0.text)" }
    show(lines.joined(separator: "\n") + "\n")
  }

  @Test(.enabled(if: setting("OTHER") != nil))
  func `one document that is no report is shown with what is claimed of it`() throws {
    guard let seed = Self.setting("OTHER") else { return }
    let document = OtherDocument(seed: seed)
    try keep(document.name, document.bytes, document.shown)
    let report = try converter.report(on: document.bytes, named: document.name)
    let claims = Self.claims(of: report).map { "-- \($0)" }
    show(([document.shown] + claims).joined(separator: "\n") + "\n")
  }

  /// All of it, though the stream may be a pipe that takes a part at a time.
  private func show(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe write(1, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var stream = pollfd(fd: 1, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&stream, 1, -1)
      } else {
        return
      }
    }
  }

  private func keep(_ name: String, _ bytes: [UInt8], _ shown: String) throws {
    guard let folder = Self.environment["KEEP"] else { return }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: folder).appending(path: name))
    try Data(shown.utf8).write(to: URL(filePath: folder).appending(path: "\(name).shown"))
  }
}
