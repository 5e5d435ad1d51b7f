import ThaiText

/// The levels that results were given in some years, the best first.
package struct LevelScale: Sendable, Equatable {
  package let name: String
  package let levels: [Level]
  /// That this scale was used in the year it was asked for.
  package internal(set) var certainty = Certainty.verified

  package struct Level: Sendable, Equatable {
    package let name: String
    package let english: String?
    /// The least total.
    package let minimum: Int
    /// The least score of each instrument, where that counts.
    package let instrumentMinimum: Int?
    /// That the bounds are these.
    package let certainty: Certainty
  }

  package var isVerified: Bool { certainty == .verified }
  package var names: [String] { levels.map(\.name) }

  package func level(named name: String) -> Level? {
    levels.first { $0.name.utf8.elementsEqual(name.utf8) }
  }

  /// The levels that a result can have, the best first: more than one where it hangs on the score
  /// of an instrument that is not given. Scores are rounded to two decimals, as they are published.
  package func levels(total: Score, instruments: [Instrument: Score]) -> [Level] {
    var possible: [Level] = []
    for level in levels where total.reaches(level.minimum) {
      guard let minimum = level.instrumentMinimum else { return possible + [level] }
      if instruments.values.contains(where: { !$0.reaches(minimum) }) { continue }
      possible.append(level)
      if instruments.count == Instrument.allCases.count { return possible }
    }
    return possible
  }

  /// The level of a result, or nil where there could be others.
  package func level(total: Score, instruments: [Instrument: Score]) -> Level? {
    let possible = levels(total: total, instruments: instruments)
    return possible.count == 1 ? possible.first : nil
  }
}

extension Score {
  fileprivate func reaches(_ bound: Int) -> Bool {
    // The least score that is rounded up to the bound is half a hundredth below it.
    guard let units = units(atPlaces: max(3, places)),
      let least = Score(units: bound * 1000 - 5, places: 3).units(atPlaces: max(3, places))
    else { return false }
    return units >= least
  }
}
