import ItaModel
import ThaiText

/// A score, or the difference of two, as a plan prints it: 8499 is 84.99.
package struct Hundredths: Sendable, Hashable, Comparable {
  package let units: Int

  package init(_ units: Int) {
    self.units = units
  }

  /// Half a hundredth is rounded up; nil for what no score can be.
  init?(_ score: Score) {
    guard score.isPossible else { return nil }
    if let units = score.units(atPlaces: 2) {
      self.init(units)
      return
    }
    var units = score.units
    for _ in 3..<max(3, score.places) { units /= 10 }
    self.init((units + 5) / 10)
  }

  var magnitude: Hundredths { Hundredths(units < 0 ? -units : units) }

  package static func < (one: Hundredths, other: Hundredths) -> Bool { one.units < other.units }

  static func - (one: Hundredths, other: Hundredths) -> Hundredths {
    Hundredths(one.units - other.units)
  }

  static prefix func - (value: Hundredths) -> Hundredths { Hundredths(-value.units) }
}

extension Score {
  init(_ value: Hundredths) { self.init(units: value.units, places: 2) }
}
