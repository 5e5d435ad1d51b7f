extension Statements {
  /// One line for each statement, for a person.
  package func dump() -> String { "" }
}
