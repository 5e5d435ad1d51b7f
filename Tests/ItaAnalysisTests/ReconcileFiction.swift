import Documents
import ItaAnalysis
import ItaModel
import ThaiText

/// A generator of numbers that gives the same ones for the same seed (S. Vigna, splitmix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
  /// True in `percent` of a hundred cases.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
}

/// A true result of one or two years, and how a document prints it.
struct FictionalResult {
  struct Key: Hashable {
    let year: FiscalYear
    let subject: ScoreSubject
  }

  struct Damage {
    let key: Key
    /// That the right number is printed as well, and a sum or another copy speaks for it; or that
    /// it is a sum of which all parts are printed, and part of one.
    let isDecidable: Bool
    let text: String
  }

  var statements = Statements()
  /// As it would be printed.
  private(set) var truth: [Key: Score] = [:]
  private(set) var damaged: [Damage] = []
  /// That indicators have more digits than are printed.
  let isHidden: Bool
  private var block = 0

  init(_ random: inout SplitMix) {
    isHidden = random.chance(30)
    let years = random.chance(35) ? [2567, 2566] : [2567]
    let headings = random.chance(60)
    let measureRows = random.chance(40)
    let ranks = random.chance(20)
    let instruments = random.chance(75) ? (random.chance(30) ? 2 : 1) : 0
    let totals = random.chance(85) ? 1 + random.below(3) : 0
    for (index, number) in years.enumerated() {
      guard let year = FiscalYear(number) else { continue }
      let exact = IndicatorNumber.all.map { _ in
        random.chance(10)
          ? 100_000_000
          : (60_00 + random.below(40_00)) * 10_000 + (isHidden ? random.below(10_000) - 5_000 : 0)
      }
      let isLatest = index == 0
      for (indicator, value) in zip(IndicatorNumber.all, exact) {
        let key = Key(year: year, subject: .indicator(indicator))
        set(key, Score.rounded(value, 1))
        print(key, isLatest ? .scoreTable : .comparison)
        if isLatest, headings { print(key, .heading) }
        if isLatest, ranks { print(key, .rankTable) }
        if isLatest, measureRows, random.chance(60) { print(key, .measureRow) }
      }
      var total = 0
      for instrument in Instrument.allCases {
        let sum = instrument.indicators.reduce(0) { $0 + exact[$1.number - 1] }
        let key = Key(year: year, subject: .instrument(instrument))
        set(key, Score.rounded(sum, instrument.indicators.count))
        for _ in 0..<(isLatest ? instruments : instruments > 0 ? random.below(2) : 0) {
          print(key, .sentence)
        }
        total += (instrument == .oit ? 40 : 30) * (30 / instrument.indicators.count) * sum
      }
      let key = Key(year: year, subject: .overall)
      set(key, Score.rounded(total, 3000))
      for _ in 0..<(isLatest ? totals : min(1, totals)) { print(key, .sentence) }
    }
    if let earlier = years.dropFirst().first, random.chance(70) { printChanges(2567, earlier) }
  }

  private mutating func printChanges(_ later: Int, _ earlier: Int) {
    guard let later = FiscalYear(later), let earlier = FiscalYear(earlier) else { return }
    for indicator in IndicatorNumber.all {
      let subject = ScoreSubject.indicator(indicator)
      guard let one = truth[Key(year: later, subject: subject)],
        let two = truth[Key(year: earlier, subject: subject)]
      else { continue }
      let amount = one.units - two.units
      statements.changes.append(
        ChangeStatement(
          subject, from: earlier, to: later, amount > 0 ? .rise : amount < 0 ? .fall : .none,
          by: Score(units: abs(amount), places: 2), at: place()))
    }
  }

  /// Whether any two printed numbers contradict each other, reckoned in a plain way.
  var isContradictory: Bool {
    var printed: [Key: [Double]] = [:]
    for statement in statements.scores {
      let value = Double(statement.value.description) ?? 0
      printed[Key(year: statement.year, subject: statement.subject), default: []].append(value)
    }
    for (key, values) in printed {
      let room = key.subject == .overall ? 0.0201 : 0.0001
      for value in values where abs(value - values[0]) > room { return true }
      if values.contains(where: { $0 > 100 }) { return true }
    }
    for year in Set(printed.keys.map(\.year)) {
      func first(_ subject: ScoreSubject) -> Double? {
        printed[Key(year: year, subject: subject)]?.first
      }
      let means = Instrument.allCases.map { instrument -> Double? in
        let values = instrument.indicators.compactMap { first(.indicator($0)) }
        guard values.count == instrument.indicators.count else { return nil }
        return values.reduce(0, +) / Double(values.count)
      }
      for (instrument, mean) in zip(Instrument.allCases, means) {
        if let mean, let value = first(.instrument(instrument)), abs(mean - value) > 0.0101 {
          return true
        }
      }
      if let total = first(.overall), let iit = means[0], let eit = means[1], let oit = means[2],
        abs(0.3 * iit + 0.3 * eit + 0.4 * oit - total) > 0.0151
      {
        return true
      }
    }
    return statements.changes.contains { change in
      guard let later = printed[Key(year: change.to, subject: change.subject)]?.first,
        let earlier = printed[Key(year: change.from, subject: change.subject)]?.first,
        let amount = change.amount.flatMap({ Double($0.description) })
      else { return false }
      let signed = change.direction == .fall ? -amount : amount
      return abs(later - earlier - signed) > 0.0151
    }
  }

  private mutating func place() -> BlockPath {
    defer { block += 1 }
    return BlockPath([.block(block)])
  }

  private mutating func set(_ key: Key, _ value: Score) { truth[key] = value }

  private mutating func print(_ key: Key, _ where: ScoreStatement.Place) {
    guard let value = truth[key] else { return }
    statements.scores.append(
      ScoreStatement(key.subject, key.year, value, at: place(), place: `where`))
  }

  /// Damages numbers of different scores.
  mutating func damage(_ count: Int, _ random: inout SplitMix) {
    while damaged.count < count {
      let index = random.below(statements.scores.count)
      let statement = statements.scores[index]
      let key = Key(year: statement.year, subject: statement.subject)
      guard !damaged.contains(where: { $0.key == key }),
        let value = damagedValue(of: statement.value, &random)
      else { continue }
      let places = statements.scores.indices.filter {
        statements.scores[$0].subject == key.subject && statements.scores[$0].year == key.year
      }
      // Wrong instruments are also copied from one table to the next.
      let isCopied: Bool
      if case .instrument = key.subject { isCopied = random.chance(50) } else { isCopied = false }
      let copies = places.count - (isCopied ? places.count : 1)
      for place in isCopied ? places : [index] { statements.scores[place].value = value }
      damaged.append(
        Damage(
          key: key, isDecidable: isDecidable(key, rightCopies: copies),
          text: "\(key.year) \(key.subject.shortName) \(statement.value) -> \(value) "
            + (isCopied ? "(everywhere)" : "(\(statement.place.rawValue))")))
    }
  }

  private func isDecidable(_ key: Key, rightCopies: Int) -> Bool {
    func isPrinted(_ subject: ScoreSubject) -> Bool {
      statements.scores.contains { $0.subject == subject && $0.year == key.year }
    }
    switch key.subject {
    case .overall:
      return rightCopies > 0 || Instrument.allCases.allSatisfy { isPrinted(.instrument($0)) }
    case .instrument: return isPrinted(.overall)
    case .indicator(let indicator):
      return rightCopies > 2 || rightCopies > 0 && isPrinted(.instrument(indicator.instrument))
    }
  }

  private func damagedValue(of value: Score, _ random: inout SplitMix) -> Score? {
    var digits = Array(value.description.utf8)
    switch random.below(3) {
    case 0:
      let index = random.below(digits.count)
      guard 0x30...0x39 ~= digits[index] else { return nil }
      digits[index] = UInt8(0x30 + random.below(10))
    case 1:
      let places = digits.indices.filter { 0x30...0x39 ~= digits[$0] }
      let index = random.below(places.count - 1)
      digits.swapAt(places[index], places[index + 1])
    default:
      digits = Array(
        statements.scores[random.below(statements.scores.count)].value.description.utf8)
    }
    guard let damaged = Score(digits), damaged.units(atPlaces: 6) != value.units(atPlaces: 6),
      digits.first != 0x30
    else { return nil }
    return damaged
  }
}

extension Score {
  static func rounded(_ millionths: Int, _ divisor: Int) -> Score {
    let unit = divisor * 10_000
    return Score(units: (2 * millionths + unit) / (2 * unit), places: 2)
  }
}
