extension TextDialect {
  /// A table of which each cell stands on a line of its own: what a row holds comes round again.
  static let cellALine = TextDialect(name: "cell-a-line") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    let region = CellRegion(source, from: line)
    guard let rounds = region.rounds else { return .nothing(before: region.next) }
    // Text before the table is read as what it is, and then the table found again.
    guard rounds.start == line else { return .nothing(before: rounds.start) }
    var rows: [FieldRow] = []
    var first = line
    while first < rounds.end {
      let fields = (first..<first + rounds.period).map { Field(source.lines[$0].range) }
      rows.append(FieldRow(fields: fields, first: first, last: first + rounds.period - 1))
      first += rounds.period
    }
    var end = rounds.end
    if let total = source.totalRow(below: rounds) {
      rows.append(total)
      end = total.last + 1
    }
    var table = try source.table(rows, columns: rounds.period)
    if rounds.hasHeader { table.rows[0].isHeader = true }
    source.openLists.close()
    let block = Block(.table(table), origin: source.origin(line, end - 1))
    return .blocks([block], next: end)
  }
}

extension TextSource {
  /// The row of totals, which has no number: its empty first cell is an empty line.
  func totalRow(below rounds: CellRegion.Rounds) -> FieldRow? {
    let last = rounds.end + rounds.period - 2
    guard rounds.period > 2, last < lines.count,
      lines[last].number == lines[rounds.end - 1].number + rounds.period,
      lines[rounds.end].number == lines[rounds.end - 1].number + 2
    else { return nil }
    let fits = (rounds.end...last).allSatisfy { line in
      let above = line - rounds.period + 1
      return lines[line].traits.isDisjoint(with: [.tab, .pipe, .afterPageBreak])
        && Figure.isFigure(bytes, trimmed(line)) == Figure.isFigure(bytes, trimmed(above))
    }
    guard fits else { return nil }
    let empty = lines[rounds.end].range.lowerBound
    let fields = [Field(empty..<empty)] + (rounds.end...last).map { Field(lines[$0].range) }
    return FieldRow(fields: fields, first: rounds.end, last: last)
  }
}

/// Short lines that follow one another in the same way: all with blank lines between, or none.
struct CellRegion {
  struct Rounds {
    var start: Int
    var end: Int
    var period: Int
    var hasHeader: Bool
  }

  /// The line at which another region may start.
  private(set) var next: Int
  private(set) var rounds: Rounds?

  init(_ source: TextSource, from first: Int) {
    var isFigure: [Bool] = []
    var end = first
    next = first
    var spacing: Int?
    while end < source.lines.count {
      let line = source.lines[end]
      guard line.range.count <= 600,
        line.traits.isDisjoint(with: [.tab, .pipe, .gap, .strayMark]),
        source.recordEnd(end) == end
      else { break }
      if end > first {
        if line.traits.contains(.afterPageBreak) { break }
        let step = line.number - source.lines[end - 1].number
        if let spacing, step != spacing {
          // The last line may be the first of another region.
          next = max(first + 1, end - 1)
          break
        }
        spacing = step
        guard step <= 2 else { break }
      }
      let range = source.trimmed(end)
      if source.starts(range, with: UInt8(ascii: "#")) { break }
      isFigure.append(Figure.isFigure(source.bytes, range))
      end += 1
    }
    if next == first { next = max(end, first + 1) }
    rounds = CellRegion.rounds(isFigure, source, first)
  }

  /// The first table in the region: three rows or more in which figures stand in the same cells.
  private static func rounds(_ isFigure: [Bool], _ source: TextSource, _ first: Int) -> Rounds? {
    guard isFigure.count >= 6, isFigure.contains(true), isFigure.contains(false) else { return nil }
    var best: Rounds?
    for period in 2...8 {
      var start = 0
      while start + 3 * period <= isFigure.count {
        var end = start + period
        while end < isFigure.count, isFigure[end] == isFigure[end - period] { end += 1 }
        let rows = (end - start) / period
        let round = isFigure[start..<start + period]
        if rows >= 3, round.contains(true), round.contains(false),
          best.map({ start + first < $0.start }) ?? true
        {
          best = aligned(isFigure, start, rows, period, source, first)
        }
        // Nothing that starts before the place where the rounds broke can be longer.
        start = max(start + 1, end - period + 1)
      }
    }
    return best
  }

  /// The table with the labels above it, if they stand there.
  private static func aligned(
    _ isFigure: [Bool], _ start: Int, _ rows: Int, _ period: Int, _ source: TextSource, _ first: Int
  ) -> Rounds? {
    let round = isFigure[start..<start + period]
    // The row begins with its number, or else with its name.
    let isLabelled = start >= period && !isFigure[start - period..<start].contains(true)
    if !isLabelled {
      // Text above may look like the end of a row; numbers that count on tell where rows begin.
      let shift = (0..<period).first { counts(start + $0, rows - 1, period, source, first) } ?? 0
      if shift > 0 {
        return Rounds(
          start: first + start + shift, end: first + start + shift + (rows - 1) * period,
          period: period, hasHeader: false)
      }
      guard counts(start, rows, period, source, first) || !(round.first ?? true) else { return nil }
    }
    let head = isLabelled ? period : 0
    return Rounds(
      start: first + start - head, end: first + start + rows * period, period: period,
      hasHeader: isLabelled)
  }

  /// Whether the first cells of the rows count 1, 2, 3.
  private static func counts(
    _ start: Int, _ rows: Int, _ period: Int, _ source: TextSource, _ first: Int
  ) -> Bool {
    let numbers = (0..<rows).map {
      Figure.whole(source.bytes, source.trimmed(first + start + $0 * period))
    }
    return zip(numbers, numbers.dropFirst()).allSatisfy { one, next in
      one.map { $0 + 1 } == next
    }
  }
}
