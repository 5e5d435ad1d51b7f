extension TextDialect {
  /// A table that is laid out with spaces, as `pdftotext -layout` prints it: its columns are told by
  /// the gutters between them, its rows by blank lines and figures.
  static let alignedTable = TextDialect(name: "aligned-table") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    guard source.mayStartAligned(line) else { return .nothing(before: line + 1) }
    let block = AlignedBlock(source, from: line)
    guard let layout = block.layout else { return .nothing(before: block.end) }
    guard layout.lines.lowerBound == line else { return .nothing(before: layout.lines.lowerBound) }
    let read = AlignedRows(layout, source)
    guard !read.rows.isEmpty else { return .nothing(before: block.end) }
    source.lastAlignedRowsAreApart = read.rowsAreApart
    var table = try source.table(read.rows, columns: layout.gutters.count + 1)
    table.markHeader()
    source.openLists.close()
    let last = layout.lines.upperBound - 1
    return .blocks(
      [Block(.table(table), origin: source.origin(line, last))], next: layout.lines.upperBound)
  }
}

extension TextSource {
  fileprivate func isAlignable(_ line: Int) -> Bool {
    lines[line].traits.isDisjoint(with: [.tab, .pipe]) && lines[line].range.count <= 2_000
      && recordEnd(line) == line
      && !starts(lines[line].range, with: UInt8(ascii: "#"))
  }

  /// A row has a gap; only the first line of a header may have none, if it stands well to the right.
  fileprivate func mayStartAligned(_ line: Int) -> Bool {
    guard isAlignable(line) else { return false }
    if lines[line].traits.contains(.gap) { return true }
    guard line + 1 < lines.count, !isApart(line + 1), isAlignable(line + 1) else { return false }
    let next = lines[line + 1].traits
    return !next.isDisjoint(with: [.gap, .strayMark])
      && (next.contains(.strayMark) || trimmed(line).lowerBound - lines[line].range.lowerBound >= 2)
      || trimmed(line).lowerBound - lines[line].range.lowerBound >= 12
  }
}

/// Blank columns that run down between the columns of a table.
struct Gutter {
  var start: Int
  var end: Int
  var middle: Int { start + end }
}

/// The lines of a table, the chunks on each, and the gutters between its columns.
struct AlignedLayout {
  var lines: Range<Int>
  var chunks: [[Chunk]]
  var gutters: [Gutter]
  /// Whether marks above and below letters were counted as columns by whoever printed the text.
  var countsMarks: Bool

  func place(_ chunk: Chunk) -> (start: Int, end: Int) {
    countsMarks ? (chunk.start, chunk.end) : (chunk.shownStart, chunk.shownEnd)
  }

  func crosses(_ chunk: Chunk, _ gutter: Gutter) -> Bool {
    let (start, end) = place(chunk)
    return start < gutter.start && end > gutter.end
  }

  /// Whether a line is text that runs across the table. Below another line of a row it may also be
  /// two cells with a single blank between them.
  func runsAcross(_ line: Int, _ source: TextSource) -> Bool {
    let chunks = chunks[line - lines.lowerBound]
    guard chunks.count == 1, gutters.contains(where: { crosses(chunks[0], $0) }) else {
      return false
    }
    if source.lines[line].traits.contains(.strayMark) { return false }
    return source.isApart(line)
      || split(chunks[0], source).contains { piece in
        gutters.contains { crosses(piece, $0) }
      }
  }

  /// A chunk over a gutter is two cells with a single blank between them, if one stands near.
  func split(_ chunk: Chunk, _ source: TextSource) -> [Chunk] {
    var pieces: [Chunk] = []
    var rest = chunk
    for gutter in gutters where crosses(rest, gutter) {
      guard let (left, right) = split(rest, at: gutter, source) else { continue }
      pieces.append(left)
      rest = right
    }
    return pieces + [rest]
  }

  private func split(
    _ chunk: Chunk, at gutter: Gutter, _ source: TextSource
  ) -> (Chunk, Chunk)? {
    var best: (distance: Int, left: Chunk, right: Chunk)?
    var at = chunk.range.lowerBound
    var column = chunk.start
    var shown = chunk.shownStart
    while at < chunk.range.upperBound {
      let (scalar, length) = source.bytes.scalar(at: at)
      if source.bytes.blank(at: at, before: chunk.range.upperBound) > 0 {
        let place = countsMarks ? column : shown
        let distance = max(gutter.start - 1 - place, place - gutter.end, 0)
        if distance <= 8, best.map({ distance < $0.distance }) ?? true {
          var (left, right) = (chunk, chunk)
          left.range = chunk.range.lowerBound..<at
          // Wherever the blank stands, the pieces now stand on either side of the gutter.
          left.end = min(column, gutter.start)
          left.shownEnd = min(shown, gutter.start)
          right.range = at + length..<chunk.range.upperBound
          right.start = max(column + 1, gutter.end)
          right.shownStart = max(shown + 1, gutter.end)
          best = (distance, left, right)
        }
      }
      at += length
      column += 1
      if !Columns.isMark(scalar) { shown += 1 }
    }
    return best.map { ($0.left, $0.right) }
  }

  func column(of chunk: Chunk) -> Int {
    let (start, end) = place(chunk)
    return gutters.count { $0.middle <= start + end }
  }
}

/// Lines among which a table may stand: as far as gaps go on.
private struct AlignedBlock {
  private(set) var layout: AlignedLayout?
  /// The line after all that was looked at.
  private(set) var end: Int

  init(_ source: TextSource, from first: Int) {
    end = first
    var chunks: [[Chunk]] = []
    var widest = 0
    var plain = 0
    while end < source.lines.count, source.isAlignable(end) {
      if end > first {
        if source.lines[end].traits.contains(.afterPageBreak) { break }
        if source.lines[end].number - source.lines[end - 1].number > 3 { break }
      }
      let line = Chunk.all(of: source.lines[end].range, in: source.bytes)
      let width = line.last?.shownEnd ?? 0
      // Running text: from the left margin, and as wide as the table or two lines of it.
      if line.count == 1, line[0].start <= 4, !source.lines[end].traits.contains(.strayMark) {
        plain += 1
        if plain >= 2 && source.isApart(end - 1) || width > 60 && 4 * width >= 3 * widest { break }
      } else {
        plain = 0
      }
      widest = max(widest, width)
      chunks.append(line)
      end += 1
    }
    if end == first { end += 1 }
    layout = AlignedBlock.layout(chunks, first, source)
  }

  private static func layout(
    _ chunks: [[Chunk]], _ first: Int, _ source: TextSource
  ) -> AlignedLayout? {
    var chunks = chunks
    var start = first
    // Text above and below the table is cut off, and the gutters looked for again.
    for _ in 0..<4 {
      guard chunks.count >= 2 else { return nil }
      let candidates = [true, false].map { gutters(chunks, first: start, countsMarks: $0) }
      guard let best = candidates.max(by: { $0.score < $1.score }), best.score > 0 else {
        return nil
      }
      let layout = best.layout
      let across = layout.lines.filter { layout.runsAcross($0, source) }
      var cut = layout.lines
      for line in across {
        let isText =
          line == cut.lowerBound || across.contains(line + 1)
          || !cut.contains(line + 1)
          || (cut.contains(line + 1) && layout.chunks[line + 1 - start].count < 2)
          || (source.isApart(line) && !layout.goesOn(below: line))
        guard isText else { continue }
        if line == cut.lowerBound {
          cut = line + 1..<cut.upperBound
        } else {
          cut = cut.lowerBound..<line
          break
        }
      }
      if cut == layout.lines { cut = layout.withoutTail(source) }
      if cut == layout.lines { return layout.isTable(in: source) ? layout : nil }
      chunks = Array(chunks[cut.lowerBound - start..<cut.upperBound - start])
      start = cut.lowerBound
    }
    return nil
  }

  /// The gutters: columns that nearly all lines with text on both sides leave blank.
  private static func gutters(
    _ chunks: [[Chunk]], first: Int, countsMarks: Bool
  ) -> (layout: AlignedLayout, score: Int) {
    var layout = AlignedLayout(
      lines: first..<first + chunks.count, chunks: chunks, gutters: [], countsMarks: countsMarks)
    let width = chunks.reduce(0) { max($0, $1.last.map { layout.place($0).end } ?? 0) }
    var blank = Array(repeating: 0, count: width + 1)
    var text = blank
    var rows = 0
    for line in chunks {
      if line.count >= 2 { rows += 1 }
      var end: Int?
      for chunk in line where line.count >= 2 || chunk.start >= 8 {
        let place = layout.place(chunk)
        // A cell that stands alone shows where its column begins.
        let before = max(end ?? place.start - 2, 0)
        if before < place.start, end != nil || place.start >= 8 {
          for column in before..<place.start { blank[column] += 1 }
        }
        for column in place.start..<place.end { text[column] += 1 }
        end = place.end
      }
    }
    guard rows >= 2 else { return (layout, 0) }
    var column = 0
    var score = 0
    while column < width {
      guard isGutter(blank[column], text[column]) else {
        column += 1
        continue
      }
      let start = column
      var most = 0
      while column < width, isGutter(blank[column], text[column]) {
        most = max(most, blank[column])
        column += 1
      }
      guard 10 * most >= 3 * rows, most >= 2, column < width else { continue }
      layout.gutters.append(Gutter(start: start, end: column))
      score += most
    }
    for line in chunks where line.count >= 2 {
      for chunk in line { score -= 2 * layout.gutters.count { layout.crosses(chunk, $0) } }
    }
    return (layout, score)
  }

  private static func isGutter(_ blank: Int, _ text: Int) -> Bool {
    blank >= 2 && 3 * text <= blank
  }
}

extension AlignedLayout {
  /// Whether what stands before the only gutter are the markers of a list.
  private func isList(in source: TextSource) -> Bool {
    let rows = lines.filter { chunks[$0 - lines.lowerBound].count >= 2 }
    let items = rows.count { line in
      let first = chunks[line - lines.lowerBound][0].range
      return source.listItems[line] != nil
        && ListMarker.candidates(
          at: first.lowerBound, before: source.lines[line].range.upperBound, in: source.bytes
        ).contains { $0.range == first }
    }
    return gutters.count == 1 && 2 * items >= rows.count
  }

  /// Left edge, right edge and middle: cells of a column have one of them in common.
  private func edges(_ chunk: Chunk) -> [Int] {
    let (start, end) = place(chunk)
    return [start, end, (start + end) / 2]
  }

  /// Whether most cells below a line keep the edges that their columns have above it.
  fileprivate func goesOn(below line: Int) -> Bool {
    let middle = line - lines.lowerBound
    var counts: [Int: [[Int: Int]]] = [:]
    for chunk in chunks[..<middle].suffix(50).joined() {
      for (kind, edge) in edges(chunk).enumerated() {
        counts[column(of: chunk), default: [[:], [:], [:]]][kind][edge, default: 0] += 1
      }
    }
    let below = chunks[(middle + 1)...].prefix(10).filter { $0.count >= 2 }.joined()
    let fitting = below.count { chunk in
      let kinds = counts[column(of: chunk)] ?? []
      let modes = kinds.map { $0.max { ($0.value, $1.key) < ($1.value, $0.key) } }
      let most = modes.reduce(0) { max($0, $1?.value ?? 0) }
      return zip(modes, edges(chunk)).contains { mode, edge in
        mode.map { $0.value == most && abs($0.key - edge) <= 1 } ?? false
      }
    }
    return 4 * fitting >= 3 * below.count
  }

  /// The lines without those below the last row that stand apart and have nothing but a first cell.
  fileprivate func withoutTail(_ source: TextSource) -> Range<Int> {
    var end = lines.upperBound
    var isTail = true
    for line in lines.reversed() {
      let chunks = chunks[line - lines.lowerBound]
      if chunks.count > 1 || chunks.first.map({ column(of: $0) > 0 }) ?? false { isTail = false }
      if source.isApart(line) {
        guard isTail else { break }
        end = line
      }
      if !isTail { break }
    }
    return lines.lowerBound..<max(end, lines.lowerBound)
  }

  /// Whether rows agree on where their cells stand; in running text gaps come by chance.
  fileprivate func isTable(in source: TextSource) -> Bool {
    guard !gutters.isEmpty, !isList(in: source) else { return false }
    let rows = chunks.filter { $0.count >= 2 }
    guard rows.count >= 2, 3 * rows.count >= chunks.count || chunks.count > 12 else { return false }
    // The cells of a column share their left edge, their right edge or their middle.
    var agreeing = 0
    for column in 1...gutters.count {
      var edges: [[Int: Int]] = [[:], [:], [:]]
      var cells = 0
      for row in rows {
        guard let chunk = row.first(where: { self.column(of: $0) == column }) else { continue }
        let (start, end) = place(chunk)
        cells += 1
        for (index, edge) in [start, end, (start + end) / 2].enumerated() {
          edges[index][edge / 2, default: 0] += 1
          edges[index][(edge + 1) / 2, default: 0] += edge % 2
        }
      }
      let most = edges.reduce(0) { max($0, $1.values.max() ?? 0) }
      if most >= 2 && 2 * most >= cells { agreeing += 1 }
    }
    return 2 * agreeing >= gutters.count
  }
}
