import Documents
import ItaModel

/// What an official looks at before signing.
enum PlanChecks {
  static func of(_ report: Report, _ indicators: [Plan.IndicatorRow]) -> [Plan.Check] {
    let doubtful = indicators.compactMap { row -> Plan.Check? in
      let subject: Plan.Check.Subject
      if case .disputed(let printed) = row.figure.doubt {
        subject = .disputed(row.number, printed)
      } else if row.figure.value == nil {
        subject = .unknownScore(row.number)
      } else {
        return nil
      }
      return Plan.Check(place: nil, subject: subject, stated: nil, expected: nil)
    }
    return doubtful
      + report.findings.filter { $0.severity == .error }.map { finding in
        let places = finding.at.compactMap(BlockPath.init(pointer:))
          .compactMap { SourcePlace($0, in: report) }
        return Plan.Check(
          place: places.first, subject: .finding(Text(finding.message.th)),
          stated: finding.stated, expected: finding.expected)
      }
  }
}
