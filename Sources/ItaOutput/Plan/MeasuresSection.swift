import Documents
import ItaModel
import ThaiText

extension PlanWriter {
  /// Part 4: a table of measures for each instrument.
  var measures: [WordBlock] {
    [paragraph(.heading1, "measures.heading")]
      + plan.instruments.enumerated().flatMap { index, row in
        let rows = row.instrument.indicators.flatMap(measureRows)
        return [
          instrumentHeading(index + 1, row),
          measureTable(
            say("measures.caption", ["instrument": Text(row.instrument.rawValue)]), rows),
        ]
      } + general + topics
  }

  private static let columns = [1550, 770, 2150, 2150, 3500, 1470, 1400, 1580]

  private func measureTable(_ caption: Text, _ rows: [WordRow]) -> WordBlock {
    table(caption, Self.columns, head: measureHead, rows)
  }

  private var measureHead: WordRow {
    head(
      "measures.head.indicator", "measures.head.score", "measures.head.issue",
      "measures.head.measure", "measures.head.steps", "measures.head.responsible",
      "measures.head.due", "measures.head.monitoring")
  }

  private func instrumentHeading(_ number: Int, _ row: Plan.InstrumentRow) -> WordBlock {
    let score = row.figure.value
    return paragraph(
      .heading2,
      score == nil ? "measures.instrument.heading.no-score" : "measures.instrument.heading",
      [
        "number": Text(String(number)), "instrument-name": name(row.instrument),
        "instrument": Text(row.instrument.rawValue), "score": score.map(print) ?? .empty,
      ])
  }

  // MARK: - Rows

  /// Name and score of an indicator stand once beside all its measures.
  private func measureRows(of indicator: IndicatorNumber) -> [WordRow] {
    let measures = plan.measures(of: indicator)
    guard let row = plan.indicators.first(where: { $0.number == indicator }) else { return [] }
    return measures.enumerated().map { index, measure in
      let merge = measures.count == 1 ? WordCell.Merge.none : .first
      let lead =
        index > 0
        ? [WordCell.continued, .continued]
        : [
          WordCell([WordParagraph(.tableText, print(fullName(indicator)))], merge: merge),
          WordCell(
            .tableNumber, row.score.map(print) ?? say("cell.none"), merge: merge,
            comment: comment(on: row.figure)),
        ]
      let label = row.band.map { "measures.class.\($0.rawValue)" } ?? "measures.class.none"
      return WordRow(lead + cells(of: measure, label: say(label)))
    }
  }

  private func cells(of measure: Plan.MeasureRow, label: Text?) -> [WordCell] {
    let comments = MeasureComments(measure, self)
    let issue =
      (label.map { [WordParagraph(.tableText, $0, isBold: true)] } ?? [])
      + (measure.issue.map { lines($0, comment: comments.row) } ?? [])
    return [
      WordCell(issue.isEmpty ? lines(say("cell.none")) : issue),
      WordCell(lines(measure.title, comment: comments.title)),
      WordCell(numbered(measure.steps, comment: comments.steps)),
      WordCell(
        measure.responsible.isEmpty
          ? lines(say("cell.none"))
          : measure.responsible.map {
            WordParagraph(.tableText, print($0), comment: comments.responsible)
          }),
      cell(due(of: measure), comment: comments.due),
      WordCell(lines(monitoring(of: measure), comment: comments.monitoring)),
    ]
  }

  /// What is reported, and how often.
  func monitoring(of measure: Plan.MeasureRow) -> Text {
    if measure.isMonitoringPrinted, let own = measure.monitoring { return own }
    let often =
      options.profile.monitoring[measure.band].map { wording.filled($0, plannedYears) }
      ?? wording.text("measures.monitoring.\(measure.band.rawValue)", plannedYears)
    return (measure.monitoring ?? wording.text("measures.monitoring")) + " " + often
  }

  // MARK: - Other tables

  /// Measures of no single indicator.
  private var general: [WordBlock] {
    let measures = plan.measures(of: nil)
    if measures.isEmpty { return [] }
    let rows = measures.map { measure in
      WordRow(
        [cell(say("measures.general.indicator")), number(say("cell.none"))]
          + cells(of: measure, label: nil))
    }
    return [
      paragraph(.heading2, "measures.general.heading"),
      measureTable(say("measures.general.caption"), rows),
    ]
  }

  /// The topics by which plans of the year had to be analysed, each with its rows above.
  private var topics: [WordBlock] {
    if plan.topics.isEmpty { return [] }
    let rows = plan.topics.enumerated().map { index, topic in
      let measures = topic.indicators.map { indicator in
        say(
          "measures.topics.rows",
          [
            "number": Text(indicator.description),
            "count": Text(String(plan.measures(of: indicator).count)),
          ])
      }
      return WordRow([
        cell(print(index + 1) + ". " + print(topic.name)),
        WordCell(topic.indicators.map { WordParagraph(.tableText, print(fullName($0))) }),
        WordCell(measures.map { WordParagraph(.tableText, $0) }),
      ])
    }
    return [
      .paragraph(
        .heading2,
        say(
          "measures.topics.heading",
          ["number": Text(plan.measures(of: nil).isEmpty ? "4" : "5")])),
      table(
        say("measures.topics.caption"), [6570, 4000, 4000],
        head: head(
          "measures.topics.head.topic", "measures.topics.head.indicators",
          "measures.topics.head.measures"), rows),
    ]
  }
}

/// What is to be looked at in a row before it is published, cell by cell.
private struct MeasureComments {
  var row: Text?
  var title: Text?
  var steps: Text?
  var responsible: Text?
  var due: Text?
  var monitoring: Text?

  init(_ measure: Plan.MeasureRow, _ writer: PlanWriter) {
    let library = writer.say("comment.measure.library")
    switch measure.source {
    case .document: break
    case .yearBefore: title = writer.say("comment.measure.previous", writer.plannedYears)
    case .libraryByItem, .libraryStanding:
      title = library
      responsible = writer.say("comment.responsible.default")
      return
    }
    if measure.completed.contains(.title) { title = library }
    if measure.completed.contains(.steps) { steps = library }
    if measure.completed.contains(.responsible) {
      responsible = writer.say("comment.responsible.default")
    }
    switch measure.period {
    case .printed: break
    case .usual(instead: nil): due = writer.say("comment.due.default")
    case .usual: due = writer.say("comment.due.outside")
    }
    if !measure.isMonitoringPrinted { monitoring = writer.say("comment.monitoring.default") }
  }
}
