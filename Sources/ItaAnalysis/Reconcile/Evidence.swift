import Documents
import ItaModel
import ThaiText

/// All that the checks look at: what a document says, and what could be made of its scores.
struct Evidence {
  let statements: Statements
  let framework: Framework
  /// What is printed of each score.
  let printed: [ScoreKey: PrintedScore]
  private(set) var assessments: [Assessment] = []
  private(set) var contradictions: [Contradiction] = []
  /// What is printed of the level of each year's total, oldest year first.
  private(set) var levels: [YearLevels] = []
  private var pointers: [ScoreKey: String] = [:]
  private var pointersOfYears: [FiscalYear: String] = [:]

  init(of statements: Statements, by framework: Framework) {
    self.statements = statements
    self.framework = framework
    var printed: [ScoreKey: PrintedScore] = [:]
    for statement in statements.scores {
      let key = ScoreKey(year: statement.year, subject: statement.subject)
      printed[key, default: PrintedScore()].add(statement)
    }
    self.printed = printed
    let changes = PrintedChange.all(in: statements.changes)
    var verdicts: [FiscalYear: Verdicts] = [:]
    for trial in Trial.all(of: printed, changes, by: framework) {
      let standings = trial.standings()
      for year in trial.years {
        verdicts[year] = Verdicts(
          of: year, printed, standings, weights: framework.weights(in: year))
      }
      contradictions += trial.contradictions(verdicts)
    }
    let bands = statements.bandsOfIndicators
    let levels = Dictionary(
      grouping: statements.levels.filter { $0.subject == .overall }, by: \.year)
    for year in verdicts.keys.sorted() {
      guard let verdicts = verdicts[year] else { continue }
      add(verdicts, levels: levels[year] ?? [], bands: bands)
    }
    for year in levels.keys.sorted() where assessment(of: year)?.overall == nil {
      self.levels.append(
        YearLevels(year: year, printed: PrintedLevel.all(levels[year] ?? []), verdict: nil))
    }
    self.levels.sort { $0.year < $1.year }
  }

  private mutating func add(
    _ verdicts: Verdicts, levels: [LevelStatement], bands: [ScoreKey: Band]
  ) {
    let year = verdicts.year
    let place = "/assessments/\(assessments.count)"
    var assessment = Assessment(fiscalYear: year)
    pointersOfYears[year] = place
    for instrument in Instrument.allCases {
      guard let verdict = verdicts[.instrument(instrument)] else { continue }
      pointers[ScoreKey(year: year, subject: .instrument(instrument))] =
        "\(place)/instruments/\(assessment.instruments.count)"
      assessment.instruments.append(Assessment.InstrumentScore(instrument, verdict))
    }
    for indicator in IndicatorNumber.all {
      guard let verdict = verdicts[.indicator(indicator)] else { continue }
      pointers[ScoreKey(year: year, subject: .indicator(indicator))] =
        "\(place)/indicators/\(assessment.indicators.count)"
      assessment.indicators.append(
        Assessment.IndicatorScore(
          indicator, name: framework.name(of: indicator), verdict,
          band: bands[ScoreKey(year: year, subject: .indicator(indicator))]))
    }
    if let verdict = verdicts[.overall] {
      pointers[ScoreKey(year: year, subject: .overall)] = "\(place)/overall"
      let printed = PrintedLevel.all(levels)
      let level = LevelVerdict(on: assessment, total: verdict, printed, by: framework)
      self.levels.append(YearLevels(year: year, printed: printed, verdict: level))
      assessment.overall = Assessment.Overall(verdict, level: level.name)
    }
    assessments.append(assessment)
  }

  /// The fact in the report that is about a score.
  func pointer(to key: ScoreKey) -> String? { pointers[key] }

  func pointer(toYear year: FiscalYear) -> String? { pointersOfYears[year] }

  /// The score of an indicator in the year that the document analyses, or in its latest one.
  func pointer(to indicator: IndicatorNumber?) -> String? {
    guard let indicator,
      let year = statements.document.assessedYear ?? assessments.last?.fiscalYear
    else { return nil }
    return pointer(to: ScoreKey(year: year, subject: .indicator(indicator)))
  }

  func contradictions(_ kind: Contradiction.Kind) -> [Contradiction] {
    contradictions.filter { $0.kind == kind }
  }

  /// The scores that are printed, oldest year first.
  var keys: [ScoreKey] {
    assessments.flatMap { assessment in
      ScoreSubject.all.map { ScoreKey(year: assessment.fiscalYear, subject: $0) }
    }.filter { printed[$0] != nil }
  }

  /// Scores of which so many values are printed that they were not weighed.
  var crowded: [(key: ScoreKey, score: PrintedScore)] {
    keys.compactMap { key in
      printed[key].flatMap { $0.isCrowded ? (key, $0) : nil }
    }
  }

  func assessment(of year: FiscalYear) -> Assessment? {
    assessments.first { $0.fiscalYear == year }
  }

  func verdict(on key: ScoreKey) -> Verdict? {
    guard let assessment = assessment(of: key.year) else { return nil }
    return switch key.subject {
    case .overall: assessment.overall?.verdict
    case .instrument(let code): assessment.instruments.first { $0.code == code }?.verdict
    case .indicator(let number): assessment.indicators.first { $0.number == number }?.verdict
    }
  }
}

/// The levels that are printed for a year's total.
struct YearLevels {
  let year: FiscalYear
  let printed: [PrintedLevel]
  /// Nil where the total is unknown.
  let verdict: LevelVerdict?
}

extension Statements {
  /// The class that most of the places give an indicator; none where two are given equally often.
  fileprivate var bandsOfIndicators: [ScoreKey: Band] {
    var counts: [ScoreKey: [Band: Int]] = [:]
    for statement in bands {
      let key = ScoreKey(year: statement.year, subject: .indicator(statement.indicator))
      counts[key, default: [:]][statement.band, default: 0] += 1
    }
    return counts.compactMapValues { counts in
      let most = counts.values.max()
      let first = counts.filter { $0.value == most }
      return first.count == 1 ? first.first?.key : nil
    }
  }
}

extension Trial {
  /// Each for the years that differences bind together, as far as one network can hold them.
  static func all(
    of printed: [ScoreKey: PrintedScore], _ changes: [PrintedChange], by framework: Framework
  ) -> [Trial] {
    let years = Set(printed.keys.map(\.year)).sorted()
    var sizes: [FiscalYear: Int] = [:]
    for (key, score) in printed where score.isWeighed {
      sizes[key.year, default: 0] += score.values.count
    }
    // Where one of the two scores is not printed, others may bound it.
    let binding = changes.filter {
      $0.range != nil
        && (printed[$0.later]?.isWeighed == true || printed[$0.earlier]?.isWeighed == true)
    }
    var groups = years.map { [$0] }
    for change in binding {
      guard let one = groups.firstIndex(where: { $0.contains(change.from) }),
        let other = groups.firstIndex(where: { $0.contains(change.to) }), one != other
      else { continue }
      let both = groups[one] + groups[other]
      let size = both.reduce(0) { $0 + (sizes[$1] ?? 0) }
      let inside = binding.count { both.contains($0.from) && both.contains($0.to) }
      guard size + inside <= ClaimSet.capacity else { continue }
      groups[min(one, other)] = both.sorted()
      groups.remove(at: max(one, other))
    }
    return groups.map { Trial(of: $0, printed, binding, by: framework) }
  }
}
