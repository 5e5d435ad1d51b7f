package import Documents
package import ItaModel

/// What a report on the results of measures says: everything decided, nothing worded yet.
package struct ResultsReport: Sendable, Equatable {
  /// The fiscal year in which the measures were carried out.
  package let year: FiscalYear
  package let agency: PlanAgency
  /// When the report is made out.
  package let dated: YearMonth?
  /// In the order of the sources, what nothing is reported of yet last.
  package let rows: [Row]
  /// The indicators that a score of the year or of the year before is known of, by their numbers.
  package let scores: [ScoreRow]
  package let total: Plan.Figure
  /// What is to be looked at before the report is signed.
  package let checks: [Plan.Check]
  package let corrections: [Plan.CorrectionRow]
  /// How many scores of the year have each status.
  package let statuses: [Status: Int]
  package let sources: [Source]

  package var hasScoresBefore: Bool { scores.contains { $0.figure.previous != nil } }
  package var hasScoresAfter: Bool { scores.contains { $0.figure.value != nil } }

  package var pending: [Row] { rows.filter { !$0.isReported } }

  /// Those of measures of the indicator alone.
  package func rows(of indicator: IndicatorNumber?) -> [Row] {
    rows.filter { $0.indicator == indicator }
  }
}

extension ResultsReport {
  package struct Row: Sendable, Equatable {
    /// Nil for a measure of none or of several.
    package let indicator: IndicatorNumber?
    package let measure: Text
    package let actions: [Text]
    /// In the words of the source, where these say more than scores.
    package let outcome: Text?
    package let comparisons: [Comparison]
    package let suggestion: Text?
    /// Whether the agency has said what became of it.
    package let isReported: Bool
  }

  /// A score after the work, and before it as far as that is known.
  package struct Comparison: Sendable, Equatable {
    package let indicator: IndicatorNumber
    package let later: YearScore
    package let earlier: YearScore?
    /// Printed in the source, and not what the two scores differ by.
    package let misprint: Hundredths?

    package var change: Hundredths? { earlier.map { later.score - $0.score } }
  }

  package struct YearScore: Sendable, Equatable {
    package let year: FiscalYear
    package let score: Hundredths
  }

  package struct ScoreRow: Sendable, Equatable {
    package let number: IndicatorNumber
    package let figure: Plan.Figure
  }
}
