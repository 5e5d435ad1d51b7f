import Documents
import ItaModel

/// A table that tells one measure after the other, a field in each row: its name, then its value.
struct MeasureForm {
  private let pairs: [(field: ColumnField, value: Grid.Cell, row: BlockPath)]

  /// Nil for a table of another kind.
  init?(_ grid: Grid, by heads: inout ColumnHeads) {
    guard grid.columns >= 2, grid.rows.count >= 3, grid.rows.count <= 400,
      MeasureForm.isLikely(grid, heads)
    else { return nil }
    var pairs: [(field: ColumnField, value: Grid.Cell, row: BlockPath)] = []
    var rows = 0
    for row in grid.rows {
      let cells = row.cells.filter { !$0.isFromAbove && !$0.isEmpty }
      var name: ColumnField?
      let before = pairs.count
      for cell in cells {
        if let field = name {
          pairs.append((field, cell, row.path))
          name = nil
        } else if let head = heads.head(cell.text.utf8), head.isWhole, !head.isYear {
          name = head.field
        }
      }
      if pairs.count > before { rows += 1 }
      // Two names side by side are the head of a table.
      if let first = pairs.dropFirst(before).first,
        heads.head(first.value.text.utf8)?.isWhole == true
      {
        return nil
      }
    }
    let fields = Set(pairs.map(\.field))
    guard rows >= 3, 5 * rows >= 3 * grid.rows.count, fields.contains(.measure),
      fields.intersection([.steps, .responsible, .period, .monitoring]).count >= 2
    else { return nil }
    self.pairs = pairs
  }

  /// Whether some of the first rows begin with the name of a field, as nearly all rows do.
  private static func isLikely(_ grid: Grid, _ heads: ColumnHeads) -> Bool {
    grid.rows.prefix(8).contains { row in
      row.cells.prefix(2).contains { heads.isPlainHead($0.text.utf8) }
    }
  }

  /// A field that comes again begins the next measure.
  func measures(
    places: inout IndicatorPlaces, responsible: inout ResponsibleNames, in fiscalYear: FiscalYear?,
    under heading: IndicatorNumber?
  ) -> [Measure] {
    var measures: [Measure] = []
    var current: MeasureFields?
    for (field, value, row) in pairs {
      if current?.has(field) ?? true {
        if let current, current.isMeasure { measures.append(current.measure) }
        current = MeasureFields(heading, at: row)
      }
      current?.add(
        value.text, to: field, places: &places, responsible: &responsible, in: fiscalYear)
    }
    if let current, current.isMeasure { measures.append(current.measure) }
    return measures
  }
}
