package import Documents

/// What kind of report it is, and of which years.
package struct DocumentFacts: Sendable, Equatable {
  package var title: Text?
  package var genres: [Genre]
  /// The year that the document plans for or reports on.
  package var fiscalYear: FiscalYear?
  /// The year whose result it analyses.
  package var assessedYear: FiscalYear?
  package var dated: YearMonth?
  /// Where the title was read.
  package var at: BlockPath?

  package init(
    title: Text? = nil, genres: [Genre] = [], fiscalYear: FiscalYear? = nil,
    assessedYear: FiscalYear? = nil, dated: YearMonth? = nil, at: BlockPath? = nil
  ) {
    self.title = title
    self.genres = genres
    self.fiscalYear = fiscalYear
    self.assessedYear = assessedYear
    self.dated = dated
    self.at = at
  }

  package enum Genre: String, Sendable, CaseIterable {
    case assessmentAnalysis = "assessment-analysis"
    case measuresPlan = "measures-plan"
    case measuresResults = "measures-results"
  }
}
