import Testing

@testable import Documents

@Suite struct NumberFormatTests {
  /// A value of `w:numFmt`, and what it shows for some numbers.
  static let formats: [(String, [Int: String])] = [
    ("decimal", [1: "1", 10: "10", 0: "0", -3: "-3", 2565: "2565"]),
    ("decimalZero", [1: "01", 9: "09", 10: "10", 100: "100", 0: "00", -3: "-03"]),
    ("decimalHalfWidth", [12: "12"]),
    ("decimalFullWidth", [1: "１", 20: "２０"]),
    ("decimalFullWidth2", [15: "１５"]),
    ("decimalEnclosedCircle", [1: "①", 20: "⑳", 21: "21", 0: "0"]),
    ("decimalEnclosedCircleChinese", [10: "⑩", 21: "21"]),
    ("decimalEnclosedFullstop", [1: "⒈", 20: "⒛", 21: "21"]),
    ("decimalEnclosedParen", [1: "⑴", 20: "⒇", 21: "21"]),
    ("numberInDash", [7: "- 7 -"]),
    ("hex", [9: "9", 10: "A", 255: "FF"]),
    (
      "upperRoman",
      [1: "I", 4: "IV", 9: "IX", 14: "XIV", 1994: "MCMXCIV", 4000: "MMMM", 0: "0", 40_000: "40000"]
    ),
    ("lowerRoman", [3: "iii", 49: "xlix", 888: "dccclxxxviii"]),
    ("upperLetter", [1: "A", 26: "Z", 27: "AA", 28: "BB", 53: "AAA", 0: "0"]),
    (
      "lowerLetter",
      [1: "a", 26: "z", 27: "aa", 52: "zz", 780: String(repeating: "z", count: 30), 781: "a"]
    ),
    ("chicago", [1: "*", 2: "†", 3: "‡", 4: "§", 5: "**", 8: "§§"]),
    (
      "ordinal",
      [
        1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 12: "12th", 13: "13th", 21: "21st",
        111: "111th",
      ]
    ),
    (
      "cardinalText",
      [
        0: "Zero", 1: "One", 13: "Thirteen", 20: "Twenty", 21: "Twenty-one", 100: "One hundred",
        342: "Three hundred forty-two", 1_001: "One thousand one", 1_000_000: "One million",
      ]
    ),
    (
      "ordinalText",
      [
        1: "First", 2: "Second", 3: "Third", 5: "Fifth", 9: "Ninth", 12: "Twelfth", 20: "Twentieth",
        21: "Twenty-first", 100: "One hundredth", 112: "One hundred twelfth",
        1_000: "One thousandth",
      ]
    ),
    ("dollarText", [1: "One and 00/100", 25: "Twenty-five and 00/100"]),
    ("none", [1: "", 0: ""]),
    ("bullet", [1: ""]),
    (
      "thaiLetters",
      [
        1: "ก", 2: "ข", 3: "ค", 4: "ง", 5: "จ", 10: "ญ", 32: "ร", 33: "ล", 34: "ว", 41: "ฮ",
        42: "กก",
      ]
    ),
    ("thaiNumbers", [0: "๐", 1: "๑", 10: "๑๐", 2565: "๒๕๖๕"]),
    (
      "thaiCounting",
      [
        0: "ศูนย์", 1: "หนึ่ง", 2: "สอง", 10: "สิบ", 11: "สิบเอ็ด", 12: "สิบสอง", 20: "ยี่สิบ",
        21: "ยี่สิบเอ็ด", 31: "สามสิบเอ็ด", 100: "หนึ่งร้อย", 101: "หนึ่งร้อยเอ็ด",
        2565: "สองพันห้าร้อยหกสิบห้า", 110_000: "หนึ่งแสนหนึ่งหมื่น", 1_000_000: "หนึ่งล้าน",
        1_000_001: "หนึ่งล้านเอ็ด", 11_000_000: "สิบเอ็ดล้าน", 1_000_000_000_000: "หนึ่งล้านล้าน",
      ]
    ),
    ("bahtText", [1: "หนึ่งบาทถ้วน", 21: "ยี่สิบเอ็ดบาทถ้วน"]),
    (
      "vietnameseCounting",
      [
        1: "một", 10: "mười", 15: "mười lăm", 21: "hai mươi mốt", 25: "hai mươi lăm",
        105: "một trăm lẻ năm", 110: "một trăm mười", 1_000: "một ngàn", 1_001: "1001",
      ]
    ),
    ("hindiVowels", [1: "क", 2: "ख", 37: "ह", 38: "कक"]),
    ("hindiConsonants", [1: "अ", 2: "आ", 17: "अं", 18: "अः", 19: "अअ"]),
    ("hindiNumbers", [1: "१", 20: "२०"]),
    (
      "hindiCounting",
      [
        1: "एक", 2: "दो", 3: "तीन", 19: "उन्नीस", 29: "उनतीस", 50: "पचास", 99: "निन्यानवे", 100: "एक सौ",
        1_234: "एक हज़ार दो सौ चौंतीस", 100_000: "एक लाख",
      ]
    ),
    (
      "arabicAlpha",
      [1: "أ", 2: "ب", 3: "ت", 28: "ي", 29: "أأ", 392: String(repeating: "ي", count: 14), 393: "أ"]
    ),
    ("arabicAbjad", [1: "أ", 3: "ج", 4: "د", 27: "غ", 28: "ظ", 29: "أأ"]),
    (
      "hebrew1",
      [
        1: "א", 9: "ט", 10: "י", 11: "יא", 15: "טו", 16: "טז", 17: "יז", 20: "כ", 90: "צ", 100: "ק",
        115: "קטו", 392: "שצב", 393: "א",
      ]
    ),
    ("hebrew2", [1: "א", 11: "כ", 21: "ש", 22: "ת", 23: "תא", 44: "תת"]),
    ("russianLower", [1: "а", 9: "и", 10: "к", 26: "ы", 29: "я", 30: "аа"]),
    ("russianUpper", [1: "А", 29: "Я", 30: "АА"]),
    ("ideographDigital", [1: "一", 10: "一〇", 101: "一〇一"]),
    ("japaneseDigitalTenThousand", [10: "一〇", 25: "二五"]),
    ("taiwaneseDigital", [10: "一○"]),
    ("koreanDigital", [1: "일", 10: "일영"]),
    ("koreanDigital2", [1: "一", 10: "一零"]),
    ("ideographTraditional", [1: "甲", 10: "癸", 11: "11"]),
    ("ideographZodiac", [1: "子", 12: "亥", 13: "13"]),
    ("ideographZodiacTraditional", [1: "甲子", 2: "乙丑", 11: "甲戌", 60: "癸亥", 61: "甲子"]),
    ("ideographEnclosedCircle", [1: "㈠", 10: "㈩", 11: "11"]),
    ("ideographLegalTraditional", [1: "壹", 10: "壹拾", 100: "壹佰", 10_000: "壹萬"]),
    ("chineseCounting", [1: "一", 10: "十", 11: "十一", 20: "二十", 99: "九十九", 100: "一○○"]),
    (
      "chineseCountingThousand",
      [
        1: "一", 10: "十", 19: "十九", 20: "二十", 101: "一百〇一", 110: "一百一十", 1_005: "一千〇五",
        10_000: "一万", 12_345: "一万二千三百四十五", 100_005: "一十万〇五", 100_000_000: "一亿",
      ]
    ),
    ("chineseLegalSimplified", [1: "壹", 3: "叁", 10: "壹拾", 101: "壹佰零壹"]),
    ("taiwaneseCounting", [10: "十", 12: "十二", 100: "一○○"]),
    ("taiwaneseCountingThousand", [10: "十", 101: "一百零一", 10_000: "一萬"]),
    ("japaneseCounting", [10: "十", 21: "二十一", 111: "百十一", 1_001: "千一", 11_111: "一万千百十一"]),
    ("japaneseLegal", [1: "壱", 4: "四", 10: "壱拾", 12: "壱拾弐", 1_000: "壱阡", 10_000: "壱萬"]),
    ("koreanCounting", [1: "일", 10: "십", 11: "십일", 100: "백", 2_025: "이천이십오", 15_000: "만오천"]),
    ("koreanLegal", [1: "하나", 10: "열", 11: "열하나", 21: "스물하나", 99: "아흔아홉", 100: "백"]),
    ("aiueo", [1: "ｱ", 45: "ｦ", 46: "ﾝ", 47: "ｱ"]),
    ("aiueoFullWidth", [1: "ア", 45: "ヲ", 46: "ン", 47: "ア"]),
    ("iroha", [1: "ｲ", 47: "ｽ", 48: "ﾝ", 49: "ｲ"]),
    ("irohaFullWidth", [1: "イ", 25: "ヰ", 48: "ン", 49: "イ"]),
    ("ganada", [1: "가", 14: "하", 15: "가"]),
    ("chosung", [1: "ㄱ", 14: "ㅎ", 15: "ㄱ"]),
    ("no such format", [12: "12"]),
  ]

  @Test(arguments: formats)
  func `each format writes numbers as Word does`(name: String, texts: [Int: String]) {
    for (number, text) in texts {
      #expect(bytes(NumberFormat(name).text(number)) == bytes(text), "\(name) of \(number)")
    }
  }

  @Test func `the cases cover every named format`() {
    let covered = Set(Self.formats.map(\.0))
    #expect(NumberFormat.Scheme.named.keys.filter { !covered.contains($0) } == [])
  }

  @Test(arguments: [
    ("001, 002, 003, ...", 7, "007"), ("001, 002, 003, ...", 1234, "1234"),
    ("0001, 0002, 0003, ...", 42, "0042"), ("00001, 00002, 00003, ...", 5, "00005"),
    ("01, 02, 03, ...", 3, "03"), ("1, 2, 3, ...", 3, "3"), ("๑, ๒, ๓, ...", 12, "๑๒"),
    ("ก, ข, ค, ...", 4, "ง"), ("α, β, γ, ...", 24, "ω"), ("Α, Β, Γ, ...", 3, "Γ"),
    ("a, ç, ĝ, ...", 4, "ç"), ("A, Ç, Ğ, ...", 12, "İ"), ("а, й, к, ...", 10, "й"),
    ("А, Й, К, ...", 11, "К"), ("א, י, ק, ...", 15, "טו"), ("1, A, B, ...", 31, "1F"),
    ("一, 十, 一百(简), ...", 101, "一百〇一"), ("- 1 -, - 2 -, - 3 -, ...", 4, "- 4 -"),
    ("", 5, "5"), (", , ...", 5, "5"), ("nonsense", 5, "5"), ("(", 5, "5"),
    ("99999999999999999999, 2", 5, "5"),
  ])
  func `a custom format follows its sample`(sample: String, number: Int, text: String) {
    #expect(bytes(NumberFormat(name: "custom", custom: sample).text(number)) == bytes(text))
  }

  @Test func `a sample counts only for the custom format`() {
    #expect(NumberFormat(name: "lowerRoman", custom: "001, 002").text(4) == "iv")
    #expect(NumberFormat(name: "custom", custom: nil).text(4) == "4")
  }

  @Test(arguments: formats.map(\.0))
  func `any number is safe and short`(name: String) {
    for number in [Int.min, -1, 0, 999_999_999, 1_000_000_000_000_000_000, Int.max] {
      #expect(NumberFormat(name).text(number).utf8.count < 1_000)
    }
  }

  private func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }
}
