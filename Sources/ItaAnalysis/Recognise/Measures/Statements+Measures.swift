import Documents
import ItaModel

extension Statements {
  /// Adds what the document plans, what it reports of that, and its weak points. Wants the
  /// mentions of indicators and the scores to be there.
  mutating func addMeasures(from outline: Outline, by framework: Framework) {
    var heads = ColumnHeads(framework)
    let places = IndicatorPlaces(self, framework)
    var issues = IssueReading(
      labels: IssueLabels(framework, heads), bands: heads.bands, places: places)
    var plans = MeasureTable(
      heads: heads, places: places, responsible: ResponsibleNames(framework),
      topics: IndicatorTopics(framework), fiscalYear: document.fiscalYear)
    var reports = ResultTable(heads: heads, places: places, self)
    var previous: HeadedTable?
    for piece in outline.pieces {
      switch piece {
      case .passage(let passage):
        issues.read(passage)
        if !passage.isAside { previous = nil }
      case .table(let grid):
        for table in HeadedTable.parts(of: grid, by: &heads, after: previous) {
          previous = table
          if MeasureTable.isPlan(table) {
            plans.read(table, under: issues.indicator)
          } else if MeasureTable.isReport(table) {
            reports.read(table, under: issues.indicator)
          }
          issues.read(table)
        }
      }
    }
    measures = plans.measures
    results = reports.results
    self.issues = issues.issues
    elements.merge(issues.sections) { known, _ in known }
  }
}
