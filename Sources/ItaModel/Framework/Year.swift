import ThaiText

extension Framework {
  /// What holds for the assessment of a fiscal year.
  package struct Year: Sendable {
    package let year: FiscalYear
    /// Whether the ten indicators are known to be those of this year.
    package let indicators: Certainty
    package let weights: Weights
    /// The name of its scale of levels.
    package let scale: String
    package let scaleCertainty: Certainty
  }

  /// The items of an indicator: `i4-i6`.
  struct ItemRange: Sendable {
    let years: ClosedRange<FiscalYear>
    let indicator: IndicatorNumber
    let first: ItemCode
    let last: ItemCode

    func contains(_ item: ItemCode) -> Bool {
      item.series == first.series && first.number...last.number ~= item.number
    }
  }
}

/// What the instruments count for in the total, in percent.
package struct Weights: Sendable, Equatable {
  package let iit: Int
  package let eit: Int
  package let oit: Int
  package let certainty: Certainty

  package static let usual = Weights(iit: 30, eit: 30, oit: 40, certainty: .unknown)

  package func percent(of instrument: Instrument) -> Int {
    switch instrument {
    case .iit: iit
    case .eit: eit
    case .oit: oit
    }
  }
}
