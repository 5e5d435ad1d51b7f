package import Documents

/// What may stand above a column, by what stands below it.
package struct ColumnHead: Sendable, Equatable {
  package let field: Field
  package let names: [Text]

  package enum Field: String, Sendable, CaseIterable {
    case indicator
    case score
    case issue
    case strength
    case measure
    case steps
    case responsible
    case period
    case monitoring
    case result
    case outcome
    case suggestion
  }
}
