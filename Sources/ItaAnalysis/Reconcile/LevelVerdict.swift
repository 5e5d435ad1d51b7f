import Documents
import ItaModel
import ThaiText

/// The level of a total: what is printed, and what follows from the scale of the year.
struct LevelVerdict {
  /// What the report gives as the level.
  let name: String?
  /// The level that the scores give, where it can be told.
  let due: LevelScale.Level?
  /// That the bounds behind `due` are stated by a source.
  let isClear: Bool

  /// Totals and instruments may have been cut or rounded twice, so that one hundredth from a bound
  /// nothing can be said.
  private static let doubt = 10_000

  init(
    on assessment: Assessment, total: Verdict, _ printed: [PrintedLevel],
    by framework: Framework
  ) {
    let names = Set(printed.map(\.name))
    let due = LevelVerdict.due(on: assessment, total: total, by: framework)
    self.due = due?.level
    isClear = due?.isClear ?? false
    guard let level = self.due else {
      name = names.count == 1 ? names.first : nil
      return
    }
    if names.contains(level.name) {
      name = level.name
    } else if total.status == .stated {
      name = nil
    } else if names.isEmpty {
      name = isClear ? level.name : nil
    } else {
      name = level.name
    }
  }

  private static func due(
    on assessment: Assessment, total: Verdict, by framework: Framework
  ) -> (level: LevelScale.Level, isClear: Bool)? {
    guard let scale = framework.scale(in: assessment.fiscalYear), scale.certainty != .unknown,
      let total = total.value?.millionths
    else { return nil }
    var instruments: [Instrument: Int] = [:]
    for instrument in assessment.instruments {
      instruments[instrument.code] = instrument.verdict.value?.millionths
    }
    func shifted(by shift: Int) -> LevelScale.Level? {
      scale.level(
        total: Score(millionths: max(0, total + shift), places: 6),
        instruments: instruments.mapValues { Score(millionths: max(0, $0 + shift), places: 6) })
    }
    guard let level = shifted(by: 0), level == shifted(by: doubt), level == shifted(by: -doubt),
      scale.isVerified || level.certainty == .verified
    else { return nil }
    let better = scale.levels.prefix { $0 != level }
    let isClear =
      level.certainty == .verified
      && better.allSatisfy {
        $0.certainty == .verified || total < $0.minimum * ScoreRange.point
      }
    return (level, isClear)
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
