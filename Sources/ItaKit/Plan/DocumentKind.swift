import Documents

/// What can be made from a report for its agency.
package enum DocumentKind: String, Sendable, CaseIterable {
  /// What is to be done in the next year.
  case plan
  /// What became of the measures of a year.
  case results
  /// Blank forms in which that is reported.
  case form

  package static let names = allCases.map(\.rawValue)

  /// What follows the name of the report.
  var ending: String { ".\(rawValue).docx" }
}

/// A document that is ready to be written, and what it holds, for a person.
protocol MadeDocument {
  var bytes: [UInt8] { get }

  func summary(file: String, in say: (Message) -> String) -> [String]
}
