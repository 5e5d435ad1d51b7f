package import Documents
package import ItaModel

/// What the documents of an agency are written with: its words and digits, and the facts that
/// nearly all texts name.
package struct Stationery: Sendable {
  let agency: PlanAgency
  let year: FiscalYear
  let dated: YearMonth?
  let options: PlanOptions
  let wording: Wording
  let framework: Framework
  let printed: PrintedText
  let slots: [String: Text]

  /// `before` is the year whose result the document goes by.
  init(
    of agency: PlanAgency, in year: FiscalYear, after before: FiscalYear?, dated: YearMonth?,
    _ options: PlanOptions, wording: Wording, _ framework: Framework
  ) {
    self.agency = agency
    self.year = year
    self.dated = dated
    self.options = options
    self.framework = framework
    self.wording = wording.replacing(options.profile.wording)
    printed = PrintedText(options.digits)
    slots = [
      "agency": agency.name ?? self.wording.text("agency.blank"),
      "year": Text(year.description), "result-year": Text(before?.description ?? ""),
      "previous-year": Text(before?.previous?.description ?? ""),
      "target": Text(String(PlanRules.target.units / 100)),
      "head": agency.head.text, "clerk": agency.clerk.text,
    ]
  }
}

/// How a document of the agency is to look, whatever it says.
package struct PlanOptions: Sendable {
  package var digits = DigitStyle.thai
  package var hasAppendix = true
  package var profile = AgencyProfile()
  package var emblem: WordPicture?
  /// For the appendix that says where all comes from.
  package var program: Text = .empty
  package var dictionary: Text = .empty

  package init() {}
}
