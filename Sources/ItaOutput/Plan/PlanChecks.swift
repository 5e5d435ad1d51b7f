import Documents
import ItaModel

/// What an official looks at before signing: the doubts, and what was repaired.
enum PlanChecks {
  static func of(
    _ report: Report, _ indicators: [Plan.IndicatorRow], _ replacedPeriods: [Measure]
  ) -> [Plan.Check] {
    var checks: [Plan.Check] = []
    for row in indicators {
      if row.figure.value == nil {
        checks.append(Plan.Check(place: nil, subject: .unknownScore(row.number), text: .empty))
      } else if case .disputed(let printed) = row.figure.doubt {
        checks.append(
          Plan.Check(place: nil, subject: .disputed(row.number, printed), text: .empty))
      }
    }
    for finding in report.findings where finding.severity == .error {
      let places = finding.at.compactMap(BlockPath.init(pointer:))
        .compactMap { SourcePlace($0, in: report) }
      checks.append(
        Plan.Check(place: places.first, subject: .finding, text: Text(finding.message.th)))
    }
    for measure in replacedPeriods {
      checks.append(
        Plan.Check(
          place: SourcePlace(measure.at, in: report), subject: .period,
          text: measure.period?.text ?? .empty))
    }
    return checks
  }

  /// Each repair once, with all its places.
  static func corrections(of report: Report) -> [Plan.CorrectionRow] {
    var rows: [(correction: Correction, places: [SourcePlace])] = []
    var known: [Key: Int] = [:]
    for correction in report.corrections {
      let place = SourcePlace(correction.at, in: report)
      let key = Key(
        rule: correction.rule, before: correction.before, after: correction.after)
      if let index = known[key] {
        if let place, !rows[index].places.contains(place) { rows[index].places.append(place) }
      } else {
        known[key] = rows.count
        rows.append((correction, place.map { [$0] } ?? []))
      }
    }
    return rows.map { correction, places in
      Plan.CorrectionRow(
        places: places, before: correction.before, after: correction.after, rule: correction.rule,
        certainty: correction.certainty)
    }
  }

  private struct Key: Hashable {
    let rule: String
    let before: Text
    let after: Text
  }
}
