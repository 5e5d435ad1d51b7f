import Documents
import ThaiText

/// What tells the names of one indicator from all others: slow to make out, and only needed where a
/// label is damaged.
struct NameWords: Sendable {
  /// Words that stand in names of one indicator only, by indicators.
  private var own: [[Spelling]] = IndicatorNumber.all.map { _ in [] }
  /// The base letters of words that stand in names of others only.
  private var foreign: [[Spelling]] = IndicatorNumber.all.map { _ in [] }

  private static let leastLetters = 4

  init(_ book: NameBook) {
    let skeletons = book.names.map {
      (indicator: $0.indicator, name: Spelling(MatchKey.skeleton($0.text.utf8)))
    }
    for word in Set(book.names.flatMap(\.words)) where word.skeleton.count >= Self.leastLetters {
      let owners = Set(skeletons.filter { $0.name.contains(word.skeleton) }.map(\.indicator))
      for indicator in IndicatorNumber.all where !owners.contains(indicator) {
        foreign[indicator.number - 1].append(word.skeleton)
      }
      guard owners.count == 1, let owner = owners.first else { continue }
      own[owner.number - 1].append(word.spelling)
    }
  }

  /// Whether a word of other indicators stands in a name, as in two names run together.
  func isForeign(_ skeleton: Spelling, to indicator: IndicatorNumber) -> Bool {
    foreign[indicator.number - 1].contains { skeleton.contains($0) }
  }

  /// Whether a word of this indicator alone is in the name, however damaged.
  func speak(
    for indicator: IndicatorNumber, in name: Spelling, _ distance: inout SpellingDistance
  ) -> Bool {
    own[indicator.number - 1].contains { distance.similarity(of: $0, within: name) >= 0.5 }
  }
}
