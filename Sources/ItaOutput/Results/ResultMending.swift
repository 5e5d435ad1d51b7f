import Documents
import ItaModel
import ThaiText

/// Puts right what is proved wrong in the texts of results: scores, the changes between them, the
/// numbers of indicators, the agency's name.
struct ResultMending {
  private let years: [YearFigures]
  private let names: [(name: [UInt8], indicator: IndicatorNumber)]
  private let agency: Text?
  private let otherNames: [Text]
  private let printedScores: [(at: BlockPath, value: Score)]
  private let changes: [(at: BlockPath, stated: Score, expected: Score)]

  init(_ report: Report, _ years: [YearFigures], _ framework: Framework, agency: Text?) {
    self.years = years
    self.agency = agency
    // The longest first, of which others may be the beginnings.
    otherNames = report.agency.otherNames.filter { !$0.isEmpty && $0 != agency }
      .sorted { $0.utf8.count > $1.utf8.count }
    let known =
      framework.indicators.map { ($0.name, $0.number) }
      + framework.aliases.map { ($0.name, $0.indicator) }
    names = known.map { (name: $0.0.utf8, indicator: $0.1) }
      .sorted { $0.name.count > $1.name.count }
    printedScores = report.assessments.flatMap { assessment in
      assessment.indicators.flatMap { $0.verdict.stated.map { ($0.at, $0.value) } }
    }
    changes = report.findings.flatMap { finding -> [(BlockPath, Score, Score)] in
      guard finding.code == "difference", case .number(let stated) = finding.stated,
        case .number(let expected) = finding.expected
      else { return [] }
      return finding.at.compactMap { BlockPath(pointer: $0) }.map { ($0, stated, expected) }
    }
  }

  // MARK: - Mending

  func mended(
    _ text: Text, at row: BlockPath, _ comparisons: [ResultsReport.Comparison]
  ) -> Text {
    var text = text
    for comparison in comparisons {
      for year in years where !isAmbiguous(year, comparison.indicator) {
        text = year.mended(text, about: comparison.indicator)
      }
      if let misprint = comparison.misprint, let change = comparison.change {
        text = replacing(misprint, by: change, in: text)
      }
    }
    for change in changes where change.at.steps.starts(with: row.steps) {
      guard let expected = Hundredths(change.expected) else { continue }
      text = PlainWording.replacing(Text(change.stated.description), by: expected, in: text)
    }
    return withAgency(withNumbers(text))
  }

  /// Whether what is wrong of one year is right of another, as a score that is left over from it.
  private func isAmbiguous(_ year: YearFigures, _ indicator: IndicatorNumber) -> Bool {
    let right = years.compactMap { $0.indicators[indicator]?.value }
    return year.indicators[indicator]?.misprints.contains(where: right.contains) ?? false
  }

  /// `เพิ่มขึ้น 2.43` becomes `ลดลง 2.34`, however many digits are printed.
  private func replacing(_ misprint: Hundredths, by change: Hundredths, in text: Text) -> Text {
    var text = text
    let right = (change.units < 0 ? Self.fall : Self.rise) + " " + Self.printed(change)
    for places in 0...2 {
      guard let number = misprint.magnitude.printed(places: places) else { continue }
      for word in [Self.rise, Self.fall] {
        for gap: Text in ["", " "] {
          text = text.replacing(word + gap + number, by: right) { rest in
            !(rest.first.map { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") } ?? false)
          }
        }
      }
      if places > 0 { text = PlainWording.replacing(number, by: change.magnitude, in: text) }
    }
    return text
  }

  private static func printed(_ change: Hundredths) -> Text {
    Text(Score(change.magnitude).description)
  }

  private static let rise: Text = "เพิ่มขึ้น"
  private static let fall: Text = "ลดลง"

  /// `ตัวชี้วัดที่ 3 การใช้ทรัพย์สินของราชการ` with the number that the name has.
  private func withNumbers(_ text: Text) -> Text {
    let bytes = text.utf8
    var output: [UInt8] = []
    var rest = bytes[...]
    while let cue = rest.firstRange(of: Self.cue) {
      output += rest[..<cue.upperBound]
      rest = rest[cue.upperBound...]
      let spaces = rest.prefix { $0 == 0x20 }
      let digits = rest.dropFirst(spaces.count).prefix { 0x30...0x39 ~= $0 }
      let after = rest.dropFirst(spaces.count + digits.count).drop { $0 == 0x20 }
      guard !digits.isEmpty, let named = indicator(at: after) else { continue }
      output += spaces
      output += Array(named.description.utf8)
      rest = rest[digits.endIndex...]
    }
    return Text(validUTF8: output + rest)
  }

  /// Nil where the longest name is that of two.
  private func indicator(at text: ArraySlice<UInt8>) -> IndicatorNumber? {
    guard let length = names.first(where: { text.starts(with: $0.name) })?.name.count else {
      return nil
    }
    let meant = Set(
      names.filter { $0.name.count == length && text.starts(with: $0.name) }.map(\.indicator))
    return meant.count == 1 ? meant.first : nil
  }

  private static let cue = Array("ตัวชี้วัดที่".utf8)

  /// Other spellings of the agency's name become the one that it has.
  private func withAgency(_ text: Text) -> Text {
    guard let agency else { return text }
    return otherNames.reduce(text) { text, other in
      // What begins like the name may be the name.
      let rest = agency.utf8.dropFirst(other.utf8.count)
      let isBeginning = agency.utf8.starts(with: other.utf8)
      return text.replacing(other, by: agency) { !(isBeginning && $0.starts(with: rest)) }
    }
  }

  // MARK: - Scores alone

  /// Whether a text says no more than comparisons do, and may be told by them.
  func saysOnlyScores(
    _ text: Text, at row: BlockPath, _ comparisons: [ResultsReport.Comparison]
  ) -> Bool {
    guard !comparisons.isEmpty else { return false }
    let bytes = text.utf8
    let scores = Set(
      printedScores.filter { $0.at.steps.starts(with: row.steps) }.compactMap {
        Hundredths($0.value)
      })
    let tellsChanges = comparisons.allSatisfy { $0.earlier != nil }
    var rest = bytes[...]
    var last: Word?
    var hasScore = false
    while let first = rest.first {
      if Self.separators.contains(first) {
        rest = rest.dropFirst()
      } else if let name = names.first(where: { rest.starts(with: $0.name) }) {
        rest = rest.dropFirst(name.name.count)
        last = .other
      } else if let known = Self.words.first(where: { rest.starts(with: $0.bytes) }) {
        rest = rest.dropFirst(known.bytes.count)
        last = known.word
      } else {
        let digits = rest.prefix { 0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") }
        guard let number = Score(digits) else { return false }
        rest = rest.dropFirst(digits.count)
        switch last {
        case .counted where number.places == 0: continue
        case .change where tellsChanges: continue
        default:
          guard let score = Hundredths(number), scores.contains(score) else { return false }
          hasScore = true
        }
      }
    }
    return hasScore
  }

  private enum Word {
    /// An indicator or a year: a number that is no score follows.
    case counted
    case change
    case other
  }

  private static let separators = Set(" \t\n()-,.:+".utf8)

  private static let words: [(bytes: [UInt8], word: Word)] = {
    let words: [Word: [String]] = [
      .counted: ["ตัวชี้วัดที่", "ตัวชี้วัด", "ปีงบประมาณ", "ปี", "พ.ศ."],
      .change: ["เพิ่มขึ้น", "ลดลง", "คงเดิม"],
      .other: [
        "ผลการประเมิน", "ผล", "ประจำ", "คะแนน", "เท่ากับ", "ได้รับ", "ได้", "จาก", "เป็น", "ของ", "มี", "ใน",
        "และ", "โดย", "ซึ่ง", "\u{2212}",
      ],
    ]
    return words.flatMap { word, names in names.map { (bytes: Array($0.utf8), word: word) } }
      .sorted { $0.bytes.count > $1.bytes.count }
  }()
}

extension Hundredths {
  /// Nil where digits would be lost.
  fileprivate func printed(places: Int) -> Text? {
    let unit = places == 0 ? 100 : places == 1 ? 10 : 1
    return units % unit == 0 ? Text(Score(units: units / unit, places: places).description) : nil
  }
}

extension Text {
  /// Every place of a part, if what follows it is right.
  fileprivate func replacing(
    _ part: Text, by other: Text, before isRight: (ArraySlice<UInt8>) -> Bool
  ) -> Text {
    var output: [UInt8] = []
    var rest = utf8[...]
    while let place = rest.firstRange(of: part.utf8) {
      output += rest[..<place.lowerBound]
      rest = rest[place.upperBound...]
      output += isRight(rest) ? other.utf8 : part.utf8
    }
    return Text(validUTF8: output + rest)
  }
}
