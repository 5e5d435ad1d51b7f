import Documents
import ItaModel
import ThaiText

/// A report held against the truth.
struct Examination {
  /// A fact of the report or of the truth, and how the two agree.
  struct Field {
    enum Verdict { case right, wrong, missing }
    let category: Category
    let name: String
    let verdict: Verdict
    /// Said to be confirmed, corrected or derived.
    let isCertain: Bool
    let expected: String
    let got: String
  }

  enum Category: String, CaseIterable {
    case overall, level, instrument, indicator, agency, district, province, fiscalYear
    case assessedYear
  }

  struct Rows {
    var expected = 0
    var got = 0
    var matched = 0
    var fields = 0
    var rightFields = 0
    var faults: [String] = []
  }

  private(set) var fields: [Field] = []
  private(set) var measures = Rows()
  private(set) var results = Rows()
  private(set) var found: [(defect: Defect, isFound: Bool)] = []
  private(set) var falseAlarms: [Finding] = []

  init(_ document: GeneratedReport, _ report: Report) {
    examineIdentity(document.expectation, report)
    examineScores(document.expectation, report)
    examineMeasures(document, report)
    examineResults(document, report)
    examineFindings(document, report)
  }

  // Identity.

  private mutating func examineIdentity(_ truth: Expectation, _ report: Report) {
    let agency = truth.report.agency
    add(.agency, "name", agency.name, report.agency.name?.description)
    let printsPlace = truth.draft.printsPlace
    add(
      .district, "district", printsPlace ? agency.district : nil,
      report.agency.district?.description)
    add(
      .province, "province", printsPlace ? agency.province.code : nil, report.agency.province?.code)
    let year = truth.report.fiscalYear
    add(.fiscalYear, "fiscalYear", "\(year)", report.document.fiscalYear?.description)
    let assessed = truth.report.assessed.fiscalYear
    add(.assessedYear, "assessedYear", "\(assessed)", report.document.assessedYear?.description)
  }

  private mutating func add(
    _ category: Category, _ name: String, _ expected: String?, _ got: String?,
    isCertain: Bool = false
  ) {
    let verdict: Field.Verdict =
      switch (expected, got) {
      case (let expected?, let got?): Array(expected.utf8) == Array(got.utf8) ? .right : .wrong
      case (_?, nil): .missing
      case (nil, _?): .wrong
      case (nil, nil): .right
      }
    if expected == nil, got == nil { return }
    fields.append(
      Field(
        category: category, name: name, verdict: verdict, isCertain: isCertain,
        expected: expected ?? "nothing", got: got ?? "nothing"))
  }

  // Scores.

  private mutating func examineScores(_ truth: Expectation, _ report: Report) {
    var missing = truth.scores
    for assessment in report.assessments {
      let number = assessment.fiscalYear.number
      let year = truth.report.year(number)
      var verdicts: [(Subject, Verdict)] = []
      if let overall = assessment.overall { verdicts.append((.total, overall.verdict)) }
      for instrument in assessment.instruments {
        let index = TrueYear.blocks.firstIndex { $0.code == instrument.code.rawValue } ?? 0
        verdicts.append((.instrument(index), instrument.verdict))
      }
      for indicator in assessment.indicators {
        verdicts.append((.indicator(indicator.number.number), indicator.verdict))
      }
      for (subject, verdict) in verdicts {
        guard let value = verdict.value else { continue }
        let key = DefectWriter.ScoreKey(year: number, subject: subject)
        missing.remove(key)
        let isCertain = [.confirmed, .corrected, .derived].contains(verdict.status)
        let expected = year?.score(of: subject)
        let got = value.units(atPlaces: 4) ?? -1
        // The assessors round what no document prints; a value that follows may be one off.
        let follows = verdict.status == .derived || verdict.status == .corrected
        let slack = follows && !truth.scores.contains(key) ? 150 : 0
        let isRight = expected.map { abs($0 * 100 - got) <= slack } ?? false
        fields.append(
          Field(
            category: Examination.category(subject), name: "\(number) \(subject)",
            verdict: isRight ? .right : .wrong, isCertain: isCertain,
            expected: expected.map(printed) ?? "nothing",
            got: "\(value) (\(verdict.status.rawValue))"))
      }
      if let level = assessment.overall?.level {
        let isCertain = [.confirmed, .corrected, .derived].contains(
          assessment.overall?.verdict.status)
        add(.level, "\(number) level", year?.level, level, isCertain: isCertain)
      } else if truth.levels.contains(number) {
        add(.level, "\(number) level", year?.level, nil)
      }
    }
    let years = Set(report.assessments.map(\.fiscalYear.number))
    for number in truth.levels where !years.contains(number) {
      add(.level, "\(number) level", truth.report.year(number)?.level, nil)
    }
    for key in missing.sorted(by: { "\($0)" < "\($1)" }) {
      let value = truth.report.year(key.year)?.score(of: key.subject)
      add(Examination.category(key.subject), "\(key.year) \(key.subject)", value.map(printed), nil)
    }
  }

  private static func category(_ subject: Subject) -> Category {
    switch subject {
    case .total: .overall
    case .instrument: .instrument
    case .indicator: .indicator
    }
  }

  // Rows.

  private mutating func examineMeasures(_ document: GeneratedReport, _ report: Report) {
    let truth = document.expectation
    let match = Likeness.pairs(
      truth.measures.map(\.title), report.measures.map { $0.title?.description ?? "" })
    measures.expected = truth.measures.count
    measures.got = report.measures.count { $0.title != nil }
    measures.matched = match.count
    let least = document.noise == .heavy ? 0.7 : document.noise == .light ? 0.9 : 1
    for (index, place) in match {
      let (wanted, got) = (truth.measures[index], report.measures[place])
      if truth.draft.measuresNameIndicators || got.indicator != nil {
        note(&measures, "indicator", "\(wanted.indicator)", got.indicator.map { "\($0)" } ?? "-") {
          $0 == $1
        }
      }
      let alike = { Likeness.of($0, $1) >= least }
      note(&measures, "title", wanted.title, got.title?.description ?? "-", alike)
      if truth.draft.measuresNameIssues {
        let issue = truth.draft.issues[wanted.index] ?? wanted.issue
        note(
          &measures, "issue", issue + wanted.items.joined(), got.issue?.description ?? "-",
          { Likeness.of($0, $1) >= min(least, 0.9) })
      }
      note(
        &measures, "steps", wanted.steps.joined(), got.steps.map(\.description).joined(), alike)
      note(
        &measures, "responsible", wanted.responsible.joined(),
        got.responsible.map(\.description).joined(), alike)
      if !truth.withoutPeriod.contains(wanted.index) {
        if let start = wanted.period.start {
          note(&measures, "period start", start, got.period?.start?.description ?? "-") { $0 == $1 }
        }
        if let end = wanted.period.end {
          note(&measures, "period end", end, got.period?.end?.description ?? "-") { $0 == $1 }
        }
      }
      note(
        &measures, "monitoring", wanted.monitoring.text, got.monitoring?.text.description ?? "-",
        alike)
    }
    for index in truth.measures.indices where !match.contains(where: { $0.0 == index }) {
      measures.faults.append("row missing: \(truth.measures[index].title)")
    }
    for place in report.measures.indices where !match.contains(where: { $0.1 == place }) {
      guard let title = report.measures[place].title else { continue }
      measures.faults.append("row too many: \(title)")
    }
  }

  private mutating func examineResults(_ document: GeneratedReport, _ report: Report) {
    let truth = document.expectation
    let match = Likeness.pairs(
      truth.results.map(\.measure), report.results.map { $0.measure?.description ?? "" })
    results.expected = truth.results.count
    results.got = report.results.count
    results.matched = match.count
    let least = document.noise == .heavy ? 0.7 : document.noise == .light ? 0.9 : 1
    for (index, place) in match {
      let (wanted, got) = (truth.results[index], report.results[place])
      let alike = { Likeness.of($0, $1) >= least }
      if truth.draft.resultsNameIndicators {
        note(&results, "indicator", "\(wanted.indicator)", got.indicator.map { "\($0)" } ?? "-") {
          $0 == $1
        }
      }
      note(&results, "measure", wanted.measure, got.measure?.description ?? "-", alike)
      note(
        &results, "actions", wanted.actions.joined(), got.actions.map(\.description).joined(), alike
      )
      if !truth.draft.resultsPrintScores {
        note(&results, "outcome", wanted.outcome, got.outcome?.description ?? "-", alike)
      }
    }
    for index in truth.results.indices where !match.contains(where: { $0.0 == index }) {
      results.faults.append("row missing: \(truth.results[index].measure)")
    }
  }

  private func note(
    _ rows: inout Rows, _ name: String, _ expected: String, _ got: String,
    _ agree: (String, String) -> Bool
  ) {
    rows.fields += 1
    if agree(expected, got) {
      rows.rightFields += 1
    } else {
      rows.faults.append("\(name): \(expected) ≠ \(got)")
    }
  }

  // Findings.

  private mutating func examineFindings(_ document: GeneratedReport, _ report: Report) {
    let serious = report.findings.filter { $0.severity != .info }
    for defect in document.defects {
      let isFound = report.findings.contains { defect.kind.codes.contains($0.code) }
      found.append((defect, isFound))
    }
    let explained = document.defects.reduce(into: document.deservedCodes) {
      $0.formUnion($1.kind.codes)
      $0.formUnion($1.kind.consequences)
    }
    falseAlarms = serious.filter { !explained.contains($0.code) }
  }
}

/// Likeness of texts that noise has gone over.
enum Likeness {
  /// Thai letters, Latin ones and digits, the latter in Arabic; marks too.
  static func letters(_ text: String) -> String {
    let composed = replaced(text, "\u{0E4D}\u{0E32}", "\u{0E33}")
    return String(
      String.UnicodeScalarView(
        Digits.arabic(composed).unicodeScalars.filter {
          (0x0E01...0x0E4E).contains($0.value) || $0.properties.isAlphabetic
            || (0x30...0x39).contains($0.value)
        }))
  }

  /// From 0 to 1: the share of pairs of neighbours that both have.
  static func of(_ one: String, _ other: String) -> Double {
    let (left, right) = (Array(letters(one).unicodeScalars), Array(letters(other).unicodeScalars))
    if left == right { return 1 }
    guard left.count > 1, right.count > 1 else { return 0 }
    var counts: [UInt64: Int] = [:]
    for (first, second) in zip(left, left.dropFirst()) {
      counts[UInt64(first.value) << 32 | UInt64(second.value), default: 0] += 1
    }
    var common = 0
    for (first, second) in zip(right, right.dropFirst()) {
      let pair = UInt64(first.value) << 32 | UInt64(second.value)
      if let count = counts[pair], count > 0 {
        counts[pair] = count - 1
        common += 1
      }
    }
    return Double(2 * common) / Double(left.count + right.count - 2)
  }

  /// The best pairs of texts that are alike, each used once.
  static func pairs(_ wanted: [String], _ got: [String]) -> [(Int, Int)] {
    var all: [(likeness: Double, Int, Int)] = []
    for (index, text) in wanted.enumerated() {
      for (place, other) in got.enumerated() where !other.isEmpty {
        let likeness = of(text, other)
        if likeness >= 0.55 { all.append((likeness, index, place)) }
      }
    }
    var (used, taken) = (Set<Int>(), Set<Int>())
    var pairs: [(Int, Int)] = []
    for (_, index, place) in all.sorted(by: {
      ($0.likeness, -$0.1, -$0.2) > ($1.likeness, -$1.1, -$1.2)
    }) where !used.contains(index) && !taken.contains(place) {
      used.insert(index)
      taken.insert(place)
      pairs.append((index, place))
    }
    return pairs.sorted { $0.0 < $1.0 }
  }
}
