package import Documents
package import ItaModel

/// Words a report on results and lays it out.
package struct ResultsWriter: OfficialDocument {
  let report: ResultsReport
  package let stationery: Stationery

  package init(
    _ report: ResultsReport, _ options: PlanOptions = PlanOptions(),
    wording: Wording = .standard, framework: Framework = .standard
  ) {
    self.report = report
    stationery = Stationery(
      of: report.agency, in: report.year, after: report.year.previous, dated: report.dated,
      options, wording: wording, framework)
  }

  package var titles: [Text] { [say("results.title")] }

  package var sections: [WordSection] {
    let paragraphs = (1...3).map { "results.preface.paragraph.\($0)" }
    var sections =
      front(preface: paragraphs) + [
        WordSection(.portrait, numbers: pageNumbers(from: 1), blocks: summary + scores),
        WordSection(.landscape, numbers: pageNumbers(), blocks: results),
        WordSection(.portrait, numbers: pageNumbers(), blocks: obstacles + signing),
      ]
    if options.hasAppendix {
      let blocks = appendix(
        Review(
          checks: report.checks, corrections: report.corrections, statuses: report.statuses,
          sources: report.sources), note: "results.appendix.note")
      sections.append(WordSection(.landscape, numbers: pageNumbers(), blocks: blocks))
    }
    return sections
  }

  // MARK: - Part 1

  private var summary: [WordBlock] {
    let pending = report.pending.count
    func line(_ key: String, _ count: Int, comment: Text? = nil) -> (Text, Text?) {
      (say(key, ["count": Text(String(count))]), comment)
    }
    var lines = [line("results.sum.count", report.rows.count)]
    if pending < report.rows.count {
      lines.append(line("results.sum.reported", report.rows.count - pending))
    }
    if pending > 0 {
      lines.append(line("results.sum.pending", pending, comment: say("results.comment.pending")))
    }
    let changes = report.scores.compactMap(\.figure.change?.units)
    for (key, count) in [
      ("rise", changes.count { $0 > 0 }), ("fall", changes.count { $0 < 0 }),
      ("same", changes.count { $0 == 0 }),
    ] where count > 0 {
      lines.append(line("results.sum.\(key)", count))
    }
    if !report.hasScoresAfter { lines.append((say("results.sum.no-scores"), nil)) }
    let item = item(of: .measuresResults).map { item in
      paragraph(.body, "reasons.item", ["item": item])
    }
    return [paragraph(.heading1, "results.part.1.heading")] + [item].compactMap { $0 }
      + [paragraph(.body, "results.sum.intro")]
      + lines.enumerated().map { index, line in
        .paragraph(
          WordParagraph(.body, print(index + 1) + ") " + line.0, comment: line.1))
      }
  }

  /// Years that no score is known of have no column, but that of the report itself, which is to be
  /// filled in.
  private var scores: [WordBlock] {
    guard report.hasScoresBefore || report.hasScoresAfter else { return [] }
    let hasBefore = report.hasScoresBefore
    let years = [
      "previous-year": Text(report.year.previous?.description ?? ""),
      "result-year": Text(report.year.description),
    ]
    let keys =
      ["number", "indicator", "instrument"] + (hasBefore ? ["previous"] : []) + ["score"]
      + (hasBefore ? ["change"] : [])
    let widths = hasBefore ? [600, 3471, 900, 1250, 1250, 1600] : [700, 5571, 1200, 1600]
    var rows = report.scores.map { row in
      WordRow(
        [
          number(print(row.number.number)), cell(print(stationery.framework.name(of: row.number))),
          number(Text(row.number.instrument.rawValue)),
        ] + figures(row.figure))
    }
    if report.total.value != nil || report.total.previous != nil {
      let label = WordCell(.tableText, say("result.indicators.total"), span: 3)
      rows.append(WordRow(([label] + figures(report.total)).map(\.emboldened)))
    }
    return [
      .paragraph(
        .caption,
        say(
          "table.caption", ["number": "1", "title": wording.text("results.scores.caption")])),
      table(
        say("results.scores.caption"), widths,
        head: head(keys.map { "result.indicators.head.\($0)" }, slots: years), rows),
    ]
  }

  private func figures(_ figure: Plan.Figure) -> [WordCell] {
    let remark = figure.value == nil ? nil : comment(on: figure)
    let blank = number(report.hasScoresAfter ? say("cell.none") : Self.blank)
    let score = figure.value.map { number(print($0), comment: remark) } ?? blank
    guard report.hasScoresBefore else { return [score] }
    return [
      number(figure.previous), score, figure.change.map { change($0) } ?? blank,
    ]
  }

  private static let blank: Text = ".............."

  // MARK: - Part 3

  private var obstacles: [WordBlock] {
    let heading = paragraph(.heading1, "results.part.3.heading")
    if report.rows.contains(where: { $0.suggestion != nil }) {
      return [heading, paragraph(.body, "results.obstacles.in-table")]
    }
    if report.pending.isEmpty { return [heading, paragraph(.body, "results.obstacles.none")] }
    let line = Text(String(repeating: ".", count: 168))
    return [heading] + Array(repeating: .paragraph(.line, line), count: 6)
  }

  private var signing: [WordBlock] {
    signOff(
      heading: "results.signing.heading", statement: "results.signing.statement", by: signatories)
  }
}
