/// The page as read so far: open tables, cells and lists on a stack of its own, not the call stack.
struct HTMLPage {
  let bytes: [UInt8]
  let part: String?
  let isRemnant: Bool
  private var line: Int

  /// The page itself, or a table cell in which reading goes on.
  private struct Level {
    var blocks: [Block] = []
    var lists: [HTMLList] = []
    /// The number of a list item whose text has not begun.
    var marker: Text?
    var heading: Int?
    /// The table that is open in it; its open cell is the next level.
    var table: TableGrid?
    var tableLine = 0
    /// Whether a row or a cell began it, and no tag of its own.
    var tableIsImplied = false
    /// What the cell that this level is covers.
    var cell = (columnSpan: 1, rowSpan: 1, isHeader: false)
  }

  private var levels = [Level()]
  private var text: [UInt8] = []
  private var textLine = 0
  private var textEnd = 0
  private var spaceIsPending = false
  private var preformatted = 0

  init(bytes: [UInt8], line: Int, part: String?, isRemnant: Bool) {
    self.bytes = bytes
    self.line = line
    self.part = part
    self.isRemnant = isRemnant
  }

  private var top: Level {
    _read { yield levels[levels.count - 1] }
    _modify { yield &levels[levels.count - 1] }
  }

  // MARK: Text

  mutating func add(_ range: Range<Int>) {
    startText()
    text.append(contentsOf: bytes[range])
  }

  mutating func add(_ character: Unicode.Scalar) {
    if character.value < 0x80, UInt8(truncatingIfNeeded: character.value).isSpace {
      spaceIsPending = true
      return
    }
    startText()
    text.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
  }

  mutating func addSpace(at index: Int) {
    if preformatted > 0 {
      startText()
      text.append(bytes[index])
    } else {
      spaceIsPending = true
    }
    if endsLine(index) { line += 1 }
  }

  private func endsLine(_ index: Int) -> Bool {
    bytes[index] == 0x0A
      || bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
  }

  mutating func countLines(_ range: Range<Int>) {
    for index in range where endsLine(index) { line += 1 }
  }

  private mutating func startText() {
    if text.isEmpty {
      textLine = line
    } else if spaceIsPending, text.last != 0x0A {
      text.append(0x20)
    }
    textEnd = line
    spaceIsPending = false
  }

  /// Ends the paragraph, list item or heading that is being read.
  private mutating func endText() {
    spaceIsPending = false
    guard !text.isEmpty else { return }
    defer { text.removeAll(keepingCapacity: true) }
    let content = isRemnant ? Emphasis.removed(from: text) : text
    let range = content.trimmed(content.indices)
    guard !range.isEmpty else { return }
    // Text between cells stands before the table, as in a browser; but nobody says where a table
    // ends that nobody began.
    if top.table != nil, top.tableIsImplied { closeTable() }
    let origin = Origin.lines(first: textLine, count: textEnd - textLine + 1, part: part)
    let shown = RepairedText(Text(validUTF8: Array(content[range])))
    if let level = top.heading {
      top.blocks.append(Block(.heading(shown, level: level, marker: .empty), origin: origin))
      // An end tag may be missing, and not all that follows is heading.
      top.heading = nil
    } else if let marker = top.marker {
      let level = max(0, top.lists.count - 1)
      top.blocks.append(Block(.listItem(shown, marker: marker, level: level), origin: origin))
      top.marker = nil
    } else if isRemnant {
      top.blocks += Lines.blocks(of: shown.raw.utf8, origin: origin)
    } else {
      top.blocks.append(Block(.paragraph(shown), origin: origin))
    }
  }

  // MARK: Tags

  mutating func open(_ tag: HTMLTag, _ budget: inout CellBudget) throws(ReadError) {
    if tag.isBlock { endText() }
    switch tag.role {
    case .inline, .block, .skipped, .caption: break
    case .lineBreak:
      spaceIsPending = false
      if !text.isEmpty { text.append(0x0A) }
    case .heading(let level): top.heading = level
    case .preformatted: preformatted += 1
    case .list(let ordered):
      guard top.lists.count < budget.limits[.depth] else {
        throw .limit(.depth, place: place)
      }
      top.lists.append(HTMLList(tag, ordered: ordered, depth: top.lists.count, in: bytes))
      top.marker = nil
    case .item:
      var list = top.lists.popLast()
      top.marker = list?.nextMarker(value: tag.number("value", in: bytes)) ?? "•"
      if let list { top.lists.append(list) }
    case .table:
      // Inside a table, but in none of its cells, a browser has the inner table stand before it.
      guard top.table == nil else { break }
      let depth = levels.count
      guard depth <= budget.limits[.tableDepth] else {
        throw .limit(.tableDepth, place: place)
      }
      startTable(isImplied: false)
    case .section(let isHeader):
      try closeCell(&budget)
      top.table?.isInHeader = isHeader
    case .row:
      try closeCell(&budget)
      if top.table == nil { startTable(isImplied: true) }
      let line = line
      try top.table?.startRow(line: line, &budget)
    case .cell(let isHeader):
      try closeCell(&budget)
      if top.table == nil { startTable(isImplied: true) }
      let columnSpan = min(max(1, tag.number("colspan", in: bytes) ?? 1), 1_000)
      let rowSpan = max(0, tag.number("rowspan", in: bytes) ?? 1)
      levels.append(Level())
      top.cell = (columnSpan, rowSpan == 0 ? Int.max : min(rowSpan, 65_534), isHeader)
    }
  }

  mutating func close(_ tag: HTMLTag, _ budget: inout CellBudget) throws(ReadError) {
    if tag.isBlock { endText() }
    switch tag.role {
    case .inline, .lineBreak, .block, .skipped, .caption: break
    case .heading: top.heading = nil
    case .preformatted: preformatted = max(0, preformatted - 1)
    case .list:
      top.marker = nil
      _ = top.lists.popLast()
    case .item: top.marker = nil
    case .cell, .row: try closeCell(&budget)
    case .section:
      try closeCell(&budget)
      top.table?.isInHeader = false
    case .table:
      try closeCell(&budget)
      closeTable()
    }
  }

  mutating func finish(_ budget: inout CellBudget) throws(ReadError) -> [Block] {
    endText()
    while true {
      closeTable()
      guard levels.count > 1 else { return top.blocks }
      try closeCell(&budget)
    }
  }

  private mutating func startTable(isImplied: Bool) {
    top.table = TableGrid()
    top.tableLine = line
    top.tableIsImplied = isImplied
  }

  /// Ends the open cell, if the innermost thing that is open is one.
  private mutating func closeCell(_ budget: inout CellBudget) throws(ReadError) {
    endText()
    guard levels.count > 1, top.table == nil, let level = levels.popLast() else { return }
    let line = line
    try top.table?.add(
      level.blocks, columnSpan: level.cell.columnSpan, rowSpan: level.cell.rowSpan,
      isHeader: level.cell.isHeader, line: line, &budget)
  }

  private mutating func closeTable() {
    guard var grid = top.table else { return }
    top.table = nil
    guard let table = grid.finish() else { return }
    let origin = Origin.lines(
      first: top.tableLine, count: line - top.tableLine + 1, part: part)
    top.blocks.append(Block(.table(table), origin: origin))
  }

  private var place: String { (part.map { "\($0): " } ?? "") + "line \(line)" }
}
