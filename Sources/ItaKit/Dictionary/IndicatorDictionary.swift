import ItaModel

/// The dictionary of indicators for a person to look at and to try.
package struct IndicatorDictionary {
  private let framework: Framework
  private let language: Language

  package init(_ settings: Settings) {
    language = settings.language
    framework = settings.framework ?? .standard
  }

  /// Indicators and their names, weights and levels by year.
  package var listing: String { DictionaryListing(framework, language).text }

  /// The survey and disclosure items of a year, nil where none are known.
  package func items(of year: Int) -> String? {
    FiscalYear(year).flatMap(DictionaryListing(framework, language).items)
  }

  /// The indicator that a label names, or none, and why. `number` stands beside the label in a
  /// place of indicators' numbers.
  package func explanation(of label: [UInt8], number: Int?) -> String {
    var search = NameSearch(framework)
    return search.explanation(of: label, number: number, in: language)
  }

  /// Answers each line of standard input, a label with a tab and a number or a dash after it.
  package func answerLines() throws(SystemError) {
    var search = NameSearch(framework)
    try AnsweredLines.run { search.answer(to: $0) }
  }
}
