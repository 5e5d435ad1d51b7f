package import Documents
package import ItaModel

/// Which year's measures are reported on.
enum ResultsYear {
  /// What the user asks for counts, then what a report of results says; of plans the latest one
  /// whose year has been assessed, or else the first.
  static func of(
    _ reports: [Report], _ book: ScoreBook, asked: FiscalYear?
  ) throws(ResultsError) -> FiscalYear {
    if let asked { return asked }
    if let report = reports.first, !report.results.isEmpty {
      guard let year = reported(in: report) ?? book.latest else { throw .noYear }
      return year
    }
    let planned = reports.compactMap(planned)
    let years = planned.filter(book.hasScores).max() ?? planned.first
    if let year = years ?? reports.lazy.compactMap(reported).first { return year }
    throw reports.contains { !$0.measures.isEmpty || !$0.results.isEmpty } ? .noYear : .nothing
  }

  /// The year of the results that a report tells. What is planned beside them is for the next.
  static func reported(in report: Report) -> FiscalYear? {
    if report.results.isEmpty { return nil }
    let isOfPlan = report.document.genres.contains(.measuresPlan)
    return isOfPlan
      ? planned(in: report)?.previous ?? report.document.fiscalYear : report.document.fiscalYear
  }

  /// The year of the measures that a report plans: that of most of their periods, or what its title
  /// says.
  static func planned(in report: Report) -> FiscalYear? {
    guard !report.measures.isEmpty else { return nil }
    var votes: [FiscalYear: Int] = [:]
    for period in report.measures.compactMap(\.period) {
      if let year = (period.end ?? period.start).flatMap(FiscalYear.init(of:)) {
        votes[year, default: 0] += 1
      }
    }
    let most = votes.max { ($0.value, $0.key) < ($1.value, $1.key) }
    if let most, 2 * most.value > votes.values.reduce(0, +) { return most.key }
    let facts = report.document
    guard facts.genres.contains(.measuresPlan) else { return facts.assessedYear?.next }
    // What is planned beside results is for the year after them.
    return facts.genres.contains(.measuresResults)
      ? facts.fiscalYear?.next : facts.fiscalYear ?? facts.assessedYear?.next
  }
}

extension FiscalYear {
  init?(of month: YearMonth) {
    self.init(month.year + (month.month >= 10 ? 544 : 543))
  }
}

/// Why no report on results can be made.
package enum ResultsError: Error, Sendable, Equatable {
  /// Neither measures nor results.
  case nothing
  case noYear
  case noMeasures(in: FiscalYear)
}

extension ResultsError {
  package var message: Message {
    switch self {
    case .nothing:
      Message(
        th: "ไม่พบมาตรการหรือผลการดำเนินการ จึงไม่มีสิ่งที่จะรายงาน; ระบุแผนมาตรการด้วย --previous",
        en: "holds neither measures nor results, so there is nothing to report on; "
          + "give the plan of the year with --previous")
    case .noYear:
      Message(
        th: "ไม่ทราบปีงบประมาณของมาตรการ; ระบุด้วย --year",
        en: "the fiscal year of the measures is not known; give it with --year")
    case .noMeasures(let year):
      Message(
        th: "ไม่พบมาตรการหรือผลการดำเนินการของปีงบประมาณ \(year); ระบุแผนของปีนั้นด้วย --previous",
        en: "holds no measures or results of \(year); give the plan of that year with --previous")
    }
  }
}
