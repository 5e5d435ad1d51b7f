import ItaModel

/// The scores of some fiscal years, how they hang together, and what is claimed of them.
///
/// Whether claims can be true together is asked by narrowing: each equation bounds each of its
/// scores by the bounds of the others, until nothing changes. Bounds are rounded outwards, so a
/// conflict is always one.
struct ScoreNetwork {
  private(set) var claims: [Claim] = []
  private var equations: [Equation] = []
  private let scores: Int

  /// A statement of a score, or of the difference of two, with all places that make it.
  struct Claim {
    let range: ScoreRange
    /// What disbelieving it costs.
    let weight: Int
    let about: About

    enum About: Equatable {
      case score(Int)
      case difference(later: Int, earlier: Int)
    }
  }

  /// A sum of scores times coefficients that lies in a range.
  private struct Equation {
    let terms: [(coefficient: Int, score: Int)]
    var range = ScoreRange(low: 0, high: 0)
    /// The claim that it states, if any.
    var claim: Int?
  }

  /// What is known of one score, and by which claims.
  struct Bounds {
    var range = ScoreRange.all
    fileprivate var lowBy = ClaimSet()
    fileprivate var highBy = ClaimSet()

    fileprivate var by: ClaimSet { lowBy.union(highBy) }
  }

  enum Outcome {
    /// They can be true together; the scores then lie within these bounds.
    case possible([Bounds])
    /// These cannot.
    case conflict(ClaimSet)
  }

  init(scores: Int) {
    self.scores = scores
  }

  var isFull: Bool { claims.count >= ClaimSet.capacity }

  /// The caller has seen that the network is not full.
  mutating func add(_ claim: Claim) {
    if case .difference(let later, let earlier) = claim.about {
      equations.append(
        Equation(terms: [(1, later), (-1, earlier)], range: claim.range, claim: claims.count))
    }
    claims.append(claim)
  }

  /// That `parts` with their coefficients add up to `coefficient` times `score`.
  mutating func add(_ coefficient: Int, of score: Int, is parts: [(coefficient: Int, score: Int)]) {
    equations.append(
      Equation(terms: [(coefficient, score)] + parts.map { (-$0.coefficient, $0.score) }))
  }

  /// Rounds of narrowing; each carries a bound one equation further, and chains are short.
  private static let rounds = 12

  func outcome(without removed: ClaimSet) -> Outcome {
    var bounds = [Bounds](repeating: Bounds(), count: scores)
    for (number, claim) in claims.enumerated() where !removed.contains(number) {
      guard case .score(let score) = claim.about else { continue }
      if claim.range.low > bounds[score].range.low {
        bounds[score].range.low = claim.range.low
        bounds[score].lowBy = ClaimSet(number)
      }
      if claim.range.high < bounds[score].range.high {
        bounds[score].range.high = claim.range.high
        bounds[score].highBy = ClaimSet(number)
      }
      if bounds[score].range.width < 0 { return .conflict(bounds[score].by) }
    }
    for _ in 0..<ScoreNetwork.rounds {
      var isNarrower = false
      for equation in equations {
        if let claim = equation.claim, removed.contains(claim) { continue }
        switch narrow(&bounds, by: equation) {
        case .nothing: break
        case .narrower: isNarrower = true
        case .conflict(let claims): return .conflict(claims)
        }
      }
      if !isNarrower { break }
    }
    return .possible(bounds)
  }

  private enum Effect {
    case nothing
    case narrower
    case conflict(ClaimSet)
  }

  private func narrow(_ bounds: inout [Bounds], by equation: Equation) -> Effect {
    var least = 0
    var most = 0
    for (coefficient, score) in equation.terms {
      let range = bounds[score].range
      least += coefficient * (coefficient > 0 ? range.low : range.high)
      most += coefficient * (coefficient > 0 ? range.high : range.low)
    }
    var effect = Effect.nothing
    for (coefficient, score) in equation.terms {
      let range = bounds[score].range
      // What this term may be, given the others.
      let ceiling =
        equation.range.high - (least - coefficient * (coefficient > 0 ? range.low : range.high))
      let floor =
        equation.range.low - (most - coefficient * (coefficient > 0 ? range.high : range.low))
      let low = (coefficient > 0 ? floor : ceiling).quotientDown(coefficient)
      let high = (coefficient > 0 ? ceiling : floor).quotientUp(coefficient)
      guard low > range.low || high < range.high else { continue }
      let ceilingBy = reasons(for: equation, without: score, bounds, atMost: false)
      let floorBy = reasons(for: equation, without: score, bounds, atMost: true)
      if low > range.low {
        bounds[score].range.low = low
        bounds[score].lowBy = coefficient > 0 ? floorBy : ceilingBy
      }
      if high < range.high {
        bounds[score].range.high = high
        bounds[score].highBy = coefficient > 0 ? ceilingBy : floorBy
      }
      if bounds[score].range.width < 0 { return .conflict(bounds[score].by) }
      // The sums are those from before, which are only wider.
      effect = .narrower
    }
    return effect
  }

  /// The claims behind the most, or the least, that the other terms can be.
  private func reasons(
    for equation: Equation, without score: Int, _ bounds: [Bounds], atMost: Bool
  ) -> ClaimSet {
    var claims = equation.claim.map(ClaimSet.init) ?? ClaimSet()
    for term in equation.terms where term.score != score {
      let isHigh = (term.coefficient > 0) == atMost
      claims.formUnion(isHigh ? bounds[term.score].highBy : bounds[term.score].lowBy)
    }
    return claims
  }
}

extension Int {
  /// Towards minus infinity.
  fileprivate func quotientDown(_ divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder != 0 && (remainder < 0) != (divisor < 0) ? quotient - 1 : quotient
  }

  /// Towards plus infinity.
  fileprivate func quotientUp(_ divisor: Int) -> Int {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder != 0 && (remainder < 0) == (divisor < 0) ? quotient + 1 : quotient
  }
}
