import Documents
import ItaModel
import ThaiText

/// Periods whose months the report does not tell.
enum PeriodWords {
  /// Whether years that a text names are those of the fiscal year; a text without years may mean
  /// any.
  static func liesOrIsOpen(_ text: Text, in year: FiscalYear) -> Bool {
    guard case .days(let first, let last) = DateField.read(ThaiDigits.toASCII(text.utf8)).value
    else { return true }
    let years = year.number - 544...year.number - 543
    return years.contains(first.year) && years.contains(last.year)
  }
}
