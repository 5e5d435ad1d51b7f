import Documents
import ItaModel
import ThaiText

/// The points of a report, each with its indicator and printed once.
struct PlanIssues {
  private var byIndicator: [IndicatorNumber: [PlanIssue]] = [:]
  private(set) var others: [PlanIssue] = []
  /// What stands in places of issues and is none: topics of an analysis, levels.
  private let headings: [[UInt8]]

  /// A point that names no indicator is about that of its items, if they have one in common.
  init(
    _ report: Report, in assessed: FiscalYear, _ figures: YearFigures, _ framework: Framework
  ) {
    headings =
      MeasureLibrary.standard.topics.map { PlainWording.key($0.name) }
      + framework.scales.flatMap(\.names).map { PlainWording.key(Text("ระดับ \($0)")) }
    for issue in report.issues {
      let named = Set(issue.items.compactMap { framework.indicator(of: $0, in: assessed) })
      let indicator = issue.indicator ?? (named.count == 1 ? named.first : nil)
      var text = PlainWording.issue(issue.text, framework)
      if text.isEmpty {
        if issue.items.isEmpty { continue }
        text = PlainWording.cleaned(issue.text)
      }
      add(
        PlanIssue(text: figures.mended(text, about: indicator), items: issue.items),
        to: indicator)
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
    } else if !isSaid(key, by: known) {
      known.append(issue)
    }
    if let indicator { byIndicator[indicator] = known } else { others = known }
  }

  /// Whether a text is nothing but what is known, as a cell has that holds several.
  private func isSaid(_ key: [UInt8], by known: [PlanIssue]) -> Bool {
    var rest = key
    for part in known.map({ PlainWording.key($0.text) }) + headings {
      if let place = rest.firstRange(of: part) { rest.removeSubrange(place) }
    }
    return rest.isEmpty
  }
}
