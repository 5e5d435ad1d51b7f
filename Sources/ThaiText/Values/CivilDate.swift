/// A day of the Gregorian calendar.
package struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil for a day that does not exist; years have four digits.
  package init?(year: Int, month: Int, day: Int) {
    guard 1000...9999 ~= year, 1...12 ~= month,
      1...CivilDate.days(inMonth: month, of: year) ~= day
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The last day of the month.
  package init?(lastOf month: Int, year: Int) {
    self.init(year: year, month: month, day: CivilDate.days(inMonth: month, of: year))
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2:
      year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
    default: 31
    }
  }

  package static func < (one: CivilDate, other: CivilDate) -> Bool {
    (one.year, one.month, one.day) < (other.year, other.month, other.day)
  }

  /// ISO 8601.
  package var description: String {
    "\(year)-\(twoDigits(month))-\(twoDigits(day))"
  }
}

/// The number with a zero before it if it has one digit.
func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
