import Documents
import ThaiText

/// Tells which indicator a label names. Keep one for a document: it remembers what it has seen.
package struct IndicatorNames: Sendable {
  private let book: NameBook
  private let words: NameWords
  /// What these documents also speak of.
  private let phrases: [Spelling]
  private var likely: LikelyTexts
  private var distance = SpellingDistance()
  /// What was made of labels.
  private var readings: [[UInt8]: LabelReading] = [:]
  private var glances: [[UInt8]: NameMatch] = [:]
  /// What names say, by their keys.
  private var known: [[UInt8]: NameMatch] = [:]

  package init(_ framework: Framework) {
    let book = NameBook(framework)
    self.book = book
    words = NameWords(book)
    phrases = framework.phrases.map { MatchKey.key($0.utf8) }
      .filter { book.entry(withKey: $0) == nil }.map(Spelling.init)
    likely = LikelyTexts(
      skeletons: book.names.map { MatchKey.skeleton($0.text.utf8) }, sharingOneOf: 3)
  }

  static let standard = IndicatorNames(.standard)

  /// The name in a label and the number before it.
  package mutating func read(label: [UInt8]) -> LabelReading {
    if let reading = readings[label] { return reading }
    var reading = LabelReading(label)
    _ = reading.takeDamagedPrefix(&distance)
    if readings.count >= IndicatorNames.most { readings.removeAll() }
    readings[label] = reading
    return reading
  }

  /// The indicator that a label names. `number` stands in a place of indicators' numbers, such as a
  /// column of them; without it one that the label itself has after `ตัวชี้วัดที่` is taken.
  package mutating func match(label: [UInt8], number: Int? = nil) -> NameMatch {
    match(read(label: label), number: number)
  }

  /// The same for a text that may be anything: one that shares few letters with any name is not
  /// compared. Not for rows of a table, where even a faint likeness tells beside other evidence.
  package mutating func glance(at label: [UInt8]) -> NameMatch {
    if let match = glances[label] { return match }
    let isLikely =
      !likely.places(for: MatchKey.skeleton(label)).isEmpty
      || book.entry(withKey: MatchKey.key(label)) != nil
    let match =
      isLikely
      ? match(label: label)
      : NameMatch(rule: .unlike, similarities: IndicatorNumber.all.map { _ in 0 })
    if glances.count >= IndicatorNames.most { glances.removeAll() }
    glances[label] = match
    return match
  }

  /// Of labels that are remembered, however many there are in an input.
  private static let most = 4096

  package mutating func match(_ label: LabelReading, number: Int? = nil) -> NameMatch {
    let own = label.numberPlace == .indicator ? label.number : nil
    return match(name: label.name, number: number ?? own)
  }

  package mutating func match(name: [UInt8], number: Int? = nil) -> NameMatch {
    let key = MatchKey.key(name)
    var match = known[key] ?? match(name, key: key)
    if known.count >= IndicatorNames.most { known.removeAll() }
    known[key] = match
    if !match.rule.decides, let number = number.flatMap(IndicatorNumber.init),
      canBe(number, match, key: key)
    {
      match.indicator = number
      match.rule = .number
    }
    return match
  }

  /// The same match with all that the name resembles, for a person to look at.
  package mutating func explained(_ match: NameMatch, name: [UInt8]) -> NameMatch {
    let spelling = Spelling(MatchKey.key(name))
    var match = match
    match.similarities = similarities(of: spelling)
    match.negative = negative(like: spelling, atLeast: 0.5)
    return match
  }

  private mutating func match(_ name: [UInt8], key: [UInt8]) -> NameMatch {
    var match = NameMatch(
      rule: .short, similarities: IndicatorNumber.all.map { _ in 0 })
    if let entry = book.entry(withKey: key) {
      match.take(entry, .key, from: book)
    } else if let entry = book.entry(withSkeletonOf: name) {
      match.take(entry, .skeleton, from: book)
    } else {
      let spelling = Spelling(key)
      if spelling.count >= NameBook.leastKey { compare(name, spelling, &match) }
    }
    return match
  }

  // MARK: - By similarity

  private mutating func compare(
    _ name: [UInt8], _ spelling: Spelling, _ match: inout NameMatch
  ) {
    match.similarities = similarities(of: spelling)
    // Less is of no consequence: see `rule(for:)` and the evidence of rows.
    let similarity = match.similarity
    match.negative = negative(like: spelling, atLeast: similarity < 0.72 ? 0.8 : similarity - 0.04)
    match.rule = rule(for: name, spelling, match)
    if !match.rule.decides, similarity >= 0.5, isPhrase(spelling) { match.rule = .phrase }
    if match.rule == .fuzzy { match.indicator = match.nearest?.value }
    match.byName = match.indicator
  }

  private mutating func similarities(of spelling: Spelling) -> [Double] {
    var similarities = IndicatorNumber.all.map { _ in 0.0 }
    for name in book.names {
      let index = name.indicator.number - 1
      similarities[index] = max(similarities[index], similarity(spelling, name.spelling))
    }
    return similarities
  }

  private mutating func negative(
    like spelling: Spelling, atLeast floor: Double
  ) -> NameMatch.Likeness<Text>? {
    var best: NameMatch.Likeness<Text>?
    for negative in book.negatives {
      let floor = best?.similarity ?? floor
      guard
        let similarity = distance.similarity(spelling, negative.spelling, atLeast: floor),
        similarity > best?.similarity ?? 0
      else { continue }
      best = NameMatch.Likeness(value: negative.text, similarity: similarity)
    }
    return best
  }

  /// 0 where there is little in common.
  private mutating func similarity(_ one: Spelling, _ other: Spelling) -> Double {
    guard 10 * min(one.weight, other.weight) >= 4 * max(one.weight, other.weight) else { return 0 }
    return distance.similarity(one, other, atLeast: 0.3) ?? 0
  }

  private mutating func rule(
    for name: [UInt8], _ spelling: Spelling, _ match: NameMatch
  ) -> NameMatch.Rule {
    guard let nearest = match.nearest, nearest.similarity >= 0.72 else { return .unlike }
    if nearest.similarity - (match.negative?.similarity ?? 0) < 0.04 { return .nearNegative }
    if nearest.similarity - (match.runnerUp?.similarity ?? 0) < 0.10 { return .undecided }
    let skeleton = Spelling(MatchKey.skeleton(name))
    if words.isForeign(skeleton, to: nearest.value) { return .undecided }
    for name in book.names where name.indicator == nearest.value {
      if hasWords(of: name, spelling) { return .fuzzy }
    }
    return .wordMissing
  }

  private mutating func hasWords(of name: NameBook.Name, _ spelling: Spelling) -> Bool {
    for word in name.words
    where distance.similarity(of: word.spelling, within: spelling) < 0.5 { return false }
    return !name.words.isEmpty
  }

  // MARK: - By number

  /// Whether a name that does not tell may be that of the indicator with the number beside it.
  private mutating func canBe(
    _ number: IndicatorNumber, _ match: NameMatch, key: [UInt8]
  ) -> Bool {
    switch match.rule {
    case .negative, .total, .short, .phrase: return false
    default: break
    }
    let similarity = match.similarities[number.number - 1]
    guard similarity >= 0.55, similarity >= (match.nearest?.similarity ?? 0) - 0.05,
      (match.negative?.similarity ?? 0) < 0.8
    else { return false }
    return words.speak(for: number, in: Spelling(key), &distance)
  }

  private mutating func isPhrase(_ spelling: Spelling) -> Bool {
    phrases.contains { distance.similarity(spelling, $0, atLeast: 0.75) != nil }
  }
}

extension NameMatch {
  fileprivate mutating func take(_ entry: NameBook.Entry, _ rule: Rule, from book: NameBook) {
    switch entry {
    case .name(let index):
      let name = book.names[index]
      indicator = name.indicator
      byName = name.indicator
      self.entry = name.text
      isOfficial = name.isOfficial
      similarities[name.indicator.number - 1] = 1
      self.rule = rule
    case .negative(let index):
      negative = Likeness(value: book.negatives[index].text, similarity: 1)
      self.rule = .negative
    case .total: self.rule = .total
    }
  }
}
