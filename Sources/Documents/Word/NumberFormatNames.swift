extension NumberFormat.Scheme {
  /// Every value of ST_NumberFormat but `decimal`, which stands for all others too.
  static let named: [String: Self] = [
    "none": .nothing,
    "bullet": .nothing,
    "decimalZero": .decimal(minimumDigits: 2),
    "decimalHalfWidth": .decimal(minimumDigits: 1),
    "decimalFullWidth": .digits(Alphabet.range(0xFF10...0xFF19)),
    "decimalFullWidth2": .digits(Alphabet.range(0xFF10...0xFF19)),
    "decimalEnclosedCircle": .list(Alphabet.range(0x2460...0x2473)),
    "decimalEnclosedCircleChinese": .list(Alphabet.range(0x2460...0x2473)),
    "decimalEnclosedFullstop": .list(Alphabet.range(0x2488...0x249B)),
    "decimalEnclosedParen": .list(Alphabet.range(0x2474...0x2487)),
    "numberInDash": .inDashes,
    "hex": .hexadecimal,
    "upperRoman": .roman(isUpper: true),
    "lowerRoman": .roman(isUpper: false),
    "upperLetter": .letters(Alphabet.range(0x41...0x5A), repeats: 30),
    "lowerLetter": .letters(Alphabet.range(0x61...0x7A), repeats: 30),
    "chicago": .letters(["*", "†", "‡", "§"], repeats: 30),
    "ordinal": .words(.ordinal),
    "cardinalText": .words(.cardinalText),
    "ordinalText": .words(.ordinalText),
    "dollarText": .words(.dollarText),

    "thaiLetters": .letters(Alphabet.thai, repeats: 30),
    "thaiNumbers": .digits(Alphabet.range(0x0E50...0x0E59)),
    "thaiCounting": .words(.thai),
    "bahtText": .words(.baht),
    "vietnameseCounting": .words(.vietnamese),

    // Word means the other one of the two by each name (MS-OI29500, 2.1.540 b).
    "hindiVowels": .letters(Alphabet.range(0x0915...0x0939), repeats: 30),
    "hindiConsonants": .letters(
      Alphabet.range(0x0905...0x0914) + ["\u{0905}\u{0902}", "\u{0905}\u{0903}"], repeats: 30),
    "hindiNumbers": .digits(Alphabet.range(0x0966...0x096F)),
    "hindiCounting": .words(.hindi),

    "arabicAlpha": .letters(Alphabet.arabic, repeats: 14),
    "arabicAbjad": .letters(Alphabet.abjad, repeats: 14),
    "hebrew1": .hebrewNumerals,
    "hebrew2": .hebrewAlphabet,
    "russianLower": .letters(Alphabet.russian, repeats: 30),
    "russianUpper": .letters(Alphabet.russian.map { $0.uppercased() }, repeats: 30),

    "ideographDigital": .digits(["〇"] + Alphabet.ideographs),
    "japaneseDigitalTenThousand": .digits(["〇"] + Alphabet.ideographs),
    "taiwaneseDigital": .digits(["○"] + Alphabet.ideographs),
    "koreanDigital": .digits(["영"] + Alphabet.korean),
    "koreanDigital2": .digits(["零"] + Alphabet.ideographs),
    "ideographTraditional": .list(Alphabet.stems),
    "ideographZodiac": .list(Alphabet.branches),
    "ideographZodiacTraditional": .sexagenary,
    "ideographEnclosedCircle": .list(Alphabet.range(0x3220...0x3229)),
    "ideographLegalTraditional": .myriads(.traditionalLegal),
    "chineseCounting": .counting(zero: "○"),
    "chineseCountingThousand": .myriads(.chinese),
    "chineseLegalSimplified": .myriads(.chineseLegal),
    "taiwaneseCounting": .counting(zero: "○"),
    "taiwaneseCountingThousand": .myriads(.taiwanese),
    "japaneseCounting": .myriads(.japanese),
    "japaneseLegal": .myriads(.japaneseLegal),
    "koreanCounting": .myriads(.korean),
    "koreanLegal": .koreanLegal,

    // Word begins these again after the last (MS-OI29500, 2.1.540 c); the standard doubles them.
    "aiueo": .cycle(Alphabet.aiueoHalfWidth),
    "aiueoFullWidth": .cycle(Alphabet.aiueo),
    "iroha": .cycle(Alphabet.irohaHalfWidth),
    "irohaFullWidth": .cycle(Alphabet.iroha),
    "ganada": .cycle(Alphabet.ganada),
    "chosung": .cycle(Alphabet.chosung),
  ]

  /// Alphabets that have no name of their own in the standard, by the samples that Word writes
  /// (MS-DOCX, 2.4).
  private static let sampled: [String: Self] = [
    "α β γ": .letters(Alphabet.greek, repeats: 30),
    "Α Β Γ": .letters(Alphabet.greek.map { $0.uppercased() }, repeats: 30),
    "a ç ĝ": .letters(Alphabet.turkish, repeats: 30),
    "a ç ğ": .letters(Alphabet.turkish, repeats: 30),
    "A Ç Ĝ": .letters(Alphabet.turkishUpper, repeats: 30),
    "A Ç Ğ": .letters(Alphabet.turkishUpper, repeats: 30),
    "а й к": .letters(Alphabet.bulgarian, repeats: 30),
    "А Й К": .letters(Alphabet.bulgarian.map { $0.uppercased() }, repeats: 30),
  ]

  /// The system whose own numbers the sample shows: a sample begins with the first three numbers,
  /// or shows 1, 10 and what comes after.
  init(sample: String) {
    let items = sample.split(separator: ",").prefix(4).map { item in
      item.prefix { $0 != "(" }.split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty && $0 != "..." && $0 != "…" }
    if let first = items.first, Int(first) == 1, first.utf8.allSatisfy({ $0 < 0x80 }),
      items.dropFirst().first.map({ Int($0) == 2 }) ?? true
    {
      self = .decimal(minimumDigits: min(first.utf8.count, 20))
      return
    }
    let shown = items.prefix(3)
    if let scheme = Self.sampled[shown.joined(separator: " ")] {
      self = scheme
      return
    }
    let places = [[1, 2, 3], [1, 10, 100], [1, 10, 11]]
    let match =
      shown.isEmpty
      ? nil
      : Self.named.keys.sorted().first { name in
        places.contains { zip(shown, $0).allSatisfy { Self.named[name]?.text($1) == $0 } }
      }
    self = match.flatMap { Self.named[$0] } ?? .decimal(minimumDigits: 1)
  }
}

/// The letters of each system in the order in which they count.
enum Alphabet {
  /// Without ฃ ฅ ฆ ฤ ฦ, as the standard and Word have it: 41 letters.
  static let thai = letters("กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ")
  static let arabic = letters("أبتثجحخدذرزسشصضطظعغفقكلمنهوي")
  static let abjad = letters("أبجدهوزحطيكلمنسعفصقرشتثخذضغظ")
  static let hebrew = letters("אבגדהוזחטיכלמנסעפצקרשת")
  static let russian = letters("абвгдежзиклмнопрстуфхцчшщыэюя")
  static let bulgarian = letters("абвгдежзийклмнопрстуфхцчшщъьюя")
  static let greek = letters("αβγδεζηθικλμνξοπρστυφχψω")
  static let turkish = letters("abcçdefgğhıijklmnoöprsştuüvyz")
  static let turkishUpper = letters("ABCÇDEFGĞHIİJKLMNOÖPRSŞTUÜVYZ")
  static let ideographs = letters("一二三四五六七八九")
  static let stems = letters("甲乙丙丁戊己庚辛壬癸")
  static let branches = letters("子丑寅卯辰巳午未申酉戌亥")
  static let korean = letters("일이삼사오육칠팔구")
  static let ganada = letters("가나다라마바사아자차카타파하")
  static let chosung = letters("ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ")
  static let aiueo = letters("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン")
  static let aiueoHalfWidth = letters("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ")
  static let iroha = letters("イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン")
  /// ヰ and ヱ have no narrow form.
  static let irohaHalfWidth = letters("ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ")

  static func range(_ codes: ClosedRange<UInt32>) -> [String] {
    codes.compactMap(Unicode.Scalar.init).map { String($0) }
  }

  private static func letters(_ text: String) -> [String] {
    text.unicodeScalars.map { String($0) }
  }
}
