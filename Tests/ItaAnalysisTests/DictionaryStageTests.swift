import Foundation
import ItaModel
import Testing
import ThaiText

@Suite("Stages of names")
struct DictionaryStageTests {
  @Test("a line goes through its stage as its case says", arguments: LineCase.all)
  func line(_ sample: LineCase) throws {
    let stage = try #require(Stage.ofNames.first { $0.name == sample.stage })
    let output = stage.output(for: Array(sample.input.utf8))
    #expect(output == Array(sample.expected.utf8), "\(String(decoding: output, as: UTF8.self))")
  }

  @Test(arguments: Stage.ofNames.map(\.name))
  func `every stage of names has cases`(stage: String) {
    #expect(!LineCase.cases(of: stage).isEmpty)
  }
}

/// A line of a file in `Cases`: input and expected output as `ita thai` reads and prints them, and
/// why.
struct LineCase: Sendable, CustomTestStringConvertible {
  let stage: String
  let line: Int
  let input: String
  let expected: String
  let note: String

  var testDescription: String { "\(stage).tsv:\(line): \(note)" }

  static let all = Stage.ofNames.map(\.name).flatMap(cases)

  static func cases(of stage: String) -> [LineCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/\(stage).tsv")
    guard let data = try? Data(contentsOf: file) else { return [] }
    // Split as bytes: a Thai mark after a tab would make one Character with it.
    return data.split(separator: 0x0A).enumerated().dropFirst().map { index, line in
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      let whole = columns.count == 3 ? columns : ["", "three columns", "\(columns)"]
      return LineCase(
        stage: stage, line: index + 1, input: whole[0], expected: whole[1], note: whole[2])
    }
  }
}
