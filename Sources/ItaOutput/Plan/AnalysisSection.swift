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
    let rows = tableRows(of: indicators) + (band == .improve ? otherRows : [])
    let empty = indicators.isEmpty ? [paragraph(.body, "analysis.empty")] : []
    let table: [WordBlock] =
      rows.isEmpty
      ? []
      : [
        .table(
          WordTable(
            caption: say("analysis.\(band.rawValue).caption"),
            columns: [1900, 850, 2900, 1350, 2071],
            rows: [
              head(
                "analysis.head.indicator", "analysis.head.score", "analysis.head.issue",
                "analysis.head.items", "analysis.head.practice")
            ] + rows))
      ]
    return [paragraph(.heading2, "analysis.\(band.rawValue).heading")] + empty + table
      + falls(in: band)
  }

  /// A row for each issue, those of one indicator beside its name, and what is done about all of a
  /// class told once.
  private func tableRows(of rows: [Plan.IndicatorRow]) -> [WordRow] {
    var practice: String?
    return rows.flatMap { row in
      let issues = row.issues.isEmpty ? [nil] : row.issues.map { $0 }
      return issues.enumerated().map { index, issue in
        let isFirst = index == 0
        let merge = issues.count == 1 ? WordCell.Merge.none : .first
        let told =
          row.band.map { "analysis.practice.\($0.rawValue)" } ?? "analysis.practice.missing"
        defer { practice = told }
        return WordRow([
          isFirst
            ? WordCell(.tableText, print(fullName(row.number)), merge: merge) : .continued,
          isFirst
            ? WordCell(
              .tableNumber, row.score.map(print) ?? say("score.none"), merge: merge,
              comment: comment(on: row.figure)) : .continued,
          WordCell(issue.map { lines($0.text) } ?? [WordParagraph(.tableText, issueInstead(row))]),
          cell(items(issue?.items ?? [])),
          practice == told ? .continued : WordCell(.tableText, say(told), merge: .first),
        ])
      }
    }
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
        cell(say("analysis.practice.improve")),
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
