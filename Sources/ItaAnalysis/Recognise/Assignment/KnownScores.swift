import ItaModel
import ThaiText

/// Which indicators have which scores in a document, so far as rows that are sure of their names
/// say.
package struct KnownScores: Sendable {
  private var claims: [Score: [IndicatorNumber: Double]] = [:]

  package init() {}

  /// Takes note of the score of a row whose name is known and whose number does not contradict it.
  package mutating func note(_ row: Assignment.Row) {
    guard let score = row.score.flatMap(KnownScores.canonical), let named = row.name.byName else {
      return
    }
    let number = row.numberPlace == .indicator ? row.number : nil
    let weight: Double
    switch number {
    case named.number?: weight = 3
    case nil: weight = row.name.isOfficial ? 1 : 0.5
    default: return
    }
    claims[score, default: [:]][named, default: 0] += weight
  }

  /// The indicator that has this score. A score of several is that of none, unless much more is said
  /// for one.
  func owner(of score: Score) -> IndicatorNumber? {
    guard let score = KnownScores.canonical(score), let claims = claims[score],
      let heaviest = claims.max(by: { $0.value < $1.value })
    else { return nil }
    let others = claims.filter { $0.key != heaviest.key }
    return others.allSatisfy { heaviest.value >= 3 * $0.value } ? heaviest.key : nil
  }

  /// 85 and 85.00 are one score.
  private static func canonical(_ score: Score) -> Score? {
    score.units(atPlaces: max(2, score.places)).map {
      Score(units: $0, places: max(2, score.places))
    }
  }
}
