import ThaiText

/// What the scores of a year give for one another, as far as they are known.
struct ScoreSums {
  /// An instrument is the mean of its indicators; the total is the weighted sum of the instruments.
  enum Rule {
    case mean
    case total

    /// In thousandths. Each score that goes in may be half a hundredth off, and so the mean of any
    /// of them; a mean is rounded once, a total is rounded twice or cut.
    fileprivate var tolerance: Int {
      switch self {
      case .mean: 10
      case .total: 15
      }
    }
  }

  /// Exact, as units of a thirty-hundredth of a millionth.
  struct Sum {
    fileprivate let units: Int
    fileprivate static let perMillionth = 3_000

    /// With two decimals.
    var score: Score {
      let hundredth = 10_000 * Sum.perMillionth
      return Score(units: (2 * units + hundredth) / (2 * hundredth), places: 2)
    }

    func agrees(with value: Score, _ rule: Rule) -> Bool {
      guard let millionths = value.boundedMillionths else { return false }
      let difference = (units - millionths * Sum.perMillionth).magnitude
      return difference <= rule.tolerance * 1_000 * Sum.perMillionth
    }
  }

  private var means: [Instrument: Sum] = [:]
  /// Nil where a score is missing or disputed.
  private(set) var total: Sum?

  init(of assessment: Assessment, weights: Weights) {
    for instrument in Instrument.allCases {
      let values = assessment.indicators.filter { $0.number.instrument == instrument }
        .compactMap { $0.verdict.value?.boundedMillionths }
      guard values.count == instrument.indicators.count else { continue }
      means[instrument] = Sum(
        units: values.reduce(0, +) * (Sum.perMillionth / instrument.indicators.count))
    }
    var units = 0
    for instrument in Instrument.allCases {
      let printed = assessment.instruments.first { $0.code == instrument }?.verdict.value
      guard
        let part = means[instrument]?.units
          ?? printed?.boundedMillionths.map({ $0 * Sum.perMillionth })
      else { return }
      units += part / 100 * weights.percent(of: instrument)
    }
    total = Sum(units: units)
  }

  func mean(of instrument: Instrument) -> Sum? { means[instrument] }
}

extension Score {
  /// None for what is no score from 0 to 100.
  fileprivate var boundedMillionths: Int? {
    isPossible ? units(atPlaces: 6) : nil
  }

  func isSame(as other: Score?) -> Bool {
    guard let other else { return false }
    let most = max(places, other.places)
    guard let units = units(atPlaces: most) else { return false }
    return units == other.units(atPlaces: most)
  }

  /// Whether both can be printed of one score: they differ by no more than one in the last digit
  /// of the coarser one.
  func agrees(with other: Score?) -> Bool {
    guard let other, let units = units(atPlaces: 6), let others = other.units(atPlaces: 6)
    else { return false }
    let unit = (min(places, other.places, 6)..<6).reduce(1) { unit, _ in unit * 10 }
    return (units.subtractingReportingOverflow(others).partialValue).magnitude <= unit
  }
}
