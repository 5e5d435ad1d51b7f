import Documents
import ItaModel
import ThaiText

extension ResultsWriter {
  /// Part 2: a table of results for each instrument that has any.
  var results: [WordBlock] {
    var blocks = [paragraph(.heading1, "results.part.2.heading")]
    var number = 0
    for instrument in Instrument.allCases {
      let rows = instrument.indicators.flatMap { tableRows(of: report.rows(of: $0)) }
      if rows.isEmpty { continue }
      number += 1
      blocks += table(
        of: rows,
        under: say(
          "results.instrument.heading",
          [
            "number": Text(String(number)), "instrument-name": name(instrument),
            "instrument": Text(instrument.rawValue),
          ]))
    }
    let others = report.rows(of: nil)
    if !others.isEmpty {
      blocks += table(
        of: others.map { row in WordRow([cell(label(of: row))] + cells(of: row)) },
        under: say("results.general.heading", ["number": Text(String(number + 1))]))
    }
    return blocks
  }

  private func table(of rows: [WordRow], under heading: Text) -> [WordBlock] {
    let keys =
      ["measures.head.indicator", "results.head.measure", "results.head.actions"]
      + ["results.head.outcome"] + (hasSuggestions ? ["results.head.suggestion"] : [])
    return [
      .paragraph(.heading2, heading),
      table(say("results.caption"), widths, head: head(keys), rows),
    ]
  }

  private var hasSuggestions: Bool { report.rows.contains { $0.suggestion != nil } }

  private var widths: [Int] {
    hasSuggestions ? [1750, 2900, 4200, 3620, 2100] : [1900, 3300, 5000, 4370]
  }

  // MARK: - Rows

  /// The name of an indicator stands once beside all its measures.
  private func tableRows(of rows: [ResultsReport.Row]) -> [WordRow] {
    rows.enumerated().map { index, row in
      let lead =
        index > 0
        ? WordCell.continued
        : WordCell(.tableText, label(of: row), merge: rows.count > 1 ? .first : .none)
      return WordRow([lead] + cells(of: row))
    }
  }

  private func label(of row: ResultsReport.Row) -> Text {
    if let indicator = row.indicator { return print(fullName(indicator)) }
    return say(
      row.comparisons.count > 1 ? "results.indicator.several" : "measures.general.indicator")
  }

  private func cells(of row: ResultsReport.Row) -> [WordCell] {
    let outcome =
      (row.outcome.map { lines($0) } ?? [])
      + row.comparisons.filter { !isSaid($0, in: row.outcome) }.map(paragraph)
    let suggestion = row.suggestion.map { lines($0) }
    return [
      WordCell(row.measure.isEmpty ? lines(say("cell.none")) : lines(row.measure)),
      WordCell(row.actions.isEmpty ? blanks(3, ofColumn: widths[2]) : numbered(row.actions)),
      WordCell(outcome.isEmpty ? blanks(3, ofColumn: widths[3]) : outcome),
    ]
      + (hasSuggestions
        ? [
          WordCell(
            suggestion
              ?? (row.isReported ? lines(say("cell.none")) : blanks(2, ofColumn: widths[4])))
        ] : [])
  }

  /// What the source says itself, with the right figures, need not be said twice.
  private func isSaid(_ comparison: ResultsReport.Comparison, in outcome: Text?) -> Bool {
    guard let outcome else { return false }
    let scores = [comparison.later.score, comparison.earlier?.score, comparison.change?.magnitude]
    return scores.compactMap { $0 }.allSatisfy { score in
      outcome.utf8.firstRange(of: Array(Score(score).description.utf8)) != nil
    }
  }

  /// The indicator, its scores and how much lies between them, a line each.
  private func paragraph(of comparison: ResultsReport.Comparison) -> WordParagraph {
    let scores = [comparison.earlier, comparison.later].compactMap { $0 }.map { score in
      say(
        "results.outcome.score",
        ["year": Text(score.year.description), "score": print(score.score)])
    }
    let lines = ([print(fullName(comparison.indicator))] + scores).joined(by: "\n")
    guard let change = comparison.change else { return WordParagraph(.tableText, lines) }
    let key = change.units == 0 ? "same" : change.units > 0 ? "rise" : "fall"
    let comment = comparison.misprint.map {
      say("results.comment.recomputed", ["first-score": signed($0)])
    }
    return WordParagraph(
      .tableText,
      runs: [
        WordRun(lines + "\n"),
        WordRun(
          say("results.outcome.\(key)", ["change": withSign(change)]), isBold: true,
          comment: comment),
      ])
  }
}
