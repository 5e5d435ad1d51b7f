import Documents
import ItaModel
import ThaiText

extension TextRepair {
  /// A cell, heading or list item that is a phrase of the dictionary but for its marks, or but for
  /// one letter that looks like another. Names of indicators stay as printed, since a wrong one is
  /// itself a finding; so do names of places and people, which no list can hold.
  static func label(_ phrases: LabelPhrases) -> TextRepair {
    TextRepair { utf8, kind in
      guard kind == .cell || kind == .heading || kind == .listItem,
        let core = phrases.core(of: utf8), let phrase = phrases.meant(by: Array(utf8[core]))
      else { return [] }
      return [
        TextChange(
          bytes: core, replacement: phrase.utf8, rule: "label", certainty: .dictionary)
      ]
    }
  }
}

/// The phrases that labels may be corrected to, and all that need no correction.
struct LabelPhrases: Sendable {
  private var phrases: [Phrase] = []
  private var bySkeleton: [[UInt8]: [Int]] = [:]
  /// By the number of letters and the first or the last few of them: where one letter differs, the
  /// others still agree.
  private var byEnds: [[UInt8]: [Int]] = [:]
  private var known: Set<[UInt8]> = []
  private var longest = 0

  private struct Phrase: Sendable {
    let text: Text
    let key: Spelling
    let skeleton: [UInt8]
  }

  /// In letters of three bytes. What is shorter is too easily another word.
  private static let leastForMarks = 6 * 3
  private static let leastForLetter = 8 * 3
  private static let end = 3 * 3
  /// Costs less than one letter for another that is not like it.
  private static let tolerance = 19

  init(_ framework: Framework) {
    let names = framework.indicators.map(\.name) + framework.aliases.map(\.name)
    let others =
      names + framework.negatives + framework.totals + framework.agencyTypes.map(\.name)
      + framework.departments.flatMap(\.aliases)
    for text in others { known.insert(MatchKey.key(text.utf8)) }
    let all =
      framework.columnHeads.flatMap(\.names) + framework.departments.map(\.name)
      + framework.phrases
    for text in all where known.insert(MatchKey.key(text.utf8)).inserted { add(text) }
  }

  private mutating func add(_ text: Text) {
    let skeleton = MatchKey.skeleton(text.utf8)
    guard skeleton.count >= LabelPhrases.leastForMarks else { return }
    let index = phrases.count
    phrases.append(
      Phrase(text: text, key: Spelling(MatchKey.key(text.utf8)), skeleton: skeleton))
    bySkeleton[skeleton, default: []].append(index)
    for end in LabelPhrases.ends(of: skeleton) { byEnds[end, default: []].append(index) }
    longest = max(longest, text.utf8.count)
  }

  private static func ends(of skeleton: [UInt8]) -> [[UInt8]] {
    guard skeleton.count >= leastForLetter else { return [] }
    let count = UInt8(truncatingIfNeeded: skeleton.count)
    return [[count, 0] + skeleton.prefix(end), [count, 1] + skeleton.suffix(end)]
  }

  /// The label without what stands round it: numbers, colons, brackets. Nil where it can be none.
  func core(of utf8: [UInt8]) -> Range<Int>? {
    guard utf8.count >= LabelPhrases.leastForMarks, utf8.count <= 2 * longest else { return nil }
    var core: Range<Int>?
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      let isLatin = 0x41...0x5A ~= byte & ~0x20
      let end = index + (byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4)
      if byte >= 0x80, !ThaiDigits.isDigit(utf8, at: index) {
        core = (core?.lowerBound ?? index)..<min(end, utf8.count)
      } else if isLatin {
        return nil
      }
      index = end
    }
    guard let core else { return nil }
    // `พ.ศ.`
    let isAbbreviation = core.upperBound < utf8.count && utf8[core.upperBound] == UInt8(ascii: ".")
    return isAbbreviation ? core.lowerBound..<core.upperBound + 1 : core
  }

  func meant(by label: [UInt8]) -> Text? {
    let skeleton = MatchKey.skeleton(label)
    guard skeleton.count >= LabelPhrases.leastForMarks else { return nil }
    let candidates =
      bySkeleton[skeleton]
      ?? LabelPhrases.ends(of: skeleton).flatMap { byEnds[$0] ?? [] }
      .filter { phrases[$0].skeleton.differsInOneLetter(from: skeleton) }
    guard let index = candidates.first, candidates.allSatisfy({ $0 == index }) else { return nil }
    let key = MatchKey.key(label)
    guard !known.contains(key) else { return nil }
    if bySkeleton[skeleton] == nil {
      var distance = SpellingDistance()
      guard
        distance.distance(Spelling(key), phrases[index].key, limit: LabelPhrases.tolerance) != nil
      else { return nil }
    }
    return phrases[index].text
  }
}

extension [UInt8] {
  fileprivate func differsInOneLetter(from other: [UInt8]) -> Bool {
    guard count == other.count else { return false }
    var differences = Set<Int>()
    for index in indices where self[index] != other[index] { differences.insert(index / 3) }
    return differences.count == 1
  }
}
