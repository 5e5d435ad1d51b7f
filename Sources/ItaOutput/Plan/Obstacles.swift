import Documents
import ItaModel

/// What the source says of problems and obstacles, and what it suggests.
enum Obstacles {
  /// Of results, each said once.
  static func of(_ report: Report) -> [Text] {
    var suggestions: [Text] = []
    for result in report.results {
      guard let text = result.suggestion.map(PlainWording.line), !text.isEmpty,
        !suggestions.contains(text)
      else { continue }
      suggestions.append(text)
    }
    return suggestions
  }
}
