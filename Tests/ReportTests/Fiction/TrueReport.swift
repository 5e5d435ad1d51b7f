/// What is true about a fictional agency: what every document about it must be read as.
struct TrueReport {
  let agency: FictionalAgency
  /// The year that the document plans for or reports on.
  let fiscalYear: Int
  /// Scores by fiscal year, the assessed one last.
  let years: [TrueYear]
  let measures: [TrueMeasure]
  let results: [TrueResult]
  let genre: Genre
  /// The month when the document was made: `ธันวาคม 2565`.
  let dated: String

  enum Genre: String, CaseIterable {
    case plan
    case analysis
    case results
  }

  var assessed: TrueYear { years[years.count - 1] }
  var previous: TrueYear? { years.count > 1 ? years[years.count - 2] : nil }

  func year(_ fiscalYear: Int) -> TrueYear? {
    years.first { $0.fiscalYear == fiscalYear }
  }

  init(using chance: inout Chance) {
    genre = chance.pick([.plan, .plan, .plan, .analysis, .results])
    agency = FictionalAgency(using: &chance)
    let assessedYear = chance.number(2563...2568)
    fiscalYear = genre == .plan ? assessedYear + 1 : assessedYear
    var current = TrueYear(assessedYear, using: &chance)
    while current.isNearABoundary { current = TrueYear(assessedYear, using: &chance) }
    var previous = current.yearBefore(using: &chance)
    while previous.isNearABoundary { previous = current.yearBefore(using: &chance) }
    years =
      chance.percent(40)
      ? [previous.yearBefore(using: &chance), previous, current] : [previous, current]
    let weak = current.indicators.enumerated().sorted { $0.element < $1.element }.map {
      $0.offset + 1
    }
    let chosen = Array(weak.prefix(chance.number(3...8))).sorted()
    let plannedYear = fiscalYear
    var planned: [TrueMeasure] = []
    for number in chosen {
      let titles = chance.sample(
        chance.percent(20) ? 2 : 1, of: IndicatorPhrases.of(number).measures)
      for title in titles {
        planned.append(
          TrueMeasure(planned.count, title, for: number, in: plannedYear, using: &chance))
      }
    }
    measures = planned
    let made = TruePeriod.month(
      chance.number(genre == .plan ? 0...5 : 9...11), fiscalYear)
    dated = "\(Phrases.months[made.month - 1]) \(made.year)"
    results = chosen.prefix(5).enumerated().map { index, number in
      TrueResult(index, for: number, using: &chance)
    }
  }
}

/// All scores of a fiscal year, in hundredths as they are printed.
struct TrueYear {
  let fiscalYear: Int
  /// Of indicators 1 to 10.
  let indicators: [Int]
  /// IIT, EIT, OIT.
  let instruments: [Int]
  let total: Int

  static let blocks: [(code: String, numbers: ClosedRange<Int>, percent: Int)] = [
    ("IIT", 1...5, 30), ("EIT", 6...8, 30), ("OIT", 9...10, 40),
  ]

  static func block(of number: Int) -> Int { number <= 5 ? 0 : number <= 8 ? 1 : 2 }

  init(_ fiscalYear: Int, using chance: inout Chance) {
    let middle = chance.pick([74, 82, 88, 93, 96])
    var exact: [Int] = []
    for number in 1...10 {
      let score =
        number >= 9 && chance.percent(60)
        ? chance.number(10...16) * 62500
        : min(1_000_000, max(420_000, middle * 10_000 + chance.number(-110_000...90_000)))
      exact.append(score)
    }
    self.init(fiscalYear, exact: exact, using: &chance)
  }

  func yearBefore(using chance: inout Chance) -> TrueYear {
    let exact = indicators.map {
      min(1_000_000, max(400_000, $0 * 100 + chance.number(-120_000...60_000)))
    }
    return TrueYear(fiscalYear - 1, exact: exact, using: &chance)
  }

  /// From scores in ten-thousandths; the assessors average before they round.
  private init(_ fiscalYear: Int, exact: [Int], using chance: inout Chance) {
    self.fiscalYear = fiscalYear
    let keepsHiddenDigits = chance.percent(40)
    let scores = exact.map { keepsHiddenDigits ? $0 : TrueYear.rounded($0) * 100 }
    indicators = scores.map(TrueYear.rounded)
    var means: [Int] = []
    var weighted = 0
    for block in TrueYear.blocks {
      let values = block.numbers.map { scores[$0 - 1] }
      // In units of 1/600000, so that means by 5, 3 and 2 and weights are whole.
      let sum = values.reduce(0, +) * 60 / values.count
      means.append((sum + 30 * 100) / 6000)
      weighted += sum * block.percent
    }
    instruments = means
    total = chance.percent(80) ? (weighted + 300_000) / 600_000 : weighted / 600_000
  }

  private static func rounded(_ tenThousandths: Int) -> Int { (tenThousandths + 50) / 100 }

  /// Where a hundredth more or less would be another level.
  var isNearABoundary: Bool {
    let limits = [9500, 8500, 7500, 7000, 6500, 5500, 5000]
    return ([total] + instruments).contains { score in limits.contains { abs(score - $0) <= 3 } }
  }

  var level: String {
    if fiscalYear <= 2565 {
      return TrueYear.letters.first { total >= $0.least }?.name ?? "F"
    }
    let lowest = instruments.min() ?? 0
    if total >= 9500, lowest >= 9500 { return "ผ่านดีเยี่ยม" }
    if total >= 8500 { return lowest >= 8500 ? "ผ่านดี" : "ผ่าน" }
    return total >= 7000 ? "ต้องปรับปรุง" : "ต้องปรับปรุงโดยด่วน"
  }

  static func levels(in fiscalYear: Int) -> [String] {
    fiscalYear <= 2565
      ? letters.map(\.name)
      : ["ผ่านดีเยี่ยม", "ผ่านดี", "ผ่าน", "ต้องปรับปรุง", "ต้องปรับปรุงโดยด่วน"]
  }

  private static let letters: [(name: String, least: Int)] = [
    ("AA", 9500), ("A", 8500), ("B", 7500), ("C", 6500), ("D", 5500), ("E", 5000), ("F", 0),
  ]

  func score(of subject: Subject) -> Int {
    switch subject {
    case .total: total
    case .instrument(let index): instruments[index]
    case .indicator(let number): indicators[number - 1]
    }
  }

  /// The indicator with the highest or lowest score, if there is only one.
  func extreme(highest: Bool, in numbers: ClosedRange<Int> = 1...10) -> Int? {
    let scores = numbers.map { indicators[$0 - 1] }
    guard let value = highest ? scores.max() : scores.min() else { return nil }
    let holders = numbers.filter { indicators[$0 - 1] == value }
    return holders.count == 1 ? holders[0] : nil
  }
}

/// What a score is the score of.
enum Subject: Hashable, CustomStringConvertible {
  case total
  /// By its place in `TrueYear.blocks`.
  case instrument(Int)
  case indicator(Int)

  static let all: [Subject] =
    [.total] + (0...2).map { .instrument($0) } + (1...10).map { .indicator($0) }

  var description: String {
    switch self {
    case .total: "overall"
    case .instrument(let index): TrueYear.blocks[index].code
    case .indicator(let number): "indicator \(number)"
    }
  }
}

/// A planned measure, and the months that its period covers (`2023-01`).
struct TrueMeasure {
  let index: Int
  let indicator: Int
  let issue: String
  let items: [String]
  let title: String
  let steps: [String]
  let responsible: [String]
  var period: TruePeriod
  let monitoring: (text: String, months: Int?)

  init(
    _ index: Int, _ title: String, for number: Int, in fiscalYear: Int, using chance: inout Chance
  ) {
    let phrases = IndicatorPhrases.of(number)
    self.index = index
    indicator = number
    let weakness = chance.pick(phrases.issues)
    issue = weakness.text
    items = weakness.items
    self.title = title
    steps = chance.sample(chance.number(1...4), of: Phrases.steps)
    responsible = chance.sample(chance.percent(25) ? 2 : 1, of: Phrases.departments)
    period = TruePeriod(in: fiscalYear, using: &chance)
    monitoring = chance.pick(Phrases.monitoring)
  }
}

struct TrueResult {
  let index: Int
  let indicator: Int
  let measure: String
  let actions: [String]
  let outcome: String
  let suggestion: String

  init(_ index: Int, for number: Int, using chance: inout Chance) {
    self.index = index
    indicator = number
    measure = chance.pick(IndicatorPhrases.of(number).measures)
    actions = chance.sample(chance.number(1...3), of: Phrases.actions)
    outcome = chance.pick(Phrases.outcomes)
    suggestion = chance.pick(Phrases.suggestions)
  }
}

/// A span of months inside a fiscal year, in one of the forms that authors print.
struct TruePeriod {
  var text: String
  /// Nil where the printed form leaves it open.
  var start: String?
  var end: String?

  init(in fiscalYear: Int, using chance: inout Chance) {
    let first = chance.number(0...8)
    let last = min(11, first + chance.number(1...5))
    let (from, to) = (TruePeriod.month(first, fiscalYear), TruePeriod.month(last, fiscalYear))
    let short = { (month: (month: Int, year: Int)) in Phrases.shortMonths[month.month - 1] }
    let long = { (month: (month: Int, year: Int)) in Phrases.months[month.month - 1] }
    start = TruePeriod.iso(from)
    end = TruePeriod.iso(to)
    switch chance.number(0...9) {
    case 0, 1:
      text =
        from.year == to.year
        ? "\(short(from)) - \(short(to)) \(to.year % 100)"
        : "\(short(from)) \(from.year % 100) - \(short(to)) \(to.year % 100)"
    case 2: text = "\(short(from)) \(from.year % 100) – \(short(to)) \(to.year % 100)"
    case 3: text = "\(long(from)) \(from.year) – \(long(to)) \(to.year)"
    case 4: text = "\(short(from))\(from.year % 100)-\(short(to))\(to.year % 100)"
    case 5: text = "\(long(from)) \(from.year) ถึง \(long(to)) \(to.year)"
    case 6:
      let quarter = chance.number(1...4)
      text = "ไตรมาสที่ \(quarter) ปีงบประมาณ พ.ศ. \(fiscalYear)"
      start = TruePeriod.iso(TruePeriod.month(3 * quarter - 3, fiscalYear))
      end = TruePeriod.iso(TruePeriod.month(3 * quarter - 1, fiscalYear))
    case 7:
      text = "ภายในเดือน\(long(to)) \(to.year)"
      start = nil
    default:
      text =
        chance.pick(["ภายในปีงบประมาณ", "ปีงบประมาณ", "ตลอดปีงบประมาณ"]) + " พ.ศ. \(fiscalYear)"
      start = TruePeriod.iso(TruePeriod.month(0, fiscalYear))
      end = TruePeriod.iso(TruePeriod.month(11, fiscalYear))
    }
  }

  /// The month and Buddhist year of a month of the fiscal year, counted from October.
  static func month(_ index: Int, _ fiscalYear: Int) -> (month: Int, year: Int) {
    index < 3 ? (10 + index, fiscalYear - 1) : (index - 2, fiscalYear)
  }

  static func iso(_ month: (month: Int, year: Int)) -> String {
    "\(month.year - 543)-\(month.month < 10 ? "0" : "")\(month.month)"
  }
}
