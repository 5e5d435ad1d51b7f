import Documents
import StrictJSON
import ThaiText

extension Framework {
  /// With the names that a file of an agency adds:
  ///
  ///     {
  ///       "aliases": [
  ///         {"indicator": 4, "name": "การใช้พัสดุและครุภัณฑ์", "words": ["พัสดุ", "ครุภัณฑ์"]}
  ///       ],
  ///       "negatives": ["การใช้พัสดุคงเหลือ"]
  ///     }
  ///
  /// Each of the `words` has to be found in a damaged spelling of the name; without them the name is
  /// told by its letters or base letters only. `negatives` look like the name of an indicator and
  /// are none. `about` is for whoever reads the file.
  package func adding(_ file: [UInt8]) throws(DictionaryError) -> Framework {
    let file = try Record(parsing: file, of: "about aliases negatives")
    var framework = self
    var taken = TakenNames(self)
    if file.has("aliases") {
      for record in try file.records("aliases", of: "indicator name words") {
        let alias = Alias(
          indicator: try record.indicator("indicator"), name: try record.text("name"),
          words: try record.optionalTexts("words"))
        try taken.add(alias.name, of: alias.indicator, at: record.position(of: "name"))
        framework.aliases.append(alias)
      }
      let keys = Set(framework.aliases.map { MatchKey.key($0.name.utf8) })
      framework.negatives.removeAll { keys.contains(MatchKey.key($0.utf8)) }
    }
    if file.has("negatives") {
      for (text, value) in try file.textItems("negatives") {
        try taken.add(text, of: nil, at: value.position)
        framework.negatives.append(text)
      }
    }
    return framework
  }
}

/// Names with what they are the names of, so that none is given two meanings.
private struct TakenNames {
  /// By keys and by skeletons, which are keys themselves.
  private var owners: [[UInt8]: Owner] = [:]
  private var added = 0

  /// Each damaged label is compared with all of them.
  private static let most = 1000

  private enum Owner: Equatable {
    case indicator(IndicatorNumber)
    case total
    case negative
  }

  init(_ framework: Framework) {
    for text in framework.negatives { enter(text, .negative) }
    for text in framework.totals { enter(text, .total) }
    for alias in framework.aliases { enter(alias.name, .indicator(alias.indicator)) }
    for indicator in framework.indicators { enter(indicator.name, .indicator(indicator.number)) }
  }

  /// An agency may call an indicator what is none elsewhere, but not what is another.
  mutating func add(
    _ text: Text, of indicator: IndicatorNumber?, at position: @autoclosure () -> TextPosition
  ) throws(DictionaryError) {
    added += 1
    guard added <= TakenNames.most else {
      throw DictionaryError(position: position(), problem: .tooMany(limit: TakenNames.most))
    }
    guard Spelling(MatchKey.key(text.utf8)).count >= NameBook.leastKey else {
      throw DictionaryError(
        position: position(), problem: .tooShort(text, least: NameBook.leastKey))
    }
    let owner = indicator.map(Owner.indicator) ?? .negative
    for key in keys(of: text) {
      switch owners[key] {
      case .indicator(let other) where other != indicator:
        throw DictionaryError(position: position(), problem: .taken(text, by: other))
      case .total:
        throw DictionaryError(position: position(), problem: .taken(text, by: nil))
      default: owners[key] = owner
      }
    }
  }

  private mutating func enter(_ text: Text, _ owner: Owner) {
    for key in keys(of: text) { owners[key] = owner }
  }

  private func keys(of text: Text) -> [[UInt8]] {
    let repaired = NormalForm.repaired(text.utf8)
    let skeleton = MatchKey.skeleton(repaired)
    let key = MatchKey.key(repaired)
    return skeleton.count >= 3 * NameBook.leastSkeleton ? [key, skeleton] : [key]
  }
}
