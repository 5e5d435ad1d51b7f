/// An East Asian system that counts in thousands, hundreds and tens, in groups of ten thousand.
struct Myriads: Sendable, Hashable {
  /// One to nine.
  let digits: [String]
  /// Ten, hundred, thousand.
  let units: [String]
  /// Ten thousand and its powers.
  let groups: [String]
  /// Stands once for any zeros between other digits, where the system marks them.
  let zero: String?
  let one: One

  /// Where a one before a unit is left out.
  enum One: Sendable {
    case never
    /// Only in ten to nineteen.
    case inTeens
    /// Before ten, hundred and thousand.
    case beforeUnits
    /// Before ten thousand too.
    case always
  }

  static let chinese = Myriads(
    digits: Alphabet.ideographs, units: ["十", "百", "千"], groups: ["万", "亿", "兆", "京"],
    zero: "〇", one: .inTeens)
  static let taiwanese = Myriads(
    digits: Alphabet.ideographs, units: ["十", "百", "千"], groups: ["萬", "億", "兆", "京"],
    zero: "零", one: .inTeens)
  static let chineseLegal = Myriads(
    digits: ["壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"], units: ["拾", "佰", "仟"],
    groups: ["万", "亿", "兆", "京"], zero: "零", one: .never)
  static let traditionalLegal = Myriads(
    digits: ["壹", "貳", "參", "肆", "伍", "陸", "柒", "捌", "玖"], units: ["拾", "佰", "仟"],
    groups: ["萬", "億", "兆", "京"], zero: "零", one: .never)
  static let japanese = Myriads(
    digits: Alphabet.ideographs, units: ["十", "百", "千"], groups: ["万", "億", "兆", "京"],
    zero: nil, one: .beforeUnits)
  static let japaneseLegal = Myriads(
    digits: ["壱", "弐", "参", "四", "伍", "六", "七", "八", "九"], units: ["拾", "百", "阡"],
    groups: ["萬", "億", "兆", "京"], zero: nil, one: .never)
  static let korean = Myriads(
    digits: Alphabet.korean, units: ["십", "백", "천"], groups: ["만", "억", "조", "경"],
    zero: nil, one: .always)

  /// `number` is at least one.
  func text(_ number: Int) -> String {
    let places = Array(String(number).utf8.reversed()).map { Int($0 &- 0x30) }
    var text = ""
    var hasGap = false
    for place in places.indices.reversed() {
      let unit = place % 4
      let group = place / 4
      let digit = places[place]
      if digit == 0 {
        hasGap = true
      } else {
        if hasGap, let zero { text += zero }
        hasGap = false
        if digit > 1 || !leavesOut(unit, number: number, group: group) { text += digits[digit - 1] }
        if unit > 0 { text += units[unit - 1] }
      }
      if unit == 0, group > 0,
        places[place..<min(place + 4, places.count)].contains(where: { $0 > 0 })
      {
        text += groups[group - 1]
      }
    }
    return text
  }

  private func leavesOut(_ unit: Int, number: Int, group: Int) -> Bool {
    switch one {
    case .never: false
    case .inTeens: unit == 1 && number < 20
    case .beforeUnits: unit > 0 && (unit < 3 || group == 0)
    case .always: unit > 0 || (group == 1 && number / 10_000 == 1)
    }
  }
}
