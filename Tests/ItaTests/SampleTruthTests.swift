import Foundation
import Testing

/// The reports of the samples, held against what a reader takes from the same documents.
@Suite struct SampleTruthTests {
  @Test func `every sample has its truth, and every truth its sample`() throws {
    #expect(try SampleTruth.names() == Sample.all().map(\.name))
  }

  @Test(arguments: try Sample.all())
  func `a report says what a reader of the sample would, and is certain of nothing wrong`(
    sample: Sample
  ) throws {
    let reading = try Reading(of: sample)
    #expect(reading.identity == [], "whose report it is, and of which years")
    #expect(reading.scores == [], "scores and levels")
    #expect(reading.issues == [], "weak points")
    #expect(reading.measures == [], "measures and results")
    #expect(reading.missedDefects == [], "what was put in and not found")
    #expect(reading.falseAlarms == [], "errors and doubts that were not put in")
    #expect(reading.unplanned == [], "weak indicators for which nothing is planned")
  }
}

/// A report beside the truth. Each property lists where they disagree.
private struct Reading {
  let truth: SampleTruth
  let report: SampleReport
  /// The report as it stands, for its pointers.
  let json: Any

  init(of sample: Sample) throws {
    let bytes = Data(try sample.report())
    truth = try SampleTruth(of: sample)
    report = try JSONDecoder().decode(SampleReport.self, from: bytes)
    json = try JSONSerialization.jsonObject(with: bytes)
  }

  var identity: [String] {
    let (agency, document) = (report.agency, report.document)
    var wrong: [String] = []
    func compare<T: Equatable>(_ what: String, _ found: T?, _ expected: T?) {
      guard let expected, found != expected else { return }
      wrong.append("\(what): \(found.map { "\($0)" } ?? "nothing") for \(expected)")
    }
    compare("name", agency.name, truth.agency.name)
    compare("type", agency.type, truth.agency.type)
    compare("district", agency.district, truth.agency.district)
    compare("province", agency.province?.code, truth.agency.province)
    compare("fiscal year", document.fiscalYear, truth.document.fiscalYear)
    compare("assessed year", document.assessedYear, truth.document.assessedYear)
    compare("dated", document.dated, truth.document.dated)
    // A report may hold an analysis, a plan or results beside what it is.
    let genres = Set(truth.document.genres)
    var allowed = genres.union(["assessment-analysis"])
    if !truth.measures.isEmpty { allowed.insert("measures-plan") }
    if truth.results > 0 { allowed.insert("measures-results") }
    if !genres.isSubset(of: document.genres) || !allowed.isSuperset(of: document.genres) {
      wrong.append("genres: \(document.genres) for \(truth.document.genres)")
    }
    return wrong
  }

  var scores: [String] {
    let years = Set(truth.years.map(\.fiscalYear))
    let invented = report.assessments.filter { !years.contains($0.fiscalYear) }
    return truth.years.flatMap(scores) + invented.map { "\($0.fiscalYear): no such year" }
  }

  private func scores(of year: SampleTruth.Year) -> [String] {
    let found = report.assessments.first { $0.fiscalYear == year.fiscalYear }
    var wrong = compare("total", found?.overall, year.overall)
    if let level = found?.overall?.level ?? year.overall?.level {
      let expected = year.overall?.level ?? year.overall?.impliedLevel
      if level != expected || found?.overall?.level == nil && year.overall?.isDisputed == false {
        wrong.append("level: \(found?.overall?.level ?? "none") for \(expected ?? "none")")
      }
    }
    for code in ["IIT", "EIT", "OIT"] {
      let verdict = found?.instruments.first { $0.code == code }
      wrong += compare(code, verdict, year.instruments[code])
    }
    for number in 1...10 {
      let verdict = found?.indicators.first { $0.number == number }
      wrong += compare("indicator \(number)", verdict, year.indicators[String(number)])
    }
    return wrong.map { "\(year.fiscalYear) \($0)" }
  }

  private func compare(
    _ what: String, _ found: SampleReport.Verdict?, _ expected: SampleTruth.Value?
  ) -> [String] {
    let isDisputed = found?.status == "disputed"
    guard let expected else {
      return found == nil || isDisputed ? [] : ["\(what): \(found?.value ?? 0), printed nowhere"]
    }
    guard let found else { return expected.isPrinted ? ["\(what): nothing"] : [] }
    guard let value = expected.value else {
      return isDisputed ? [] : ["\(what): \(found.value ?? 0) \(found.status), but undecidable"]
    }
    // What follows from others may differ by its last digit.
    let tolerance = found.status == "derived" || !expected.isPrinted ? 0.0105 : 0.0005
    if let score = found.value, abs(score - value) < tolerance { return [] }
    return ["\(what): \(found.value.map { "\($0)" } ?? "nothing") \(found.status) for \(value)"]
  }

  var issues: [String] {
    (truth.issues ?? []).flatMap { issue -> [String] in
      let told = report.issues.filter { $0.text.bare.contains(issue.text.bare) }
      if told.contains(where: { $0.differences(from: issue).isEmpty }) { return [] }
      guard let nearest = told.first else { return ["no issue \(issue.text)"] }
      return nearest.differences(from: issue).map { "\(issue.text): \($0)" }
    }
  }

  var measures: [String] {
    var wrong: [String] = []
    if report.measures.count != truth.measures.count {
      wrong.append("\(report.measures.count) measures for \(truth.measures.count)")
    }
    if report.results.count != truth.results {
      wrong.append("\(report.results.count) results for \(truth.results)")
    }
    var rest = report.measures[...]
    for measure in truth.measures {
      guard let place = rest.firstIndex(where: { $0.begins(with: measure.title) }) else {
        wrong.append("no measure \(measure.title)")
        continue
      }
      wrong += rest[place].differences(from: measure).map { "\(measure.title): \($0)" }
      rest = rest[(place + 1)...]
    }
    return wrong
  }

  var missedDefects: [String] {
    truth.findings.filter { defect in !report.findings.contains { shows(defect, in: $0) } }
      .map { "\($0.kind): \($0.quote)" }
  }

  var unplanned: [String] {
    let scores = truth.years.last { $0.fiscalYear == truth.document.assessedYear }?.indicators
    let weak = (truth.withoutMeasure ?? []).compactMap { scores?[String($0)]?.value }
    let told = report.findings.filter { $0.code == "measure-missing" }
    let missed = weak.filter { score in
      !told.contains { $0.stated?.agrees(with: .number(score)) == true }
    }
    let invented = told.filter { finding in
      !weak.contains { finding.stated?.agrees(with: .number($0)) == true }
    }
    return missed.map { "\($0): not told" } + invented.map { $0.message["en"] ?? $0.code }
  }

  /// Errors and doubts. What an element's absence means is a matter of judgement.
  var falseAlarms: [String] {
    report.findings.filter { finding in
      finding.severity != "info" && finding.code != "missing-element"
        && !truth.findings.contains { shows($0, in: finding) }
    }.map { "\($0.code): \($0.message["en"] ?? "")" }
  }

  /// Whether a finding tells of a defect: its kind, its place, and no other values.
  private func shows(_ defect: SampleTruth.Defect, in finding: SampleReport.Finding) -> Bool {
    let stated = finding.stated.flatMap { found in defect.stated?.agrees(with: found) }
    let expected = finding.expected.flatMap { found in defect.expected?.agrees(with: found) }
    guard defect.codes.contains(finding.code), stated != false, expected != false else {
      return false
    }
    let places = finding.at + (finding.subject.map { [$0] } ?? [])
    let quote = defect.quote.bare
    return places.contains { place in
      guard let text = text(at: place)?.bare else { return false }
      return quote.unicodeScalars.count > 3 ? text.contains(quote) : text == quote
    }
  }

  /// The text of a block or cell, or of the cells of a row.
  private func text(at pointer: String) -> String? {
    guard let object = Sample.resolve(pointer, in: json) as? [String: Any] else { return nil }
    if let text = object["text"] as? String { return text }
    return (object["cells"] as? [[String: Any]])?.compactMap { $0["text"] as? String }
      .joined(separator: " ")
  }
}

extension SampleReport.Issue {
  fileprivate func differences(from truth: SampleTruth.Issue) -> [String] {
    var wrong: [String] = []
    if indicator != truth.indicator {
      wrong.append("indicator \(indicator ?? 0) for \(truth.indicator ?? 0)")
    }
    if let expected = truth.severity, severity != expected {
      wrong.append("\(severity ?? "no severity") for \(expected)")
    }
    if let expected = truth.items, !Set(expected).isSubset(of: items) {
      wrong.append("items \(items) for \(expected)")
    }
    return wrong
  }
}

extension SampleReport.Measure {
  /// Whether its title, without a list marker, begins so.
  fileprivate func begins(with words: String) -> Bool {
    guard let title = title?.bare else { return false }
    return title.hasPrefix(words.bare)
      || title.trimmingPrefix(/[0-9]+[.)]|[-•]/).hasPrefix(words.bare)
  }

  fileprivate func differences(from truth: SampleTruth.Measure) -> [String] {
    var wrong: [String] = []
    if indicator != truth.indicator {
      wrong.append("indicator \(indicator ?? 0) for \(truth.indicator ?? 0)")
    }
    for name in truth.responsible
    where !responsible.contains(where: { $0.bare.hasPrefix(name.bare) }) {
      wrong.append("\(responsible) without \(name)")
    }
    if let count = truth.steps, count != steps.count {
      wrong.append("\(steps.count) steps for \(count)")
    }
    wrong += steps.filter { $0.firstMatch(of: /^([0-9๐-๙]+[.)]|[-•])\s/) != nil }
      .map { "marker left in \($0)" }
    if let start = truth.start, start != period?.start {
      wrong.append("from \(period?.start ?? "nothing") for \(start)")
    }
    if let end = truth.end, end != period?.end {
      wrong.append("to \(period?.end ?? "nothing") for \(end)")
    }
    return wrong
  }
}
