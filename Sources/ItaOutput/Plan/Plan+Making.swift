package import ItaModel

extension Plan {
  /// Decides what the plan says that follows from a report.
  package init(_ report: Report, _ basis: PlanBasis = PlanBasis()) throws(PlanError) {
    let framework = basis.framework
    let figures = Self.figures(of: report, basis)
    let years = try PlanYears(report, scored: Array(figures.keys), asked: basis.year)
    guard let current = figures[years.assessed] else { throw .noScores }
    let previous = years.assessed.previous.flatMap { figures[$0] }
    let issues = PlanIssues(report, in: years.assessed, current, framework)

    year = years.planned
    assessedYear = years.assessed
    dated = basis.dated
    agency = PlanAgency(report.agency, basis)
    source = report.source
    var total = Self.figure(current.total, previous?.total)
    if !current.disputedTotals.isEmpty {
      total.doubt = .disputed(printed: current.disputedTotals)
    }
    self.total = total
    level = current.total.flatMap { total in
      PlanRules.level(
        in: years.assessed, total: total.value, instruments: current.instruments.mapValues(\.value),
        printed: report.assessments.first { $0.fiscalYear == years.assessed }?.overall?.level,
        by: framework)
    }
    let weights = framework.weights(in: years.assessed)
    instruments = Instrument.allCases.map { instrument in
      let figure = Self.figure(current.instruments[instrument], previous?.instruments[instrument])
      return InstrumentRow(
        instrument: instrument, figure: figure, weight: weights.percent(of: instrument),
        weighted: figure.value.map { PlanRules.weighted($0, instrument, weights) })
    }
    let scores = current.indicators.values.map(\.value)
    indicators = IndicatorNumber.all.map { number in
      let figure = Self.figure(current.indicators[number], previous?.indicators[number])
      return IndicatorRow(
        number: number, name: framework.name(of: number), figure: figure,
        rank: figure.value.map { PlanRules.rank(of: $0, among: scores) },
        band: figure.value.map(PlanRules.band), issues: issues.of(number))
    }
    strengths = PlanRules.strengths(
      of: indicators.compactMap { row in row.score.map { (row.number, $0) } })
    history = Self.history(figures, report, basis)
    otherIssues = issues.of(nil)
    let chosen = PlanMeasures(report, years, indicators, current, basis)
    measures = chosen.rows
    topics = basis.library.topics.filter { $0.years.contains(years.planned) }
    obstacles = Obstacles.of(report)
    checks = PlanChecks.of(report, indicators)
    corrections = PlanCorrections(report, years, chosen.replacedPeriods, figures: current).rows
    statuses = report.statuses(in: years.assessed)
  }

  /// Of each year; the report itself is believed before the one of the year before.
  private static func figures(
    of report: Report, _ basis: PlanBasis
  ) -> [FiscalYear: YearFigures] {
    var figures: [FiscalYear: YearFigures] = [:]
    for assessment in report.assessments + (basis.previous?.assessments ?? [])
    where figures[assessment.fiscalYear] == nil {
      let read = YearFigures(assessment, by: basis.framework)
      if read.total != nil || !read.indicators.isEmpty || !read.instruments.isEmpty {
        figures[assessment.fiscalYear] = read
      }
    }
    return figures
  }

  private static func figure(
    _ current: YearFigures.Settled?, _ previous: YearFigures.Settled?
  ) -> Figure {
    Figure(value: current?.value, previous: previous?.value, doubt: current?.doubt)
  }

  /// Up to the assessed year; two years are no history beside the change of each score.
  private static func history(
    _ figures: [FiscalYear: YearFigures], _ report: Report, _ basis: PlanBasis
  ) -> [YearRow] {
    let assessments = report.assessments + (basis.previous?.assessments ?? [])
    var rows: [YearRow] = []
    for (year, figures) in figures.sorted(by: { $0.key < $1.key }) {
      guard let total = figures.total?.value else { continue }
      let level = PlanRules.level(
        in: year, total: total, instruments: figures.instruments.mapValues(\.value),
        printed: assessments.first { $0.fiscalYear == year }?.overall?.level, by: basis.framework)
      let before = rows.last.flatMap { $0.year == year.previous ? $0.total : nil }
      rows.append(
        YearRow(year: year, total: total, level: level?.name, change: before.map { total - $0 }))
    }
    return rows.count >= 3 ? rows : []
  }
}

extension Report {
  /// How many scores of a year have each status.
  func statuses(in year: FiscalYear) -> [Status: Int] {
    guard let assessment = assessments.first(where: { $0.fiscalYear == year }) else { return [:] }
    let verdicts =
      [assessment.overall?.verdict].compactMap { $0 } + assessment.instruments.map(\.verdict)
      + assessment.indicators.map(\.verdict)
    return verdicts.reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
  }
}
