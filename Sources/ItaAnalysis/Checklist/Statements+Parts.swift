import Documents
import ItaModel

extension Statements {
  /// A section for the part, or facts that are it, and where they are.
  func found(_ part: DocumentPart) -> FoundPart {
    switch part {
    case .analysis: section(part, or: scores.map(\.at))
    case .urgentIssues: section(part, or: places(of: .urgent))
    case .issuesToImprove: section(part, or: places(of: .improve))
    case .practice:
      section(part, or: measures.filter { !$0.steps.isEmpty || $0.monitoring != nil }.map(\.at))
    case .measures: section(part, or: measures.map(\.at) + results.map(\.at))
    case .responsible: measures(with: part) { !$0.responsible.isEmpty }
    case .steps: measures(with: part) { !$0.steps.isEmpty }
    case .monitoring: measures(with: part) { $0.monitoring != nil }
    case .period: measures(with: part) { $0.period != nil }
    case .actions: results(with: part) { !$0.actions.isEmpty }
    case .outcome: results(with: part) { $0.outcome != nil || $0.after != nil }
    case .fiscalYear:
      FoundPart(
        part, isFound: document.fiscalYear != nil,
        at: distinct(years.filter { $0.year == document.fiscalYear }.map(\.at)))
    }
  }

  private func section(_ part: DocumentPart, or places: [BlockPath]) -> FoundPart {
    let at = distinct((parts[part].map { [$0] } ?? []) + places)
    return FoundPart(part, isFound: !at.isEmpty, at: at)
  }

  /// What is weak, first of this class; measures for an issue or an indicator name that as well.
  private func places(of band: Band) -> [BlockPath] {
    let named = issues.map { ($0.severity, $0.at) } + bands.map { ($0.band, $0.at) }
    return named.filter { $0.0 == band }.map(\.1) + named.filter { $0.0 != band }.map(\.1)
      + measures.filter { $0.issue != nil || $0.indicator != nil }.map(\.at)
  }

  private func measures(with part: DocumentPart, _ has: (Measure) -> Bool) -> FoundPart {
    column(part, of: measures.map { ($0.at, has($0)) }, in: "measures")
  }

  private func results(with part: DocumentPart, _ has: (MeasureResult) -> Bool) -> FoundPart {
    column(part, of: results.map { ($0.at, has($0)) }, in: "results")
  }

  /// What each row of a table is to have.
  private func column(
    _ part: DocumentPart, of rows: [(at: BlockPath, has: Bool)], in list: String
  ) -> FoundPart {
    let found = section(part, or: rows.filter(\.has).map(\.at))
    let lacking = rows.indices.filter { !rows[$0].has }.map { "/\(list)/\($0)" }
    return FoundPart(
      part, isFound: found.isFound, at: found.at,
      coverage: rows.isEmpty ? nil : .init(count: rows.count, lacking: lacking))
  }

  private func distinct(_ places: [BlockPath]) -> [BlockPath] {
    var seen: Set<BlockPath> = []
    return places.filter { seen.insert($0).inserted }
  }
}
