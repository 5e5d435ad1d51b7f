package import ThaiText

/// Exact, with as many digits as were printed.
package typealias Score = ExactDecimal

extension Score {
  /// Whether it lies from 0 to 100, as every score does that is not misprinted.
  package var isPossible: Bool {
    guard let most = Score(units: 100, places: 0).units(atPlaces: places) else { return false }
    return 0...most ~= units
  }

  /// Whether it lies from -100 to 100, as every difference of two scores does.
  package var isPossibleDifference: Bool {
    Score(units: Int(clamping: units.magnitude), places: places).isPossible
  }
}
