/// Puts the lines of an aligned table together to its rows.
struct AlignedRows {
  /// One printed line: its cells by column.
  private struct Line {
    var cells: [Int: Field] = [:]
    var first: Int
    var last: Int
    var isApart: Bool
    var runsAcross = false
    /// How far the text of each cell reaches, in columns that show.
    var widths: [Int: Int] = [:]
  }

  private(set) var rows: [FieldRow] = []
  private let source: TextSource
  private let columns: Int
  private var lines: [Line] = []
  private var figureColumns: Set<Int> = []
  private var widest: [Int]
  /// Whether blank lines stand between the rows, and nowhere else.
  private(set) var rowsAreApart = false

  init(_ layout: AlignedLayout, _ source: TextSource) {
    self.source = source
    columns = layout.gutters.count + 1
    widest = Array(repeating: 0, count: columns)
    for line in layout.lines { add(line, layout) }
    findFigureColumns()
    let blocks = lines.count(where: \.isApart)
    // On a page with a single row of a table the page before tells; the rest of a row may precede
    // it.
    let top = layout.lines.lowerBound
    let goesOn = source.lines[max(0, top - 2)...top].contains {
      $0.traits.contains(.afterPageBreak)
    }
    // Lines that are all filled from first to last column are rows, however they stand.
    let hasRests = lines.contains { !$0.runsAcross && $0.cells.count < columns }
    rowsAreApart =
      hasRests && (blocks >= 3 || goesOn && source.lastAlignedRowsAreApart)
      && !holdsRowsWithoutBlanks
    var group: [Line] = []
    for line in lines {
      if line.isApart || line.runsAcross || group.last?.runsAcross == true {
        end(group)
        group = []
      }
      group.append(line)
    }
    end(group)
  }

  private mutating func add(_ line: Int, _ layout: AlignedLayout) {
    var chunks = layout.chunks[line - layout.lines.lowerBound]
    if layout.runsAcross(line, source) {
      lines.append(
        Line(
          cells: [0: Field(chunks[0].range)], first: line, last: line,
          isApart: source.isApart(line), runsAcross: true))
      return
    }
    chunks = chunks.indices.flatMap { index in
      let next = index + 1 < chunks.count ? chunks[index + 1] : nil
      return layout.split(chunks[index], before: next, source)
    }
    // A mark that was torn off its letter comes with the rest of that line.
    if source.lines[line].traits.contains(.strayMark), !source.isApart(line),
      var last = lines.popLast()
    {
      for (index, chunk) in chunks.enumerated() {
        let column =
          index == 0 || last.runsAcross ? tornColumn(chunk, last, layout) : layout.column(of: chunk)
        last.cells[column, default: Field(chunk.range)].append(chunk.range)
      }
      last.last = line
      lines.append(last)
      return
    }
    var new = Line(first: line, last: line, isApart: source.isApart(line))
    for chunk in chunks {
      let column = layout.column(of: chunk)
      new.cells[column, default: Field(chunk.range)].append(chunk.range)
      new.widths[column, default: 0] += chunk.shownEnd - chunk.shownStart
    }
    for (column, width) in new.widths { widest[column] = max(widest[column], width) }
    lines.append(new)
  }

  /// The column of the text that ends where a torn-off mark stands.
  private func tornColumn(_ chunk: Chunk, _ line: Line, _ layout: AlignedLayout) -> Int {
    let column = layout.column(of: chunk)
    if line.runsAcross { return 0 }
    if line.cells[column] != nil { return column }
    return line.cells.keys.filter { $0 < column }.max() ?? column
  }

  /// Whether lines without a blank one between them are several rows: after a first line that is
  /// full all cells begin again and again.
  private var holdsRowsWithoutBlanks: Bool {
    guard columns >= 3 else { return false }
    var isTopFull = lines.first?.cells.count == columns
    var again = 0
    for (above, line) in zip(lines, lines.dropFirst()) {
      let isFull = line.cells.count == columns
      if line.isApart || line.runsAcross {
        isTopFull = isFull
        again = 0
      } else if isTopFull, isFull, above.cells.count < columns {
        again += 1
        if again == 3 { return true }
      }
    }
    return false
  }

  // MARK: Rows

  /// The columns in which figures stand, a row each.
  private mutating func findFigureColumns() {
    for column in 0..<columns {
      let cells = lines.compactMap { $0.cells[column] }
      let figures = cells.count { isFigure($0) }
      if figures >= 2, 5 * figures >= 3 * cells.count { figureColumns.insert(column) }
    }
  }

  private func isFigure(_ field: Field) -> Bool {
    field.pieces.count == 1 && Figure.isFigure(source.bytes, source.bytes.trimmed(field.pieces[0]))
  }

  private func isAnchor(_ line: Line) -> Bool {
    guard line.cells.count > 1 || columns == 2 else { return false }
    return figureColumns.contains { column in line.cells[column].map(isFigure) ?? false }
  }

  /// The rows of lines without a blank line between them.
  private mutating func end(_ group: [Line]) {
    guard let first = group.first else { return }
    if first.runsAcross {
      rows.append(
        FieldRow(
          fields: first.cells.values.map { $0 }, first: first.first, last: first.last,
          spansAll: true))
      return
    }
    var anchors = group.indices.filter { isAnchor(group[$0]) }
    if !anchors.isEmpty {
      // A line that is filled from the first column to the last is a row of its own.
      anchors = group.indices.filter { isAnchor(group[$0]) || group[$0].cells.count == columns }
    }
    if figureColumns.isEmpty || (anchors.isEmpty && !rows.isEmpty) {
      endWithoutFigures(group)
      return
    }
    guard let top = anchors.first else {
      append(group[...])
      return
    }
    var start = 0
    if isHeading(group[..<top], above: group[top]) {
      appendParts(of: group[..<top])
      start = top
    }
    for (index, anchor) in anchors.enumerated() {
      let isLast = index == anchors.count - 1
      let end =
        isLast ? group.count : border(group, from: start, anchor: anchor, next: anchors[index + 1])
      appendParts(of: group[start..<end])
      start = end
    }
  }

  /// A row, and below it the name of the group of rows that follows: text that stands alone in a
  /// column of names, below a cell that had room for it.
  private mutating func appendParts(of row: ArraySlice<Line>) {
    let name = row.startIndex + 1
    guard name < row.endIndex, row[name].cells.count == 1,
      let (column, width) = row[name].widths.first, column <= 1, !figureColumns.contains(column),
      let above = row[row.startIndex].widths[column], row[row.startIndex].cells.count > 1,
      width >= 20, 2 * above < width, row[name...].allSatisfy({ $0.cells.count == 1 })
    else { return append(row) }
    append(row[..<name])
    append(row[name...])
  }

  /// Without figures blank lines divide the rows; where there are none, each line with a first cell
  /// begins one.
  private mutating func endWithoutFigures(_ group: [Line]) {
    let isFull = group.allSatisfy { $0.cells.count == columns }
    let isOne =
      group.count < lines.count && (rows.isEmpty && !isFull && group.count <= 6 || runsOut(group))
    // Cells that go on over lines do not all end on the same one, unless there are two.
    let isRagged = group.count <= 2 || group.contains { $0.cells.keys != group[0].cells.keys }
    if (rowsAreApart && isRagged) || isOne {
      append(group[...])
      return
    }
    // A row of several lines has fewer cells on each, until the next row begins.
    let hasRests = group.contains { $0.cells[0] == nil }
    let fullest = group.dropFirst().reduce(0) { max($0, $1.cells.count) }
    var start = group.startIndex
    var filled = Set(group[0].cells.keys)
    for index in group.indices.dropFirst() {
      let (line, above) = (group[index], group[index - 1])
      // What has ended does not begin again in the same row.
      let again = line.cells.keys.count { above.cells[$0] == nil && filled.contains($0) }
      let begins =
        if line.cells[0] == nil {
          // Below a first cell that stands for several rows all others begin anew.
          again >= 2 && line.cells.count == columns - 1
        } else if !hasRests {
          true
        } else if line.cells.count < above.cells.count {
          false
        } else {
          again > 0 || (rows.isEmpty && start == group.startIndex)
            || !goesOn(line, from: above, isFull: line.cells.count == fullest)
        }
      if begins {
        append(group[start..<index])
        start = index
        filled = []
      }
      filled.formUnion(line.cells.keys)
    }
    append(group[start...])
  }

  /// Whether each cell of a line is the rest of the one above it, which was long enough to be broken.
  private func goesOn(_ line: Line, from above: Line, isFull: Bool) -> Bool {
    line.cells.allSatisfy { column, field in
      guard let width = above.widths[column], column > 0 || !isNumbered(field) else { return false }
      return column > 0 && !isFull || 2 * width >= widest[column]
    }
  }

  private func isNumbered(_ field: Field) -> Bool {
    let range = source.bytes.trimmed(field.pieces[0])
    return Digit.at(range.lowerBound, before: range.upperBound, in: source.bytes) != nil
      || !ListMarker.candidates(at: range.lowerBound, before: range.upperBound, in: source.bytes)
        .isEmpty
  }

  /// Whether the lines are one row: cells go on over the next lines and end one after another.
  private func runsOut(_ group: [Line]) -> Bool {
    guard let last = group.last, last.cells[0] == nil else { return false }
    return zip(group, group.dropFirst()).allSatisfy { $0.cells.count >= $1.cells.count }
  }

  /// Lines above the first figures are labels, unless they are the upper half of a row whose
  /// figures stand in the middle.
  private func isHeading(_ above: ArraySlice<Line>, above anchor: Line) -> Bool {
    guard !above.isEmpty else { return false }
    return above.contains { line in
      line.cells.keys.contains { figureColumns.contains($0) } || line.cells.count >= columns - 1
        || (rows.isEmpty && line.cells.keys.contains { anchor.cells[$0] != nil })
    }
  }

  /// The first line that belongs to the next row: lines between two rows may be the end of the one
  /// or, with cells centred, the beginning of the other.
  private func border(_ group: [Line], from start: Int, anchor: Int, next: Int) -> Int {
    let (row, below) = (group[anchor], group[next])
    let leading = anchor - start
    for line in anchor + 1..<next {
      let columns = group[line].cells.keys
      let isOwn = columns.contains { row.cells[$0] != nil }
      let isNext = columns.contains { below.cells[$0] != nil }
      if isNext || (isOwn && !goesOnBelow(group, next, columns: Set(columns))) { continue }
      if !isOwn && line - anchor <= leading { continue }
      return line
    }
    return next
  }

  private func goesOnBelow(_ group: [Line], _ anchor: Int, columns: Set<Int>) -> Bool {
    guard anchor + 1 < group.count, !isAnchor(group[anchor + 1]) else { return false }
    return group[anchor + 1].cells.keys.contains { columns.contains($0) }
  }

  private mutating func append(_ lines: ArraySlice<Line>) {
    guard let first = lines.first, let last = lines.last else { return }
    var fields = Array(repeating: Field(0..<0), count: columns)
    for line in lines {
      for (column, field) in line.cells {
        for piece in field.pieces { fields[column].append(piece) }
      }
    }
    rows.append(FieldRow(fields: fields, first: first.first, last: last.last))
  }
}

extension Field {
  /// Adds what goes on below; an empty field takes it as its first.
  fileprivate mutating func append(_ piece: Range<Int>) {
    if pieces == [0..<0] { pieces = [] }
    if pieces.last != piece { pieces.append(piece) }
  }
}
