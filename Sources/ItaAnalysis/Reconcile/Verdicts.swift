import Documents
import ItaModel
import ThaiText

/// What the scores of one fiscal year are, as far as they can be told.
struct Verdicts {
  let year: FiscalYear
  private let printed: [ScoreKey: PrintedScore]
  private let standings: [ScoreKey: Trial.Standing]
  private let weights: Weights
  private(set) var verdicts: [ScoreSubject: Verdict] = [:]

  init(
    of year: FiscalYear, _ printed: [ScoreKey: PrintedScore],
    _ standings: [ScoreKey: Trial.Standing], weights: Weights
  ) {
    self.year = year
    self.printed = printed
    self.standings = standings
    self.weights = weights
    for indicator in IndicatorNumber.all { judge(.indicator(indicator)) }
    for instrument in Instrument.allCases { judge(.instrument(instrument)) }
    judge(.overall)
  }

  subscript(subject: ScoreSubject) -> Verdict? { verdicts[subject] }

  private func standing(of subject: ScoreSubject) -> Trial.Standing {
    standings[ScoreKey(year: year, subject: subject)] ?? Trial.Standing()
  }

  /// A printed value that is neither refuted nor contested.
  private func believed(_ subject: ScoreSubject) -> Score? {
    let standing = standing(of: subject)
    return standing.isContested ? nil : standing.value?.value
  }

  private mutating func judge(_ subject: ScoreSubject) {
    guard let printed = printed[ScoreKey(year: year, subject: subject)] else {
      verdicts[subject] = derived(subject)
      return
    }
    verdicts[subject] = verdict(on: subject, printed)
  }

  private func verdict(on subject: ScoreSubject, _ printed: PrintedScore) -> Verdict {
    let standing = standing(of: subject)
    let disputed = Verdict(.disputed, nil, stated: printed.stated)
    guard !standing.isContested, !standing.isSuspected, !printed.isCrowded else {
      return disputed
    }
    let isCertain = !standing.isDoubted && !isUnsettled(around: subject)
    let isContradicted =
      !standing.refuted.isEmpty || printed.values.contains { $0.range == nil }
    guard let believed = standing.value else {
      guard isCertain, let value = mended(subject, printed, within: standing.bounds) else {
        return disputed
      }
      return Verdict(.corrected, value, stated: printed.stated)
    }
    if isContradicted {
      guard isCertain else { return disputed }
      return Verdict(.corrected, believed.value, stated: printed.stated)
    }
    let isConfirmed = believed.isRepeated || isBound(subject, to: believed.value)
    return Verdict(
      isCertain && isConfirmed ? .confirmed : .stated, believed.value, stated: printed.stated)
  }

  /// Whether two or more of the scores that one sum binds are contested: then the others of that
  /// sum may also be wrong, each of them in all its places.
  private func isUnsettled(around subject: ScoreSubject) -> Bool {
    switch subject {
    case .overall: false
    case .instrument(let instrument): isUnsettled(instrument)
    case .indicator(let indicator): isUnsettled(indicator.instrument)
    }
  }

  private func isUnsettled(_ instrument: Instrument) -> Bool {
    let bound =
      [ScoreSubject.overall, .instrument(instrument)]
      + instrument.indicators.map { .indicator($0) }
    return bound.count { standing(of: $0).isContested } > 1
  }

  // MARK: Arithmetic

  /// The sum of an instrument's indicators in millionths, where all of them are known without it.
  private func sum(of instrument: Instrument, areSettled: Bool = false) -> Int? {
    guard !isUnsettled(instrument) else { return nil }
    var sum = 0
    for indicator in instrument.indicators {
      guard let verdict = verdicts[.indicator(indicator)], let value = verdict.value,
        let millionths = value.millionths, value.isExact,
        believed(.indicator(indicator)) != nil,
        !areSettled || verdict.status != .stated
      else { return nil }
      sum += millionths
    }
    return sum
  }

  /// The mean of an instrument's indicators, rounded as scores are.
  func mean(of instrument: Instrument, places: Int = 2, areSettled: Bool = false) -> Score? {
    sum(of: instrument, areSettled: areSettled).map {
      Score(millionths: $0, over: instrument.indicators.count, places: places)
    }
  }

  /// The total that the indicators give; where they are not all known, the instruments may do.
  func total(places: Int = 2, byInstruments: Bool = false, areSettled: Bool = false) -> Score? {
    var total = 0
    for instrument in Instrument.allCases {
      let percent = weights.percent(of: instrument)
      // Over thirty, means of five, three and two are whole.
      if let sum = sum(of: instrument, areSettled: areSettled) {
        total += percent * (30 / instrument.indicators.count) * sum
      } else if byInstruments, !isUnsettled(instrument),
        let millionths = believed(.instrument(instrument))?.millionths
      {
        total += percent * 30 * millionths
      } else {
        return nil
      }
    }
    return Score(millionths: total, over: 3000, places: places)
  }

  /// Whether other printed numbers give this one, digit for digit.
  private func isBound(_ subject: ScoreSubject, to value: Score) -> Bool {
    let result: Score? =
      switch subject {
      case .overall: total(places: value.places, byInstruments: true)
      case .instrument(let instrument): mean(of: instrument, places: value.places)
      // A sum of several scores leaves each of them some hundredths of room.
      case .indicator: nil
      }
    return result.map { $0.millionths == value.millionths } ?? false
  }

  /// What is printed nowhere, and follows from scores of which each is certain by itself.
  private func derived(_ subject: ScoreSubject) -> Verdict? {
    let value: Score? =
      switch subject {
      case .overall: total(areSettled: true)
      case .instrument(let instrument): mean(of: instrument, areSettled: true)
      case .indicator: nil
      }
    return value.map { Verdict(.derived, $0) }
  }

  /// The value that the rest of the document leaves, where all that is printed is refuted. What it
  /// is worked out from has to be supported by more than what was refuted.
  private func mended(
    _ subject: ScoreSubject, _ printed: PrintedScore, within bounds: ScoreRange
  ) -> Score? {
    let value: Score? =
      switch subject {
      case .overall: Instrument.allCases.allSatisfy(isSupported) ? total() : nil
      case .instrument(let instrument):
        mean(of: instrument, areSettled: !isTotalGiven)
      case .indicator: printed.withPointElsewhere(within: bounds)
      }
    guard let value, let range = ScoreRange(total: value), range.overlaps(bounds) else {
      return nil
    }
    return value
  }

  /// Whether the indicators give the printed total to its last digit, rounded or cut.
  private var isTotalGiven: Bool {
    guard let printed = believed(.overall)?.millionths,
      let exact = total(places: 6, byInstruments: true)?.millionths
    else { return false }
    return -5_000 < exact - printed && exact - printed < 10_000
  }

  /// Whether the indicators of an instrument are certain by themselves, or give its score.
  private func isSupported(_ instrument: Instrument) -> Bool {
    if mean(of: instrument, areSettled: true) != nil { return true }
    guard let value = believed(.instrument(instrument)),
      let mean = mean(of: instrument, places: value.places)
    else { return false }
    return mean.millionths == value.millionths
  }
}

extension PrintedScore {
  /// Within how many millionths a sum has to pin a score for its digits to tell which it is.
  private static let narrow = ScoreRange.point

  /// A number too large for a score, with its point moved to the one place that fits: 951.0 was
  /// meant to be 95.10.
  fileprivate func withPointElsewhere(within bounds: ScoreRange) -> Score? {
    guard bounds.width <= PrintedScore.narrow else { return nil }
    var fitting: Set<Int> = []
    var found: Score?
    for value in values where value.range == nil && value.value.units > 0 {
      for places in 1...4 {
        let moved = Score(units: value.value.units, places: places)
        guard let range = ScoreRange(rounded: moved), range.overlaps(bounds),
          let millionths = moved.millionths
        else { continue }
        fitting.insert(millionths)
        found = moved
      }
    }
    return fitting.count == 1 ? found : nil
  }
}
