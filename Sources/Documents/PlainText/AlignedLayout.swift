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
    guard chunks.count == 1 else { return false }
    let crossed = gutters.count { crosses(chunks[0], $0) }
    if crossed == 0 { return false }
    if source.lines[line].traits.contains(.strayMark) { return false }
    // Two cells may stand so close, even three, but hardly more.
    return source.isApart(line) || crossed > 2
      || split(chunks[0], source).contains { piece in
        gutters.contains { crosses(piece, $0) }
      }
  }

  /// A chunk over a gutter is two cells with a single blank between them, if one stands near and
  /// the `next` chunk of the line is not already the cell behind the gutter.
  func split(_ chunk: Chunk, before next: Chunk? = nil, _ source: TextSource) -> [Chunk] {
    var pieces: [Chunk] = []
    var rest = chunk
    let end = next.map { max(column(of: $0) - 1, 0) } ?? gutters.count
    for gutter in gutters[..<end] where crosses(rest, gutter) {
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
    var word = at
    var column = chunk.start
    var shown = chunk.shownStart
    while at < chunk.range.upperBound {
      let (scalar, length) = source.bytes.scalar(at: at)
      if source.bytes.blank(at: at, before: chunk.range.upperBound) > 0 {
        let place = countsMarks ? column : shown
        let distance = max(gutter.start - 1 - place, place - gutter.end, 0)
        if distance <= Self.drift, best.map({ distance < $0.distance }) ?? true,
          !isMarker(word..<at, before: chunk.range.upperBound, source)
        {
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
        word = at + length
      }
      at += length
      column += 1
      if !Columns.isMark(scalar) { shown += 1 }
    }
    return best.map { ($0.left, $0.right) }
  }

  /// Whether a word is the marker of the list item behind it, from which nothing parts it.
  private func isMarker(_ word: Range<Int>, before end: Int, _ source: TextSource) -> Bool {
    ListMarker.candidates(at: word.lowerBound, before: end, in: source.bytes).contains {
      !$0.isBullet && $0.range == word
    }
  }

  func column(of chunk: Chunk) -> Int {
    let (start, end) = place(chunk)
    var (low, high) = (0, gutters.count)
    while low < high {
      let half = (low + high) / 2
      if gutters[half].middle <= start + end { low = half + 1 } else { high = half }
    }
    return low
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
  func goesOn(below line: Int) -> Bool {
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
  func withoutTail(_ source: TextSource) -> Range<Int> {
    var end = lines.upperBound
    // Text that follows without a blank line could be the rest of a first cell, but only where the
    // table has such rests between its rows.
    let first = { (line: Int) -> Bool in
      let chunks = self.chunks[line - lines.lowerBound]
      return chunks.count == 1 && column(of: chunks[0]) == 0
        && !gutters.contains { crosses(chunks[0], $0) }
        && !source.lines[line].traits.contains(.strayMark)
    }
    let hasRests = lines.dropLast().contains { first($0) && !first($0 + 1) }
    while !hasRests, end > lines.lowerBound, first(end - 1) { end -= 1 }
    if end < lines.upperBound { return lines.lowerBound..<end }
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
  func isTable(in source: TextSource) -> Bool {
    guard !gutters.isEmpty, !isList(in: source) else { return false }
    let rows = chunks.filter { $0.count >= 2 }
    guard rows.count >= 2, 3 * rows.count >= chunks.count || chunks.count > 12 else { return false }
    // Two lines or three may agree here and there by chance.
    let isSmall = rows.count < 4
    let torn = rows.count { row in
      Set(row.map { column(of: $0) }).count < row.count
    }
    if torn * (isSmall ? rows.count : 3) > rows.count { return false }
    let columns = agreements().dropFirst()
    let figures = figures(source)
    let agreeing = columns.indices.count { column in
      let (cells, most) = columns[column]
      return figures[column] >= 2
        || most >= 2 && (isSmall ? most >= max(2, cells - 1) : 2 * most >= cells)
    }
    let neutral = columns.count { $0.cells == 1 }
    return isSmall
      ? agreeing > 0 && agreeing + neutral == gutters.count : 2 * agreeing >= gutters.count
  }

  /// For each column how many cells it has, and how many of them share an edge: the left one, the
  /// right one, or in large tables the middle.
  func agreements() -> [(cells: Int, most: Int)] {
    let width = chunks.reduce(0) { max($0, $1.last.map { place($0).end } ?? 0) }
    let size = width / 2 + 2
    var counts = Array(repeating: 0, count: (gutters.count + 1) * 3 * size)
    var cells = Array(repeating: 0, count: gutters.count + 1)
    for row in chunks {
      var last = -1
      for chunk in row {
        let column = column(of: chunk)
        if column == last { continue }
        last = column
        cells[column] += 1
        for (kind, edge) in edges(chunk).enumerated() {
          // An edge a column to the left or right is the same.
          let base = (column * 3 + kind) * size
          counts[base + edge / 2] += 1
          counts[base + (edge + 1) / 2] += edge % 2
        }
      }
    }
    return cells.indices.map { column in
      let kinds = cells[column] < 4 ? 2 : 3
      let most = counts[column * 3 * size..<(column * 3 + kinds) * size].max()
      return (cells[column], most ?? 0)
    }
  }

  /// How many figures stand in each column.
  private func figures(_ source: TextSource) -> [Int] {
    var figures = Array(repeating: 0, count: gutters.count + 1)
    for chunk in chunks.joined() where Figure.isFigure(source.bytes, chunk.range) {
      figures[column(of: chunk)] += 1
    }
    return figures
  }
}
