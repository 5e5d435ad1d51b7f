import Documents
import TestSupport
import Testing

/// Word files that are given back with revisions.
@Suite struct WordEditingTests {
  @Test(
    "any text can be changed where it stands, and the change taken back",
    arguments: CaseFile.all(in: "Fixtures/Word"))
  func trial(_ fixture: CaseFile.Case) throws {
    guard !WordFixture(fixture.input).outcome.hasPrefix("error") else { return }
    for lot in 1...3 { try RevisionTrial(WordFixture(fixture.input).bytes, lot: UInt64(lot)).run() }
  }
}
