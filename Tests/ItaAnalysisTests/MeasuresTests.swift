import Documents
import ItaAnalysis
import ItaModel
import TestSupport
import Testing

@Suite struct MeasuresTests {
  @Test(arguments: CaseFile.all(in: "Cases/Measures"))
  func `measures, results and issues are read as a reader of the page sees them`(
    example: CaseFile.Case
  ) throws {
    let document = try DocumentReader.read(Array(example.input.utf8)).repaired(by: .standard)
    let statements = Statements(of: document.document, by: .standard)
    let lines = statements.dump().split(separator: "\n").filter { line in
      ["measure ", "result ", "issue "].contains { line.hasPrefix($0) }
    }
    let seen = lines.joined(separator: "\n")
    #expect(example.agrees(with: seen), "\(seen)")
  }
}
