import Documents
package import ItaModel
package import ThaiText

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
    /// The months or quarters that it names, under which plans put their marks.
    package var span: Period?
  }

  package let bands: BandWords
  private var names: Vocabulary<ColumnField>
  private var skeletons: Set<[UInt8]> = []
  private let beginnings: [Beginning]
  private var likelyBeginnings: LikelyTexts
  private let words: [(field: ColumnField, skeleton: [UInt8])]
  private var known: [[UInt8]: Head?] = [:]
  private var distance = SpellingDistance()

  private struct Beginning {
    let field: ColumnField
    let spelling: Spelling
    /// Two letters, which few of them share.
    let start: [UInt8]
    let skeleton: [UInt8]
  }

  package init(_ framework: Framework) {
    bands = BandWords(framework)
    let heads = framework.columnHeads
    let names = heads.flatMap { head in head.names.map { (text: $0, meaning: head.field) } }
    self.names = Vocabulary(names)
    beginnings = names.compactMap { name, field in
      let key = MatchKey.key(name.utf8)
      let spelling = Spelling(key)
      guard spelling.count >= 5 else { return nil }
      let skeleton = MatchKey.skeleton(key)
      return Beginning(
        field: field, spelling: spelling, start: Array(skeleton.prefix(6)), skeleton: skeleton)
    }
    likelyBeginnings = LikelyTexts(
      skeletons: beginnings.map(\.skeleton), sharingOneOf: 2)
    words = heads.flatMap { head in
      head.words.map { (head.field, MatchKey.skeleton($0.utf8)) }
    }
    for (name, _) in names { skeletons.insert(MatchKey.skeleton(name.utf8)) }
  }

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

  /// Whether the text is one of the known heads but for marks; costs little.
  func isPlainHead(_ text: [UInt8]) -> Bool {
    text.count <= ColumnHeads.mostBytes && skeletons.contains(MatchKey.skeleton(HeadText(text).key))
  }

  private mutating func read(_ text: HeadText) -> Head? {
    if text.key.isEmpty { return text.years.isEmpty ? nil : text.onlyYears }
    if let span = text.span { return Head(field: .period, years: text.years, span: span) }
    if let field = names.meaning(of: text.key) { return text.head(field, isWhole: true) }
    // Numbers stand in cells: `รายงานผลการดำเนินงานทุก 3 เดือน`.
    guard !text.key.contains(where: { 0x30...0x39 ~= $0 }) else { return nil }
    let skeleton = MatchKey.skeleton(text.key)
    if let field = beginning(of: Spelling(text.key), skeleton) ?? word(in: skeleton) {
      return text.head(field, isWhole: false)
    }
    return nil
  }

  /// The field of the longest phrase that the head begins with, a letter or two misread.
  private mutating func beginning(of key: Spelling, _ skeleton: [UInt8]) -> ColumnField? {
    var best: (field: ColumnField, gain: Int)?
    let start = skeleton.prefix(6)
    for place in likelyBeginnings.places(for: skeleton) {
      let phrase = beginnings[place]
      guard phrase.start.elementsEqual(start) else { continue }
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
    for word in words {
      guard let place = skeleton.firstIndex(of: word.skeleton) else { continue }
      if best.map({ place < $0.place }) ?? true { best = (word.field, place) }
    }
    return best?.field
  }
}

/// A head without its years and what stands in brackets.
private struct HeadText {
  private let text: [UInt8]
  let key: [UInt8]
  private(set) var years: [FiscalYear] = []

  init(_ text: [UInt8]) {
    self.text = text
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

  /// `ต.ค.`, `ไตรมาสที่ 1 (ต.ค. - ธ.ค.)`
  var span: Period? {
    guard text.count <= 90, let first = key.first, first >= 0x80 else { return nil }
    switch DateField.read(text).value {
    case .months(let first, let last): return .months(first, last)
    case .quarters(let first, let last): return .quarters(first, last)
    case .days(let first, let last) where first.month == last.month: return .days(first, last)
    default: return nil
    }
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
