/// A table being read: its cells are put where a reader of the page sees them.
struct TableBuilder {
  enum Merge { case none, start, goesOn }

  struct CellProperties {
    var span = 1
    var vertical = Merge.none
    var horizontal = Merge.none
    var isDeleted = false
  }

  /// A cell that the rows below may go on covering.
  private struct OpenMerge {
    var column: Int
    var span: Int
    var row: Int
    var cell: Int
    /// The last row that it was seen to cover.
    var lastRow: Int
  }

  let depth: Int
  private(set) var rows: [Table.Row] = []
  private(set) var anchors: [Anchor] = []
  private var columns = 0
  private var merges: [OpenMerge] = []

  var rowDepth = 0
  var cell = CellProperties()
  var isHeaderRow = false
  var isRowGone = false
  /// The mark at its end is hidden: so is the row, if nothing else is to be seen in it.
  var isRowHidden = false
  private var cells: [Table.Cell] = []
  private var rowAnchors: [Anchor] = []
  private var hasDroppedCells = false
  private(set) var column = 0

  init(depth: Int) {
    self.depth = depth
  }

  var table: Table { Table(columns: columns, rows: rows) }

  mutating func beginRow(depth: Int) {
    rowDepth = depth
    isHeaderRow = false
    isRowGone = false
    isRowHidden = false
    cells = []
    rowAnchors = []
    hasDroppedCells = false
    column = 0
  }

  /// A cell whose deletion is tracked: those behind it move up.
  mutating func dropCell() {
    cell = CellProperties()
    hasDroppedCells = true
  }

  mutating func anchorInRow(_ anchor: Anchor) { rowAnchors.append(anchor) }

  mutating func indentRow(by columns: Int) { column += columns }

  /// Whether the cell that has begun lies under the one above it.
  var isCovered: Bool {
    cell.vertical == .goesOn && merges.contains { $0.column == column && $0.span == cell.span }
  }

  /// Whether the cell that has begun is a part of the one before it.
  var isContinued: Bool { cell.horizontal == .goesOn && !cells.isEmpty }

  /// Ends the cell that has begun. One that is merged into another adds to that one's span.
  mutating func endCell(text: RepairedText, blocks: [Block], anchors new: [Anchor]) {
    defer { cell = CellProperties() }
    if isContinued {
      let span = Int(cells[cells.count - 1].columnSpan) + cell.span
      cells[cells.count - 1].columnSpan = Int32(clamping: span)
      column += cell.span
      return
    }
    if cell.vertical == .goesOn,
      let index = merges.firstIndex(where: { $0.column == column && $0.span == cell.span })
    {
      let merge = merges[index]
      rows[merge.row].cells[merge.cell].rowSpan = Int32(clamping: rows.count - merge.row + 1)
      merges[index].lastRow = rows.count
      column += cell.span
      return
    }
    for var anchor in new {
      anchor.steps.append(.cell(cells.count))
      rowAnchors.append(anchor)
    }
    if cell.vertical != .none {
      merges.removeAll { $0.column < column + cell.span && $0.column + $0.span > column }
      merges.append(
        OpenMerge(
          column: column, span: cell.span, row: rows.count, cell: cells.count, lastRow: rows.count))
    }
    cells.append(Table.Cell(text: text, blocks: blocks, column: column, columnSpan: cell.span))
    column += cell.span
  }

  /// Cells without a row, which no standard allows, are one.
  mutating func endStrayCells() {
    if !cells.isEmpty { endRow() }
  }

  mutating func endRow() {
    guard !isRowGone, !(cells.isEmpty && hasDroppedCells) else { return }
    if isRowHidden, cells.allSatisfy({ $0.text.raw.isEmpty && $0.blocks.isEmpty }) { return }
    for var anchor in rowAnchors {
      anchor.steps.append(.row(rows.count))
      anchors.append(anchor)
    }
    merges.removeAll { $0.lastRow < rows.count }
    columns = max(columns, cells.last.map { Int($0.column) + Int($0.columnSpan) } ?? 0, column)
    rows.append(Table.Row(cells: cells, isHeader: isHeaderRow))
    cells = []
  }
}

extension StoryReader {
  mutating func beginTable() throws(ReadError) {
    guard !containers.isEmpty else { return }
    guard tables.count < package.limits[.tableDepth] else {
      throw .limit(.tableDepth, place: place)
    }
    try flushCarried()
    tables.append(TableBuilder(depth: events.path.depth))
    enter(.content, closing: .table)
  }

  mutating func endTable() {
    guard var builder = tables.popLast() else { return }
    builder.endStrayCells()
    guard !builder.rows.isEmpty else { return }
    settlePlain()
    let at = containers.count - 1
    containers[at].append(
      Block(.table(builder.table), origin: origin(depth: builder.depth)), anchors: builder.anchors)
  }

  mutating func beginRow() throws(ReadError) {
    guard !tables.isEmpty else { return }
    guard tables[tables.count - 1].rows.count < package.limits[.rows] else {
      throw .limit(.rows, place: place)
    }
    tables[tables.count - 1].beginRow(depth: events.path.depth)
    enter(.content, closing: .row)
  }

  mutating func endRow() throws(ReadError) {
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].endRow()
  }

  mutating func startRowProperty(_ event: XMLEvent) throws(ReadError) {
    guard !tables.isEmpty else { return }
    let at = tables.count - 1
    switch event.element {
    case .headerRow: tables[at].isHeaderRow = events.isOn(.val, of: event, absent: true)
    case .gridBefore: tables[at].indentRow(by: try columns(event, least: 0))
    case .deleted:
      tables[at].isRowGone = true
      ignore(untilEndOf: tables[at].rowDepth)
    case .hidden: tables[at].isRowHidden = events.isOn(.val, of: event, absent: true)
    default: break
    }
  }

  mutating func beginCell() throws(ReadError) {
    guard !tables.isEmpty else { return }
    cellCount += 1
    guard cellCount <= package.limits[.cells] else { throw .limit(.cells, place: place) }
    tables[tables.count - 1].cell = .init()
    var container = Container(depth: events.path.depth, element: events.ordinal)
    container.isCell = true
    containers.append(container)
    enter(.content, closing: .cell)
  }

  mutating func startCellProperty(_ event: XMLEvent) throws(ReadError) {
    guard !tables.isEmpty, !containers.isEmpty else { return }
    let at = tables.count - 1
    switch event.element {
    case .gridSpan: tables[at].cell.span = try columns(event, least: 1)
    case .verticalMerge:
      tables[at].cell.vertical =
        events.value(.val, of: event, is: "restart") == true ? .start : .goesOn
    case .horizontalMerge:
      tables[at].cell.horizontal =
        events.value(.val, of: event, is: "restart") == true ? .start : .goesOn
    case .mergedCell:
      switch events.string(.vMerge, of: event) {
      case "rest": tables[at].cell.vertical = .start
      case "cont": tables[at].cell.vertical = .goesOn
      default: tables[at].cell.vertical = .none
      }
    case .deletedCell:
      tables[at].cell.isDeleted = true
      ignore(untilEndOf: containers[containers.count - 1].depth)
    default: return
    }
    containers[containers.count - 1].isCovered = tables[at].isCovered || tables[at].isContinued
  }

  mutating func endCell() throws(ReadError) {
    guard !tables.isEmpty, !containers.isEmpty else { return }
    let container = try leaveContainer()
    let at = tables.count - 1
    if tables[at].cell.isDeleted { return tables[at].dropCell() }
    let (text, blocks) =
      container.plain.map { ($0.text, []) } ?? Table.Cell.content(container.blocks)
    var anchors = container.anchors
    if blocks.isEmpty, !container.blocks.isEmpty {
      // The one block has become the cell itself.
      for index in anchors.indices { _ = anchors[index].steps.popLast() }
    }
    if isTraced { anchors.append(Anchor(subject: .text(TextTrace(element: container.element)))) }
    if container.isCovered {
      if !text.raw.isEmpty || !blocks.isEmpty {
        tables[at].anchorInRow(note(.coveredText(text.raw.description)))
      }
    } else if tables[at].cell.vertical == .goesOn {
      anchors.append(note(.orphanMerge))
    }
    tables[at].endCell(text: text, blocks: blocks, anchors: anchors)
    guard tables[at].column <= package.limits[.columns] else {
      throw .limit(.columns, place: place)
    }
  }

  /// A count of grid columns.
  private func columns(_ event: XMLEvent, least: Int) throws(ReadError) -> Int {
    let limit = package.limits[.columns]
    guard let bytes = events.value(.val, of: event) else { return least }
    guard let value = Int(String(decoding: bytes, as: UTF8.self)) else {
      // Digits that are no `Int` are more columns than any table has.
      if bytes.allSatisfy({ (0x30...0x39).contains($0) }) { throw .limit(.columns, place: place) }
      return least
    }
    guard value <= limit else { throw .limit(.columns, place: place) }
    return max(least, value)
  }

  /// Where the reading stands, for an error.
  var place: String { "\(events.part): \(events.xpath())" }
}
