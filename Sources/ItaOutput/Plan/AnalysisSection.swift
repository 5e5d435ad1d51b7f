import Documents
import ItaModel
import ThaiText

extension PlanWriter {
  /// Part 3: strengths, then the indicators by what is to be done about them.
  var analysis: [WordBlock] {
    [paragraph(.heading1, "analysis.heading"), paragraph(.body, "analysis.intro")]
      + strengths + [Band.urgent, .improve, .maintain].flatMap(indicators)
  }

  // MARK: - 3.1

  private var strengths: [WordBlock] {
    let rows = plan.indicators.filter { plan.strengths.indicators.contains($0.number) }
    let heading = paragraph(.heading2, "analysis.strengths.heading")
    switch plan.strengths.kind {
    case .none: return [heading, paragraph(.body, "analysis.strengths.none")]
    case .highestOnly:
      return [
        heading,
        paragraph(
          .body, "analysis.strengths.highest",
          [
            "indicators": list(rows.map { fullName($0.number) }),
            "score": rows.first?.score.map(print) ?? .empty,
          ]),
      ]
    case .full, .strong:
      let lines = rows.enumerated().map { index, row in
        let line = say(
          "analysis.strengths.line",
          ["indicator": fullName(row.number), "score": row.score.map(print) ?? .empty])
        return WordBlock.paragraph(
          WordParagraph(.body, runs: [WordRun(print(index + 1) + ") " + line)]))
      }
      return [heading, paragraph(.body, "analysis.strengths.intro")] + lines + [
        paragraph(.body, "analysis.strengths.practice")
      ]
    }
  }

  // MARK: - 3.2 to 3.4

  private func indicators(in band: Band) -> [WordBlock] {
    let indicators = plan.indicators(in: band)
    let rows = indicators.flatMap(tableRows) + (band == .improve ? otherRows : [])
    var blocks = [paragraph(.heading2, "analysis.\(band.rawValue).heading")]
    if indicators.isEmpty { blocks.append(paragraph(.body, "analysis.empty")) }
    if !rows.isEmpty {
      blocks.append(
        .paragraph(
          WordParagraph(
            .body, runs: [WordRun(say("analysis.practice.\(band.rawValue)"))], spaceAfter: 80)))
      blocks.append(
        table(
          say("analysis.\(band.rawValue).caption"), [1600, 780, 3391, 1500, 1800],
          head: head(
            "analysis.head.indicator", "analysis.head.score", "analysis.head.issue",
            "analysis.head.items", "analysis.head.practice"), rows))
    }
    return blocks + falls(in: band)
  }

  /// A row for each issue, those of one indicator beside its name, score and measures.
  private func tableRows(of row: Plan.IndicatorRow) -> [WordRow] {
    let issues = row.issues.isEmpty ? [nil] : row.issues.map { $0 }
    return issues.enumerated().map { index, issue in
      let told = WordCell(
        issue.map { lines($0.text) } ?? [WordParagraph(.tableText, issueInstead(row))])
      let items = cell(items(issue?.items ?? []))
      guard index == 0 else { return WordRow([.continued, .continued, told, items, .continued]) }
      let merge = issues.count == 1 ? WordCell.Merge.none : .first
      return WordRow([
        WordCell(.tableText, print(fullName(row.number)), merge: merge),
        WordCell(
          .tableNumber, row.score.map(print) ?? say("score.none"), merge: merge,
          comment: comment(on: row.figure)), told, items,
        WordCell(.tableText, practice(row), merge: merge),
      ])
    }
  }

  /// Where its measures are.
  private func practice(_ row: Plan.IndicatorRow) -> Text {
    if row.band == nil { return say("analysis.practice.missing") }
    let place = Instrument.allCases.firstIndex(of: row.number.instrument) ?? 0
    return say(
      "analysis.practice.measures",
      [
        "number": Text(String(place + 1)),
        "count": Text(String(plan.measures(of: row.number).count)),
      ])
  }

  /// Where the source names no issue, the one that the indicator's first measure mends.
  private func issueInstead(_ row: Plan.IndicatorRow) -> Text {
    guard let band = row.band else { return say("analysis.issue.missing") }
    if band == .maintain { return say("analysis.issue.maintain") }
    let issue = plan.measures(of: row.number).lazy.compactMap(\.issue).first
    return issue.map(print) ?? say("analysis.issue.unknown")
  }

  /// Codes keep their Latin form.
  private func items(_ items: [ItemCode]) -> Text {
    items.isEmpty
      ? say("analysis.items.all") : items.map { Text($0.description) }.joined(by: ", ")
  }

  /// Points that name no indicator.
  private var otherRows: [WordRow] {
    plan.otherIssues.map { issue in
      WordRow([
        cell(say("measures.general.indicator")), number(say("cell.none")),
        WordCell(lines(issue.text)),
        cell(issue.items.isEmpty ? say("cell.none") : items(issue.items)),
        cell(
          plan.measures(of: nil).isEmpty
            ? say("cell.none")
            : say(
              "analysis.practice.measures",
              ["number": "4", "count": Text(String(plan.measures(of: nil).count))])),
      ])
    }
  }

  /// Steep falls are told with their class, others with the points to improve, however high the
  /// score is.
  private func falls(in band: Band) -> [WordBlock] {
    plan.indicators.compactMap { row in
      guard PlanRules.isFall(row.change), let change = row.change else { return nil }
      let isSteep = PlanRules.isSteepFall(change)
      guard isSteep ? row.band == band : band == .improve else { return nil }
      return paragraph(
        .body, isSteep ? "analysis.fallen.far" : "analysis.fallen.one",
        ["indicator": fullName(row.number), "change": print(change)])
    }
  }
}
