extension TextDialect {
  /// A table that is laid out with spaces, as `pdftotext -layout` prints it: its columns are told
  /// by the gutters between them, its rows by blank lines and figures.
  static let alignedTable = TextDialect(name: "aligned-table") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    guard source.mayStartAligned(line) else { return .nothing(before: line + 1) }
    let endsApart = line < source.unalignedBefore
    var block = AlignedBlock(source, from: line, endsApart: endsApart)
    if block.layout == nil, !endsApart {
      // Two tables that differ may stand among the lines: what blank lines set apart is tried alone.
      source.unalignedBefore = block.end
      block = AlignedBlock(source, from: line, endsApart: true)
    }
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

  /// A row has a gap; only the first line of a header may have none, if it stands well to the
  /// right.
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

/// Lines among which a table may stand: as far as gaps go on.
private struct AlignedBlock {
  private(set) var layout: AlignedLayout?
  /// The line after all that was looked at.
  private(set) var end: Int

  /// With `endsApart` only as far as no blank line stands between them.
  init(_ source: TextSource, from first: Int, endsApart: Bool) {
    end = first
    var chunks: [[Chunk]] = []
    var widest = 0
    var plain = 0
    var cells = 0
    let limits = source.budget.limits
    while end < source.lines.count, source.isAlignable(end) {
      // A table that is larger is refused, and anything else need not be looked at as a whole.
      if end - first > limits[.rows] || cells > limits[.cells] { break }
      if end > first {
        if endsApart, source.isApart(end) { break }
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
      cells += line.count
      end += 1
    }
    if end == first { end += 1 }
    layout = AlignedBlock.layout(chunks, first, isTight: false, source)
    if layout == nil, endsApart {
      layout = AlignedBlock.layout(chunks, first, isTight: true, source)
    }
  }

  private static func layout(
    _ chunks: [[Chunk]], _ first: Int, isTight: Bool, _ source: TextSource
  ) -> AlignedLayout? {
    var chunks = chunks
    var start = first
    // Text above and below the table is cut off, and the gutters looked for again.
    for _ in 0..<4 {
      guard chunks.count >= 2 else { return nil }
      var candidates = [true, false].map { gutters(chunks, first: start, countsMarks: $0) }
      if isTight {
        candidates = candidates.compactMap { candidate in
          candidate.layout.withTightGutters(source).map { ($0, agreement(in: $0)) }
        }
      }
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
    }
    guard !layout.gutters.isEmpty else { return (layout, 0) }
    return (layout, score(of: layout))
  }

  /// The right way to count columns is the one by which cells stand below one another.
  private static func score(of layout: AlignedLayout) -> Int {
    var score = agreement(in: layout)
    for line in layout.chunks where line.count >= 2 {
      for chunk in line { score -= 2 * layout.gutters.count { layout.crosses(chunk, $0) } }
    }
    return max(score, 1)
  }

  private static func agreement(in layout: AlignedLayout) -> Int {
    layout.agreements().reduce(0) { $0 + $1.most }
  }

  private static func isGutter(_ blank: Int, _ text: Int) -> Bool {
    blank >= 2 && 3 * text <= blank
  }
}
