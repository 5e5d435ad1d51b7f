import Documents
import ThaiText

/// The names of the dictionary, made ready for comparison.
struct NameBook: Sendable {
  private(set) var names: [Name] = []
  private(set) var negatives: [(text: Text, spelling: Spelling)] = []
  private var byKey: [[UInt8]: Entry] = [:]
  private var bySkeleton: [[UInt8]: Entry] = [:]

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

  init(_ framework: Framework) {
    for indicator in framework.indicators {
      add(indicator.number, indicator.name, indicator.words, isOfficial: true)
    }
    for alias in framework.aliases {
      add(alias.indicator, alias.name, alias.words, isOfficial: false)
    }
    // The name of an instrument stands above those of its indicators.
    for text in framework.instruments.flatMap({ [$0.name] + $0.aliases }) + framework.negatives {
      enter(.negative(negatives.count), text)
      negatives.append((text, Spelling(MatchKey.key(text.utf8))))
    }
    for text in framework.totals { enter(.total, text) }
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
