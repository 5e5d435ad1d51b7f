import Documents
import ItaModel
import ThaiText

/// Something printed that cannot be true together with the rest, and what shows it.
struct Contradiction {
  let kind: Kind
  let key: ScoreKey
  /// What is disbelieved; where nothing decides, what stands against one another.
  let stated: [Score]
  let expected: Score?
  let proof: Proof
  let at: [BlockPath]

  enum Kind: Equatable {
    case twoValues
    case instrumentMean
    case totalSum
    case indicatorScore
    case change(PrintedChange)
  }

  enum Proof {
    /// Nothing decides. The sum that the others give, where one is known.
    case none(sum: Score?)
    /// The other value is printed more often.
    case repeated
    /// Only the other value gives the printed score of the instrument.
    case instrument(Instrument, Score)
    /// Only the other value gives the printed total.
    case total(Score)
    /// Only the other value gives the printed difference to another year.
    case difference(Score)
    /// Indicators and instruments give the other value; and the printed total needs it, if told.
    case sum(total: Score?)
  }
}

extension Trial {
  /// One for each statement that is disbelieved, and one for each question that stays open.
  func contradictions(_ verdicts: [FiscalYear: Verdicts]) -> [Contradiction] {
    decided(verdicts) + open(verdicts)
  }

  private func decided(_ verdicts: [FiscalYear: Verdicts]) -> [Contradiction] {
    var found: [Contradiction] = []
    for claim in refuted.members {
      switch testimony[claim] {
      case .change(let change):
        found.append(contradiction(change, verdicts))
      case .score(let key, let value):
        guard let year = verdicts[key.year] else { continue }
        found.append(contradiction(claim, key, value, year))
      }
    }
    return found
  }

  private func contradiction(
    _ change: PrintedChange, _ verdicts: [FiscalYear: Verdicts]
  ) -> Contradiction {
    var expected: Score?
    if let later = verdicts[change.to]?[change.subject]?.value,
      let earlier = verdicts[change.from]?[change.subject]?.value
    {
      expected = later.difference(from: earlier)
    }
    return Contradiction(
      kind: .change(change), key: change.later, stated: change.amount.map { [$0] } ?? [],
      expected: expected, proof: .none(sum: nil), at: change.at)
  }

  private func contradiction(
    _ claim: Int, _ key: ScoreKey, _ value: PrintedValue, _ year: Verdicts
  ) -> Contradiction {
    let expected = year[key.subject]?.value
    var stated = [value.value]
    let rivals = testimony.compactMap { said in
      if case .score(key, let other) = said, other.value != value.value { other.value } else { nil }
    }
    let kind: Contradiction.Kind
    var proof = self.proof(against: claim)
    let sum = year.sum(for: key.subject)
    if let sum, expected == nil ? rivals.isEmpty : sum.millionths == expected?.millionths {
      kind = key.subject == .overall ? .totalSum : .instrumentMean
      proof = expected == nil ? .none(sum: sum) : .sum(total: year.total(supporting: key.subject))
    } else if expected == nil, rivals.isEmpty {
      kind = key.subject == .overall ? .totalSum : .indicatorScore
    } else {
      kind = .twoValues
      if expected == nil { stated += rivals }
    }
    return Contradiction(
      kind: kind, key: key, stated: stated, expected: expected, proof: proof, at: value.at)
  }

  private func proof(against claim: Int) -> Contradiction.Proof {
    guard case .score(let key, _) = testimony[claim] else { return .repeated }
    var proofs: [Contradiction.Proof] = []
    for said in evidence(against: claim) {
      switch said {
      case .score(let other, let value):
        switch (other.subject, key.subject) {
        case (.overall, _): proofs.append(.total(value.value))
        case (.instrument(let instrument), .indicator(let indicator))
        where instrument == indicator.instrument:
          return .instrument(instrument, value.value)
        case (.instrument, _), (.indicator, _): break
        }
      case .change(let change):
        if let amount = change.amount { proofs.append(.difference(amount)) }
      }
    }
    return proofs.first ?? .repeated
  }

  /// What stays open, told by the conflicts that no decision has settled. A conflict about what was
  /// asked already is no second question: a wrong indicator also makes the total wrong.
  private func open(_ verdicts: [FiscalYear: Verdicts]) -> [Contradiction] {
    let questions =
      conflicts.filter { $0.isDisjoint(with: refuted) }
      .map { (claims: $0, question: question(of: $0)) }
      .sorted { $0.question.rank < $1.question.rank }
    var found: [Contradiction] = []
    var asked = ClaimSet()
    for (claims, question) in questions {
      let open = claims.intersection(contested)
      guard !open.isEmpty, open.isDisjoint(with: asked) else { continue }
      asked.formUnion(open)
      switch question {
      case .oneScore(let key):
        found.append(contradiction(.twoValues, key, among: claims, sum: nil))
      case .mean(let key):
        found.append(
          contradiction(.instrumentMean, key, among: claims, sum: believedMean(key, claims)))
      case .total(let key):
        found.append(contradiction(.totalSum, key, among: claims, sum: nil))
      case .change(let change):
        found.append(contradiction(change, verdicts))
      }
    }
    return found
  }

  private enum Question {
    case oneScore(ScoreKey)
    case mean(ScoreKey)
    case total(ScoreKey)
    case change(PrintedChange)

    var rank: Int {
      switch self {
      case .oneScore: 0
      case .mean: 1
      case .total: 2
      case .change: 3
      }
    }
  }

  private func question(of conflict: ClaimSet) -> Question {
    var keys: [ScoreKey] = []
    for claim in conflict.members {
      switch testimony[claim] {
      case .change(let change): return .change(change)
      case .score(let key, _): if keys.last != key { keys.append(key) }
      }
    }
    // Keys come in the order of `ScoreSubject.all`: the total, instruments, indicators.
    let first = keys[0]
    if keys.count == 1 { return .oneScore(first) }
    switch first.subject {
    case .overall: return .total(first)
    case .instrument: return .mean(first)
    case .indicator(let indicator):
      return .mean(ScoreKey(year: first.year, subject: .instrument(indicator.instrument)))
    }
  }

  private func contradiction(
    _ kind: Contradiction.Kind, _ key: ScoreKey, among claims: ClaimSet, sum: Score?
  ) -> Contradiction {
    var stated: [Score] = []
    var at: [BlockPath] = []
    for claim in claims.members {
      guard case .score(key, let value) = testimony[claim] else { continue }
      stated.append(value.value)
      at += value.at
    }
    return Contradiction(
      kind: kind, key: key, stated: stated, expected: nil, proof: .none(sum: sum), at: at)
  }

  /// The mean of the indicators as the conflict has them.
  private func believedMean(_ key: ScoreKey, _ claims: ClaimSet) -> Score? {
    guard case .instrument(let instrument) = key.subject else { return nil }
    var values: [ScoreKey: Int] = [:]
    for claim in claims.members {
      guard case .score(let other, let value) = testimony[claim],
        case .indicator(let indicator) = other.subject, indicator.instrument == instrument
      else { continue }
      values[other] = value.value.millionths
    }
    guard values.count == instrument.indicators.count else { return nil }
    return Score(millionths: values.values.reduce(0, +), over: values.count)
  }
}

extension Verdicts {
  /// What other scores give for this one.
  fileprivate func sum(for subject: ScoreSubject) -> Score? {
    switch subject {
    case .overall: total(byInstruments: true)
    case .instrument(let instrument): mean(of: instrument)
    case .indicator: nil
    }
  }

  /// The printed total, where it needs the score of an instrument.
  fileprivate func total(supporting subject: ScoreSubject) -> Score? {
    guard case .instrument = subject, let overall = self[.overall], overall.status != .derived
    else { return nil }
    return overall.value
  }
}

extension Score {
  /// How much larger this one is, or smaller, without a sign.
  func difference(from other: Score) -> Score? {
    let places = max(places, other.places)
    guard places <= 6, let one = units(atPlaces: places), let two = other.units(atPlaces: places),
      one >= 0, two >= 0
    else { return nil }
    return Score(units: abs(one - two), places: places)
  }
}
