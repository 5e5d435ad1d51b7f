package import Documents
package import ItaModel
package import ThaiText

/// A table, or a part of one, with what its columns hold.
package struct HeadedTable: Sendable {
  package let grid: Grid
  /// One for each column of the grid.
  package private(set) var columns: [Column]
  /// The rows below the head, by their places in the grid; heads that are repeated are left out.
  package private(set) var rows: [Int] = []
  /// Titles that are printed across the table above its head.
  package private(set) var titles: [Grid.Cell] = []
  /// False where the table has no head and is no continuation of one.
  package var isHeaded: Bool { columns.contains { $0.field != .unknown } }
  /// It goes on with the columns of the table before it.
  package private(set) var isContinuation = false

  package struct Column: Sendable, Equatable {
    package var field: ColumnField = .unknown
    /// The years that its heads name.
    package var years: [FiscalYear] = []
    package var band: Band?
    /// The months or quarters that stand above its marks.
    package var span: Period?
    /// All of its heads, from the top.
    package var heads: [Text] = []
    /// The lowest of its heads.
    package var at: BlockPath?

    package var year: FiscalYear? { years.last }
  }

  package func has(_ field: ColumnField) -> Bool { columns.contains { $0.field == field } }

  package func indices(of field: ColumnField) -> [Int] {
    columns.indices.filter { columns[$0].field == field }
  }

  /// The cells of a row that have text and stand in columns of the field.
  package func cells(_ field: ColumnField, inRow row: Int) -> [Grid.Cell] {
    grid.rows[row].cells.filter { cell in
      let column = cell.columns.lowerBound
      return !cell.isEmpty && column < columns.count && columns[column].field == field
    }
  }

  package func cell(_ field: ColumnField, inRow row: Int) -> Grid.Cell? {
    cells(field, inRow: row).first
  }
}

extension HeadedTable {
  /// The parts of a grid, each with the columns that its own head names. Where the first has no
  /// head and the table before it stands close above and is as wide, its columns go on.
  package static func parts(
    of grid: Grid, by heads: inout ColumnHeads, after previous: HeadedTable? = nil
  ) -> [HeadedTable] {
    let grid = grid.withHeadsApart(by: &heads)
    var parts: [HeadedTable] = []
    var current = HeadedTable(grid: grid, columns: [])
    var titles: [Grid.Cell] = []
    var row = 0
    while row < grid.rows.count {
      let isTop = current.columns.isEmpty && current.rows.isEmpty
      if let (columns, next) = grid.heads(at: row, isTop: isTop, by: &heads) {
        if !isTop && columns.map(\.field) == current.columns.map(\.field) {
          row = next
          continue
        }
        if !current.rows.isEmpty || !current.columns.isEmpty { parts.append(current) }
        current = HeadedTable(grid: grid, columns: columns)
        current.titles = titles
        titles = []
        row = next
        continue
      }
      let line = grid.rows[row]
      if isTop, row < 3, grid.columns > 1, let title = line.title,
        (row + 1..<min(row + 4, grid.rows.count)).contains(where: {
          grid.heads(at: $0, isTop: true, by: &heads) != nil
        })
      {
        titles.append(title)
      } else if !line.isRepeatedHeader, line.cells.contains(where: { !$0.isEmpty }) {
        current.rows.append(row)
      }
      row += 1
    }
    parts.append(current)
    for index in parts.indices {
      parts[index].settle(after: index == 0 ? previous : nil, heads.bands)
    }
    return parts.filter { !$0.rows.isEmpty || $0.isHeaded }
  }

  private init(grid: Grid, columns: [Column]) {
    self.grid = grid
    self.columns = columns
  }

  // MARK: - What the cells tell

  private mutating func settle(after previous: HeadedTable?, _ bands: BandWords) {
    if columns.isEmpty {
      if let previous, previous.isHeaded, previous.columns.count == grid.columns {
        columns = previous.columns
        isContinuation = true
        return
      }
      columns = Array(repeating: Column(), count: grid.columns)
      return
    }
    for index in columns.indices { settleColumn(index, bands) }
    inferUnknown()
    settleMeasures()
    settleActions()
  }

  /// A look at the first rows decides: a table may have a hundred thousand.
  private func texts(of column: Int) -> [[UInt8]] {
    rows.prefix(40).compactMap { row in
      let cell = grid.rows[row].cells.first { $0.columns.lowerBound == column }
      return cell.flatMap { $0.isEmpty || $0.columns.count > 1 ? nil : $0.text.utf8 }
    }
  }

  private mutating func settleColumn(_ index: Int, _ bands: BandWords) {
    switch columns[index].field {
    case .number, .indicator:
      let texts = texts(of: index)
      guard !texts.isEmpty else { return }
      let numbers = texts.count { Self.isSmallNumber($0) }
      let isOfNumbers = 2 * numbers > texts.count
      // Both columns may be under one head, or under two that say the same.
      if columns[index].field == .indicator, isOfNumbers { columns[index].field = .number }
      if columns[index].field == .number, numbers == 0 { columns[index].field = .indicator }
    case .measure, .steps, .actions, .score, .unknown, .level:
      let texts = texts(of: index)
      let classes = texts.count { bands.band(of: $0) != nil }
      if classes > 0, 2 * classes >= texts.count { columns[index].field = .band }
    default: return
    }
  }

  /// การดำเนินการ heads what is to be done as well as what was done.
  private mutating func settleActions() {
    guard has(.measure), has(.monitoring) || has(.period), !has(.outcome), !has(.after) else {
      return
    }
    for index in indices(of: .actions) {
      let saysResult = columns[index].heads.contains { head in
        MatchKey.skeleton(head.utf8).starts(with: MatchKey.skeleton(Array("ผล".utf8)))
          || MatchKey.skeleton(head.utf8).starts(with: MatchKey.skeleton(Array("สรุปผล".utf8)))
      }
      if !saysResult { columns[index].field = .steps }
    }
  }

  /// Where one column is headed มาตรการ, what else could head measures says how.
  private mutating func settleMeasures() {
    let measures = indices(of: .measure)
    guard measures.count > 1 else { return }
    let word = Array("มาตรการ".utf8)
    let named = measures.filter { index in
      columns[index].heads.contains { MatchKey.key($0.utf8).starts(with: word) }
    }
    let kept = named.first ?? measures.first
    for index in measures where index != kept && columns[index].at != columns[kept ?? 0].at {
      columns[index].field = .steps
    }
  }

  /// Columns of measures whose heads are lost or cannot be read are told by their cells, and the
  /// last one by what is missing.
  private mutating func inferUnknown() {
    let kinds: [ColumnField] = [
      .measure, .steps, .responsible, .period, .monitoring, .actions, .outcome,
    ]
    guard columns.contains(where: { $0.field == .unknown }), kinds.count(where: has) >= 2 else {
      return
    }
    for index in indices(of: .unknown) {
      guard let field = ColumnContents.field(of: texts(of: index)), !has(field) else { continue }
      columns[index].field = field
    }
    let left = indices(of: .unknown)
    guard left.count == 1, let last = left.first, !has(.measure) else { return }
    let isOfText = texts(of: last).count { $0.count >= 30 } * 2 > rows.prefix(40).count
    if isOfText { columns[last].field = .measure }
  }

  private static func isSmallNumber(_ text: [UInt8]) -> Bool {
    let digits = ThaiDigits.toASCII(text).filter { $0 > 0x20 && $0 != UInt8(ascii: ".") }
    return (1...2).contains(digits.count) && digits.allSatisfy { 0x30...0x39 ~= $0 }
  }
}

// MARK: - Heads

extension Grid {
  /// The columns that the rows from here on name, and the first row below them.
  fileprivate func heads(
    at row: Int, isTop: Bool, by heads: inout ColumnHeads
  ) -> (columns: [HeadedTable.Column], next: Int)? {
    let line = rows[row]
    let cells = line.ownCells
    guard isHead(line, cells, isTop: isTop, isFirst: row == 0, by: &heads) else { return nil }
    var columns = Array(repeating: HeadedTable.Column(), count: self.columns)
    for cell in cells {
      let head = heads.head(cell.text.utf8)
      for column in cell.columns where column < columns.count {
        columns[column].add(head, cell)
      }
    }
    guard row + 1 < rows.count, isSubHead(rows[row + 1], under: line, by: &heads) else {
      return (columns, row + 1)
    }
    for cell in rows[row + 1].ownCells {
      let head = heads.head(cell.text.utf8)
      for column in cell.columns where column < columns.count {
        columns[column].add(head, cell)
      }
    }
    return (columns, row + 2)
  }

  private func isHead(
    _ line: Row, _ cells: [Cell], isTop: Bool, isFirst: Bool, by heads: inout ColumnHeads
  ) -> Bool {
    guard cells.count >= 2 || cells.count == 1 && columns == 1 && line.isMarked else {
      return false
    }
    // Most rows of a table are none, which their first cells tell.
    let mayBe = isTop || line.isMarked
    guard mayBe || cells.prefix(2).contains(where: { heads.isPlainHead($0.text.utf8) }) else {
      return false
    }
    var known = 0
    var whole = 0
    for cell in cells {
      guard let head = heads.head(cell.text.utf8) else { continue }
      known += 1
      if head.isWhole && !head.isYear { whole += 1 }
    }
    if line.isMarked && isTop { return known > 0 || isFirst && columns > 1 }
    if isTop { return whole >= 2 && 2 * known > cells.count || whole >= 1 && known == cells.count }
    return whole >= 2 && known == cells.count
  }

  /// Whether all that a row has of its own are heads below the heads of several columns.
  private func isSubHead(_ line: Row, under head: Row, by heads: inout ColumnHeads) -> Bool {
    let cells = line.ownCells
    guard !cells.isEmpty, !line.isRepeatedHeader,
      cells.count < head.ownCells.count || head.ownCells.contains(where: { $0.columns.count > 1 })
    else { return false }
    let isBelowGroup = cells.allSatisfy { cell in
      guard let above = head.cell(in: cell.columns.lowerBound) else { return true }
      return above.isEmpty || above.columns.count > cell.columns.count || line.isMarked
    }
    let isOfText = cells.count > 1 || line.isMarked || line.cells.contains(where: \.isFromAbove)
    return (isBelowGroup || self.isOfWords(cells, under: head)) && isOfText
      && cells.allSatisfy { heads.head($0.text.utf8) != nil }
  }

  /// In text the head of a group stands over the first of its columns only.
  private func isOfWords(_ cells: [Cell], under head: Row) -> Bool {
    head.cells.contains(where: \.isEmpty) || head.cells.count < columns
  }
}

extension HeadedTable.Column {
  fileprivate mutating func add(_ head: ColumnHeads.Head?, _ cell: Grid.Cell) {
    heads.append(cell.text)
    at = cell.path
    guard let head else { return }
    if head.isYear {
      let isOfYears: Set<ColumnField> = [.score, .level, .rank, .before, .after, .weightedScore]
      if !isOfYears.contains(field) { field = .score }
    } else {
      field = head.field
    }
    if !head.years.isEmpty { years = head.years }
    band = head.band ?? band
    span = head.span ?? span
  }
}

extension Grid.Row {
  /// What is printed in this row itself.
  fileprivate var ownCells: [Grid.Cell] { cells.filter { !$0.isFromAbove && !$0.isEmpty } }

  /// The one cell of a row that has no other text.
  fileprivate var title: Grid.Cell? {
    let cells = ownCells
    return cells.count == 1 && !self.cells.contains { $0.isFromAbove && !$0.isEmpty }
      ? cells[0] : nil
  }
}
