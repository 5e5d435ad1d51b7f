import Documents
import ItaModel

/// The rules that decide what a plan says. Scores are compared in whole hundredths.
enum PlanRules {
  /// What is wanted of the total and of each instrument.
  static let target = Hundredths(85_00)
  static let fullMarks = Hundredths(100_00)

  // MARK: - Class

  /// What is to be done about an indicator follows from its score alone.
  static func band(of score: Hundredths) -> Band {
    if score < target { return .urgent }
    return score < fullMarks ? .improve : .maintain
  }

  /// Of statements that contradict one another the worst decides, so that nothing is missed.
  static func cautious(_ stated: [Hundredths]) -> Hundredths? { stated.min() }

  // MARK: - Strengths

  /// The least score of a strength, where none is full.
  private static let strong = Hundredths(95_00)

  /// Every indicator with full marks, or else the three highest that are strong; ties are all
  /// taken. Nothing that is not strong is a strength: then the highest are merely that.
  static func strengths(
    of scores: [(indicator: IndicatorNumber, score: Hundredths)]
  ) -> Plan.Strengths {
    let full = scores.filter { $0.score == fullMarks }
    if !full.isEmpty { return Plan.Strengths(.full, full.map(\.indicator)) }
    let best = scores.map(\.score).sorted(by: >)
    guard let highest = best.first else { return Plan.Strengths(.none, []) }
    guard highest >= strong else {
      return Plan.Strengths(
        .highestOnly, scores.filter { $0.score == highest }.map(\.indicator))
    }
    let third = max(strong, best[min(2, best.count - 1)])
    return Plan.Strengths(.strong, scores.filter { $0.score >= third }.map(\.indicator))
  }

  // MARK: - Order

  /// Equal scores share a rank: 1, 2, 2, 4.
  static func rank(of score: Hundredths, among scores: [Hundredths]) -> Int {
    1 + scores.count { $0 > score }
  }

  /// A fall that is named even at a high score.
  private static let fall = Hundredths(-1_00)
  /// A fall that puts an indicator in front of its class.
  private static let steepFall = Hundredths(-5_00)

  static func isFall(_ change: Hundredths?) -> Bool { change.map { $0 <= fall } ?? false }

  static func isSteepFall(_ change: Hundredths?) -> Bool {
    change.map { $0 <= steepFall } ?? false
  }

  /// Within a class: steep falls, then the lowest score, then the number.
  static func isBefore(_ one: Plan.IndicatorRow, _ other: Plan.IndicatorRow) -> Bool {
    func key(_ row: Plan.IndicatorRow) -> (Int, Int, Int) {
      return (isSteepFall(row.change) ? 0 : 1, row.score?.units ?? -1, row.number.number)
    }
    return key(one) < key(other)
  }

  // MARK: - Totals

  /// What an instrument's or the total's printed score may differ from the recomputed one: each
  /// printed indicator may be off by half a hundredth, and published totals are rounded once more.
  private static let tolerance = 1

  /// The mean of an instrument's indicators, where all are known.
  static func mean(
    of instrument: Instrument, _ scores: [IndicatorNumber: Hundredths]
  ) -> Hundredths? {
    let known = instrument.indicators.compactMap { scores[$0]?.units }
    guard known.count == instrument.indicators.count, !known.isEmpty else { return nil }
    return Hundredths(rounded(known.reduce(0, +), over: known.count))
  }

  /// The weighted sum of all indicators' means, rounded once.
  static func total(_ scores: [IndicatorNumber: Hundredths], _ weights: Weights) -> Hundredths? {
    var sum = 0
    for instrument in Instrument.allCases {
      let known = instrument.indicators.compactMap { scores[$0]?.units }
      guard known.count == instrument.indicators.count else { return nil }
      // In thirtieths, so that means of five, three and two are whole.
      sum += known.reduce(0, +) * (30 / known.count) * weights.percent(of: instrument)
    }
    return Hundredths(rounded(sum, over: 30 * 100))
  }

  /// The weighted sum of the instruments, where their indicators are not all known.
  static func total(_ scores: [Instrument: Hundredths], _ weights: Weights) -> Hundredths? {
    guard scores.count == Instrument.allCases.count else { return nil }
    let sum = scores.reduce(0) { $0 + $1.value.units * weights.percent(of: $1.key) }
    return Hundredths(rounded(sum, over: 100))
  }

  /// What an instrument adds to the total.
  static func weighted(
    _ score: Hundredths, _ instrument: Instrument, _ weights: Weights
  ) -> Hundredths {
    Hundredths(rounded(score.units * weights.percent(of: instrument), over: 100))
  }

  /// A printed figure holds as long as it agrees with what is recomputed, whose last digit it may
  /// know better; otherwise what is recomputed holds.
  static func settled(
    printed: Hundredths?, recomputed: Hundredths?
  ) -> (value: Hundredths?, isPrinted: Bool) {
    guard let recomputed else { return (printed, true) }
    if let printed, (printed - recomputed).magnitude.units <= tolerance { return (printed, true) }
    return (recomputed, printed == nil)
  }

  private static func rounded(_ sum: Int, over count: Int) -> Int {
    (2 * sum + count) / (2 * count)
  }

  // MARK: - Measures

  /// Which of the library's measures an indicator is given: those for the items that were found
  /// wanting, or the standing one. What is urgent takes two at least.
  static func choice(
    of library: [LibraryMeasure], suited: [LibraryMeasure], for band: Band
  ) -> [LibraryMeasure] {
    let standing = library.filter(\.isStanding)
    let others = library.filter { !$0.isStanding && !suited.contains($0) }
    func first(_ count: Int, of lists: [LibraryMeasure]...) -> [LibraryMeasure] {
      var chosen: [LibraryMeasure] = []
      for measure in lists.joined() where chosen.count < count && !chosen.contains(measure) {
        chosen.append(measure)
      }
      return chosen
    }
    switch band {
    case .urgent: return first(max(2, min(3, suited.count)), of: suited, standing, others)
    case .improve: return first(max(1, min(2, suited.count)), of: suited, standing, others)
    case .maintain: return first(1, of: standing, library)
    }
  }

  // MARK: - Level

  /// The level of a result by the scale of its year, or by the latest that is known. Nil where it
  /// hangs on a score that is not there, and the document does not say either.
  static func level(
    in year: FiscalYear, total: Hundredths, instruments: [Instrument: Hundredths],
    printed: String?, by framework: Framework
  ) -> Plan.Level? {
    let own = framework.scale(in: year)
    let latest = framework.years.max { $0.year < $1.year }.flatMap { framework.scale(in: $0.year) }
    guard let scale = own ?? latest else { return nil }
    let possible = scale.levels(
      total: Score(total), instruments: instruments.mapValues { Score($0) })
    let level =
      possible.count == 1
      ? possible.first
      : possible.first { level in printed?.utf8.elementsEqual(level.name.utf8) ?? false }
    return level.map { level in
      Plan.Level(
        name: Text(level.name), isOfOtherYear: own == nil,
        isDerived: !(printed?.utf8.elementsEqual(level.name.utf8) ?? false))
    }
  }

  // MARK: - Periods

  /// The class of a measure of no single indicator is that of most.
  static let usualBand = Band.improve

  /// A period that is known lies in the fiscal year, or it is not copied. What only names the end
  /// must end in it.
  static func lies(_ period: MeasurePeriod, in year: FiscalYear) -> Bool {
    let months = [period.start, period.end].compactMap { $0 }
    guard !months.isEmpty else { return PeriodWords.liesOrIsOpen(period.text, in: year) }
    if let start = period.start, let end = period.end, end < start { return false }
    return months.allSatisfy { year.firstMonth <= $0 && $0 <= year.lastMonth }
  }
}
