import Documents
import ItaModel
import StrictJSON

extension JSONWriter {
  /// Recurses over nested blocks, whose depth the readers bound (`Limit.tableDepth`).
  mutating func blocks<Failure>(
    _ name: String, _ blocks: [Block], to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    key(name)
    beginArray()
    for block in blocks {
      beginObject()
      try self.block(block, to: sink)
      endObject()
      try drain(to: sink)
    }
    endArray()
  }

  /// Each kind brings its keys in canonical order, `kind` and `origin` among them.
  private mutating func block<Failure>(
    _ block: Block, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    switch block.kind {
    case .heading(let text, let level, let marker):
      member("kind", "heading")
      member("level", level)
      if !marker.isEmpty { member("marker", marker) }
      member("origin", block.origin)
      self.text(text)
    case .paragraph(let text):
      member("kind", "paragraph")
      member("origin", block.origin)
      self.text(text)
    case .listItem(let text, let marker, let level):
      member("kind", "listItem")
      member("level", level)
      member("marker", marker)
      member("origin", block.origin)
      self.text(text)
    case .table(let table):
      member("columns", table.columns)
      member("kind", "table")
      member("origin", block.origin)
      try rows(table.rows, to: sink)
    case .textBox(let blocks):
      try group("textBox", blocks, of: block, to: sink)
    case .note(let mark, let blocks):
      try self.blocks("blocks", blocks, to: sink)
      member("kind", "note")
      member("mark", mark)
      member("origin", block.origin)
    case .pageHeader(let blocks):
      try group("pageHeader", blocks, of: block, to: sink)
    case .pageFooter(let blocks):
      try group("pageFooter", blocks, of: block, to: sink)
    case .comment(let text, let subject):
      if let subject { member("at", subject.pointer) }
      member("kind", "comment")
      member("origin", block.origin)
      self.text(text)
    case .embedded(let name, .blocks(let blocks)):
      try self.blocks("blocks", blocks, to: sink)
      member("kind", "embedded")
      member("name", name)
      member("origin", block.origin)
    case .embedded(let name, .unread(let reason)):
      member("kind", "embedded")
      member("name", name)
      member("origin", block.origin)
      member("unread", reason)
    case .pageBreak:
      member("kind", "pageBreak")
      member("origin", block.origin)
    }
  }

  private mutating func group<Failure>(
    _ kind: String, _ blocks: [Block], of block: Block, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    try self.blocks("blocks", blocks, to: sink)
    member("kind", kind)
    member("origin", block.origin)
  }

  private mutating func rows<Failure>(
    _ rows: [Table.Row], to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    key("rows")
    beginArray()
    for row in rows {
      beginObject()
      key("cells")
      beginArray()
      for cell in row.cells { try self.cell(cell, to: sink) }
      endArray()
      if row.isHeader { member("header", true) }
      if let line = row.line { member("line", line) }
      endObject()
      try drain(to: sink)
    }
    endArray()
  }

  private mutating func cell<Failure>(
    _ cell: Table.Cell, to sink: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    beginObject()
    if !cell.blocks.isEmpty { try blocks("blocks", cell.blocks, to: sink) }
    member("column", Int(cell.column))
    if cell.columnSpan > 1 { member("columnSpan", Int(cell.columnSpan)) }
    if cell.text.isRepaired { member("raw", cell.text.raw) }
    if cell.rowSpan > 1 { member("rowSpan", Int(cell.rowSpan)) }
    member("text", cell.text.text)
    endObject()
  }

  private mutating func text(_ text: RepairedText) {
    if text.isRepaired { member("raw", text.raw) }
    member("text", text.text)
  }

  private mutating func member(_ name: String, _ origin: Origin) {
    key(name)
    beginObject()
    switch origin {
    case .lines(let first, let count, let part):
      member("line", first)
      member("lines", count)
      if let part { member("part", part) }
    case .element(let part, let path):
      member("part", part)
      member("path", path)
    }
    endObject()
  }

  private mutating func member(_ name: String, _ text: Text) {
    key(name)
    string(text.utf8)
  }
}

extension JSONWriter {
  mutating func member(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  mutating func member(_ name: String, _ value: Int) {
    key(name)
    integer(value)
  }

  mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bool(value)
  }
}
