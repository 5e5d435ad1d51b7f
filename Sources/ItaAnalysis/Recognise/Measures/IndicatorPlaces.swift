import Documents
import ItaModel
import ThaiText

/// Tells of cells, passages and beginnings of text which indicator they name.
struct IndicatorPlaces {
  /// What the evidence of the whole document has decided for each place.
  private var mentions: [BlockPath: [IndicatorMention]] = [:]
  private var names: IndicatorNames
  private let topics: IndicatorTopics
  /// Nil for names of other things.
  private let tree: WordTree<IndicatorNumber?>

  init(_ statements: Statements, _ glossary: Glossary) {
    for mention in statements.mentions { mentions[mention.at, default: []].append(mention) }
    names = glossary.names
    topics = glossary.topics
    tree = glossary.indicatorWords
  }

  static func words(_ framework: Framework) -> WordTree<IndicatorNumber?> {
    var tree = WordTree<IndicatorNumber?>()
    for name in framework.indicators { tree.insert(name.name.utf8, name.number) }
    for alias in framework.aliases { tree.insert(alias.name.utf8, alias.indicator) }
    for name in framework.negatives { tree.insert(name.utf8, nil) }
    return tree
  }

  func mentions(at path: BlockPath) -> [IndicatorMention] { mentions[path] ?? [] }

  /// The one indicator that is named at a place, if the document was searched for them.
  func only(at path: BlockPath) -> IndicatorNumber? {
    let found = Set(mentions(at: path).map(\.indicator))
    return found.count == 1 ? found.first ?? nil : nil
  }

  /// The indicators that a cell speaks of, where something says that an indicator follows.
  func mentioned(in cell: Grid.Cell) -> Set<IndicatorNumber?> {
    if let known = mentions[cell.path] { return Set(known.map(\.indicator)) }
    let starts = labels(in: cell.text)
    return Set(
      starts.map { beginning(of: Text(validUTF8: Array(cell.text.utf8[$0...])))?.indicator })
  }

  /// The indicator that a row of measures or issues is about. Where name and number disagree, what
  /// the row says tells which of them is meant.
  mutating func indicator(of row: RowReading) -> IndicatorNumber? {
    let cells = row.cells(.indicator)
    for cell in cells {
      guard let mention = mentions[cell.path]?.first else {
        if let indicator = numbered(cell.text) { return indicator }
        continue
      }
      let number = mention.number.flatMap(IndicatorNumber.init)
      guard let name = mention.byName else {
        if let indicator = mention.indicator ?? numbered(cell.text) { return indicator }
        continue
      }
      // Several rows may be about one indicator, which tables of scores know only once.
      guard let number, number != name else { return name }
      let texts = [.issue, .measure, .steps].flatMap { row.cells($0) }.map(\.text)
      return topics.nearer(of: number, name, to: texts) ?? mention.indicator
    }
    guard cells.isEmpty, let number = row.cells(.number).first else { return nil }
    let digits = ThaiDigits.toASCII(number.text.utf8).filter { 0x30...0x39 ~= $0 }
    guard (1...2).contains(digits.count) else { return nil }
    return IndicatorNumber(digits.reduce(0) { 10 * $0 + Int($1 - 0x30) })
  }

  /// The indicator of a label in a column of indicators, where its number is one of them.
  mutating func numbered(_ text: Text) -> IndicatorNumber? {
    guard text.utf8.count <= 400 else { return nil }
    let reading = names.read(label: text.utf8)
    let match = names.match(name: reading.name, number: reading.number)
    return match.rule.decides ? match.indicator : labelled(text)
  }

  /// The indicator of a cell that holds the label of one.
  mutating func labelled(_ cell: Grid.Cell) -> IndicatorNumber? {
    mentions[cell.path] != nil ? only(at: cell.path) : labelled(cell.text)
  }

  /// The indicator that all of a short text names.
  mutating func labelled(_ text: Text) -> IndicatorNumber? {
    guard text.utf8.count <= 400 else { return nil }
    let match = names.glance(at: text.utf8)
    if match.rule.decides { return match.indicator }
    return beginning(of: text).flatMap { $0.end == $0.letters ? $0.indicator : nil }
  }

  // MARK: - At the beginning of a text

  struct Beginning {
    let indicator: IndicatorNumber
    /// After ตัวชี้วัด, or what else says that the name of one follows.
    let isCued: Bool
    /// Nothing but a label could begin so: words go on after a name without a space.
    let isLabel: Bool
    /// The symbols that name it, with those of a score in brackets after the name.
    let end: Int
    /// All symbols of the text.
    let letters: Int
    /// Where the rest of the text begins.
    let rest: Int
  }

  /// `ตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ …`, `๔. การใช้ทรัพย์สินของราชการ`
  func beginning(of text: Text) -> Beginning? {
    let letters = BaseLetters(Array(text.utf8.prefix(600)))
    var index = 0
    let isCued = letters.take(IndicatorPlaces.cues, &index)
    let number = letters.takeNumber(&index)
    while index < letters.count, !letters.symbols[index].isLetterSymbol, number != nil || isCued,
      letters.symbols[index] != UInt8(ascii: "(")
    {
      index += 1
    }
    guard index < letters.count else { return nil }
    let name = tree.longest(in: letters, at: index)
    var indicator = name?.meaning ?? nil
    if let name { index += name.length }
    // Without a name the number tells, but only the one that is said to be an indicator's.
    if name == nil, isCued { indicator = number.flatMap(IndicatorNumber.init) }
    guard let indicator, name != nil || isCued else { return nil }
    if name != nil { letters.takeScore(&index) }
    let isWhole = index >= letters.count && letters.text.count == text.utf8.count
    let isApart = index >= letters.count || letters.gaps[index] > .none
    return Beginning(
      indicator: indicator, isCued: isCued, isLabel: isCued || number != nil || isApart, end: index,
      letters: isWhole ? index : Int.max,
      rest: index < letters.count ? letters.starts[index] : text.utf8.count)
  }

  /// Where labels of indicators begin inside a text: `ตัวชี้วัดที่ ๔ … ตัวชี้วัดที่ ๕ …`
  func labels(in text: Text) -> [Int] {
    let letters = BaseLetters(text.utf8)
    var places: [Int] = []
    var index = 0
    while index < letters.count {
      guard let word = IndicatorPlaces.cues.longest(in: letters, at: index) else {
        index += 1
        continue
      }
      let start = index
      index += word.length
      var after = index
      let isNumbered = letters.takeNumber(&after) != nil
      let isNamed = index < letters.count && tree.longest(in: letters, at: index) != nil
      if isNumbered || isNamed { places.append(letters.starts[start]) }
    }
    return places
  }

  private static let cues: WordTree<Bool> = {
    var tree = WordTree<Bool>()
    for word in ["ตัวชี้วัดที่", "ตัวชี้วัด", "ในส่วนของ", "ในส่วนของตัวชี้วัด"] { tree.insert(word, true) }
    return tree
  }()
}

extension BaseLetters {
  fileprivate func take(_ tree: WordTree<Bool>, _ index: inout Int) -> Bool {
    guard index < count, let word = tree.longest(in: self, at: index) else { return false }
    index += word.length
    return true
  }

  fileprivate func takeNumber(_ index: inout Int) -> Int? {
    var end = index
    var value = 0
    while end < count, end - index < 3, symbols[end].isDigitSymbol {
      value = 10 * value + Int(symbols[end] - 0x30)
      end += 1
    }
    // `๙.๓` is a part of an indicator.
    let isPart =
      end + 1 < count && symbols[end] == UInt8(ascii: ".") && symbols[end + 1].isDigitSymbol
    guard end > index, 1...10 ~= value, !isPart else { return nil }
    index = end
    return value
  }

  /// `(๘๐.๑๖ คะแนน)`, `๙๓.๓๓ คะแนน`
  fileprivate func takeScore(_ index: inout Int) {
    var end = index
    if end < count, symbols[end] == UInt8(ascii: "(") { end += 1 }
    while end < count, BaseLetters.scoreWords.longest(in: self, at: end) != nil {
      end += BaseLetters.scoreWords.longest(in: self, at: end)?.length ?? 1
    }
    let number = end
    while end < count, symbols[end].isDigitSymbol || symbols[end] == UInt8(ascii: ".") { end += 1 }
    guard end > number else { return }
    if let word = BaseLetters.scoreWords.longest(in: self, at: end) {
      end += word.length
    }
    if end < count, symbols[end] == UInt8(ascii: ")") { end += 1 }
    index = end
  }

  private static let scoreWords: WordTree<Bool> = {
    var tree = WordTree<Bool>()
    for word in ["คะแนน", "ได้", "ได้รับ", "ได้คะแนน", "เท่ากับ", "ร้อยละ", ":"] {
      tree.insert(word, true)
    }
    return tree
  }()
}
