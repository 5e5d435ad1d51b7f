package import Documents

/// What the findings of one code are about.
package struct FindingKind: Sendable {
  /// In kebab case; stable, and never used again for something else.
  package let code: String
  /// The gravest that its findings can be.
  package let severity: Severity
  package let meaning: Message
  /// What a person does about one.
  package let advice: Message

  package init(code: String, severity: Severity, meaning: Message, advice: Message) {
    self.code = code
    self.severity = severity
    self.meaning = meaning
    self.advice = advice
  }
}
