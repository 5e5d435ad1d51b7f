package import ItaModel

extension ResultsReport {
  /// Decides what is reported, from a report of results, or from a plan and what is known of its
  /// year otherwise.
  package init(_ report: Report, _ basis: PlanBasis = PlanBasis()) throws(ResultsError) {
    let reports = [report] + [basis.previous].compactMap { $0 }
    let book = ScoreBook(reports, by: basis.framework)
    let year = try ResultsYear.of(reports, book, asked: basis.year)
    let made = ResultRows(reports, in: year, book, basis)
    guard !made.rows.isEmpty else { throw .noMeasures(in: year) }
    self.year = year
    dated = basis.dated
    agency = PlanAgency(
      reports.map(\.agency).first { $0.name != nil } ?? report.agency, basis)
    rows = made.rows
    scores = IndicatorNumber.all.compactMap { number in
      let figure = book.figure(of: number, in: year)
      guard figure.value != nil || figure.previous != nil else { return nil }
      return ScoreRow(number: number, figure: figure)
    }
    total = book.figureOfTotal(in: year)
    checks =
      scores.compactMap { row in
        guard case .disputed(let printed) = row.figure.doubt else { return nil }
        return Plan.Check(
          place: nil, subject: .disputed(row.number, printed), stated: nil, expected: nil)
      } + PlanChecks.of(report, [])
    corrections =
      PlanCorrections(report, changes: made.corrections, by: basis.framework).rows
    statuses = report.statuses(in: year)
    sources = reports.map(\.source)
  }
}
