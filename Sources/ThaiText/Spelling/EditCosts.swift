/// What it costs to take one letter for another, in twentieths of a lost consonant.
///
/// The figures follow how Thai text goes wrong: marks are lost, doubled and confused first, letters
/// that look alike or share a key next. All costs are symmetric, and none but that of U+FFFD is
/// less than the difference between losing the one letter and losing the other.
enum EditCosts {
  /// Letters that OCR and readers confuse.
  private static let alike =
    "กค กถ กภ กร ขช ขซ คด คต ฆม งจ งว จร จว ชซ ฌณ ญณ ฎฏ ฐธ ฑท ฒณ ดต ตถ ถภ ทห ธร นบ นป นม "
    + "บป บษ ปฝ ปย ผฝ ผพ ผย ฝฟ พฟ รว รา ลส วา ศส อฮ"
  /// Letters on one key of the Kedmanee keyboard, with and without shift.
  private static let onOneKey = "กฏ ฆห ซว ญย ฐบ ฑพ ฒม ณร ฝฦ ฟฤ"
  /// Letters on keys side by side.
  private static let onNeighbouringKeys =
    "กด กป กพ กห ขจ ขบ ขย คร ฆฎ ฆฏ ฆฤ งบ งฝ งล จต จน จย ฉฏ ฉฮ ชบ ชล ซญ ซฐ ซฦ ซศ ซฬ ฌธ ฌฮ "
    + "ญฐ ญศ ฎฑ ฏฑ ฑธ ฒศ ฒษ ฒฬ ณษ ดพ ดอ ตน ตร ถพ ทม นย นร นส บย บล บว ปผ ปห ผฟ ผห ฝว พภ ฟห "
    + "มส ยว ยส ฦฬ วส ศษ ศฬ"

  /// The costs of pairs of letters that are less than their kinds say.
  private static let pairs: [(letters: String, cost: UInt8)] = [
    ("าำ ใไ", 3), ("โใ โไ", 7), ("เแ", 8), (alike, 9), (onOneKey, 12), (onNeighbouringKeys, 14),
  ]

  static let transpositionWithMark: Int32 = 5
  static let transposition: Int32 = 10

  /// The cost of losing or adding each symbol of `Spelling`.
  static let loss: [UInt8] = (UInt8.min...UInt8.max).map(loss(of:))

  /// The cost of each pair of symbols, a row of 256 for each.
  static let substitution: [UInt8] = {
    var table: [UInt8] = []
    table.reserveCapacity(256 * 256)
    // All symbols of a kind have one row, but for their likenesses.
    var rows: [ThaiLetter: [UInt8]] = [:]
    let letters = (UInt8.min...UInt8.max).map(Spelling.letter)
    for letter in letters {
      let row = rows[letter] ?? letters.map { substitution(letter, $0) }
      rows[letter] = row
      table += row
    }
    let replacement = Int(Spelling.replacement)
    for symbol in 0..<256 {
      table[symbol * 256 + replacement] = 10
      table[replacement * 256 + symbol] = 10
      table[symbol * 256 + symbol] = 0
    }
    for (letters, cost) in pairs {
      for pair in letters.unicodeScalars.split(separator: " ") {
        let symbols = pair.map { Int(Spelling.symbol(of: $0.value)) }
        guard symbols.count == 2 else { continue }
        table[symbols[0] * 256 + symbols[1]] = cost
        table[symbols[1] * 256 + symbols[0]] = cost
      }
    }
    return table
  }()

  private static func loss(of symbol: UInt8) -> UInt8 {
    if symbol == Spelling.replacement { return 2 }
    if symbol == Spelling.space { return 1 }
    if symbol == Spelling.symbol(of: Thai.lakkhangyao) { return 14 }
    switch Spelling.letter(of: symbol) {
    case .toneMark, .killer, .phinthu: return 5
    case .vowelMark: return 9
    case .followVowel, .leadVowel: return 14
    case .consonant: return 20
    case .other: return 16
    }
  }

  private static func substitution(_ one: ThaiLetter, _ other: ThaiLetter) -> UInt8 {
    switch (one, other) {
    case (.toneMark, .toneMark): return 4
    case (.followVowel, .followVowel): return 8
    case (.leadVowel, .leadVowel): return 10
    default: break
    }
    if one.isMark != other.isMark { return 180 }
    return one.isMark ? 7 : 20
  }
}
