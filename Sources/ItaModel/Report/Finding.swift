package import Documents
package import ThaiText

/// Something in a document that is wrong, doubtful or worth knowing.
package struct Finding: Sendable, Equatable {
  package var code: String
  package var severity: Severity
  /// A JSON Pointer to the fact that it is about.
  package var subject: String?
  package var message: Message
  /// What is printed, and what it should be.
  package var stated: FindingValue?
  package var expected: FindingValue?
  /// JSON Pointers to the places that show it.
  package var at: [String]

  package init(
    code: String, severity: Severity, subject: String? = nil, message: Message,
    stated: FindingValue? = nil, expected: FindingValue? = nil, at: [String] = []
  ) {
    self.code = code
    self.severity = severity
    self.subject = subject
    self.message = message
    self.stated = stated
    self.expected = expected
    self.at = at
  }
}

package enum FindingValue: Sendable, Equatable {
  case number(ExactDecimal)
  case text(Text)
}

package enum Severity: String, Sendable, CaseIterable {
  /// The document contradicts itself or an official fact.
  case error
  case warning
  case info
}

extension Finding {
  /// What could not be read as it stands is doubtful, but no contradiction.
  package init(_ notice: Notice) {
    let place = notice.at.map { $0.pointer }
    self.init(
      code: notice.code, severity: .warning, subject: place, message: notice.message,
      at: place.map { [$0] } ?? [])
  }
}
