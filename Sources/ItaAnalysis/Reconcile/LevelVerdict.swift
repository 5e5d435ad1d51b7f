import Documents
import ItaModel
import ThaiText

/// The level of a total: what is printed, and what follows from the scale of the year.
struct LevelVerdict {
  /// What the report gives as the level.
  let name: String?
  /// The levels that the scores can give, the best first; empty where nothing can be told.
  let possible: [LevelScale.Level]
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
    let possible = LevelVerdict.possible(on: assessment, total: total, by: scale)
    self.scale = scale
    self.possible = possible
    let names = printed.map(\.name).filter { name in
      possible.isEmpty || possible.contains { $0.name == name }
    }
    if names.count == 1 {
      name = names.first
    } else if let due = possible.first, possible.count == 1, total.status != .stated,
      !printed.isEmpty || LevelVerdict.isClear(due, of: scale, total: self.total)
    {
      name = due.name
    } else {
      name = nil
    }
  }

  /// The level that the scores give, where there is only one.
  var due: LevelScale.Level? { possible.count == 1 ? possible.first : nil }

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
    on assessment: Assessment, total: Verdict, by scale: LevelScale?
  ) -> [LevelScale.Level] {
    guard let scale, scale.certainty != .unknown, let total = total.value?.millionths else {
      return []
    }
    var instruments: [Instrument: Int] = [:]
    for instrument in assessment.instruments {
      instruments[instrument.code] = instrument.verdict.value?.millionths
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
