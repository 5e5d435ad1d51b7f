/// The official number of an indicator, from 1 to 10. Names vary, numbers do not.
package struct IndicatorNumber: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let number: Int

  package static let all = (1...10).compactMap(IndicatorNumber.init)

  package init?(_ number: Int) {
    guard 1...10 ~= number else { return nil }
    self.number = number
  }

  package var instrument: Instrument {
    switch number {
    case ...5: .iit
    case ...8: .eit
    default: .oit
    }
  }

  package var description: String { String(number) }

  package static func < (one: IndicatorNumber, other: IndicatorNumber) -> Bool {
    one.number < other.number
  }
}

/// The three questionnaires of an assessment, each for some of the indicators.
package enum Instrument: String, Sendable, CaseIterable {
  case iit = "IIT"
  case eit = "EIT"
  case oit = "OIT"

  package var indicators: [IndicatorNumber] {
    IndicatorNumber.all.filter { $0.instrument == self }
  }
}
