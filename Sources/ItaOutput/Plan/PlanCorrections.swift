import Documents
import ItaModel
import ThaiText

/// What the plan has otherwise than the source: figures first, then periods, then repaired text.
struct PlanCorrections {
  private(set) var rows: [Plan.CorrectionRow] = []

  init(
    _ report: Report, _ years: PlanYears, _ periods: [(measure: Measure, band: Band)],
    figures: YearFigures
  ) {
    if let assessment = report.assessments.first(where: { $0.fiscalYear == years.assessed }) {
      add(assessment.overall?.verdict, .total, figures.total, report)
      for score in assessment.instruments {
        add(score.verdict, .instrument(score.code), figures.instruments[score.code], report)
      }
      for score in assessment.indicators {
        add(score.verdict, .indicator(score.number), figures.indicators[score.number], report)
      }
    }
    for (measure, band) in periods {
      guard let text = measure.period?.text else { continue }
      rows.append(
        Plan.CorrectionRow(
          places: [SourcePlace(measure.at, in: report)].compactMap { $0 },
          change: .period(text, band)))
    }
    add(report.corrections, report)
  }

  /// What a report on results has otherwise: figures of all years, the changes between them, text.
  init(_ report: Report, changes: [Plan.CorrectionRow], by framework: Framework) {
    for assessment in report.assessments {
      let figures = YearFigures(assessment, by: framework)
      add(assessment.overall?.verdict, .total, figures.total, report)
      for score in assessment.indicators {
        add(score.verdict, .indicator(score.number), figures.indicators[score.number], report)
      }
    }
    rows += changes
    add(report.corrections, report)
  }

  /// Each printed figure that the plan does not use, once.
  private mutating func add(
    _ verdict: Verdict?, _ name: Plan.ScoreName, _ settled: YearFigures.Settled?, _ report: Report
  ) {
    guard let verdict, let settled, settled.doubt != nil else { return }
    var places: [(value: Hundredths, places: [SourcePlace])] = []
    for stated in verdict.stated {
      guard let value = Hundredths(stated.value), value != settled.value else { continue }
      let place = SourcePlace(stated.at, in: report)
      if let index = places.firstIndex(where: { $0.value == value }) {
        if let place, !places[index].places.contains(place) { places[index].places.append(place) }
      } else {
        places.append((value, place.map { [$0] } ?? []))
      }
    }
    for (value, places) in places {
      rows.append(
        Plan.CorrectionRow(
          places: places, change: .score(name, before: value, after: settled.value)))
    }
  }

  /// Each repair once, with all its places.
  private mutating func add(_ corrections: [Correction], _ report: Report) {
    var repairs: [(correction: Correction, places: [SourcePlace])] = []
    var known: [Key: Int] = [:]
    for correction in corrections {
      let place = SourcePlace(correction.at, in: report)
      let key = Key(
        rule: correction.rule, before: correction.before, after: correction.after)
      if let index = known[key] {
        if let place, repairs[index].places.last != place { repairs[index].places.append(place) }
      } else {
        known[key] = repairs.count
        repairs.append((correction, place.map { [$0] } ?? []))
      }
    }
    rows += repairs.map { correction, places in
      Plan.CorrectionRow(
        places: places,
        change: .text(
          before: correction.before, after: correction.after, rule: correction.rule,
          correction.certainty))
    }
  }

  private struct Key: Hashable {
    let rule: String
    let before: Text
    let after: Text
  }
}
