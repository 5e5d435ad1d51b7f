package import Documents

/// What may stand above a column, by what stands below it.
package struct ColumnHead: Sendable, Equatable {
  package let field: ColumnField
  /// Whole heads, and beginnings of longer ones.
  package let names: [Text]
  /// What tells the field wherever it stands in a head that is none of the names.
  package let words: [Text]
}

/// The words of a class: `แก้ไขโดยเร่งด่วน`.
package struct BandName: Sendable, Equatable {
  package let band: Band
  package let names: [Text]
}

/// What measures of an indicator are about.
package struct Topic: Sendable, Equatable {
  package let indicator: IndicatorNumber
  package let words: [Text]
}
