import Documents
import ThaiText

/// The names of the dictionary, made ready for comparison.
struct NameBook: Sendable {
  private(set) var names: [Name] = []
  private(set) var negatives: [(text: Text, spelling: Spelling)] = []
  /// What phrases of the documents are that name no indicator.
  private(set) var phrases: [Spelling] = []
  private var byKey: [[UInt8]: Entry] = [:]
  private var bySkeleton: [[UInt8]: Entry] = [:]
  private var foreignWords: [[Spelling]] = IndicatorNumber.all.map { _ in [] }
  private var ownWords: [[Spelling]] = IndicatorNumber.all.map { _ in [] }

  /// A name of an indicator.
  struct Name: Sendable {
    let indicator: IndicatorNumber
    let text: Text
    let isOfficial: Bool
    let spelling: Spelling
    let words: [Word]
  }

  struct Word: Sendable, Hashable {
    let spelling: Spelling
    let skeleton: Spelling
  }

  enum Entry: Sendable {
    case name(Int)
    case negative(Int)
    case total
  }

  static let leastKey = 6
  static let leastSkeleton = 8
  static let leastWord = 4

  init(_ framework: Framework) {
    for indicator in framework.indicators {
      add(indicator.number, indicator.name, indicator.words, isOfficial: true)
    }
    for alias in framework.aliases {
      add(alias.indicator, alias.name, alias.words, isOfficial: false)
    }
    for text in framework.negatives {
      enter(.negative(negatives.count), text)
      negatives.append((text, Spelling(MatchKey.key(text.utf8))))
    }
    for text in framework.totals { enter(.total, text) }
    for text in framework.phrases where byKey[MatchKey.key(text.utf8)] == nil {
      phrases.append(Spelling(MatchKey.key(text.utf8)))
    }
    distinguish()
  }

  /// The base letters of words that stand in names of other indicators only.
  func foreignWords(for indicator: IndicatorNumber) -> [Spelling] {
    foreignWords[indicator.number - 1]
  }

  /// Words that stand in names of this indicator only.
  func ownWords(of indicator: IndicatorNumber) -> [Spelling] {
    ownWords[indicator.number - 1]
  }

  private mutating func distinguish() {
    let skeletons = names.map {
      (indicator: $0.indicator, name: Spelling(MatchKey.skeleton($0.text.utf8)))
    }
    var seen: Set<Word> = []
    for name in names {
      for word in name.words
      where word.skeleton.count >= NameBook.leastWord && seen.insert(word).inserted {
        let owners = Set(skeletons.filter { $0.name.contains(word.skeleton) }.map(\.indicator))
        if owners.count == 1 { ownWords[name.indicator.number - 1].append(word.spelling) }
        for other in IndicatorNumber.all where !owners.contains(other) {
          foreignWords[other.number - 1].append(word.skeleton)
        }
      }
    }
  }

  func entry(withKey key: [UInt8]) -> Entry? { byKey[key] }

  func entry(withSkeletonOf name: [UInt8]) -> Entry? {
    let skeleton = MatchKey.skeleton(name)
    return skeleton.count >= NameBook.leastSkeleton * 3 ? bySkeleton[skeleton] : nil
  }

  private mutating func add(
    _ indicator: IndicatorNumber, _ text: Text, _ words: [Text], isOfficial: Bool
  ) {
    enter(.name(names.count), text)
    names.append(
      Name(
        indicator: indicator, text: text, isOfficial: isOfficial,
        spelling: Spelling(MatchKey.key(text.utf8)),
        words: words.map {
          Word(
            spelling: Spelling(MatchKey.key($0.utf8)),
            skeleton: Spelling(MatchKey.skeleton($0.utf8)))
        }))
  }

  /// What was entered first stays: names before what is none.
  private mutating func enter(_ entry: Entry, _ text: Text) {
    let key = MatchKey.key(text.utf8)
    if byKey[key] == nil { byKey[key] = entry }
    let skeleton = MatchKey.skeleton(text.utf8)
    if bySkeleton[skeleton] == nil { bySkeleton[skeleton] = entry }
  }
}
