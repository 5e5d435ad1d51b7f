import Documents
import ItaModel
import ThaiText

/// Chooses the measures of a plan: for each indicator the first source that has any.
struct PlanMeasures {
  private(set) var rows: [Plan.MeasureRow] = []
  /// Periods of the source that lie outside of the fiscal year.
  private(set) var replacedPeriods: [(measure: Measure, band: Band)] = []
  private let years: PlanYears
  private let basis: PlanBasis
  private let figures: YearFigures
  private let agencyType: String?

  init(
    _ report: Report, _ years: PlanYears, _ indicators: [Plan.IndicatorRow], _ figures: YearFigures,
    _ basis: PlanBasis
  ) {
    self.years = years
    self.basis = basis
    self.figures = figures
    agencyType = basis.profile.type ?? report.agency.type
    // Measures of another year than the one that is planned are those of the year before.
    let isOwnYear =
      report.document.fiscalYear.map { $0 >= years.planned } ?? true
      || Self.lie(report.measures, in: years.planned)
    let own = isOwnYear ? Self.told(report.measures) : []
    let before =
      (isOwnYear ? [] : Self.told(report.measures))
      + Self.told(basis.previous?.measures ?? [])
    for row in indicators {
      let ofDocument = own.filter { $0.indicator == row.number }
      let ofYearBefore = before.filter { $0.indicator == row.number }
      if !ofDocument.isEmpty {
        add(ofDocument, from: .document, for: row)
      } else if !ofYearBefore.isEmpty {
        add(ofYearBefore, from: .yearBefore, for: row)
      } else {
        addLibrary(for: row)
      }
    }
    for measure in own where measure.indicator == nil {
      add(measure, from: .document, of: nil, PlanRules.usualBand, issue: nil, suited: nil)
    }
  }

  /// Whether most periods do, as in the report of a year that plans the next.
  private static func lie(_ measures: [Measure], in year: FiscalYear) -> Bool {
    let dated = measures.compactMap(\.period).filter { $0.end != nil }
    return !dated.isEmpty && 2 * dated.count { PlanRules.lies($0, in: year) } > dated.count
  }

  /// Rows that say what is to be done.
  private static func told(_ measures: [Measure]) -> [Measure] {
    measures.filter { measure in
      !(measure.title.map(PlainWording.isBlank) ?? true)
        || measure.steps.contains { !PlainWording.isBlank($0) }
    }
  }

  // MARK: - Measures of the agency

  private mutating func add(
    _ measures: [Measure], from source: Plan.RowSource, for row: Plan.IndicatorRow
  ) {
    let band = row.band ?? .urgent
    let library = basis.library.measures(of: row.number)
    for (index, measure) in measures.enumerated() {
      // Where a row says nothing of its issue, the indicator's issues are taken in their order.
      let issue = row.issues.isEmpty ? nil : row.issues[min(index, row.issues.count - 1)]
      let suited =
        basis.library.measures(
          of: row.number, for: row.issues.flatMap(\.items), in: years.assessed
        ).first ?? basis.library.standing(of: row.number) ?? library.first
      add(measure, from: source, of: row.number, band, issue: issue?.text, suited: suited)
    }
  }

  /// What the row leaves out comes from the library's measure that suits it.
  private mutating func add(
    _ measure: Measure, from source: Plan.RowSource, of indicator: IndicatorNumber?, _ band: Band,
    issue: Text?, suited: LibraryMeasure?
  ) {
    var completed: Set<Plan.MeasureRow.Field> = []
    func own(_ text: Text?) -> Text? {
      text.map(PlainWording.cleaned).flatMap { $0.isEmpty ? nil : $0 }
    }
    var title = own(measure.title)
    var steps = measure.steps.map(PlainWording.line).filter { !$0.isEmpty }
    var responsible = measure.responsible.map(PlainWording.line).filter { !$0.isEmpty }
    if title == nil, let suited {
      title = suited.title
      completed.insert(.title)
    }
    if steps.isEmpty, let suited {
      steps = suited.steps
      completed.insert(.steps)
    }
    if responsible.isEmpty, let suited {
      responsible = names(of: suited)
      completed.insert(.responsible)
    }
    let issue =
      own(
        own(measure.issue).map {
          figures.mended(PlainWording.issue($0, basis.framework), about: indicator)
        }) ?? issue
      ?? suited?.issue
    rows.append(
      Plan.MeasureRow(
        indicator: indicator, issue: issue, title: title ?? steps.first ?? .empty, steps: steps,
        responsible: responsible, period: period(of: measure, band),
        monitoring: own(measure.monitoring?.text) ?? suited?.monitoring,
        isMonitoringPrinted: own(measure.monitoring?.text) != nil, band: band, source: source,
        completed: completed))
  }

  /// The source's own only where it lies in the year that is planned.
  private mutating func period(
    of measure: Measure, _ band: Band
  ) -> Plan.MeasureRow.Period {
    guard let period = measure.period else { return .usual(instead: nil) }
    let text = PlainWording.line(period.text)
    guard !text.isEmpty else { return .usual(instead: nil) }
    if PlanRules.lies(period, in: years.planned) { return .printed(text) }
    replacedPeriods.append((measure, band))
    return .usual(instead: text)
  }

  // MARK: - Measures of the library

  private mutating func addLibrary(for row: Plan.IndicatorRow) {
    let items = row.issues.flatMap(\.items)
    let suited = basis.library.measures(of: row.number, for: items, in: years.assessed)
    for measure in PlanRules.choice(
      of: basis.library.measures(of: row.number), suited: suited, for: row.band ?? .urgent)
    {
      let isSuited = suited.contains(measure)
      // The document's own words for what the measure mends.
      let issue =
        row.issues.first { issue in
          basis.library.measures(of: row.number, for: issue.items, in: years.assessed)
            .contains(measure)
        } ?? (rows.contains { $0.indicator == row.number } ? nil : row.issues.first)
      rows.append(
        Plan.MeasureRow(
          indicator: row.number, issue: issue?.text ?? measure.issue, title: measure.title,
          steps: measure.steps, responsible: names(of: measure), period: .usual(instead: nil),
          monitoring: measure.monitoring, isMonitoringPrinted: false, band: row.band ?? .urgent,
          source: isSuited ? .libraryByItem : .libraryStanding, completed: []))
    }
  }

  private func names(of measure: LibraryMeasure) -> [Text] {
    var names: [Text] = []
    for role in measure.responsible {
      let name = basis.profile.units[role] ?? basis.units.name(of: role, in: agencyType)
      if let name, !names.contains(name) { names.append(name) }
    }
    return names
  }
}
