import Documents
import ItaModel
import ThaiText

/// The points of a report, each with its indicator and printed once.
struct PlanIssues {
  private var byIndicator: [IndicatorNumber: [PlanIssue]] = [:]
  private(set) var others: [PlanIssue] = []

  /// A point that names no indicator is about that of its items, if they have one in common.
  init(_ report: Report, in assessed: FiscalYear, _ framework: Framework) {
    for issue in report.issues {
      let named = Set(issue.items.compactMap { framework.indicator(of: $0, in: assessed) })
      var text = PlainWording.issue(issue.text, framework)
      if text.isEmpty {
        if issue.items.isEmpty { continue }
        text = PlainWording.cleaned(issue.text)
      }
      add(
        PlanIssue(text: text, items: issue.items),
        to: issue.indicator ?? (named.count == 1 ? named.first : nil))
    }
  }

  func of(_ indicator: IndicatorNumber) -> [PlanIssue] { byIndicator[indicator] ?? [] }

  private mutating func add(_ issue: PlanIssue, to indicator: IndicatorNumber?) {
    var known = indicator.map { byIndicator[$0] ?? [] } ?? others
    let key = PlainWording.key(issue.text)
    if let index = known.firstIndex(where: { PlainWording.key($0.text) == key }) {
      let items = known[index].items
      known[index] = PlanIssue(
        text: known[index].text, items: items + issue.items.filter { !items.contains($0) })
    } else {
      known.append(issue)
    }
    if let indicator { byIndicator[indicator] = known } else { others = known }
  }
}
