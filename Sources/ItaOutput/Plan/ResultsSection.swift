import Documents
import ItaModel
import ThaiText

extension PlanWriter {
  /// Part 2: the result of the assessed year.
  var results: [WordBlock] {
    let last = plan.history.isEmpty ? 5 : 6
    return [
      paragraph(.heading1, "result.heading"),
      paragraph(.heading2, "result.overall.heading"), .paragraph(overall),
      paragraph(.heading2, "result.instruments.heading"),
      caption("table.caption", 1, "result.instruments.caption"), instrumentTable,
      paragraph(.heading2, "result.indicators.heading"),
      caption("table.caption", 2, "result.indicators.caption"), indicatorTable,
      paragraph(.note, "result.indicators.note"),
      paragraph(.heading2, "result.chart.heading"),
      caption("chart.caption", 1, "result.chart.caption"), chart,
    ] + years + [
      .paragraph(.heading2, numbered("result.extremes.heading", last))
    ] + extremes
  }

  func caption(_ key: String, _ number: Int, _ title: String) -> WordBlock {
    .paragraph(
      .caption,
      say(key, ["number": Text(String(number)), "title": wording.text(title, yearSlots)]))
  }

  private var yearSlots: [String: Text] {
    [
      "year": Text(plan.year.description), "result-year": Text(plan.assessedYear.description),
      "previous-year": Text(plan.assessedYear.previous?.description ?? ""),
    ]
  }

  /// A heading whose last digit depends on what stands before it.
  private func numbered(_ key: String, _ number: Int) -> Text {
    say(key, ["number": Text(String(number))])
  }

  // MARK: - 2.1

  private var overall: WordParagraph {
    guard let total = plan.total.value else {
      if case .disputed = plan.total.doubt {
        return WordParagraph(.body, say("result.total.disputed"))
      }
      return WordParagraph(.body, say("result.total.none"))
    }
    var parts = [
      plan.level == nil
        ? say("result.total.no-level", ["total": print(total)])
        : say("result.total", ["total": print(total), "level": plan.level?.name ?? .empty])
    ]
    if let change = plan.total.change, let previous = plan.total.previous {
      let key =
        change.units == 0
        ? "result.change.same" : change.units > 0 ? "result.change.rise" : "result.change.fall"
      parts.append(say(key, ["change": print(change), "previous-total": print(previous)]))
    }
    let hasFallen = plan.total.change.map { $0.units < 0 } ?? false
    switch total {
    case PlanRules.target: parts.append(say("result.target.met"))
    case ..<PlanRules.target:
      parts.append(say(hasFallen ? "result.target.below.fallen" : "result.target.below"))
    default: parts.append(say("result.target.above"))
    }
    let comments = [
      plan.total.doubt == nil ? nil : comment(on: plan.total),
      plan.level.flatMap { level in
        if level.isOfOtherYear { return say("comment.level.scale-unknown") }
        return level.isDerived ? say("comment.level.derived") : nil
      },
    ].compactMap { $0 }
    return WordParagraph(
      .body, parts.joined(by: " "), comment: comments.isEmpty ? nil : comments.joined(by: " "))
  }

  // MARK: - 2.2

  /// What no row of a table has is no column of it.
  private var comparesInstruments: Bool {
    plan.instruments.contains { $0.figure.previous != nil }
  }
  private var comparesIndicators: Bool {
    plan.indicators.contains { $0.figure.previous != nil }
  }

  private var instrumentTable: WordBlock {
    let widths =
      comparesInstruments
      ? [2321, 1000, 1000, 1600, 950, 1100, 1100] : [4000, 1300, 1100, 1321, 1350]
    let rows = plan.instruments.map { row in
      figureRow(
        name(row.instrument) + " (" + Text(row.instrument.rawValue) + ")", row.figure,
        [
          number(print(row.weight)), number(row.weighted),
          number(row.figure.value.map(targetWord) ?? say("cell.none")),
        ])
    }
    let total = figureRow(
      say("result.instruments.total"), plan.total,
      [
        number(print(100)), number(plan.total.value),
        number(plan.total.value.map(targetWord) ?? say("cell.none")),
      ], isBold: true)
    let head =
      comparesInstruments
      ? head(
        "result.instruments.head.instrument", "result.instruments.head.previous",
        "result.instruments.head.score", "result.instruments.head.change",
        "result.instruments.head.weight", "result.instruments.head.weighted",
        "result.instruments.head.target")
      : head(
        "result.instruments.head.instrument", "result.instruments.head.score",
        "result.instruments.head.weight", "result.instruments.head.weighted",
        "result.instruments.head.target")
    return table(
      say("result.instruments.caption"), widths, head: head, rows + [total],
      staysTogether: true)
  }

  private func targetWord(_ score: Hundredths) -> Text {
    say(score < PlanRules.target ? "target.missed" : "target.met")
  }

  /// Years without figures have no columns.
  private func figureRow(
    _ label: Text, _ figure: Plan.Figure, _ rest: [WordCell], isBold: Bool = false
  ) -> WordRow {
    let score = number(figure.value, comment: figure.value.flatMap { _ in comment(on: figure) })
    let compared =
      comparesInstruments ? [number(figure.previous), score, change(figure.change)] : [score]
    let cells = [WordCell(.tableText, print(label))] + compared + rest
    return WordRow(isBold ? cells.map(\.emboldened) : cells)
  }

  // MARK: - 2.3

  private var indicatorTable: WordBlock {
    let widths =
      comparesIndicators
      ? [450, 2171, 700, 900, 900, 1550, 700, 1700] : [600, 3721, 1000, 1200, 800, 1750]
    let rows = plan.indicators.map { row in
      let score = number(row.score, comment: comment(on: row.figure))
      let compared =
        comparesIndicators ? [number(row.figure.previous), score, change(row.change)] : [score]
      return WordRow(
        [
          number(print(row.number.number)), cell(print(row.name)),
          number(Text(row.number.instrument.rawValue)),
        ] + compared + [
          number(row.rank.map { print($0) } ?? say("cell.none")),
          number(say(row.band.map { "class.\($0.rawValue)" } ?? "class.none")),
        ])
    }
    let score = number(plan.total.value, comment: comment(on: plan.total))
    let compared =
      comparesIndicators
      ? [number(plan.total.previous), score, change(plan.total.change)] : [score]
    let total = WordRow(
      ([WordCell(.tableText, say("result.indicators.total"), span: 3)] + compared + [
        number(.empty), number(.empty),
      ]).map(\.emboldened))
    let head =
      comparesIndicators
      ? head(
        "result.indicators.head.number", "result.indicators.head.indicator",
        "result.indicators.head.instrument", "result.indicators.head.previous",
        "result.indicators.head.score", "result.indicators.head.change",
        "result.indicators.head.rank", "result.indicators.head.class")
      : head(
        "result.indicators.head.number", "result.indicators.head.indicator",
        "result.indicators.head.instrument", "result.indicators.head.score",
        "result.indicators.head.rank", "result.indicators.head.class")
    return table(
      say("result.indicators.caption"), widths, head: head, rows + [total],
      staysTogether: true)
  }

  // MARK: - 2.4

  /// Bars without a chart part: a table that any program draws and reads.
  private var chart: WordBlock {
    let widths = [2900, 3900, 2271]
    let rows = plan.indicators.map { row in
      let bar = WordParagraph.bar(
        hundredths: row.score?.units ?? 0, ofColumn: widths[1], colour: Self.colour(of: row.band))
      return WordRow([
        cell(print(Text(row.number.description)) + ". " + row.name),
        WordCell([bar], verticalAlignment: .centre),
        cell(
          (row.score.map(print) ?? say("cell.none")) + " "
            + say(row.band.map { "class.\($0.rawValue)" } ?? "class.none")),
      ])
    }
    return table(say("result.chart.caption"), widths, head: nil, rows, staysTogether: true)
  }

  private static func colour(of band: Band?) -> WordColour {
    switch band {
    case .improve: WordColour(0x2E74B5)
    case .maintain: WordColour(0x548235)
    case .urgent, nil: WordColour(0xC00000)
    }
  }

  // MARK: - 2.5

  private var years: [WordBlock] {
    guard !plan.history.isEmpty else { return [] }
    let rows = plan.history.map { row in
      WordRow([
        number(print(row.year.number)), number(row.total),
        number(row.level.map(print) ?? say("cell.none")), change(row.change),
      ])
    }
    return [
      paragraph(.heading2, "result.years.heading"),
      caption("table.caption", 3, "result.years.caption"),
      table(
        say("result.years.caption"), [2271, 2100, 2500, 2200],
        head: head(
          "result.years.head.year", "result.years.head.total", "result.years.head.level",
          "result.years.head.change"), rows),
    ]
  }

  // MARK: - 2.6

  private var extremes: [WordBlock] {
    let scores = plan.indicators.compactMap(\.score)
    guard let highest = scores.max(), let lowest = scores.min() else {
      return [paragraph(.body, "result.extremes.none")]
    }
    if highest == lowest, scores.count == plan.indicators.count {
      return [paragraph(.body, "result.extremes.all-equal", ["score": print(highest)])]
    }
    return [("highest", highest), ("lowest", lowest)].map { position, score in
      let holders = plan.indicators.filter { $0.score == score }.map { fullName($0.number) }
      let form = holders.count == 1 ? "one" : "several"
      return paragraph(
        .body, "result.\(position).\(form)",
        [
          "indicators": list(holders), "count": Text(String(holders.count)), "score": print(score),
        ])
    }
  }
}
