import ItaModel

/// What speaks for the indicators that a row may be about. Costs are what speaks against one.
struct RowEvidence {
  let name: NameMatch
  let number: IndicatorNumber?
  /// The indicator that has this score elsewhere in the document.
  let score: IndicatorNumber?
  /// Those of the items that the row names.
  let items: [IndicatorNumber]
  /// Where the rows stand in the official order, the indicator that is next.
  var position: IndicatorNumber?

  init(
    name: NameMatch, number: IndicatorNumber?, score: IndicatorNumber?, items: [IndicatorNumber]
  ) {
    self.name = name
    self.number = number
    self.score = score
    self.items = items
  }

  /// Rows that sum up, that name something else, or that resemble nothing.
  var isCandidate: Bool {
    switch name.rule {
    case .negative, .total, .short, .phrase: false
    default: name.byName != nil || number != nil || name.similarity >= 0.3
    }
  }

  private var isNearNegative: Bool { (name.negative?.similarity ?? 0) >= 0.8 }

  /// None for an indicator that too little speaks for.
  func cost(of indicator: IndicatorNumber) -> Double? {
    guard isCandidate else { return nil }
    var cost = 0.0
    if let named = name.byName {
      if named != indicator {
        // A name that is known is put aside for a reason only.
        guard witnesses(for: indicator) > 0 else { return nil }
        cost = name.isOfficial ? 4 : 3
      }
    } else {
      let similarity = name.similarity(to: indicator)
      let witnesses = witnesses(for: indicator)
      guard !isNearNegative, witnesses > 1 || witnesses > 0 && similarity >= 0.5 else { return nil }
      cost = 4 * (1 - similarity)
    }
    if let number, number != indicator { cost += 1.5 }
    if let score, score != indicator { cost += 1 }
    cost += Double(min(3, items.count { $0 != indicator }))
    if let position, position != indicator { cost += 0.5 }
    return cost
  }

  var costOfNone: Double {
    isCandidate ? (name.byName == nil ? 4 : 6.5) : 0
  }

  /// Whether anything speaks for the one indicator that no other row is about.
  func mayBeLeft(for indicator: IndicatorNumber) -> Bool {
    !isNearNegative && (witnesses(for: indicator) > 0 || name.nearest?.value == indicator)
  }

  /// How much beside the name speaks for it.
  private func witnesses(for indicator: IndicatorNumber) -> Int {
    (number == indicator ? 1 : 0) + (score == indicator ? 1 : 0)
      + (items.contains(indicator) ? 1 : 0) + (position == indicator ? 1 : 0)
  }

  func conflicts(with indicator: IndicatorNumber) -> Set<IndicatorMention.Conflict> {
    var conflicts: Set<IndicatorMention.Conflict> = []
    if let named = name.byName, named != indicator { conflicts.insert(.name) }
    if let number, number != indicator { conflicts.insert(.number) }
    if let score, score != indicator { conflicts.insert(.score) }
    if items.contains(where: { $0 != indicator }) { conflicts.insert(.item) }
    return conflicts
  }

  func outcome(_ indicator: IndicatorNumber?) -> Assignment.Outcome {
    guard let indicator else { return Assignment.Outcome() }
    var conflicts = conflicts(with: indicator)
    if name.rule != .key { conflicts.insert(.spelling) }
    return Assignment.Outcome(indicator: indicator, conflicts: conflicts)
  }
}
