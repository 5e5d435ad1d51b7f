import Testing

@testable import ThaiText

@Suite("Stages of the text layer")
struct StageTests {
  @Test("a line goes through its stage as its case says", arguments: CaseFile.all)
  func line(_ sample: Case) throws {
    let stage = try #require(Stage.all.first { $0.name == sample.stage })
    let output = stage.output(for: Array(sample.input.utf8))
    #expect(Answer(output) == Answer(Array(sample.expected.utf8)), "\(sample.note)")
  }

  @Test("every stage has cases and every file of cases has its stage")
  func everyStageHasCases() {
    #expect(Stage.all.map(\.name).sorted() == CaseFile.names)
    for name in CaseFile.names { #expect(!CaseFile.cases(of: name).isEmpty, "\(name)") }
  }
}
