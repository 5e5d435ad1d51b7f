import Documents
import ItaModel

extension PlanWriter {
  /// Part 5: the two rounds of reports, and the results report that follows.
  var monitoring: [WordBlock] {
    let rows = [6, 12].map { months in
      let round = "monitoring.round.\(months)"
      return WordRow([
        cell(say(round)), cell(say("\(round).period", plannedYears)),
        cell(say("\(round).content")), cell(say("monitoring.round.reporter")),
        cell(say("monitoring.round.receiver")),
        WordCell(
          [WordParagraph(.tableText, say("monitoring.round.publication"))]
            + (plan.agency.website.map { lines($0) } ?? [])),
      ])
    }
    let results = item(of: .measuresResults)
    return [
      paragraph(.heading1, "monitoring.heading"), paragraph(.body, "monitoring.intro"),
      .paragraph(.caption, say("monitoring.caption")),
      table(
        say("monitoring.caption"), [1100, 1450, 2350, 1500, 1471, 1200],
        head: head(
          "monitoring.head.round", "monitoring.head.period", "monitoring.head.content",
          "monitoring.head.reporter", "monitoring.head.receiver",
          "monitoring.head.publication"), rows),
      .paragraph(
        WordParagraph(
          .body,
          runs: [
            WordRun(
              results.map { say("monitoring.results", ["results-item": $0]) }
                ?? say("monitoring.results.no-item"))
          ], spaceBefore: 180)),
    ]
  }

  /// Part 6, where the source has any.
  var obstacles: [WordBlock] {
    if plan.obstacles.isEmpty { return [] }
    return [
      paragraph(.heading1, "obstacles.heading"), paragraph(.body, "obstacles.suggestions"),
    ]
      + plan.obstacles.enumerated().map { index, text in
        .paragraph(.body, print(index + 1) + ") " + print(text))
      }
  }
}
