package import ItaModel
import ThaiText

/// Tells the fields of columns from their heads. Keep one for a document: it remembers the heads
/// that it has read.
package struct ColumnHeads: Sendable {
  package struct Head: Sendable, Hashable {
    package var field: ColumnField
    /// The years that are printed in it, in its order.
    package var years: [FiscalYear] = []
    /// Nothing else is printed in it.
    package var isYear = false
    /// All of it says so, not only its beginning or a word of it.
    package var isWhole = true
    /// Whose issues stand below: those of one class.
    package var band: Band?
  }

  private var known: [[UInt8]: Head?] = [:]
  private var distance = SpellingDistance()

  package init() {}

  /// Longer text is no head.
  private static let mostBytes = 480

  /// Nil for a text that heads no column.
  package mutating func head(_ text: [UInt8]) -> Head? {
    guard text.count <= ColumnHeads.mostBytes else { return nil }
    if let head = known[text] { return head }
    let head = read(HeadText(text))
    known[text] = .some(head)
    return head
  }

  /// The head that the text is letter by letter, found out cheaply.
  package func exactHead(_ text: [UInt8]) -> Head? {
    guard text.count <= ColumnHeads.mostBytes else { return nil }
    if let head = known[text] { return head }
    let text = HeadText(text)
    if text.key.isEmpty { return text.years.isEmpty ? nil : text.onlyYears }
    return ColumnHeads.lexicon.byKey[text.key].map { text.head($0, isWhole: true) }
  }

  private mutating func read(_ text: HeadText) -> Head? {
    if text.key.isEmpty { return text.years.isEmpty ? nil : text.onlyYears }
    let lexicon = ColumnHeads.lexicon
    if let field = lexicon.byKey[text.key] { return text.head(field, isWhole: true) }
    let skeleton = MatchKey.skeleton(text.key)
    if let field = lexicon.bySkeleton[skeleton] { return text.head(field, isWhole: true) }
    if let field = similar(to: Spelling(text.key)) { return text.head(field, isWhole: true) }
    // Numbers stand in cells: `รายงานผลการดำเนินงานทุก 3 เดือน`.
    guard !text.key.contains(where: { 0x30...0x39 ~= $0 }) else { return nil }
    if let field = beginning(of: Spelling(text.key), skeleton) ?? word(in: skeleton) {
      return text.head(field, isWhole: false)
    }
    return nil
  }

  // MARK: - Spellings

  private mutating func similar(to key: Spelling) -> ColumnField? {
    var best: (field: ColumnField, similarity: Double)?
    var second = 0.0
    for phrase in ColumnHeads.lexicon.phrases where phrase.spelling.count >= 4 {
      guard let similarity = distance.similarity(phrase.spelling, key, atLeast: 0.74) else {
        continue
      }
      if let known = best, known.similarity >= similarity {
        if known.field != phrase.field { second = max(second, similarity) }
      } else {
        if let known = best, known.field != phrase.field { second = known.similarity }
        best = (phrase.field, similarity)
      }
    }
    guard let best, best.similarity >= 0.8, best.similarity - second >= 0.06 else { return nil }
    return best.field
  }

  /// The field of the longest phrase that the head begins with, a letter or two misread.
  private mutating func beginning(of key: Spelling, _ skeleton: [UInt8]) -> ColumnField? {
    var best: (field: ColumnField, gain: Int)?
    // Two letters of Thai: few phrases share them.
    let start = skeleton.prefix(6)
    for phrase in ColumnHeads.lexicon.phrases
    where phrase.spelling.count >= 5 && phrase.start.elementsEqual(start) {
      let costs = distance.distances(of: phrase.spelling, toBeginningsOf: key)
      guard let cost = costs.min(), 5 * cost <= phrase.spelling.weight else { continue }
      // An error must not be worth less than the letters that it makes a longer phrase fit.
      let gain = phrase.spelling.weight - 4 * cost
      if best.map({ gain > $0.gain }) ?? true { best = (phrase.field, gain) }
    }
    return best?.field
  }

  private func word(in skeleton: [UInt8]) -> ColumnField? {
    var best: (field: ColumnField, place: Int)?
    for word in ColumnHeads.lexicon.words {
      guard let place = skeleton.firstIndex(of: word.skeleton) else { continue }
      if best.map({ place < $0.place }) ?? true { best = (word.field, place) }
    }
    return best?.field
  }

  // MARK: - The forms, made ready

  private struct Lexicon {
    var byKey: [[UInt8]: ColumnField] = [:]
    var bySkeleton: [[UInt8]: ColumnField] = [:]
    var phrases: [(field: ColumnField, spelling: Spelling, start: [UInt8])] = []
    var words: [(field: ColumnField, skeleton: [UInt8])] = []
  }

  private static let lexicon: Lexicon = {
    var lexicon = Lexicon()
    for (field, phrases) in forms {
      for phrase in phrases {
        let key = MatchKey.key(Array(phrase.utf8))
        lexicon.byKey[key] = field
        let skeleton = MatchKey.skeleton(key)
        if skeleton.count > 9 { lexicon.bySkeleton[skeleton] = field }
        lexicon.phrases.append((field, Spelling(key), Array(skeleton.prefix(6))))
      }
    }
    for (field, words) in words {
      for word in words { lexicon.words.append((field, MatchKey.skeleton(Array(word.utf8)))) }
    }
    return lexicon
  }()
}

/// A head without its years and what stands in brackets.
private struct HeadText {
  let key: [UInt8]
  private(set) var years: [FiscalYear] = []

  init(_ text: [UInt8]) {
    let digits = ThaiDigits.toASCII(text)
    var key = MatchKey.key(HeadText.withoutBrackets(digits))
    if key.isEmpty { key = MatchKey.key(digits) }
    var kept: [UInt8] = []
    var rest = key[...]
    while let byte = rest.first {
      let number = rest.prefix { 0x30...0x39 ~= $0 }
      guard !number.isEmpty else {
        kept.append(byte)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst(number.count)
      let found = HeadText.years(number, after: kept)
      if found.isEmpty {
        // The number of the column or of its table.
        if !(kept.isEmpty && number.count <= 2 && !rest.isEmpty) { kept += number }
      } else {
        years += found
        HeadText.dropYearWords(&kept)
      }
    }
    for word in ["ใน", "ของ", "ประจำ"] where !years.isEmpty && kept.ends(with: word) {
      kept.removeLast(word.utf8.count)
    }
    self.key = kept
  }

  var onlyYears: ColumnHeads.Head { ColumnHeads.Head(field: .score, years: years, isYear: true) }

  func head(_ field: ColumnField, isWhole: Bool) -> ColumnHeads.Head {
    var head = ColumnHeads.Head(field: field, years: years, isWhole: isWhole)
    if field == .issue {
      let skeleton = MatchKey.skeleton(key)
      let isUrgent = ["เร่งด่วน", "ข้อบกพร่อง", "จุดอ่อน"].contains { skeleton.contains(word: $0) }
      let isToImprove = skeleton.contains(word: "พัฒนา")
      if isUrgent != isToImprove { head.band = isUrgent ? .urgent : .improve }
    }
    return head
  }

  private static func withoutBrackets(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(UInt8(ascii: "(")) else { return text }
    var depth = 0
    return text.filter { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      defer { if byte == UInt8(ascii: ")"), depth > 0 { depth -= 1 } }
      return depth == 0
    }
  }

  /// Four digits are a year by themselves, two after a word that says so.
  private static func years(_ number: ArraySlice<UInt8>, after words: [UInt8]) -> [FiscalYear] {
    let isAfterWord = ["ปี", "พศ", "งบ", "งบประมาณ"].contains { words.ends(with: $0) }
    switch number.count {
    case 4: return [number].compactMap(year)
    case 8: return [number.prefix(4), number.suffix(4)].compactMap(year)
    case 2 where isAfterWord: return [number].compactMap(year)
    default: return []
    }
  }

  private static func year(_ digits: ArraySlice<UInt8>) -> FiscalYear? {
    FiscalYear(printed: digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  private static func dropYearWords(_ text: inout [UInt8]) {
    for word in ["พศ", "ปีงบประมาณ", "ปีงบ", "ปี", "ประจำ"] where text.ends(with: word) {
      text.removeLast(word.utf8.count)
    }
  }
}

extension [UInt8] {
  fileprivate func ends(with word: String) -> Bool {
    count >= word.utf8.count && suffix(word.utf8.count).elementsEqual(word.utf8)
  }

  /// Whether the word's skeleton stands somewhere in a skeleton.
  fileprivate func contains(word: String) -> Bool {
    firstIndex(of: MatchKey.skeleton(Array(word.utf8))) != nil
  }

  fileprivate func firstIndex(of word: [UInt8]) -> Int? {
    guard let first = word.first, word.count <= count else { return nil }
    for start in 0...(count - word.count) where self[start] == first {
      if self[start..<(start + word.count)].elementsEqual(word) { return start }
    }
    return nil
  }
}
