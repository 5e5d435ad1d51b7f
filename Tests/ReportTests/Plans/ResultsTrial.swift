import Documents
import Foundation
import ItaModel
import TestSupport
import ThaiText

@testable import ItaKit
@testable import ItaOutput

/// A report on results that is made, written, read back and made once more.
struct ResultsTrial {
  let report: ResultsReport
  let made: MadeResults
  private let maker: PlanMaker

  init(_ report: Report, _ settings: PlanSettings = PlanSettings()) throws {
    maker = PlanMaker(Converter(limits: Limits()), settings)
    made = try maker.results(for: report)
    self.report = made.report
  }

  /// What is wrong, in words.
  var faults: [String] {
    get throws {
      let lines = report.rows.map(Self.line)
      var faults = Self.differences(lines, made.readBack.results.map(Self.line))
      faults += made.readBack.findings.filter { $0.severity == .error }.map {
        "finding \($0.code): \($0.message.en)"
      }
      if made.readBack.document.genres != [.measuresResults] {
        faults.append("read as \(made.readBack.document.genres)")
      }
      if made.readBack.document.fiscalYear != report.year {
        faults.append("year \(made.readBack.document.fiscalYear?.description ?? "-")")
      }
      if let name = report.agency.name, made.readBack.agency.name != name {
        faults.append("agency read as \(made.readBack.agency.name?.description ?? "-")")
      }
      faults += made.missing.map { "lacks \($0)" }
      faults += try own
      let file = try WordFile(made.bytes)
      faults += file.faults + file.typographyFaults
      faults += made.readBack.content.map { "\($0)" }.filter { $0.contains("{") }
      return faults
    }
  }

  /// What the report that is made of it says otherwise. One that is all blank is none yet.
  private var own: [String] {
    get throws {
      guard report.rows.contains(where: \.isReported) else { return [] }
      let again = try maker.results(for: made.readBack).report
      return Self.differences(
        report.rows.map(Self.line), again.rows.map(Self.line)
      ).map { "its own report: \($0)" }
    }
  }

  private static func differences(_ one: [String], _ other: [String]) -> [String] {
    one.filter { !other.contains($0) }.map { "lost: \($0)" }
      + other.filter { !one.contains($0) }.map { "new: \($0)" }
      + (one.count == other.count ? [] : ["\(one.count) rows, read as \(other.count)"])
  }

  // MARK: - Rows

  private static func line(_ row: ResultsReport.Row) -> String {
    let own = row.comparisons.first { $0.indicator == row.indicator }
    return line(
      row.indicator, row.measure, row.actions, own?.earlier?.score, own?.later.score, own?.change,
      row.suggestion)
  }

  private static func line(_ result: MeasureResult) -> String {
    let size = result.change.flatMap { Hundredths(Score(units: abs($0.units), places: $0.places)) }
    let isFall = result.change.map { $0.units < 0 } ?? false
    return line(
      result.indicator, result.measure ?? .empty, result.actions,
      result.before.flatMap { Hundredths($0) }, result.after.flatMap { Hundredths($0) },
      size.map { isFall ? -$0 : $0 }, result.suggestion)
  }

  private static func line(
    _ indicator: IndicatorNumber?, _ measure: Text, _ actions: [Text], _ before: Hundredths?,
    _ after: Hundredths?, _ change: Hundredths?, _ suggestion: Text?
  ) -> String {
    func number(_ value: Hundredths?) -> String { value.map { "\($0.units)" } ?? "-" }
    // A score that stays the same is not said to change by nothing.
    let change = change.flatMap { $0.units == 0 ? nil : $0 }
    return [
      indicator.map { "\($0)" } ?? "-", key(measure), actions.map(key).joined(separator: "/"),
      number(before), number(after), number(change), suggestion.map(key) ?? "",
    ].joined(separator: " | ")
  }

  /// Without spaces, in Arabic digits.
  private static func key(_ text: Text) -> String {
    let official = PrintedText(.arabic).source(Text(validUTF8: ThaiDigits.toASCII(text.utf8)))
    return String(decoding: PlainWording.key(PrintedText.breakable(official)), as: UTF8.self)
  }
}
