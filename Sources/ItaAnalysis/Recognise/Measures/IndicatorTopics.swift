import Documents
import ItaModel

/// What measures of each indicator are about, in the words that reports use for it.
struct IndicatorTopics {
  private let tree: WordTree<[IndicatorNumber]>

  init(_ framework: Framework) {
    var tree = WordTree<[IndicatorNumber]>()
    for word in Set(framework.topics.flatMap(\.words)).sorted(by: { $0.utf8.count < $1.utf8.count })
    {
      tree.insert(
        word.utf8, framework.topics.filter { $0.words.contains(word) }.map(\.indicator))
    }
    self.tree = tree
  }

  /// The one of two indicators that the texts speak more of; nil where they speak of both alike.
  func nearer(
    of one: IndicatorNumber, _ other: IndicatorNumber, to texts: [Text]
  ) -> IndicatorNumber? {
    var balance = 0
    for text in texts {
      let letters = BaseLetters(text.utf8)
      var index = 0
      while index < letters.count {
        guard let word = tree.longest(in: letters, at: index) else {
          index += 1
          continue
        }
        if word.meaning.contains(one) { balance += 1 }
        if word.meaning.contains(other) { balance -= 1 }
        index += word.length
      }
    }
    return balance == 0 ? nil : balance > 0 ? one : other
  }
}
