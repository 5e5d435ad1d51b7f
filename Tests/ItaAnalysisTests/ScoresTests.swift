import Documents
import ItaAnalysis
import ItaModel
import TestSupport
import Testing

@Suite struct ScoresTests {
  @Test(arguments: CaseFile.all(in: "Cases/Scores"))
  func `what a text says of scores is stated with its place, and nothing else`(
    example: CaseFile.Case
  ) throws {
    let document = try DocumentReader.read(Array(example.input.utf8)).repaired(by: .standard)
      .document
    let wanted = example.name.hasPrefix("mentions:") ? Self.mentions : Self.figures
    let lines = Statements(of: document, by: .standard).dump().split(separator: "\n")
      .filter { line in wanted.contains { line.hasPrefix($0 + " ") } }
    #expect(example.agrees(with: lines.joined(separator: "\n")), "\(lines)")
  }

  private static let figures = ["score", "level", "change", "order", "band"]
  private static let mentions = ["mention", "group"]
}
