import Documents
import ItaModel
import ThaiText

/// The rows of a report on results: what is reported, then what was planned and is not.
struct ResultRows {
  private(set) var rows: [ResultsReport.Row] = []
  /// Changes that are printed otherwise than the scores give them.
  private(set) var corrections: [Plan.CorrectionRow] = []
  private let year: FiscalYear
  private let book: ScoreBook
  private let basis: PlanBasis

  init(_ reports: [Report], in year: FiscalYear, _ book: ScoreBook, _ basis: PlanBasis) {
    self.year = year
    self.book = book
    self.basis = basis
    for (index, report) in reports.enumerated()
    where !report.results.isEmpty && ResultsYear.reported(in: report) ?? year == year {
      let mending = ResultMending(
        report, book.years(ofReport: index), basis.framework,
        agency: PlanAgency(report.agency, basis).name)
      for result in report.results { add(result, of: report, mending) }
    }
    for report in reports where ResultsYear.planned(in: report) == year {
      let known = rows
      for measure in report.measures { add(measure, beside: known) }
    }
  }

  // MARK: - Results

  private mutating func add(
    _ result: MeasureResult, of report: Report, _ mending: ResultMending
  ) {
    let said = Self.yearsSaid(in: result.at, of: report)
    let others = said.keys.filter { $0 != result.indicator }.sorted()
    let comparisons = ([result.indicator].compactMap { $0 } + others).compactMap { indicator in
      comparison(of: indicator, said: said[indicator] ?? [], result)
    }
    for comparison in comparisons {
      guard let misprint = comparison.misprint, let change = comparison.change else { continue }
      corrections.append(
        Plan.CorrectionRow(
          places: [SourcePlace(result.at, in: report)].compactMap { $0 },
          change: .change(comparison.indicator, before: misprint, after: change)))
    }
    let mended = { (text: Text) in
      PlainWording.cleaned(mending.mended(text, at: result.at, comparisons))
    }
    let actions = result.actions.map { PlainWording.line(mended($0)) }.filter { !$0.isEmpty }
    let outcome = result.outcome.flatMap { text in
      mending.saysOnlyScores(text, at: result.at, comparisons) ? nil : mended(text)
    }
    rows.append(
      ResultsReport.Row(
        indicator: result.indicator, measure: result.measure.map(PlainWording.cleaned) ?? .empty,
        actions: actions, outcome: outcome.flatMap { $0.isEmpty ? nil : $0 },
        comparisons: comparisons,
        suggestion: result.suggestion.map(PlainWording.cleaned).flatMap { $0.isEmpty ? nil : $0 },
        isReported: !actions.isEmpty || result.outcome != nil))
  }

  /// The years of the scores that are printed within a row.
  private static func yearsSaid(
    in row: BlockPath, of report: Report
  ) -> [IndicatorNumber: [FiscalYear]] {
    var years: [IndicatorNumber: [FiscalYear]] = [:]
    for assessment in report.assessments {
      for score in assessment.indicators
      where score.verdict.stated.contains(where: { $0.at.steps.starts(with: row.steps) }) {
        years[score.number, default: []].append(assessment.fiscalYear)
      }
    }
    return years.mapValues { $0.sorted() }
  }

  // MARK: - Scores

  /// The latest score that the row or the year has, beside the earliest that the row has, or else
  /// that of the year before.
  private func comparison(
    of indicator: IndicatorNumber, said years: [FiscalYear], _ result: MeasureResult?
  ) -> ResultsReport.Comparison? {
    let own = result.flatMap { $0.indicator == indicator ? $0 : nil }
    // Scores of which the row itself says nothing are told once.
    let isSilent = years.isEmpty && own?.after == nil && own?.change == nil
    if isSilent, rows.contains(where: { $0.comparisons.contains { $0.indicator == indicator } }) {
      return nil
    }
    let isKnown = book.score(of: indicator, in: year) != nil || own?.after != nil && years.isEmpty
    guard let latest = (years + (isKnown ? [year] : [])).max() else { return nil }
    let first = years.first.flatMap { $0 < latest ? $0 : nil } ?? latest.previous
    func score(in year: FiscalYear, or printed: Score?) -> ResultsReport.YearScore? {
      let score = book.score(of: indicator, in: year)?.value ?? printed.flatMap { Hundredths($0) }
      return score.map { ResultsReport.YearScore(year: year, score: $0) }
    }
    guard let later = score(in: latest, or: own?.after) else { return nil }
    let earlier = first.flatMap { score(in: $0, or: own?.before) }
    // A change that is printed is that of the scores beside it.
    let isOfThese = years.last.map { $0 == latest } ?? true
    let printed = isOfThese ? own?.change : nil
    return ResultsReport.Comparison(
      indicator: indicator, later: later, earlier: earlier,
      misprint: printed.flatMap { Self.misprint($0, of: later, earlier) })
  }

  /// Nil for a change that the two scores give, as far as its digits tell.
  private static func misprint(
    _ printed: Score, of later: ResultsReport.YearScore, _ earlier: ResultsReport.YearScore?
  ) -> Hundredths? {
    guard let earlier, let magnitude = Score(magnitudeOf: printed),
      let size = Hundredths(magnitude)
    else { return nil }
    let change = later.score - earlier.score
    let value = printed.units < 0 ? -size : size
    // Half a unit of its last digit, and a hundredth for what was rounded before.
    let room = printed.places == 0 ? 51 : printed.places == 1 ? 6 : 1
    return (change - value).magnitude.units <= room ? nil : value
  }

  // MARK: - Plans

  /// A measure that nothing is reported of.
  private mutating func add(_ measure: Measure, beside known: [ResultsReport.Row]) {
    let texts = [measure.title, measure.steps.first].compactMap { $0 }
    let own = texts.first { !PlainWording.isBlank($0) }.map(PlainWording.cleaned)
    guard let title = own, !known.contains(where: { Self.row($0, isAbout: title, measure) }) else {
      return
    }
    let scores = measure.indicator.flatMap { comparison(of: $0, said: [], nil) }
    rows.append(
      ResultsReport.Row(
        indicator: measure.indicator, measure: title, actions: [], outcome: nil,
        comparisons: [scores].compactMap { $0 }, suggestion: nil, isReported: false))
  }

  /// Whether a row is about the measure, though it may say more or less of it.
  private static func row(
    _ row: ResultsReport.Row, isAbout title: Text, _ measure: Measure
  ) -> Bool {
    if let one = row.indicator, let other = measure.indicator, one != other { return false }
    let keys = [PlainWording.key(title), PlainWording.key(row.measure)]
      .sorted { $0.count < $1.count }
    return !keys[0].isEmpty && 2 * keys[0].count >= keys[1].count
      && keys[1].firstRange(of: keys[0]) != nil
  }
}

extension Score {
  fileprivate init?(magnitudeOf score: Score) {
    guard score.units > Int.min else { return nil }
    self.init(units: abs(score.units), places: score.places)
  }
}
