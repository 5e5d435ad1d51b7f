/// What a field says about time.
package enum Period: Sendable, Hashable, CustomStringConvertible {
  /// From the first day to the last, which may be the same.
  case days(CivilDate, CivilDate)
  /// Months of a year that is not said, from 1 to 12.
  case months(Int, Int)
  /// Quarters of a fiscal year that is not said, from 1 to 4.
  case quarters(Int, Int)
  /// Again and again after so many months.
  case every(months: Int)

  package var description: String {
    switch self {
    case .days(let first, let last): "\(first)/\(last)"
    case .months(let first, let last):
      first == last ? "--\(twoDigits(first))" : "--\(twoDigits(first))/--\(twoDigits(last))"
    case .quarters(let first, let last): "Q\(first)/Q\(last)"
    case .every(let months): "P\(months)M"
    }
  }
}
