package import Documents

/// What stands at a place of a report's content.
package struct ContentPlace: Sendable, Equatable {
  /// Of the block that holds it, the innermost that has one.
  package var origin: Origin
  /// Within that block, from 0, if it is a table.
  package var row: Int?
  package var cell: Int?
  /// The line of the input, where the input is a text.
  package var line: Int?
  package var thing: Thing
  private var content: Content

  /// A row is put together only where its text is asked for, which for most places it is not.
  private enum Content: Equatable {
    case text(Text)
    case row(Table.Row)
  }

  package var text: Text {
    switch content {
    case .text(let text): text
    case .row(let row):
      Text(validUTF8: Array(row.cells.map(\.text.text.utf8).joined(by: " | ")))
    }
  }

  /// What a path can lead to.
  package enum Thing: Sendable {
    /// A block that is text itself.
    case text
    case table
    case row
    case cell
    /// A block that holds others, or nothing.
    case other
  }

  /// Nil for a path that leads nowhere.
  package init?(_ path: BlockPath, in content: [Block]) {
    var blocks = content
    var origin: Origin?
    var table: Table?
    var row: (number: Int, row: Table.Row)?
    var cell: (number: Int, cell: Table.Cell)?
    var shown = Content.text(.empty)
    var thing = Thing.other
    for step in path.steps {
      switch step {
      case .block(let index):
        guard blocks.indices.contains(index) else { return nil }
        let block = blocks[index]
        (origin, table, row, cell) = (block.origin, nil, nil, nil)
        (shown, blocks, thing) = (.text(block.kind.text), block.kind.blocks, block.kind.thing)
        if case .table(let found) = block.kind { table = found }
      case .row(let index):
        guard let rows = table?.rows, rows.indices.contains(index) else { return nil }
        (row, shown, thing) = ((index, rows[index]), .row(rows[index]), .row)
      case .cell(let index):
        guard let cells = row?.row.cells, cells.indices.contains(index) else { return nil }
        cell = (index, cells[index])
        (shown, blocks, thing) = (.text(cells[index].text.text), cells[index].blocks, .cell)
      }
    }
    guard let origin else { return nil }
    self.origin = origin
    self.row = row?.number
    self.cell = cell?.number
    self.content = shown
    self.thing = thing
    if case .lines(let first, _, _) = origin { line = row?.row.line ?? first }
  }
}

extension Block.Kind {
  fileprivate var text: Text {
    switch self {
    case .heading(let text, _, _), .paragraph(let text), .listItem(let text, _, _),
      .comment(let text, _):
      text.text
    case .table, .textBox, .note, .pageHeader, .pageFooter, .embedded, .pageBreak: .empty
    }
  }

  fileprivate var thing: ContentPlace.Thing {
    switch self {
    case .heading, .paragraph, .listItem, .comment: .text
    case .table: .table
    case .textBox, .note, .pageHeader, .pageFooter, .embedded, .pageBreak: .other
    }
  }

  fileprivate var blocks: [Block] {
    switch self {
    case .textBox(let blocks), .note(_, let blocks), .pageHeader(let blocks),
      .pageFooter(let blocks), .embedded(_, .blocks(let blocks)):
      blocks
    case .heading, .paragraph, .listItem, .comment, .table, .embedded(_, .unread), .pageBreak: []
    }
  }
}

extension [[UInt8]] {
  fileprivate func joined(by separator: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for (index, part) in enumerated() {
      if index > 0 { bytes += [UInt8](separator.utf8) }
      bytes += part
    }
    return bytes
  }
}
