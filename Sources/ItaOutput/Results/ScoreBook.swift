import ItaModel

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

  /// The figures that one of the reports prints, oldest first.
  func years(ofReport index: Int) -> [YearFigures] {
    figures[index].sorted { $0.key < $1.key }.map(\.value)
  }
}
