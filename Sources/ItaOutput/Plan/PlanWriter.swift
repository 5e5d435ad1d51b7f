package import Documents
package import ItaModel

/// Words a plan and lays it out; each section of the document has a file of its own.
package struct PlanWriter: OfficialDocument {
  let plan: Plan
  package let stationery: Stationery

  package init(
    _ plan: Plan, _ options: PlanOptions = PlanOptions(), wording: Wording = .standard,
    framework: Framework = .standard
  ) {
    self.plan = plan
    stationery = Stationery(
      of: plan.agency, in: plan.year, after: plan.assessedYear, dated: plan.dated, options,
      wording: wording, framework)
  }

  /// The item of the disclosure was renamed in 2569; the old title goes on below the new.
  package var titles: [Text] {
    plan.year.number >= 2569
      ? [say("cover.title.renamed"), say("cover.title")] : [say("cover.title")]
  }

  package var sections: [WordSection] {
    let paragraphs = (1...3).map { "preface.paragraph.\($0)" }
    var sections =
      front(preface: paragraphs) + [
        WordSection(
          .portrait, numbers: pageNumbers(from: 1), blocks: reasons + results + analysis),
        WordSection(.landscape, numbers: pageNumbers(), blocks: measures),
        WordSection(.portrait, numbers: pageNumbers(), blocks: monitoring + obstacles + signing),
      ]
    if options.hasAppendix {
      let blocks = appendix(
        Review(
          checks: plan.checks, corrections: plan.corrections, statuses: plan.statuses,
          sources: [plan.source]), note: "appendix.a.note")
      sections.append(WordSection(.landscape, numbers: pageNumbers(), blocks: blocks))
    }
    return sections
  }

  private var signing: [WordBlock] {
    signOff(heading: "signing.heading", statement: "signing.statement", by: signatories)
  }
}
