import Documents
import ItaModel
import ThaiText

/// What is to be looked at in a document before it is signed, and what it was made of.
struct Review {
  let checks: [Plan.Check]
  let corrections: [Plan.CorrectionRow]
  let statuses: [Status: Int]
  let sources: [Source]
}

extension OfficialDocument {
  /// On pages that can be taken out before publication.
  func appendix(_ review: Review, note: String) -> [WordBlock] {
    [
      paragraph(.heading1, "appendix.a.heading"), paragraph(.line, note),
      paragraph(.heading2, "appendix.findings.heading"),
    ] + blocks(of: review.checks)
      + [paragraph(.heading2, "appendix.corrections.heading")] + blocks(of: review.corrections)
      + [paragraph(.heading1, "appendix.b.heading")] + sources(of: review)
  }

  // MARK: - Checks

  private func blocks(of checks: [Plan.Check]) -> [WordBlock] {
    if checks.isEmpty { return [paragraph(.line, "appendix.findings.none")] }
    let rows = checks.enumerated().map { index, check in
      WordRow([
        number(print(index + 1)), cell(check.place.map(place) ?? say("cell.none")),
        cell(words(for: check.subject)), cell(value(check.stated)), cell(value(check.expected)),
      ])
    }
    return [
      table(
        say("appendix.findings.caption"), [700, 2800, 6470, 2300, 2300],
        head: head(
          "appendix.findings.head.number", "appendix.findings.head.place",
          "appendix.findings.head.finding", "appendix.findings.head.stated",
          "appendix.findings.head.expected"), rows)
    ]
  }

  private func words(for subject: Plan.Check.Subject) -> Text {
    switch subject {
    case .finding(let text): return print(text)
    case .unknownScore(let indicator):
      return print(fullName(indicator)) + " " + say("score.none")
    case .disputed(let indicator, let printed):
      return print(fullName(indicator)) + " "
        + say(
          "comment.score.disputed",
          [
            "first-score": printed.dropLast().map(print).joined(by: ", "),
            "second-score": printed.last.map(print) ?? .empty,
          ])
    }
  }

  private func value(_ value: FindingValue?) -> Text {
    switch value {
    case .number(let number): print(Text(number.inHundredths.description))
    case .text(let text): print(PlainWording.line(text))
    case nil: say("cell.none")
    }
  }

  private func place(_ place: SourcePlace) -> Text {
    func slot(_ number: Int) -> Text { Text(String(number)) }
    switch place {
    case .line(let line): return say("source.line", ["number": slot(line)])
    case .paragraph(let number): return say("source.paragraph", ["number": slot(number)])
    case .table(let table, let row, let cell):
      return [
        say("source.table", ["number": slot(table)]),
        row.map { say("source.row", ["number": slot($0)]) },
        cell.map { say("source.cell", ["number": slot($0)]) },
      ].compactMap { $0 }.joined(by: " ")
    }
  }

  // MARK: - Corrections

  private func blocks(of corrections: [Plan.CorrectionRow]) -> [WordBlock] {
    if corrections.isEmpty { return [paragraph(.line, "appendix.corrections.none")] }
    let shown = corrections.prefix(mostCorrections)
    let rows = shown.enumerated().map { index, row in
      var places = row.places.prefix(mostPlaces).map(place)
      if row.places.count > places.count {
        places.append(
          say(
            "appendix.places.more", ["count": Text(String(row.places.count - places.count))]))
      }
      return WordRow(
        [
          number(print(index + 1)),
          WordCell(
            places.isEmpty
              ? lines(say("cell.none")) : places.map { WordParagraph(.tableText, $0) }),
        ] + cells(of: row.change))
    }
    let rest = corrections.count - shown.count
    return [
      table(
        say("appendix.corrections.caption"), [700, 2600, 3300, 3300, 3070, 1600],
        head: head(
          "appendix.corrections.head.number", "appendix.corrections.head.place",
          "appendix.corrections.head.before", "appendix.corrections.head.after",
          "appendix.corrections.head.reason", "appendix.corrections.head.certainty"), rows)
    ]
      + (rest > 0
        ? [paragraph(.note, "appendix.corrections.more", ["count": Text(String(rest))])] : [])
  }

  /// What was printed is shown as it was, whatever digits the plan has.
  private func cells(of change: Plan.CorrectionRow.Change) -> [WordCell] {
    switch change {
    case .text(let before, let after, let rule, let certainty):
      let key = "appendix.reason.\(rule)"
      return [
        cell(before), cell(after),
        cell(
          wording[key] == nil
            ? say("appendix.reason.other", ["rule": Text(rule)]) : say(key)),
        cell(say("appendix.certainty.\(certainty.rawValue)")),
      ]
    case .score(let name, let before, let after):
      return [
        cell(words(for: name) + " " + print(before)), cell(words(for: name) + " " + print(after)),
        cell(say("appendix.reason.score")), cell(say("appendix.certainty.evidence")),
      ]
    case .change(let indicator, let before, let after):
      return [
        cell(print(fullName(indicator)) + " " + signed(before)),
        cell(print(fullName(indicator)) + " " + signed(after)),
        cell(say("appendix.reason.change")), cell(say("appendix.certainty.evidence")),
      ]
    case .period(let text, let band):
      return [
        cell(PlainWording.line(text)), cell(usualDue(band)),
        cell(say("appendix.reason.period")), cell(say("appendix.certainty.certain")),
      ]
    }
  }

  private func words(for name: Plan.ScoreName) -> Text {
    switch name {
    case .total: say("result.indicators.total")
    case .instrument(let instrument): Text(instrument.rawValue)
    case .indicator(let indicator): print(fullName(indicator))
    }
  }

  // MARK: - Source

  private func sources(of review: Review) -> [WordBlock] {
    let facts: [(String, Text)] =
      review.sources.flatMap { source in
        [("file", Text(source.name)), ("hash", Text(String(source.sha256.prefix(16))))]
      } + [("program", options.program), ("dictionary", options.dictionary)]
    let statuses: [Status] = [.confirmed, .stated, .corrected, .derived, .disputed]
    return [
      table(
        say("appendix.source.caption"), [4570, 10000],
        head: head("appendix.source.head.item", "appendix.source.head.value"),
        facts.filter { !$0.1.isEmpty }.map { name, value in
          WordRow([cell(say("appendix.source.\(name)")), cell(value)])
        }),
      paragraph(.caption, "appendix.status.caption"),
      table(
        say("appendix.status.caption"), [2570, 10000, 2000],
        head: head(
          "appendix.status.head.status", "appendix.status.head.meaning",
          "appendix.status.head.count"),
        statuses.map { status in
          WordRow([
            cell(say("appendix.status.\(status.rawValue)")),
            cell(say("appendix.status.\(status.rawValue).meaning")),
            number(print(review.statuses[status] ?? 0)),
          ])
        }),
    ]
  }
}

/// More would only hide what matters; all of them are in the report.
private let mostCorrections = 200
private let mostPlaces = 5

extension ExactDecimal {
  /// The same for 89.6 and 89.60, since a report on disk has lost the zeros that its source had:
  /// with two digits where there is a fraction, and none where there is not.
  fileprivate var inHundredths: ExactDecimal {
    var (units, places) = (units, places)
    while places > 0, units.isMultiple(of: 10) {
      units /= 10
      places -= 1
    }
    let short = ExactDecimal(units: units, places: places)
    guard places == 1, let hundredths = short.units(atPlaces: 2) else { return short }
    return ExactDecimal(units: hundredths, places: 2)
  }
}
