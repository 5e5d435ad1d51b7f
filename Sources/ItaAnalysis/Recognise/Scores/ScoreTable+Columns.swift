import Documents
import ItaModel
import ThaiText

extension ScoreTable {
  /// Measures and their results, whose rows only repeat scores.
  private static let measureFields: Set<ColumnField> = [
    .measure, .steps, .responsible, .period, .monitoring, .actions, .outcome,
  ]

  var kind: ScoreStatement.Place {
    if fields.contains(where: ScoreTable.measureFields.contains) { return .measureRow }
    let years = Set(scoreColumns.compactMap { table.columns[$0].year })
    if years.count > 1 { return .comparison }
    return fields.contains(.rank) && !fields.contains(.number) ? .rankTable : .scoreTable
  }

  var scoreColumns: [Int] {
    fields.indices.filter { fields[$0] == .score || fields[$0] == .before || fields[$0] == .after }
  }

  /// Heads are missing or misread; what stands below them tells as much.
  mutating func settleColumns(_ tools: inout Tools) {
    var numeric: [Int] = []
    for column in fields.indices where fields[column] == .unknown || fields[column] == .level {
      let cells = table.rows.prefix(40).compactMap { row in
        grid.rows[row].cells.first { $0.columns.lowerBound == column && !$0.isEmpty }
      }
      let scores = cells.count { ScoreTable.score(in: $0) != nil }
      if scores > 0, 2 * scores >= cells.count {
        numeric.append(column)
      } else if fields[column] == .unknown, isOfNames(cells, &tools) {
        fields[column] = .indicator
      }
    }
    if !fields.contains(.score) {
      let names = fields.indices.filter { fields[$0] == .indicator }
      if numeric.count == 1 || numeric.count == names.count {
        for column in numeric { fields[column] = .score }
      }
    }
    let yearly = fields.indices.filter {
      fields[$0] == .score && table.columns[$0].years.count == 1
    }
    if yearly.count == 2 {
      for column in fields.indices
      where fields[column] == .unknown && isDifference(column, of: yearly) {
        fields[column] = .change
      }
    }
    // Weighted scores under a head that does not say so are less than half of the others.
    guard sideBySide.count == 1 else { return }
    // Where rows lack their first cells, the scores of indicators seem to be such, too.
    let ofGroups = scoreColumns.filter(isOfGroups)
    groupColumns = Set(ofGroups.count == scoreColumns.count ? ofGroups.dropFirst() : ofGroups[...])
    let columns = scoreColumns.filter { !groupColumns.contains($0) }
    for column in columns {
      let twins = columns.filter { $0 != column && years(of: $0) == years(of: column) }
      if twins.contains(where: {
        sum(of: $0) > sum(of: column) || sum(of: $0) == sum(of: column) && $0 < column
      }) {
        fields[column] = .unknown
      }
    }
  }

  /// Whether a column has scores only where an instrument is named beside them, of several rows.
  private func isOfGroups(_ column: Int) -> Bool {
    guard let instruments = fields.firstIndex(of: .instrument) else { return false }
    var scores = 0
    for row in table.rows.prefix(40) {
      let cells = grid.rows[row].cells
      guard
        let cell = cells.first(where: {
          $0.columns.lowerBound == column && !$0.isEmpty && !$0.isFromAbove
        })
      else { continue }
      let isBeside = cells.contains {
        $0.columns.lowerBound == instruments && !$0.isEmpty && !$0.isFromAbove
      }
      guard isBeside, ScoreTable.score(in: cell) != nil else { return false }
      scores += 1
    }
    return scores > 0 && 2 * scores <= table.rows.count
  }

  /// Whether most rows have the difference of two scores here.
  private func isDifference(_ column: Int, of years: [Int]) -> Bool {
    var differences = 0
    var others = 0
    for row in table.rows.prefix(40) {
      let cells = grid.rows[row].cells
      func units(_ column: Int) -> Int? {
        cells.first { $0.columns.lowerBound == column }.flatMap(ScoreTable.score)?.value.units(
          atPlaces: 2)
      }
      guard let one = units(years[0]), let other = units(years[1]),
        let cell = cells.first(where: { $0.columns.lowerBound == column && !$0.isEmpty }),
        let amount = ScoreTable.change(in: cell.text.utf8)?.amount.units(atPlaces: 2)
      else { continue }
      if abs(one &- other) == amount { differences += 1 } else { others += 1 }
    }
    return differences > 1 && differences > others
  }

  private func isOfNames(_ cells: [Grid.Cell], _ tools: inout Tools) -> Bool {
    let cells = cells.prefix(6)
    let names = cells.count { cell in
      cell.text.utf8.count <= 200 && tools.names.glance(at: cell.text.utf8).indicator != nil
    }
    return names > 0 && 2 * names >= cells.count
  }

  /// The columns of the tables that stand side by side in this one, each with names and scores.
  var sideBySide: [Range<Int>] {
    let names = fields.indices.filter { fields[$0] == .indicator }
    let all = fields.indices
    guard names.count > 1,
      zip(names, names.dropFirst() + [all.upperBound]).allSatisfy({ first, next in
        fields[first..<next].contains(.score)
      })
    else { return [all] }
    var parts: [Range<Int>] = []
    var start = all.lowerBound
    for (first, next) in zip(names, names.dropFirst()) {
      let last = fields[first..<next].lastIndex(of: .score) ?? first
      parts.append(start..<last + 1)
      start = last + 1
    }
    return parts + [start..<all.upperBound]
  }

  func years(of column: Int) -> [FiscalYear] { table.columns[column].years }

  func sum(of column: Int) -> Int {
    table.rows.prefix(40).reduce(0) { sum, row in
      let cell = grid.rows[row].cells.first { $0.columns.lowerBound == column }
      return sum &+ (cell.flatMap(ScoreTable.score)?.value.units(atPlaces: 2) ?? 0)
    }
  }

  /// The score that is all that a cell holds.
  static func score(in cell: Grid.Cell) -> (value: ExactDecimal, flags: Set<ValueFlag>)? {
    let text = cell.text.utf8
    guard text.count <= 60,
      text.contains(where: { 0x30...0x39 ~= $0 || $0 == 0xE0 || $0 | 0x20 == 0x6F })
    else { return nil }
    let reading = ScoreField.read(text)
    guard let value = reading.value else { return nil }
    // A whole number may be anything, but for the best score of all.
    guard value.places > 0 || value.units == 100 else { return nil }
    return (value, reading.flags)
  }

  func year(of column: Int) -> FiscalYear? {
    let years = table.columns[column].years
    switch fields[column] {
    case .score: return years.isEmpty ? setting.year : years.count == 1 ? years[0] : nil
    case .before: return years.last ?? setting.year?.previous
    case .after: return years.last ?? setting.year
    default: return years.last ?? setting.year
    }
  }
}
