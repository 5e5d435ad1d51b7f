/// A fiscal year of the Buddhist era: 2566 runs from October 2565 to September 2566.
package struct FiscalYear: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let number: Int

  /// The assessment began in 2556; nothing that a report speaks of lies far outside of these years.
  package static let known = 2540...2599

  package init?(_ number: Int) {
    guard FiscalYear.known ~= number else { return nil }
    self.number = number
  }

  /// The year that a report means by two or four digits of the Buddhist era, or four of the
  /// Gregorian calendar.
  package init?(printed number: Int) {
    switch number {
    case 40...99: self.init(2500 + number)
    case 1997...2056: self.init(number + 543)
    default: self.init(number)
    }
  }

  package var previous: FiscalYear? { FiscalYear(number - 1) }
  package var next: FiscalYear? { FiscalYear(number + 1) }
  /// October of the year before.
  package var firstMonth: YearMonth { YearMonth(year: number - 544, month: 10) }
  /// September.
  package var lastMonth: YearMonth { YearMonth(year: number - 543, month: 9) }

  package var description: String { String(number) }

  package static func < (one: FiscalYear, other: FiscalYear) -> Bool { one.number < other.number }
}

/// A month of the Gregorian calendar.
package struct YearMonth: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int

  /// The caller vouches for a year of four digits and a month from 1 to 12.
  package init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  /// ISO 8601: `2023-01`.
  package var description: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }

  package static func < (one: YearMonth, other: YearMonth) -> Bool {
    (one.year, one.month) < (other.year, other.month)
  }
}
