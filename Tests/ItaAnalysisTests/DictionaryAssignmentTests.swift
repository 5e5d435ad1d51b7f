import Foundation
import ItaAnalysis
import ItaModel
import TestSupport
import Testing
import ThaiText

@Suite struct DictionaryAssignmentTests {
  private let assignment = Assignment(.standard, itemYear: FiscalYear(2568))

  @Test(arguments: CaseFile.all(in: "Cases/Assignment"))
  func `the rows of a table are assigned together`(sample: CaseFile.Case) {
    let tables = AssignedRows(sample)
    let outcomes = assignment.outcomes(of: tables.rows, scores: tables.scores)
    #expect(sample.agrees(with: outcomes.map(\.text).joined(separator: "\n")))
  }

  @Test(arguments: CaseFile.all(in: "Cases/Mentions"))
  func `a mention alone is assigned by itself`(sample: CaseFile.Case) {
    let tables = AssignedRows(sample)
    let outcomes = tables.rows.map { assignment.outcome(of: $0, scores: tables.scores) }
    #expect(sample.agrees(with: outcomes.map(\.text).joined(separator: "\n")))
  }

  @Test func `a table of many rows is assigned row by row`() {
    var names = IndicatorNames(.standard)
    let row = Assignment.Row(label: Array("การใช้อำนาจ".utf8), number: 3, by: &names)
    let rows = Array(repeating: row, count: 5000)
    let outcomes = Assignment(.standard, itemYear: nil).outcomes(of: rows, scores: KnownScores())
    #expect(outcomes.allSatisfy { $0.indicator?.number == 3 })
  }
}

/// The input of a case: a row on a line, which is a label, then a score and item codes where there are
/// any; before the label the number in a column of indicators' numbers, or a dash. Rows before a
/// blank line stand elsewhere in the document, and tell scores.
private struct AssignedRows {
  var rows: [Assignment.Row] = []
  var scores = KnownScores()

  init(_ sample: CaseFile.Case) {
    var names = IndicatorNames(.standard)
    for table in sample.input.components(separatedBy: "\n\n") {
      rows = table.split(separator: "\n").map { Assignment.Row(line: String($0), by: &names) }
      for row in rows { scores.note(row) }
    }
  }
}

extension Assignment.Outcome {
  fileprivate var text: String {
    ([indicator.map { "\($0)" } ?? "none"] + conflicts.map(\.rawValue).sorted())
      .joined(separator: " ")
  }
}

extension Assignment.Row {
  fileprivate init(line: String, by names: inout IndicatorNames) {
    var fields = line.components(separatedBy: " | ")
    let number = Int(fields[0])
    if number != nil || fields[0] == "-" { fields.removeFirst() }
    let items = fields.count > 2 ? ItemCode.places(in: Array(fields[2].utf8)).value ?? [] : []
    self.init(
      label: Array(fields[0].utf8), number: number,
      score: fields.count > 1 ? Score(fields[1].utf8) : nil, items: items.map(\.code), by: &names)
  }
}
