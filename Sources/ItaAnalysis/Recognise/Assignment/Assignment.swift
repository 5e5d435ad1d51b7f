package import ItaModel
package import ThaiText

/// Tells which indicators the rows of a table, the items of a list or a mention alone are about, by
/// all that speaks for one: the name, the number, the score, the items and the place in the order.
package struct Assignment: Sendable {
  private let itemYear: FiscalYear?
  private let framework: Framework

  /// Tables of indicators have ten rows; in what is much longer each row is looked at alone.
  static let mostRows = 200

  /// `itemYear` is the year whose item codes the document quotes: the assessed one. Items tell from
  /// 2567 on; the numbers of earlier forms are not known well enough.
  package init(_ framework: Framework, itemYear: FiscalYear?) {
    self.framework = framework
    self.itemYear = itemYear.flatMap { $0.number >= 2567 ? $0 : nil }
  }

  /// A row of a table, a heading or an item of a list.
  package struct Row: Sendable {
    package var name: NameMatch
    package var number: Int?
    package var numberPlace: LabelReading.NumberPlace
    package var score: Score?
    /// The item codes in its text, or in the section below it.
    package var items: [ItemCode]

    /// Of a label with a number of its own, that counts unless `number` stands in a column of
    /// indicators' numbers.
    package init(
      label: [UInt8], number: Int? = nil, score: Score? = nil, items: [ItemCode] = [],
      by names: inout IndicatorNames
    ) {
      let reading = names.read(label: label)
      name = names.match(name: reading.name)
      self.number = number ?? reading.number
      numberPlace = number != nil ? .indicator : reading.numberPlace ?? .rank
      self.score = score
      self.items = items
    }
  }

  /// What a row is about, and what speaks against it.
  package struct Outcome: Sendable, Equatable {
    package internal(set) var indicator: IndicatorNumber?
    package internal(set) var conflicts: Set<IndicatorMention.Conflict> = []
  }

  /// Of a mention that stands alone.
  package func outcome(of row: Row, scores: KnownScores) -> Outcome {
    let evidence = evidence(of: row, countsListNumbers: false, scores: scores)
    let best = IndicatorNumber.all.compactMap { indicator in
      evidence.cost(of: indicator).map { (cost: $0, indicator: indicator) }
    }.min { $0.cost < $1.cost }
    let isBest = best.map { $0.cost < evidence.costOfNone } ?? false
    return evidence.outcome(isBest ? best?.indicator : nil)
  }

  /// Of the rows of one table or list, in their order, each about another indicator. The rows that
  /// sum up and the headings of groups may be among them.
  package func outcomes(of rows: [Row], scores: KnownScores) -> [Outcome] {
    guard rows.count <= Assignment.mostRows else {
      return rows.map { outcome(of: $0, scores: scores) }
    }
    let countsListNumbers = Assignment.areIndicatorNumbers(rows)
    var evidence = rows.map {
      self.evidence(of: $0, countsListNumbers: countsListNumbers, scores: scores)
    }
    let candidates = evidence.indices.filter { evidence[$0].isCandidate }
    let orders = IndicatorOrder.all.filter { $0.count == candidates.count }
    if Assignment.repetitions(in: evidence) > (orders.isEmpty ? 0 : 1) {
      return rows.map { outcome(of: $0, scores: scores) }
    }
    for order in orders where order.isFollowed(by: candidates.map { evidence[$0] }) {
      for (place, index) in candidates.enumerated() { evidence[index].position = order[place] }
    }
    let matching = CheapestMatching(
      candidates.map { index in
        IndicatorNumber.all.map { evidence[index].cost(of: $0) }
          + candidates.map { $0 == index ? evidence[index].costOfNone : nil }
      })
    var found: [IndicatorNumber?] = Array(repeating: nil, count: rows.count)
    for (place, index) in candidates.enumerated() {
      found[index] = IndicatorNumber(matching.columns[place] + 1)
    }
    var outcomes = evidence.indices.map { evidence[$0].outcome(found[$0]) }
    for order in orders {
      guard let (row, indicator) = order.onlyOneLeft(of: candidates, in: found),
        evidence[row].mayBeLeft(for: indicator)
      else { continue }
      outcomes[row] = evidence[row].outcome(indicator)
      outcomes[row].conflicts.insert(.byElimination)
    }
    return outcomes
  }

  /// The numbers of a list are those of the indicators when enough names say so.
  private static func areIndicatorNumbers(_ rows: [Row]) -> Bool {
    var agreeing = 0
    var others = 0
    for row in rows where row.numberPlace == .list {
      guard let number = row.number, let named = row.name.byName else { continue }
      if named.number == number { agreeing += 1 } else { others += 1 }
    }
    return agreeing >= 3 && agreeing > others
  }

  /// How many rows are about the indicator of a row above, with nothing that speaks against it. One
  /// among as many rows as there are indicators may be a slip, more are a table that has several rows
  /// for each.
  private static func repetitions(in rows: [RowEvidence]) -> Int {
    var seen: Set<IndicatorNumber> = []
    return rows.count { row in
      guard let named = row.name.byName, row.conflicts(with: named).isEmpty else { return false }
      return !seen.insert(named).inserted
    }
  }

  private func evidence(
    of row: Row, countsListNumbers: Bool, scores: KnownScores
  ) -> RowEvidence {
    let counts = row.numberPlace == .indicator || countsListNumbers && row.numberPlace == .list
    let items = itemYear.map { year in
      row.items.compactMap { framework.indicator(of: $0, in: year) }
    }
    return RowEvidence(
      name: row.name, number: counts ? row.number.flatMap(IndicatorNumber.init) : nil,
      score: row.score.flatMap { scores.owner(of: $0) }, items: items ?? [])
  }
}
