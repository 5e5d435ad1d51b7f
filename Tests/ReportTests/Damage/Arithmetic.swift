/// What the figures of a document prove about one another, found by trying: the smallest sets of
/// printed figures that must be disbelieved so that all others can be true together.
struct Arithmetic {
  struct Claim: Equatable {
    let subject: Subject
    let year: Int
    let hundredths: Int
    /// The figure is the difference to the year before.
    let isChange: Bool
  }

  /// In half hundredths, so that rounding is whole: a printed 92.26 is 18451...18453.
  private typealias Span = ClosedRange<Double>

  let claims: [Claim]

  /// The smallest sets of claims that cannot be true, by their places in the list; `[[]]` when all
  /// can. Empty when more than two would have to go.
  var smallestDoubts: [[Int]] {
    if isPossible(without: []) { return [[]] }
    let one = claims.indices.map { [$0] }.filter { isPossible(without: $0) }
    if !one.isEmpty { return one }
    var pairs: [[Int]] = []
    for first in claims.indices {
      for second in claims.indices.dropFirst(first + 1) where isPossible(without: [first, second]) {
        pairs.append([first, second])
      }
    }
    return pairs
  }

  private func isPossible(without doubted: [Int]) -> Bool {
    var known: [Int: [Subject: Span]] = [:]
    for (index, claim) in claims.enumerated() where !doubted.contains(index) && !claim.isChange {
      let unit = claim.subject == .total ? 1.0 : 0.5
      let value = Double(claim.hundredths)
      let span = max(0, value - unit)...max(0, value + unit)
      guard value <= 10_000,
        let met = Arithmetic.met(span, known[claim.year]?[claim.subject] ?? 0...10_000)
      else { return false }
      known[claim.year, default: [:]][claim.subject] = met
    }
    for year in known.keys {
      guard let narrowed = Arithmetic.narrowed(known[year] ?? [:]) else { return false }
      known[year] = narrowed
    }
    for (index, claim) in claims.enumerated() where !doubted.contains(index) && claim.isChange {
      guard let now = known[claim.year]?[claim.subject],
        let before = known[claim.year - 1]?[claim.subject]
      else { continue }
      // Both figures were rounded before they were subtracted.
      let least = now.lowerBound - before.upperBound - 1.5
      let most = now.upperBound - before.lowerBound + 1.5
      if Double(claim.hundredths) < least || Double(claim.hundredths) > most { return false }
    }
    return true
  }

  /// Means into instruments, instruments into the total; nil when a figure cannot be met.
  private static func narrowed(_ year: [Subject: Span]) -> [Subject: Span]? {
    var all = year
    var (least, most) = (0.0, 0.0)
    for (index, block) in TrueYear.blocks.enumerated() {
      let spans = block.numbers.map { year[.indicator($0)] ?? 0...10_000 }
      let count = Double(spans.count)
      let leastMean = spans.map(\.lowerBound).reduce(0, +) / count
      let mostMean = spans.map(\.upperBound).reduce(0, +) / count
      guard let met = met(widened(leastMean...mostMean), year[.instrument(index)] ?? 0...10_000)
      else { return nil }
      all[.instrument(index)] = met
      least += met.lowerBound * Double(block.percent) / 100
      most += met.upperBound * Double(block.percent) / 100
    }
    guard let total = met(widened(least...most), year[.total] ?? 0...10_000) else { return nil }
    all[.total] = total
    return all
  }

  private static func widened(_ span: Span) -> Span {
    (span.lowerBound - 0.001)...(span.upperBound + 0.001)
  }

  private static func met(_ one: Span, _ other: Span) -> Span? {
    let (least, most) = (
      max(one.lowerBound, other.lowerBound), min(one.upperBound, other.upperBound)
    )
    return least <= most ? least...most : nil
  }
}
