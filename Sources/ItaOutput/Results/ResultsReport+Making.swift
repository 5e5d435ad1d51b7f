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
    let assessment = report.assessments.first { $0.fiscalYear == year }
    let verdicts =
      [assessment?.overall?.verdict].compactMap { $0 }
      + (assessment.map { $0.instruments.map(\.verdict) + $0.indicators.map(\.verdict) } ?? [])
    statuses = verdicts.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
    sources = reports.map(\.source)
  }
}

/// The scores of all years that some reports know; of one score the first report that has it.
struct ScoreBook {
  private let figures: [[FiscalYear: YearFigures]]

  init(_ reports: [Report], by framework: Framework) {
    figures = reports.map { report in
      report.assessments.reduce(into: [:]) { years, assessment in
        if years[assessment.fiscalYear] == nil {
          years[assessment.fiscalYear] = YearFigures(assessment, by: framework)
        }
      }
    }
  }

  func score(of indicator: IndicatorNumber, in year: FiscalYear) -> YearFigures.Settled? {
    figures.lazy.compactMap { $0[year]?.indicators[indicator] }.first
  }

  private func total(in year: FiscalYear) -> YearFigures.Settled? {
    figures.lazy.compactMap { $0[year]?.total }.first
  }

  /// Of the year, beside that of the year before.
  func figure(of indicator: IndicatorNumber, in year: FiscalYear) -> Plan.Figure {
    let now = score(of: indicator, in: year)
    let before = year.previous.flatMap { score(of: indicator, in: $0) }
    return Plan.Figure(value: now?.value, previous: before?.value, doubt: now?.doubt)
  }

  func figureOfTotal(in year: FiscalYear) -> Plan.Figure {
    let now = total(in: year)
    let before = year.previous.flatMap { total(in: $0) }
    return Plan.Figure(value: now?.value, previous: before?.value, doubt: now?.doubt)
  }

  func hasScores(of year: FiscalYear) -> Bool {
    figures.contains { $0[year].map { !$0.indicators.isEmpty } ?? false }
  }

  var latest: FiscalYear? { figures.flatMap(\.keys).max() }

  /// Figures of the first report, as its texts print them.
  func years(ofReport index: Int) -> [YearFigures] {
    figures.indices.contains(index) ? Array(figures[index].values) : []
  }
}
