import Documents
import TestSupport
import Testing

/// The features of Word files, each as the parts that show it and the document that comes of them.
@Suite struct WordReaderTests {
  @Test("a Word feature is read as the page shows it", arguments: CaseFile.all(in: "Fixtures/Word"))
  func feature(_ fixture: CaseFile.Case) {
    #expect(fixture.agrees(with: WordFixture(fixture.input).outcome))
  }

  @Test func `there are cases`() {
    #expect(CaseFile.all(in: "Fixtures/Word").count > 60)
  }
}
