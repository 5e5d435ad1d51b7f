extension Table {
  /// Marks the first row as a header where it has labels for what the rows below hold.
  mutating func markHeader() {
    guard rows.count >= 2, columns >= 2, !rows[0].isHeader else { return }
    let labels = rows[0].cells
    guard labels.count == columns, labels.allSatisfy({ $0.blocks.isEmpty && $0.columnSpan == 1 })
    else { return }
    let empty = labels.filter { $0.text.raw.isEmpty }
    // The corner above the labels of the rows may be empty.
    guard empty.count == 0 || (empty.count == 1 && labels[0].text.raw.isEmpty && columns > 2) else {
      return
    }
    let isLabel = labels.allSatisfy { cell in
      let text = cell.text.raw.utf8
      return text.count <= 500 && !Figure.isFigure(text, text.indices)
        && !Figure.hasDecimals(text, text.indices)
        && ListMarker.candidates(at: 0, before: text.count, in: text).isEmpty
    }
    if isLabel { rows[0].isHeader = differsInKind(below: labels) }
  }

  /// Whether a column holds figures or numbered things below its label, or all hold longer text.
  private func differsInKind(below labels: [Cell]) -> Bool {
    // A look at the first rows decides: a table may have a hundred thousand.
    let body = rows[1...].prefix(200)
    var filled = Array(repeating: 0, count: columns)
    var figures = filled
    var sizes = filled
    for row in body {
      for cell in row.cells {
        let column = Int(cell.column)
        let text = cell.text.raw.utf8
        guard column < columns, !text.isEmpty else { continue }
        filled[column] += 1
        sizes[column] += text.count
        if startsWithNumber(text) { figures[column] += 1 }
      }
    }
    let hasFigures = labels.indices.contains { column in
      filled[column] > 0 && 2 * figures[column] >= filled[column]
        && 2 * filled[column] >= body.count && !startsWithNumber(labels[column].text.raw.utf8)
    }
    if hasFigures { return true }
    let isFilled = filled.allSatisfy { 2 * $0 >= body.count }
    let average = sizes.reduce(0, +) / max(1, body.count)
    return isFilled && 2 * labels.reduce(0) { $0 + $1.text.raw.utf8.count } <= average
  }

  private func startsWithNumber(_ text: [UInt8]) -> Bool {
    guard !text.isEmpty else { return false }
    return Digit.at(0, before: text.count, in: text) != nil
      || Figure.isFigure(text, text.indices)
      || ListMarker.candidates(at: 0, before: text.count, in: text).contains { !$0.isBullet }
  }
}

extension [Block] {
  /// Marks the first rows that tables have in common: a table that goes on after a page break has
  /// its header printed again, and one that was joined before has it in its midst.
  mutating func markRepeatedHeaders() {
    var tables: [[Text]: Int] = [:]
    for index in indices {
      guard case .table(var table) = self[index].kind, table.columns >= 2,
        let first = table.rows.first
      else { continue }
      let key = first.key
      guard key.count >= 2, first.cells.allSatisfy({ $0.text.raw.utf8.count <= 500 }) else {
        continue
      }
      var isRepeated = false
      for row in table.rows.indices.dropFirst()
      where table.rows[row].cells.count == first.cells.count {
        guard table.rows[row].cells[0].text.raw.utf8.count <= 500, table.rows[row].key == key else {
          continue
        }
        table.rows[row].isHeader = true
        isRepeated = true
      }
      if let earlier = tables[key], case .table(var other) = self[earlier].kind {
        isRepeated = true
        other.rows[0].isHeader = true
        self[earlier].kind = .table(other)
      }
      if isRepeated, !first.isHeader { table.rows[0].isHeader = true }
      if isRepeated { self[index].kind = .table(table) }
      if tables[key] == nil { tables[key] = index }
    }
  }
}

extension Table.Row {
  /// What its cells say, whatever the spaces between; empty ones left out.
  fileprivate var key: [Text] {
    cells.compactMap { cell in
      let text = cell.text.raw.utf8.filter { $0 > 0x20 }
      return text.isEmpty ? nil : Text(validUTF8: text)
    }
  }
}
