import Documents
import ItaModel

/// Where something stands in the source, as a person looks for it.
package enum SourcePlace: Sendable, Hashable {
  case line(Int)
  /// Counted from 1, headings included.
  case paragraph(Int)
  /// The table, and within it row and cell, counted from 1.
  case table(Int, row: Int?, cell: Int?)

  init?(_ path: BlockPath, in report: Report) {
    guard let place = ContentPlace(path, in: report.content) else { return nil }
    if let line = place.line {
      self = .line(line)
      return
    }
    guard case .block(let index) = path.steps.first, report.content.indices.contains(index) else {
      return nil
    }
    let before = report.content[...index]
    if case .table = report.content[index].kind {
      self = .table(
        before.count { if case .table = $0.kind { true } else { false } },
        row: place.row.map { $0 + 1 }, cell: place.cell.map { $0 + 1 })
    } else {
      self = .paragraph(
        before.count { block in
          switch block.kind {
          case .heading, .paragraph, .listItem: true
          default: false
          }
        })
    }
  }
}
