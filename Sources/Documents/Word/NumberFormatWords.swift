/// The systems that spell a number out. All take numbers from zero.
enum NumberWords: Sendable, Hashable {
  case ordinal, cardinalText, ordinalText, dollarText, thai, baht, vietnamese, hindi

  /// Nil when the number is beyond what the language's words here reach.
  func text(_ number: Int) -> String? {
    switch self {
    case .ordinal: "\(number)\(Self.ordinalEnding(number))"
    case .cardinalText: Self.capitalised(Self.english(number))
    case .ordinalText: Self.capitalised(Self.englishOrdinal(number))
    case .dollarText: Self.capitalised(Self.english(number)) + " and 00/100"
    case .thai: Self.thaiWords(number)
    case .baht: Self.thaiWords(number) + "บาทถ้วน"
    case .vietnamese: Self.vietnameseWords(number)
    case .hindi: Self.hindiWords(number)
    }
  }

  private static func ordinalEnding(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "th"
    case (_, 1): "st"
    case (_, 2): "nd"
    case (_, 3): "rd"
    default: "th"
    }
  }

  private static func english(_ number: Int) -> String {
    guard number > 0 else { return "zero" }
    let names = [
      "", " thousand", " million", " billion", " trillion", " quadrillion", " quintillion",
    ]
    var words: [String] = []
    var rest = number
    for name in names where rest > 0 {
      if rest % 1000 > 0 { words.append(englishHundreds(rest % 1000) + name) }
      rest /= 1000
    }
    return words.reversed().joined(separator: " ")
  }

  private static let englishOnes = split(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen
    """)
  private static let englishTens = split(
    "zero ten twenty thirty forty fifty sixty seventy eighty ninety")

  private static func englishHundreds(_ number: Int) -> String {
    var words: [String] = []
    if number >= 100 { words.append(englishOnes[number / 100] + " hundred") }
    switch number % 100 {
    case 0: break
    case let rest where rest < 20: words.append(englishOnes[rest])
    case let rest:
      words.append(englishTens[rest / 10] + (rest % 10 > 0 ? "-" + englishOnes[rest % 10] : ""))
    }
    return words.joined(separator: " ")
  }

  private static let irregularOrdinals = [
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
    "nine": "ninth", "twelve": "twelfth",
  ]

  private static func englishOrdinal(_ number: Int) -> String {
    let words = english(number)
    let start = words.lastIndex { $0 == " " || $0 == "-" }.map { words.index(after: $0) }
    let last = String(words[(start ?? words.startIndex)...])
    let ordinal =
      irregularOrdinals[last] ?? (last.hasSuffix("y") ? last.dropLast() + "ie" : last) + "th"
    return words[..<(start ?? words.startIndex)] + ordinal
  }

  private static func capitalised(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst()
  }

  private static let thaiOnes = split("ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า")
  private static let thaiUnits = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"]

  /// A million is said again for each further six digits: สิบเอ็ดล้านล้าน.
  private static func thaiWords(_ number: Int) -> String {
    guard number > 0 else { return thaiOnes[0] }
    let places = String(number).utf8.reversed().map { Int($0 &- 0x30) }
    var text = ""
    for place in places.indices.reversed() {
      let digit = places[place]
      switch (digit, place % 6) {
      case (0, _): break
      case (1, 0) where place + 1 < places.count: text += "เอ็ด"
      case (1, 1): text += "สิบ"
      case (2, 1): text += "ยี่สิบ"
      case (_, let unit): text += thaiOnes[digit] + thaiUnits[unit]
      }
      if place > 0, place % 6 == 0 { text += "ล้าน" }
    }
    return text
  }

  private static let vietnameseOnes = split("không một hai ba bốn năm sáu bảy tám chín")

  private static func vietnameseWords(_ number: Int) -> String? {
    guard number < 1000 else { return number == 1000 ? "một ngàn" : nil }
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10)
    var words: [String] = []
    if hundreds > 0 { words += [vietnameseOnes[hundreds], "trăm"] }
    if tens == 1 { words.append("mười") }
    if tens > 1 { words += [vietnameseOnes[tens], "mươi"] }
    switch (tens, ones) {
    case (_, 0): if number == 0 { words.append(vietnameseOnes[0]) }
    case (2..., 1): words.append("mốt")
    case (1..., 5): words.append("lăm")
    default:
      if hundreds > 0, tens == 0 { words.append("lẻ") }
      words.append(vietnameseOnes[ones])
    }
    return words.joined(separator: " ")
  }

  private static let hindiOnes = split(
    """
    शून्य एक दो तीन चार पाँच छह सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस
    बीस इक्कीस बाईस तेईस चौबीस पच्चीस छब्बीस सत्ताईस अट्ठाईस उनतीस
    तीस इकतीस बत्तीस तैंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस
    चालीस इकतालीस बयालीस तैंतालीस चौवालीस पैंतालीस छियालीस सैंतालीस अड़तालीस उनचास
    पचास इक्यावन बावन तिरपन चौवन पचपन छप्पन सत्तावन अट्ठावन उनसठ
    साठ इकसठ बासठ तिरसठ चौंसठ पैंसठ छियासठ सड़सठ अड़सठ उनहत्तर
    सत्तर इकहत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर छिहत्तर सतहत्तर अठहत्तर उनासी
    अस्सी इक्यासी बयासी तिरासी चौरासी पचासी छियासी सत्तासी अट्ठासी नवासी
    नब्बे इक्यानवे बानवे तिरानवे चौरानवे पचानवे छियानवे सत्तानवे अट्ठानवे निन्यानवे
    """)

  private static func hindiWords(_ number: Int) -> String? {
    guard number >= 100 else { return hindiOnes[number] }
    guard number < 1_000_000_000 else { return nil }
    let parts = [
      (number / 10_000_000, " करोड़"), (number / 100_000 % 100, " लाख"),
      (number / 1_000 % 100, " हज़ार"), (number / 100 % 10, " सौ"), (number % 100, ""),
    ]
    return parts.filter { $0.0 > 0 }.map { hindiOnes[$0.0] + $0.1 }.joined(separator: " ")
  }

  private static func split(_ words: String) -> [String] {
    words.split { $0 == " " || $0 == "\n" }.map { String($0) }
  }
}
