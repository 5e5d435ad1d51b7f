/// The smallest sets of claims to disbelieve so that all the rest can be true together.
struct Diagnosis {
  /// Each leaves claims that can be true together, and no part of it would do. The first costs
  /// least; the others at most `reach` more.
  private(set) var worlds: [ClaimSet] = []
  /// Sets of claims that cannot be true together, as they were met.
  private(set) var conflicts: [ClaimSet] = []
  /// That there were more sets to look at than is worth the time.
  private(set) var isUnfinished = false

  /// How many claims may be looked at in all. A document that two people could not settle either
  /// takes more; a usual one, with some misprints, some hundreds.
  private static let effort = 60_000

  /// Every set that leaves no conflict holds a claim of each conflict. So they are found by taking
  /// one claim of a conflict away after the other, the cheapest sets first (R. Reiter, A theory of
  /// diagnosis from first principles, 1987).
  init(of network: ScoreNetwork, reach: Int) {
    var frontier: [[ClaimSet]] = [[ClaimSet()]]
    var seen: Set<ClaimSet> = []
    var effort = 0
    var limit = Int.max
    var cost = 0
    while cost < frontier.count, cost <= limit {
      for node in frontier[cost] where !worlds.contains(where: { $0.isSubset(of: node) }) {
        effort += network.claims.count
        guard effort <= Diagnosis.effort else {
          isUnfinished = true
          return
        }
        guard let conflict = conflict(in: network, without: node) else {
          worlds.append(node)
          limit = min(limit, cost + reach)
          continue
        }
        for claim in conflict.members {
          let child = node.union(ClaimSet(claim))
          let childCost = cost + network.claims[claim].weight
          guard childCost <= limit, seen.insert(child).inserted else { continue }
          while frontier.count <= childCost { frontier.append([]) }
          frontier[childCost].append(child)
        }
      }
      cost += 1
    }
  }

  private mutating func conflict(
    in network: ScoreNetwork, without removed: ClaimSet
  ) -> ClaimSet? {
    if let known = conflicts.first(where: { $0.isDisjoint(with: removed) }) { return known }
    guard case .conflict(let claims) = network.outcome(without: removed) else { return nil }
    conflicts.append(claims)
    return claims
  }
}
