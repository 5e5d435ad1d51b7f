/// What the cells of a column hold, as its head says.
package enum ColumnField: String, Sendable, CaseIterable {
  /// The number of an indicator.
  case number
  /// A running number of rows: no evidence of anything.
  case ordinal
  case rank
  case indicator
  case instrument
  /// Survey questions, disclosure items, sub-indicators: their scores are none of an indicator.
  case item
  case year
  case score
  case fullMarks
  case weight
  case weightedScore
  case count
  case target
  case level
  case change
  /// What is wanted: urgent repair, improvement, keeping the level.
  case band
  case before
  case after
  case issue
  case strength
  case measure
  case steps
  case responsible
  case period
  case monitoring
  /// What was done.
  case actions
  case outcome
  case suggestion
  case remark
  case budget
  case agency
  case unknown
}
