package import Documents

/// A repair of the text that changed what a reader sees.
package struct Correction: Sendable, Equatable {
  /// A stable word in kebab case, such as `sara-am-lost`.
  package var rule: String
  package var before: Text
  package var after: Text
  package var at: BlockPath
  package var certainty: Certainty

  package init(
    rule: String, before: Text, after: Text, at: BlockPath, certainty: Certainty
  ) {
    self.rule = rule
    self.before = before
    self.after = after
    self.at = at
    self.certainty = certainty
  }

  package enum Certainty: String, Sendable, CaseIterable {
    /// No other reading is possible.
    case certain
    /// A word of the dictionary supports it.
    case dictionary
    /// A test over the whole document supports it.
    case evidence
  }
}
