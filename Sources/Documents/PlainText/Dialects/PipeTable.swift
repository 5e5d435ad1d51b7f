extension TextDialect {
  /// Cells with vertical bars between them, as Markdown and chat programs write tables.
  static let pipeTable = TextDialect(name: "pipe-table") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    guard source.lines[line].traits.contains(.pipe) || source.isBorder(line) else {
      return .nothing(before: line + 1)
    }
    let region = PipeRegion(source, from: line)
    guard region.isTable(in: source) else { return .nothing(before: region.end) }
    var table = try source.table(region.rows, columns: region.columns)
    if let rule = region.rule {
      for row in 0..<min(rule, table.rows.count) { table.rows[row].isHeader = true }
    } else {
      table.markHeader()
    }
    source.openLists.close()
    let block = Block(.table(table), origin: source.origin(line, region.end - 1))
    return .blocks(region.rows.isEmpty ? [] : [block], next: region.end)
  }
}

extension TextSource {
  /// A line of dashes that draws a grid: `+-----+----+`.
  fileprivate func isBorder(_ line: Int) -> Bool {
    let range = trimmed(line)
    guard range.count >= 3, starts(range, with: UInt8(ascii: "+")),
      bytes[range.upperBound - 1] == UInt8(ascii: "+")
    else { return false }
    return bytes[range].allSatisfy {
      [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ":")].contains($0)
    }
  }

  /// A row that only separates: `|---|:--:|`.
  fileprivate func isPipeRule(_ fields: [Field]) -> Bool {
    fields.allSatisfy { field in
      let range = bytes.trimmed(field.pieces[0])
      return range.contains { bytes[$0] == UInt8(ascii: "-") }
        && bytes[range].allSatisfy {
          $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 == 0x20
        }
    }
  }

  fileprivate struct PipeLine {
    var fields: [Field]
    var opens: Bool
    var closes: Bool

    /// Below rows without outer bars, a bar at the end of a row has an empty cell beyond it.
    mutating func addEmptyEnd(_ columns: Int) {
      guard opens != closes, fields.count + 1 == columns, let first = fields.first?.pieces.first,
        let last = fields.last?.pieces.last
      else { return }
      if opens {
        fields.insert(Field(first.lowerBound..<first.lowerBound), at: 0)
      } else {
        fields.append(Field(last.upperBound..<last.upperBound))
      }
      opens = false
      closes = false
    }
  }

  fileprivate func pipeFields(_ line: Int) -> PipeLine {
    let bar = UInt8(ascii: "|")
    var range = bytes.trimmed(record(line))
    let opens = starts(range, with: bar)
    if opens { range = range.lowerBound + 1..<range.upperBound }
    let closes =
      !range.isEmpty && bytes[range.upperBound - 1] == bar
      && (range.count < 2 || bytes[range.upperBound - 2] != UInt8(ascii: "\\"))
    if closes { range = range.lowerBound..<range.upperBound - 1 }
    var fields: [Field] = []
    var from = range.lowerBound
    var isEscaped = false
    for at in range where bytes[at] == bar {
      if at > range.lowerBound, bytes[at - 1] == UInt8(ascii: "\\") {
        isEscaped = true
        continue
      }
      fields.append(Field(from..<at, escape: isEscaped ? .backslash : .none))
      isEscaped = false
      from = at + 1
    }
    fields.append(Field(from..<range.upperBound, escape: isEscaped ? .backslash : .none))
    return PipeLine(fields: fields, opens: opens, closes: closes)
  }
}

/// Lines with bars that follow one another.
private struct PipeRegion {
  var rows: [FieldRow] = []
  /// How many rows stand above the separating one.
  private(set) var rule: Int?
  private(set) var columns = 0
  /// The line after the region.
  private(set) var end: Int
  /// Whether a blank line stands between all rows: else one is the end of the table.
  private var rowsAreApart = true
  private var outer = 0
  /// Rows with bars between their cells only.
  private var bare = 0
  private var agreeing = 0

  init(_ source: TextSource, from first: Int) {
    end = first
    var hasBorder = false
    while end < source.lines.count {
      if end > first, source.isApart(end) {
        guard rowsAreApart, outer == rows.count, source.isOneBlankLine(before: end),
          source.lines[end].traits.contains(.pipe), case let next = source.pipeFields(end),
          next.opens, next.closes, next.fields.count == columns
        else { break }
      } else if !rows.isEmpty {
        rowsAreApart = false
      }
      if source.isBorder(end) {
        // In a drawn grid each row has a line below it, and the first is that of the header.
        if hasBorder, rule == nil, !rows.isEmpty { rule = rows.count }
        hasBorder = true
        end += 1
        continue
      }
      guard source.lines[end].traits.contains(.pipe) else { break }
      var line = source.pipeFields(end)
      if !rows.isEmpty, bare == rows.count { line.addEmptyEnd(columns) }
      if source.isPipeRule(line.fields) {
        if rule == nil { rule = rows.count }
        columns = max(columns, line.fields.count)
        end += 1
        continue
      }
      var row = FieldRow(fields: line.fields, first: end, last: source.recordEnd(end))
      var closes = line.closes
      end = row.last + 1
      // A row that opens with a bar and has too few cells goes on until it is closed.
      while line.opens, !closes, end < source.lines.count, !source.isApart(end),
        row.last - row.first < 50
      {
        let rest = source.pipeFields(end)
        guard !rest.opens, !source.isPipeRule(rest.fields),
          row.fields.count < max(columns, 2) || rest.closes && rest.fields.count == 1
        else { break }
        row.fields[row.fields.count - 1].pieces += rest.fields[0].pieces
        row.fields += rest.fields.dropFirst()
        row.last = source.recordEnd(end)
        closes = rest.closes
        end = row.last + 1
      }
      if line.opens && closes { outer += 1 }
      if !line.opens && !closes { bare += 1 }
      if row.fields.count == rows.last?.fields.count { agreeing += 1 }
      rows.append(row)
      columns = max(columns, row.fields.count)
    }
  }

  /// A separating row or bars at both ends make a table; bars in the midst do when the rows agree.
  func isTable(in source: TextSource) -> Bool {
    if rows.isEmpty { return rule != nil }
    if rule != nil || (outer == rows.count && columns >= 2) { return true }
    if columns == 1 { return outer >= 2 }
    let pairs = rows.count - 1
    return pairs > 0 && agreeing == pairs && (columns > 2 || rows.count > 2)
      || outer >= 2 && 2 * outer >= rows.count
  }
}
