/// The text of one cell where it stands in the input.
struct Field {
  enum Escape {
    case none
    /// `""` is a quotation mark.
    case quotes
    /// `\|` is a vertical bar.
    case backslash
  }

  /// One range for each line that it goes over.
  var pieces: [Range<Int>]
  var escape = Escape.none

  init(_ range: Range<Int>, escape: Escape = .none) {
    pieces = [range]
    self.escape = escape
  }
}

/// A row of a text table before its cells are read.
struct FieldRow {
  var fields: [Field]
  /// Its lines, as indices.
  var first: Int
  var last: Int
  /// Whether it is one cell that goes over the whole table.
  var spansAll = false
}

extension TextSource {
  /// The table of these rows.
  mutating func table(_ rows: [FieldRow], columns: Int) throws(ReadError) -> Table {
    var table = Table(columns: columns, rows: [])
    table.rows.reserveCapacity(rows.count)
    for row in rows {
      let line = lines[row.first].number
      try budget.spend(
        cells: row.fields.count, columns: columns, rows: table.rows.count + 1, line: line)
      var cells: [Table.Cell] = []
      cells.reserveCapacity(row.fields.count)
      for (column, field) in row.fields.enumerated() {
        cells.append(try cell(field, column: column, origin: origin(row.first, row.last)))
      }
      if row.spansAll { cells[0].columnSpan = Int32(clamping: columns) }
      table.rows.append(Table.Row(cells: cells, line: line))
    }
    lastTable = rows.last.map { (columns, $0.last) }
    return table
  }

  private mutating func cell(
    _ field: Field, column: Int, origin: Origin
  ) throws(ReadError) -> Table.Cell {
    var source = self.bytes
    var range = field.pieces[0]
    if field.pieces.count > 1 || field.escape != .none {
      source = joined(field)
      range = source.indices
    }
    if isPlain(source, range) {
      return Table.Cell(
        text: RepairedText(Text(validUTF8: Array(source[source.trimmed(range)]))), column: column)
    }
    let content = Table.Cell.content(try blocks(of: range, in: source, origin: origin))
    return Table.Cell(text: content.text, blocks: content.blocks, column: column)
  }

  /// The blocks that a piece of a line holds: one paragraph, unless its markup or markers say more.
  mutating func blocks(
    of range: Range<Int>, in source: [UInt8], origin: Origin
  ) throws(ReadError) -> [Block] {
    guard case .lines(let first, _, let part) = origin else { return [] }
    if hasBlockTags(range, in: source) {
      return try HTMLReader.blocks(
        of: range, in: source, .remnants, firstLine: first, part: part, budget: &budget)
    }
    return Lines.blocks(of: inlineText(range, in: source), origin: origin)
  }

  /// Whether nothing in the text needs reading: no tags, no stars, one line, no bullet.
  private func isPlain(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    for byte in source[range] {
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "*"), 0x0A: return false
      default: break
      }
    }
    let text = source.trimmed(range)
    // Only a bullet can make an item of a single line.
    return text.isEmpty || !ListMarker.mayBeBullet(source, text.lowerBound)
  }

  private func joined(_ field: Field) -> [UInt8] {
    var text: [UInt8] = []
    for (index, piece) in field.pieces.enumerated() {
      // A mark that was torn off its letter goes back to it.
      let piece = bytes.trimmed(piece)
      if index > 0, piece.isEmpty || !Columns.isMark(bytes.scalar(at: piece.lowerBound).scalar) {
        text.append(0x0A)
      }
      text += bytes[piece]
    }
    switch field.escape {
    case .none: return text
    case .quotes: return unescaped(text, UInt8(ascii: "\""), before: UInt8(ascii: "\""))
    case .backslash: return unescaped(text, UInt8(ascii: "\\"), before: UInt8(ascii: "|"))
    }
  }

  /// The text without each `escape` that stands before the byte that it protects.
  private func unescaped(_ text: [UInt8], _ escape: UInt8, before protected: UInt8) -> [UInt8] {
    var result: [UInt8] = []
    var at = 0
    while at < text.count {
      if text[at] == escape, at + 1 < text.count, text[at + 1] == protected { at += 1 }
      result.append(text[at])
      at += 1
    }
    return result
  }
}
