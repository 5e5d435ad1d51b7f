import Documents
import ItaModel
import ThaiText

/// The points of a report, each with its indicator and printed once.
struct PlanIssues {
  private var known: [IndicatorNumber?: [(issue: PlanIssue, key: [UInt8])]] = [:]
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

  func of(_ indicator: IndicatorNumber?) -> [PlanIssue] {
    known[indicator, default: []].map(\.issue)
  }

  private mutating func add(_ issue: PlanIssue, to indicator: IndicatorNumber?) {
    let key = PlainWording.key(issue.text)
    guard !key.isEmpty else { return }
    let others = known[indicator, default: []]
    if let index = others.firstIndex(where: { $0.key == key }) {
      let (first, _) = others[index]
      known[indicator]?[index].issue = PlanIssue(
        text: first.text, items: first.items + issue.items.filter { !first.items.contains($0) })
    } else if !isSaid(key, by: others.map(\.key)) {
      known[indicator, default: []].append((issue, key))
    }
  }

  /// Whether a text is nothing but what is known, one after the other, as a cell has that holds
  /// several.
  private func isSaid(_ key: [UInt8], by known: [[UInt8]]) -> Bool {
    var rest = key[...]
    while !rest.isEmpty {
      guard
        let part = known.first(where: { rest.starts(with: $0) })
          ?? headings.first(where: { rest.starts(with: $0) })
      else {
        return false
      }
      rest = rest.dropFirst(part.count)
    }
    return true
  }
}
