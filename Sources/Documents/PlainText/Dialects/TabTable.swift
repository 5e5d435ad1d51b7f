extension TextDialect {
  /// Cells with tabs between them, as spreadsheets and web pages are copied.
  static let tabTable = TextDialect(name: "tab-table") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    guard source.isTabRow(line), !source.lines[line].traits.contains(.listItem) else {
      return .nothing(before: source.recordEnd(line) + 1)
    }
    var region = TabRegion(source, from: line)
    guard region.isTable(in: source) else { return .nothing(before: region.end) }
    region.joinRows(in: source)
    var table = try source.table(region.rows, columns: region.columns)
    table.markHeader()
    source.openLists.close()
    guard let last = region.rows.last?.last else { return .nothing(before: region.end) }
    return .blocks([Block(.table(table), origin: source.origin(line, last))], next: last + 1)
  }
}

extension TextSource {
  /// Whether a line has a tab that does more than indent it.
  fileprivate func isTabRow(_ line: Int) -> Bool {
    let last = recordEnd(line)
    guard
      lines[line].traits.contains(.tab)
        || last > line && lines[line...last].contains(where: { $0.traits.contains(.tab) })
    else { return false }
    return !lines[line].traits.contains(.pipe) || !starts(trimmed(line), with: UInt8(ascii: "|"))
  }

  /// Whether another row stands directly below that on a line.
  fileprivate func isFollowed(_ line: Int) -> Bool {
    let next = recordEnd(line) + 1
    return next < lines.count && !isApart(next) && isTabRow(next)
  }

  /// The fields of the row that starts on a line, and its last line.
  fileprivate func tabFields(_ line: Int) -> (fields: [Field], last: Int) {
    var last = recordEnd(line)
    if lines[line].traits.contains(.quote), let quoted = quotedFields(line) { return quoted }
    var end = lines[last].range.upperBound
    while last + 1 < lines.count, lines[last + 1].traits.contains(.strayMark), !isApart(last + 1),
      !lines[last + 1].traits.contains(.tab)
    {
      last += 1
      end = lines[last].range.upperBound
    }
    let start = lines[line].range.lowerBound
    var fields: [Field] = []
    var from = start
    var at = start
    let hasMarkup = last > line || lines[line].traits.contains(.markup)
    var scanner = HTMLScanner(hasMarkup ? bytes : [], .remnants)
    var depth = 0
    while at < end {
      if bytes[at] == 0x09, depth == 0 {
        fields.append(Field(from..<at))
        from = at + 1
        at += 1
      } else if hasMarkup, bytes[at] == UInt8(ascii: "<"),
        case .tag(let tag)? = scanner.markup(at: at, before: end)
      {
        switch tag.role {
        case .table, .list: depth = max(0, depth + (tag.isEnd ? -1 : 1))
        default: break
        }
        at = tag.end
      } else {
        at += 1
      }
    }
    fields.append(Field(from..<end))
    return (fields, last)
  }

  /// The fields of a row of which at least one is in quotation marks because a line break or a tab
  /// is in it, as spreadsheets write such cells. Other quotation marks are text.
  private func quotedFields(_ line: Int) -> (fields: [Field], last: Int)? {
    let quote = UInt8(ascii: "\"")
    var fields: [Field] = []
    var last = line
    var at = lines[line].range.lowerBound
    // So many lines in one cell are a quotation mark that was never closed.
    let bound = lines[min(line + 100, lines.count - 1)].range.upperBound
    var isQuoted = false
    while true {
      let lineEnd = lines[last].range.upperBound
      var end = at
      while end < lineEnd, bytes[end] != 0x09 { end += 1 }
      var field = Field(at..<end)
      if at < lineEnd, bytes[at] == quote, let close = closingQuote(at + 1, before: bound) {
        let inner = at + 1..<close
        let needsQuotes = bytes[inner].contains { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
        if needsQuotes || bytes[inner].contains(quote) {
          field = Field(inner, escape: .quotes)
          isQuoted = isQuoted || needsQuotes
        }
        if needsQuotes {
          end = close + 1
          while last < lines.count - 1, lines[last].range.upperBound < end { last += 1 }
        }
      }
      fields.append(field)
      guard end < lines[last].range.upperBound else { break }
      at = end + 1
    }
    return isQuoted ? (fields, last) : nil
  }

  /// The quotation mark that is followed by the end of a field.
  private func closingQuote(_ start: Int, before bound: Int) -> Int? {
    let quote = UInt8(ascii: "\"")
    var at = start
    while at < bound {
      if bytes[at] != quote {
        at += 1
      } else if at + 1 < bound, bytes[at + 1] == quote {
        at += 2
      } else {
        let isEnd = at + 1 == bytes.count || [0x09, 0x0A, 0x0D].contains(bytes[at + 1])
        return isEnd ? at : nil
      }
    }
    return nil
  }
}

/// Lines that follow one another and could be rows of one table.
private struct TabRegion {
  var rows: [FieldRow] = []
  /// Lines without a tab, by the row that they follow.
  private var loose: [Int: [Int]] = [:]
  private(set) var columns = 0
  /// Whether a blank line stands between all rows: else one is the end of the table.
  private var rowsAreApart = true
  /// The line after all that was looked at.
  private(set) var end: Int

  init(_ source: TextSource, from first: Int) {
    end = first
    var waiting: [Int] = []
    while end < source.lines.count {
      if end > first, source.isApart(end) {
        guard waiting.isEmpty, rowsAreApart, columns > 2, source.isOneBlankLine(before: end),
          source.isTabRow(end), source.tabFields(end).fields.count == columns,
          rows.count == 1 || !source.isFollowed(end)
        else { break }
      } else if !rows.isEmpty {
        rowsAreApart = false
      }
      guard source.isTabRow(end) else {
        if source.lines[end].traits.contains(.pipe)
          || source.starts(source.trimmed(end), with: UInt8(ascii: "#"))
        {
          break
        }
        waiting.append(end)
        end = source.recordEnd(end) + 1
        continue
      }
      let (fields, last) = source.tabFields(end)
      if fields.count < 2, rows.isEmpty {
        end = last + 1
        return
      }
      if fields.count < 2 {
        waiting.append(end)
        end = last + 1
        continue
      }
      if startsAnother(fields.count, after: last, source) { break }
      if !waiting.isEmpty { loose[rows.count - 1] = waiting }
      waiting = []
      rows.append(FieldRow(fields: fields, first: end, last: last))
      columns = max(columns, fields.count)
      end = last + 1
    }
    if !waiting.isEmpty { loose[rows.count - 1] = waiting }
    dropIndentedText(source)
  }

  /// Whether from here on all rows have more fields than those so far.
  private func startsAnother(_ count: Int, after last: Int, _ source: TextSource) -> Bool {
    guard rows.count >= 2, count > columns, rows.allSatisfy({ $0.fields.count == columns }),
      // Two rows that make up one as wide are its halves.
      rows.count != 2 || 2 * columns - 1 != count,
      last + 1 < source.lines.count, !source.isApart(last + 1), source.isTabRow(last + 1)
    else { return false }
    return source.tabFields(last + 1).fields.count == count
  }

  /// Text below a table that is merely indented with a tab is no row of it.
  private mutating func dropIndentedText(_ source: TextSource) {
    while rows.count > 1, let row = rows.last, row.fields.count < columns,
      filled(row, source) == [row.fields.count - 1], loose[rows.count - 1] == nil
    {
      rows.removeLast()
      end = row.first
    }
  }

  private func filled(_ row: FieldRow, _ source: TextSource) -> [Int] {
    row.fields.indices.filter { column in
      row.fields[column].pieces.contains { !source.bytes.isBlank($0) }
    }
  }

  /// Two rows that agree are a table; a row alone is one if it has many cells, or if a table with
  /// as many columns stands just above.
  func isTable(in source: TextSource) -> Bool {
    guard let first = rows.first else { return false }
    let counts = rows.prefix(1_000).map { filled($0, source) }
    if rows.count >= 2 {
      let isFull = counts.contains { $0.count >= 2 }
      // Lines that begin with a tab and have no other are indented paragraphs.
      return isFull && rows.contains { $0.fields.count >= 2 && filled($0, source).first == 0 }
    }
    guard let only = counts.first, only.count >= 2 else { return false }
    if let last = source.lastTable, last.columns == columns, first.first - last.line <= 3 {
      return true
    }
    return columns >= 4
  }

  // MARK: Rows over several lines

  /// Gives lines without tabs to the cell that they go on, or makes rows of them that go over the
  /// whole table; joins rows that are halves of one.
  mutating func joinRows(in source: TextSource) {
    var joined: [FieldRow] = []
    var goesOn = 0
    var end = 0
    for (index, row) in rows.enumerated() {
      if index < end, let half = joined.last {
        joined[joined.count - 1].fields[half.fields.count - 1].pieces += row.fields[0].pieces
        joined[joined.count - 1].fields += row.fields.dropFirst()
        joined[joined.count - 1].last = row.last
      } else {
        joined.append(row)
        end = endOfBroken(index, source)
      }
      guard let lines = loose[index] else { continue }
      let isLast = index == rows.count - 1
      let current = joined.count - 1
      let column = joined[current].fields.count - 1
      let field = joined[current].fields[column]
      if isLast {
        guard goesOn >= 2 || countsOn(lines[0], from: field, source) else { continue }
      } else if isClosed(field, source) {
        for line in lines {
          let last = source.recordEnd(line)
          joined.append(
            FieldRow(fields: [Field(source.record(line))], first: line, last: last, spansAll: true))
        }
        continue
      }
      goesOn += 1
      for line in lines {
        joined[current].fields[column].pieces.append(source.record(line))
        joined[current].last = source.recordEnd(line)
      }
    }
    rows = joined
  }

  /// Whether a cell is one that text would not go on: empty, or a figure.
  private func isClosed(_ field: Field, _ source: TextSource) -> Bool {
    guard let piece = field.pieces.last else { return true }
    let text = source.bytes.trimmed(piece)
    return text.isEmpty || text.count <= 3 || Figure.isFigure(source.bytes, text)
  }

  /// Whether a line's marker is the next one after a marker in the cell.
  private func countsOn(_ line: Int, from field: Field, _ source: TextSource) -> Bool {
    let next = markers(source.trimmed(line), source)
    return field.pieces.contains { piece in
      markers(source.bytes.trimmed(piece), source).contains { marker in
        next.contains {
          $0.style == marker.style && ($0.isBullet || $0.value == marker.value + 1)
        }
      }
    }
  }

  private func markers(_ range: Range<Int>, _ source: TextSource) -> [ListMarker] {
    ListMarker.candidates(at: range.lowerBound, before: range.upperBound, in: source.bytes)
  }

  /// The end of the rows that are pieces of one, broken in its cells: together they have as many
  /// fields as whole rows, and only the first of them begins as whole rows do.
  private func endOfBroken(_ first: Int, _ source: TextSource) -> Int {
    var fields = rows[first].fields.count
    var end = first + 1
    // More pieces than this are rows with cells left out.
    while fields < columns, end < min(rows.count, first + 8) {
      if loose[end - 1] != nil,
        isClosed(rows[end - 1].fields[rows[end - 1].fields.count - 1], source)
      {
        return first + 1
      }
      fields += rows[end].fields.count - 1
      end += 1
    }
    guard fields == columns, end > first + 1 else { return first + 1 }
    let whole = rows.prefix(100).filter { $0.fields.count == columns }
    let beginsAlike = { (row: FieldRow) in
      2 * whole.count { begins(row, like: $0, source) } >= whole.count
    }
    return whole.count >= 2 && beginsAlike(rows[first])
      && !rows[first + 1..<end].contains(where: beginsAlike) ? end : first + 1
  }

  /// Whether the first cells of both rows are numbered, or begin with the same letters.
  private func begins(_ row: FieldRow, like other: FieldRow, _ source: TextSource) -> Bool {
    if isNumbered(row, source) && isNumbered(other, source) { return true }
    // Three Thai letters, such as the first of "ตัวชี้วัดที่".
    let (one, two) = (
      source.bytes.trimmed(row.fields[0].pieces[0]).prefix(9),
      source.bytes.trimmed(other.fields[0].pieces[0]).prefix(9)
    )
    return one.count == 9 && source.bytes[one].elementsEqual(source.bytes[two])
  }

  private func isNumbered(_ row: FieldRow, _ source: TextSource) -> Bool {
    let text = source.bytes.trimmed(row.fields[0].pieces[0])
    return Figure.isFigure(source.bytes, text) || markers(text, source).contains { !$0.isBullet }
  }
}
