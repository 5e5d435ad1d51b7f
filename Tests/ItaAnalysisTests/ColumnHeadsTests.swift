import Documents
import ItaAnalysis
import ItaModel
import TestSupport
import Testing

@Suite struct ColumnHeadsTests {
  @Test(arguments: CaseFile.all(in: "Cases/Heads"))
  func `columns are told by their heads, however these are spelt and laid out`(
    example: CaseFile.Case
  ) throws {
    let seen =
      try example.name.hasPrefix("heads as")
      ? fields(of: example.input.split(separator: "\n"))
      : tables(in: DocumentReader.read(Array(example.input.utf8)).repaired(by: .standard).document)
    #expect(example.agrees(with: seen), "\(seen)")
  }

  private func fields(of lines: [Substring]) -> String {
    var heads = ColumnHeads(.standard)
    return lines.map { "\(heads.head(Array($0.utf8)).map(words) ?? "-") ← \($0)" }
      .joined(separator: "\n")
  }

  private func words(_ head: ColumnHeads.Head) -> String {
    words(head.field, head.years, head.band)
  }

  private func words(_ field: ColumnField, _ years: [FiscalYear], _ band: Band?) -> String {
    let words = [field.rawValue] + years.map(\.description) + [band?.rawValue].compactMap { $0 }
    return words.joined(separator: " ")
  }

  private func tables(in document: Document) -> String {
    var heads = ColumnHeads(.standard)
    var lines: [String] = []
    var previous: HeadedTable?
    for case .table(let grid) in Outline(document).pieces {
      for table in HeadedTable.parts(of: grid, by: &heads, after: previous) {
        lines += table.titles.map { "title \($0.text)" }
        lines.append(
          table.columns.map { words($0.field, $0.years, $0.band) }.joined(separator: " | "))
        lines += table.rows.map { row in
          "  \(table.grid.rows[row].cells.first { !$0.isEmpty }?.text ?? .empty)"
        }
        previous = table
      }
    }
    return lines.joined(separator: "\n")
  }
}
