import Documents
import ItaModel
import ThaiText

extension Monitoring {
  /// Reads how often is reported: the shortest time that is named.
  init(reading text: Text) {
    self.init(text: text, everyMonths: Monitoring.months(in: BaseLetters(text.utf8)))
  }

  private enum Word: Equatable {
    case every(months: Int)
    /// So many times follow.
    case aYear
    /// How long something may take, not how often it happens.
    case within
    case number(Int)
    case month
    case times
    case other
  }

  private static func months(in letters: BaseLetters) -> Int? {
    var found: [Int] = []
    var lead = Word.other
    var number: Int?
    var index = 0
    while index < letters.count {
      guard let (word, length) = word(in: letters, at: index) else {
        index += 1
        continue
      }
      index += length
      switch word {
      case .every(let months): found.append(months)
      case .aYear, .within, .other: lead = word
      case .number(let value): number = value
      case .month:
        if lead != .within, let number, 1...12 ~= number { found.append(number) }
        number = nil
      case .times:
        if lead == .aYear, let number, [1, 2, 3, 4, 6, 12].contains(number) {
          found.append(12 / number)
        }
        number = nil
      }
    }
    return found.min()
  }

  private static func word(
    in letters: BaseLetters, at index: Int
  ) -> (word: Word, length: Int)? {
    if letters.symbols[index].isDigitSymbol {
      var end = index
      var value = 0
      while end < letters.count, letters.symbols[end].isDigitSymbol, end - index < 4 {
        value = 10 * value + Int(letters.symbols[end] - 0x30)
        end += 1
      }
      return (.number(value), end - index)
    }
    return tree.longest(in: letters, at: index).map { ($0.meaning, $0.length) }
  }

  private static let tree: WordTree<Word> = {
    var tree = WordTree<Word>()
    let words: [(words: [String], meaning: Word)] = [
      (["ทุกเดือน", "รายเดือน", "ประจำเดือน", "เดือนละ", "ทุก ๆ เดือน", "ทุกสิ้นเดือน"], .every(months: 1)),
      (["ทุกไตรมาส", "รายไตรมาส", "ไตรมาสละ", "ทุก ๆ ไตรมาส", "ทุกสิ้นไตรมาส"], .every(months: 3)),
      (["ทุกสามเดือน", "รอบสามเดือน"], .every(months: 3)),
      (["ทุกครึ่งปี", "รายครึ่งปี", "รอบครึ่งปี", "ทุกหกเดือน", "รอบหกเดือน"], .every(months: 6)),
      (["ทุกปี", "รายปี", "ทุกสิ้นปี", "สิ้นปีงบประมาณ"], .every(months: 12)),
      (["ปีละ"], .aYear),
      (["ภายใน"], .within),
      (["ทุก", "รอบ"], .other),
      (["เดือน"], .month),
      (["ครั้ง"], .times),
    ]
    for (words, meaning) in words {
      for word in words { tree.insert(word, meaning) }
    }
    return tree
  }()
}
