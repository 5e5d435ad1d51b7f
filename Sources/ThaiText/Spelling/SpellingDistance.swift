/// The least cost of the edits that make one spelling of another: letters lost, added, replaced, or
/// swapped with their neighbours. Costs are in twentieths of a lost consonant.
///
/// Keep one for many comparisons: it holds the rows of the calculation.
package struct SpellingDistance: Sendable {
  private var beforeLast: [Int32] = []
  private var last: [Int32] = []
  private var current: [Int32] = []

  package init() {}

  /// The distance, or nil when it is more than `limit`, which is found out sooner.
  package mutating func distance(
    _ one: Spelling, _ other: Spelling, limit: Int = Int(Int32.max)
  ) -> Int? {
    if !one.hasReplacement, !other.hasReplacement, abs(one.weight - other.weight) > limit {
      return nil
    }
    guard fill(one, other, isFreeStart: false, limit: limit), let cost = last.last, cost <= limit
    else { return nil }
    return Int(cost)
  }

  /// 1 for equal spellings; 0, or a little less, for nothing in common.
  package mutating func similarity(_ one: Spelling, _ other: Spelling) -> Double {
    // To lose the one and add the other is always possible.
    let whole = max(one.weight, other.weight)
    let cost = distance(one, other, limit: one.weight + other.weight) ?? whole
    return whole == 0 ? 1 : 1 - Double(cost) / Double(whole)
  }

  /// The similarity, or nil when it is less than `floor`, which is found out sooner.
  package mutating func similarity(
    _ one: Spelling, _ other: Spelling, atLeast floor: Double
  ) -> Double? {
    let whole = max(one.weight, other.weight)
    guard whole > 0 else { return 1 }
    let limit = Int((1 - floor) * Double(whole) + 1e-9)
    return distance(one, other, limit: limit).map { 1 - Double($0) / Double(whole) }
  }

  /// The similarity of a word and the piece of the text that is most like it.
  package mutating func similarity(of word: Spelling, within text: Spelling) -> Double {
    guard word.weight > 0 else { return 1 }
    _ = fill(word, text, isFreeStart: true, limit: Int(Int32.max))
    let cost = Int(last.min() ?? 0)
    return 1 - Double(cost) / Double(word.weight)
  }

  /// The distances of a word to each beginning of the text, from the empty one to the whole.
  package mutating func distances(of word: Spelling, toBeginningsOf text: Spelling) -> [Int] {
    _ = fill(word, text, isFreeStart: false, limit: Int(Int32.max))
    return last.map(Int.init)
  }

  /// The beginning of the text, of those with so many scalars, that is most like the word.
  package mutating func beginning(
    of text: Spelling, mostLike word: Spelling, counts: ClosedRange<Int>
  ) -> (count: Int, similarity: Double) {
    let distances = distances(of: word, toBeginningsOf: text)
    var best = (count: 0, similarity: 0.0)
    var weight = 0
    for (index, symbol) in text.symbols.enumerated() {
      weight += Int(EditCosts.loss[Int(symbol)])
      guard counts ~= index + 1 else { continue }
      let similarity = 1 - Double(distances[index + 1]) / Double(max(word.weight, weight, 1))
      if similarity > best.similarity { best = (index + 1, similarity) }
    }
    return best
  }

  /// Leaves the costs of making `one` of each beginning of `other` in `last`; with a free start, of
  /// its piece that ends there. False when no cost within the limit is left.
  private mutating func fill(
    _ one: Spelling, _ other: Spelling, isFreeStart: Bool, limit: Int
  ) -> Bool {
    let loss = EditCosts.loss
    let substitution = EditCosts.substitution
    last.removeAll(keepingCapacity: true)
    last.append(0)
    for symbol in other.symbols {
      last.append((last.last ?? 0) &+ (isFreeStart ? 0 : Int32(loss[Int(symbol)])))
    }
    current.removeAll(keepingCapacity: true)
    current.append(contentsOf: last)
    beforeLast.removeAll(keepingCapacity: true)
    beforeLast.append(contentsOf: last)
    var least = Int32(0)
    for row in one.symbols.indices {
      let cheapest = SpellingDistance.fill(
        &current, above: last, aboveThat: beforeLast, row, one.symbols.span, other.symbols.span,
        loss.span, substitution.span)
      swap(&beforeLast, &last)
      swap(&last, &current)
      // A swap reaches back two rows.
      if cheapest > limit && least > limit { return false }
      least = cheapest
    }
    return true
  }

  /// Fills the line of the symbol at `row`; the least cost in it.
  private static func fill(
    _ current: inout [Int32], above: [Int32], aboveThat: [Int32], _ row: Int,
    _ one: Span<UInt8>, _ other: Span<UInt8>, _ loss: Span<UInt8>, _ substitution: Span<UInt8>
  ) -> Int32 {
    let above = above.span
    let aboveThat = aboveThat.span
    let symbol = one[row]
    let previousSymbol = row > 0 ? Int(one[row &- 1]) : -1
    let lost = Int32(loss[Int(symbol)])
    let costs = substitution.extracting(Int(symbol) &* 256..<Int(symbol) &* 256 &+ 256)
    var line = current.mutableSpan
    var left = above[0] &+ lost
    line[0] = left
    var cheapest = left
    for column in 0..<other.count {
      let otherSymbol = other[column]
      var cost = min(
        above[column] &+ Int32(costs[Int(otherSymbol)]), above[column &+ 1] &+ lost,
        left &+ Int32(loss[Int(otherSymbol)]))
      if Int(otherSymbol) == previousSymbol, column > 0, other[column &- 1] == symbol {
        let hasMark = Spelling.letter(of: symbol).isMark || Spelling.letter(of: otherSymbol).isMark
        let swap = hasMark ? EditCosts.transpositionWithMark : EditCosts.transposition
        cost = min(cost, aboveThat[column &- 1] &+ swap)
      }
      line[column &+ 1] = cost
      left = cost
      cheapest = min(cheapest, cost)
    }
    return cheapest
  }
}
