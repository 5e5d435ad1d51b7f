import ItaModel
import ThaiText

/// The printed scores of some years, weighed against one another.
struct Trial {
  let years: [FiscalYear]
  /// The value that each claim of the network states, if it is of a score.
  private(set) var testimony: [Testimony] = []
  private var network: ScoreNetwork
  private(set) var conflicts: [ClaimSet] = []
  /// Disbelieved, whichever way the rest is decided.
  private(set) var refuted = ClaimSet()
  /// Disbelieved in some of the ways that remain, and not in others.
  private(set) var contested = ClaimSet()
  /// That are believed or disbelieved with little more reason than the other way round.
  private(set) var doubted = ClaimSet()
  /// Scores that may be wrong as well as a difference that is disbelieved.
  private(set) var suspected = ClaimSet()
  /// Between which each score lies, given all that is not refuted or contested.
  private var bounds: [ScoreNetwork.Bounds]

  enum Testimony {
    case score(ScoreKey, PrintedValue)
    case change(PrintedChange)
  }

  /// What a world may cost more than the best one and leave it in doubt, if it disbelieves no more
  /// numbers: copies, and that one of two numbers stands in a row of measures, are no proof.
  private static let doubt = 2

  init(
    of years: [FiscalYear], _ printed: [ScoreKey: PrintedScore], _ changes: [PrintedChange],
    by framework: Framework
  ) {
    self.years = years
    let count = ScoreSubject.all.count
    network = ScoreNetwork(scores: years.count * count)
    bounds = Array(repeating: ScoreNetwork.Bounds(), count: years.count * count)
    for year in years {
      for subject in ScoreSubject.all {
        let key = ScoreKey(year: year, subject: subject)
        guard let score = printed[key], !score.isCrowded else { continue }
        for value in score.values {
          guard let range = value.range, !network.isFull else { continue }
          network.add(
            ScoreNetwork.Claim(range: range, weight: value.weight, about: .score(number(of: key))))
          testimony.append(.score(key, value))
        }
      }
      addEquations(of: year, framework.weights(in: year))
    }
    for change in changes {
      guard let range = change.range, !network.isFull, years.contains(change.from),
        years.contains(change.to)
      else { continue }
      network.add(
        ScoreNetwork.Claim(
          range: range, weight: 6,
          about: .difference(later: number(of: change.later), earlier: number(of: change.earlier))))
      testimony.append(.change(change))
    }
    decide()
  }

  /// The caller vouches for a year of this trial.
  private func number(of key: ScoreKey) -> Int {
    (years.firstIndex(of: key.year) ?? 0) * ScoreSubject.all.count + key.subject.index
  }

  private mutating func addEquations(of year: FiscalYear, _ weights: Weights) {
    func number(_ subject: ScoreSubject) -> Int {
      self.number(of: ScoreKey(year: year, subject: subject))
    }
    for instrument in Instrument.allCases {
      let parts = instrument.indicators.map { (1, number(.indicator($0))) }
      network.add(parts.count, of: number(.instrument(instrument)), is: parts)
    }
    network.add(
      100, of: number(.overall),
      is: Instrument.allCases.map { (weights.percent(of: $0), number(.instrument($0))) })
  }

  private mutating func decide() {
    if case .possible(let bounds) = network.outcome(without: ClaimSet()) {
      self.bounds = bounds
      return
    }
    let diagnosis = Diagnosis(of: network, reach: Trial.doubt)
    conflicts = diagnosis.conflicts
    guard !diagnosis.isUnfinished, let best = diagnosis.worlds.first else {
      for claim in network.claims.indices { contested.formUnion(ClaimSet(claim)) }
      return
    }
    let tied = diagnosis.worlds.filter { cost(of: $0) == cost(of: best) }
    let most = tied.map(\.count).max() ?? 0
    let rivals = diagnosis.worlds.filter { $0.count <= most }
    let worlds = likelier(among: tied)
    refuted = Trial.intersection(worlds)
    contested = Trial.union(worlds).subtracting(refuted)
    if refuted.members.contains(where: { testimony[$0].isChange && !isReversed($0) }) {
      suspected = Trial.union(tied).subtracting(refuted).subtracting(contested)
    }
    let all = tied + rivals
    doubted = Trial.union(all).subtracting(Trial.intersection(all)).subtracting(contested)
    let unsure = Trial.union(all)
    if case .possible(let bounds) = network.outcome(without: unsure) { self.bounds = bounds }
  }

  private func cost(of world: ClaimSet) -> Int {
    world.members.reduce(0) { $0 + network.claims[$1].weight }
  }

  /// Authors copy scores, and work differences out: these are doubted first, unless a slip in a
  /// score would explain what is printed as well. That proves nothing for the scores.
  private func likelier(among tied: [ClaimSet]) -> [ClaimSet] {
    let fewest = tied.map(scores(in:)).min()
    let leanest = tied.filter { scores(in: $0) == fewest }
    let changes = Trial.union(leanest).subtracting(Trial.intersection(tied))
    let rivals = Trial.union(tied).subtracting(Trial.union(leanest))
    let isScoreSlip = changes.members.contains { number in
      guard case .change(let change) = testimony[number] else { return false }
      return rivals.members.contains { isSlip($0, beside: change) }
    }
    return isScoreSlip ? tied : leanest
  }

  /// Whether a printed score is, with a slip, what the other year's score and the difference give.
  private func isSlip(_ claim: Int, beside change: PrintedChange) -> Bool {
    guard case .score(let key, let printed) = testimony[claim], let range = change.range else {
      return false
    }
    let isLater = key == change.later
    guard isLater || key == change.earlier else { return false }
    let amount = (range.low + range.high) / 2
    return values(of: isLater ? change.earlier : change.later).contains { other in
      guard let millionths = other.millionths else { return false }
      let meant = isLater ? millionths + amount : millionths - amount
      return meant >= 0 && printed.value.isSlip(of: Score(millionths: meant))
    }
  }

  /// Whether a difference has the size that the printed scores give, and only its direction is
  /// wrong: that speaks for the scores.
  private func isReversed(_ claim: Int) -> Bool {
    guard case .change(let change) = testimony[claim], let range = change.range else {
      return false
    }
    let opposite = ScoreRange(low: -range.high, high: -range.low)
    return values(of: change.later).contains { later in
      values(of: change.earlier).contains { earlier in
        guard let one = later.millionths, let two = earlier.millionths else { return false }
        return opposite.overlaps(ScoreRange(low: one - two, high: one - two))
      }
    }
  }

  private func values(of key: ScoreKey) -> [Score] {
    testimony.compactMap { said in
      if case .score(key, let value) = said { value.value } else { nil }
    }
  }

  /// How many values of scores a world disbelieves.
  private func scores(in world: ClaimSet) -> Int {
    world.members.count { !testimony[$0].isChange }
  }

  private static func intersection(_ worlds: [ClaimSet]) -> ClaimSet {
    worlds.dropFirst().reduce(worlds.first ?? ClaimSet()) { $0.intersection($1) }
  }

  private static func union(_ worlds: [ClaimSet]) -> ClaimSet {
    worlds.reduce(ClaimSet()) { $0.union($1) }
  }
}

extension Trial {
  /// What became of the values of one score.
  struct Standing {
    /// Values that can all be true, the most often printed first.
    var believed: [PrintedValue] = []
    var refuted: [PrintedValue] = []
    /// That there is something to be said for different values, or for none of them.
    var isContested = false
    /// That there is little more reason for it than against it.
    var isDoubted = false
    /// That it may be wrong as well as what contradicts it.
    var isSuspected = false
    /// What the rest of the document leaves possible.
    var bounds = ScoreRange.all

    /// Of what is believed, the value with most evidence, and then with most digits.
    var value: PrintedValue? {
      believed.max { ($0.weight, $0.value.places) < ($1.weight, $1.value.places) }
    }
  }

  /// Of every score that the years can have.
  func standings() -> [ScoreKey: Standing] {
    var standings: [ScoreKey: Standing] = [:]
    for year in years {
      for subject in ScoreSubject.all {
        let key = ScoreKey(year: year, subject: subject)
        standings[key] = Standing(bounds: bounds[number(of: key)].range)
      }
    }
    for (claim, said) in testimony.enumerated() {
      guard case .score(let key, let value) = said else { continue }
      if refuted.contains(claim) {
        standings[key]?.refuted.append(value)
      } else {
        standings[key]?.believed.append(value)
      }
      if contested.contains(claim) { standings[key]?.isContested = true }
      if doubted.contains(claim) { standings[key]?.isDoubted = true }
      if suspected.contains(claim) { standings[key]?.isSuspected = true }
    }
    return standings
  }

  /// The claims that stand against a value that is disbelieved.
  func evidence(against claim: Int) -> [Testimony] {
    guard case .score(let key, _) = testimony[claim] else { return [] }
    // Its rivals for the same score would only say that they are others.
    var removed = refuted
    removed.subtract(ClaimSet(claim))
    for (other, said) in testimony.enumerated() where other != claim {
      if case .score(key, _) = said { removed.formUnion(ClaimSet(other)) }
    }
    guard case .conflict(let claims) = network.outcome(without: removed) else { return [] }
    return claims.members.filter { $0 != claim }.map { testimony[$0] }
  }
}

extension Trial.Testimony {
  var isChange: Bool {
    if case .change = self { true } else { false }
  }
}
