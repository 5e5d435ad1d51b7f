import Documents
import ItaModel
import ThaiText

/// The level of a total: what is printed, and what follows from the scale of the year.
struct LevelVerdict {
  /// What the report gives as the level.
  let name: String?
  /// The levels that the scores can give, the best first; empty where nothing can be told.
  let possible: [LevelScale.Level]
  /// The level that the scores give, where it does not hang on indicators that are only stated.
  let due: LevelScale.Level?
  private let scale: LevelScale?
  private let total: Int

  /// Totals and instruments may have been cut or rounded twice, so that one hundredth from a bound
  /// nothing can be said.
  private static let doubt = 10_000

  init(
    on assessment: Assessment, total: Verdict, _ printed: [PrintedLevel],
    by framework: Framework
  ) {
    self.total = total.value?.millionths ?? 0
    let scale = framework.scale(in: assessment.fiscalYear)
    let known = assessment.instruments.compactMap { instrument in
      instrument.verdict.value?.millionths.map { (instrument.code, $0) }
    }
    let stated = assessment.meansOfIndicators
    let instruments = Dictionary(known, uniquingKeysWith: { first, _ in first })
    let certain = LevelVerdict.possible(total: total, instruments, by: scale)
    let possible = LevelVerdict.possible(
      total: total, instruments.merging(stated) { known, _ in known }, by: scale)
    self.scale = scale
    self.possible = possible
    due = certain.count == 1 ? certain.first : nil
    let names = printed.map(\.name).filter { name in
      possible.isEmpty || possible.contains { $0.name == name }
    }
    if names.count == 1 {
      name = names.first
    } else if let due, total.status != .stated,
      !printed.isEmpty || LevelVerdict.isClear(due, of: scale, total: self.total)
    {
      name = due.name
    } else {
      name = nil
    }
  }

  func refutes(_ level: PrintedLevel) -> Bool {
    !possible.isEmpty && !possible.contains { $0.name == level.name }
  }

  /// That the bounds by which it refutes a level of the scale are stated by a source.
  func isClear(against wrong: LevelScale.Level) -> Bool {
    guard let least = possible.last, let levels = scale?.levels,
      let own = levels.firstIndex(of: least), let other = levels.firstIndex(of: wrong)
    else { return false }
    return other > own
      ? least.certainty == .verified
      : wrong.certainty == .verified || total < wrong.minimum * ScoreRange.point
  }

  private static func possible(
    total: Verdict, _ instruments: [Instrument: Int], by scale: LevelScale?
  ) -> [LevelScale.Level] {
    guard let scale, scale.certainty != .unknown, let total = total.value?.millionths else {
      return []
    }
    let shifted = [doubt, 0, -doubt].map { shift in
      scale.levels(
        total: Score(millionths: max(0, total + shift), places: 6),
        instruments: instruments.mapValues { Score(millionths: max(0, $0 + shift), places: 6) })
    }
    let possible = scale.levels.filter { level in shifted.contains { $0.contains(level) } }
    return scale.isVerified || possible.allSatisfy { $0.certainty == .verified } ? possible : []
  }

  private static func isClear(
    _ due: LevelScale.Level, of scale: LevelScale?, total: Int
  ) -> Bool {
    let better = scale?.levels.prefix { $0 != due } ?? []
    return due.certainty == .verified
      && better.allSatisfy {
        $0.certainty == .verified || total < $0.minimum * ScoreRange.point
      }
  }
}

extension Assessment {
  /// In millionths, of the instruments all of whose indicators have a value.
  fileprivate var meansOfIndicators: [Instrument: Int] {
    var means: [Instrument: Int] = [:]
    for instrument in Instrument.allCases {
      let values = indicators.filter { $0.number.instrument == instrument }
        .compactMap { $0.verdict.value?.millionths }
      guard values.count == instrument.indicators.count else { continue }
      means[instrument] = values.reduce(0, +) / values.count
    }
    return means
  }
}

/// A level, and all places that print it.
struct PrintedLevel {
  let name: String
  fileprivate(set) var at: [BlockPath]

  /// Equal ones together, in reading order.
  static func all(_ statements: [LevelStatement]) -> [PrintedLevel] {
    var levels: [PrintedLevel] = []
    // Names are those of the scales, so there are few.
    for statement in statements {
      if let known = levels.firstIndex(where: { $0.name == statement.level }) {
        levels[known].at.append(statement.at)
      } else {
        levels.append(PrintedLevel(name: statement.level, at: [statement.at]))
      }
    }
    return levels
  }
}
