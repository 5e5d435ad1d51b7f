package import Documents
package import ItaModel

/// Forms in which the units of an agency report what they did under each measure of a plan: one
/// for the first half of the year, one for all of it.
package struct FormWriter: OfficialDocument {
  let plan: Plan
  package let stationery: Stationery

  package init(
    _ plan: Plan, _ options: PlanOptions = PlanOptions(), wording: Wording = .standard,
    framework: Framework = .standard
  ) {
    self.plan = plan
    stationery = Stationery(
      of: plan.agency, in: plan.year, after: plan.year.previous, dated: plan.dated, options,
      wording: wording, framework)
  }

  package var titles: [Text] { [say("form.title.6"), say("form.title.12")] }

  package var sections: [WordSection] {
    FormRound.allCases.map { round in
      WordSection(.landscape, numbers: pageNumbers(from: 1), blocks: form(of: round))
    }
  }

  private func form(of round: FormRound) -> [WordBlock] {
    let line = Text(String(repeating: ".", count: 270))
    return [
      paragraph(.heading1, "form.title.\(round.rawValue)"),
      centred(say("cover.year") + " " + agencyName),
      centred(say("form.period.\(round.rawValue)", plannedYears)),
      .paragraph(
        WordParagraph(.line, runs: [WordRun(say("form.unit"))], spaceBefore: 120)),
      .paragraph(
        WordParagraph(.line, runs: [WordRun(say("form.instruction"))], spaceAfter: 120)),
      table(of: round),
      .paragraph(
        WordParagraph(
          .line, runs: [WordRun(say("form.suggestions"), isBold: true)], spaceBefore: 120,
          keepsWithNext: true)),
      .paragraph(WordParagraph(.line, runs: [WordRun(line)], keepsWithNext: true)),
      .paragraph(WordParagraph(.line, runs: [WordRun(line)], keepsWithNext: true)),
      signatures(
        of: [
          SigningRole(key: "form.signing.reporter"), SigningRole(key: "form.signing.superior"),
        ], caption: "results.signing.heading", on: .landscape),
    ]
  }

  private func centred(_ text: Text) -> WordBlock {
    .paragraph(
      WordParagraph(.line, runs: [WordRun(text, isBold: true)], alignment: .centre))
  }

  // MARK: - Table

  private func table(of round: FormRound) -> WordBlock {
    let columns = round.columns
    let indicators = IndicatorNumber.all.map { Optional($0) } + [nil]
    let rows = indicators.flatMap { indicator in
      let measures = plan.measures(of: indicator)
      return measures.enumerated().map { index, measure in
        WordRow(
          columns.map { column in
            guard column.content == .indicator else { return cell(column, of: measure) }
            if index > 0 { return .continued }
            return WordCell(
              .tableText,
              indicator.map { print(fullName($0)) } ?? say("measures.general.indicator"),
              merge: measures.count > 1 ? .first : .none)
          })
      }
    }
    return table(
      say("form.caption"), columns.map(\.width), head: head(columns.map(\.content.key)), rows)
  }

  private func cell(_ column: FormRound.Column, of measure: Plan.MeasureRow) -> WordCell {
    switch column.content {
    case .indicator: WordCell([])
    case .measure: WordCell(lines(measure.title))
    case .responsible:
      WordCell(
        measure.responsible.isEmpty
          ? blanks(1, ofColumn: column.width)
          : measure.responsible.map { WordParagraph(.tableText, print($0)) })
    case .due: cell(due(of: measure))
    case .state:
      WordCell(
        ["form.state.done", "form.state.doing", "form.state.waiting"].map {
          WordParagraph(.tableText, "(\u{00A0}\u{00A0}) " + say($0))
        } + [WordParagraph(.tableText, say("form.progress"))])
    case .actions, .outcome, .obstacles, .evidence:
      WordCell(blanks(4, ofColumn: column.width))
    }
  }
}

/// When units report, by the months that have passed.
private enum FormRound: Int, CaseIterable {
  case half = 6
  case whole = 12

  struct Column {
    let content: Content
    let width: Int

    init(_ content: Content, _ width: Int) {
      self.content = content
      self.width = width
    }
  }

  enum Content: String {
    case indicator
    case measure
    case responsible
    case due
    case actions
    case outcome
    case state
    case obstacles
    case evidence

    /// Of its head.
    var key: String { self == .indicator ? "measures.head.indicator" : "form.head.\(rawValue)" }
  }

  /// What came of a measure is asked at the end of the year only.
  var columns: [Column] {
    switch self {
    case .half:
      [
        Column(.indicator, 1600), Column(.measure, 2600), Column(.responsible, 1350),
        Column(.due, 1250), Column(.actions, 3000), Column(.state, 1750), Column(.obstacles, 1650),
        Column(.evidence, 1370),
      ]
    case .whole:
      [
        Column(.indicator, 1450), Column(.measure, 2350), Column(.responsible, 1250),
        Column(.due, 1200), Column(.actions, 2300), Column(.outcome, 1850), Column(.state, 1700),
        Column(.obstacles, 1350), Column(.evidence, 1120),
      ]
    }
  }
}
