import Documents
import Foundation
import ItaModel
import ThaiText

@testable import ItaOutput

/// What matters of a plan, a line for each fact, spaces and digits put aside: what a reader must find
/// in it again.
struct PlanSubstance {
  private(set) var scores: Set<String> = []
  private(set) var measures: [String] = []

  init(_ plan: Plan) {
    let writer = PlanWriter(plan)
    scores.insert("year \(plan.year) \(plan.assessedYear)")
    if let level = plan.level { scores.insert("level \(level.name)") }
    add("total", plan.total, plan)
    for row in plan.instruments { add(row.instrument.rawValue, row.figure, plan) }
    for row in plan.indicators {
      add("\(row.number)", row.figure, plan)
      if let band = row.band { scores.insert("\(row.number) is to \(band.rawValue)") }
    }
    measures = plan.measures.map { row in
      Self.line([
        row.indicator.map { "\($0)" } ?? "-", key(row.title), row.steps.map(key).joined(by: "/"),
        row.responsible.map(key).joined(by: "/"), key(writer.due(of: row)),
        key(writer.monitoring(of: row)),
      ])
    }
  }

  /// Of a report that a plan was read as.
  init(_ report: Report) {
    let facts = report.document
    scores.insert(
      "year \(facts.fiscalYear.map { "\($0)" } ?? "-") \(facts.assessedYear.map { "\($0)" } ?? "-")"
    )
    for assessment in report.assessments {
      let isAssessed = assessment.fiscalYear == facts.assessedYear
      guard isAssessed || assessment.fiscalYear == facts.assessedYear?.previous else { continue }
      if isAssessed, let level = assessment.overall?.level { scores.insert("level \(level)") }
      let year = assessment.fiscalYear
      add("total", assessment.overall?.verdict, year)
      for score in assessment.instruments { add(score.code.rawValue, score.verdict, year) }
      for score in assessment.indicators {
        add("\(score.number)", score.verdict, year)
        if isAssessed, let band = score.band {
          scores.insert("\(score.number) is to \(band.rawValue)")
        }
      }
    }
    measures = report.measures.map { measure in
      Self.line([
        measure.indicator.map { "\($0)" } ?? "-", measure.title.map(key) ?? "",
        measure.steps.map(key).joined(by: "/"), measure.responsible.map(key).joined(by: "/"),
        measure.period.map { key($0.text) } ?? "", measure.monitoring.map { key($0.text) } ?? "",
      ])
    }
  }

  /// What one says and the other does not, in words.
  func differences(from other: PlanSubstance) -> [String] {
    let lost = scores.subtracting(other.scores).sorted().map { "lost: \($0)" }
    let new = other.scores.subtracting(scores).sorted().map { "new: \($0)" }
    let unread = measures.filter { !other.measures.contains($0) }.map { "lost: \($0)" }
    let strange = other.measures.filter { !measures.contains($0) }.map { "new: \($0)" }
    return lost + new + unread + strange
  }

  /// With the slips of the source that a second reading mends, now that each stands in a cell of its
  /// own.
  func mended(by corrections: [Correction]) -> PlanSubstance {
    var substance = self
    for correction in corrections {
      let (before, after) = (key(correction.before), key(correction.after))
      guard !before.isEmpty else { continue }
      substance.measures = substance.measures.map {
        $0.replacingOccurrences(of: before, with: after)
      }
    }
    return substance
  }

  private mutating func add(_ name: String, _ figure: Plan.Figure, _ plan: Plan) {
    if let value = figure.value { scores.insert("\(plan.assessedYear) \(name): \(value.units)") }
    if let before = plan.assessedYear.previous, let value = figure.previous {
      scores.insert("\(before) \(name): \(value.units)")
    }
  }

  private mutating func add(_ name: String, _ verdict: Verdict?, _ year: FiscalYear) {
    guard let value = verdict?.value.flatMap({ Hundredths($0) }) else { return }
    scores.insert("\(year) \(name): \(value.units)")
  }

  private static func line(_ parts: [String]) -> String { parts.joined(separator: " | ") }
}

/// Without spaces, in Arabic digits, items by their official codes.
private func key(_ text: Text) -> String {
  let official = PrintedText(.arabic).source(Text(validUTF8: ThaiDigits.toASCII(text.utf8)))
  return String(decoding: PlainWording.key(PrintedText.breakable(official)), as: UTF8.self)
}

extension [String] {
  fileprivate func joined(by separator: String) -> String { joined(separator: separator) }
}
