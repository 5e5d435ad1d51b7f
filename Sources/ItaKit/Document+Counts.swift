import Documents

extension Document {
  /// How much there is in it, on one line.
  var counts: String {
    var counts = Counts()
    var pending = [blocks]
    while let blocks = pending.popLast() {
      for block in blocks { pending += counts.add(block) }
    }
    return """
      \(counts.blocks) blocks, \(counts.tables) tables, \(counts.rows) rows, \
      \(counts.cells) cells, \(counts.characters) characters
      """
  }
}

private struct Counts {
  var blocks = 0
  var tables = 0
  var rows = 0
  var cells = 0
  /// Unicode scalars of all texts, without markers.
  var characters = 0

  /// Gives the blocks inside that are still to be counted.
  mutating func add(_ block: Block) -> [[Block]] {
    blocks += 1
    switch block.kind {
    case .heading(let text, _, _), .paragraph(let text), .listItem(let text, _, _),
      .comment(let text, _):
      add(text)
      return []
    case .table(let table):
      tables += 1
      rows += table.rows.count
      var inner: [[Block]] = []
      for row in table.rows {
        cells += row.cells.count
        for cell in row.cells {
          if cell.blocks.isEmpty { add(cell.text) } else { inner.append(cell.blocks) }
        }
      }
      return inner
    case .textBox(let blocks), .note(_, let blocks), .pageHeader(let blocks),
      .pageFooter(let blocks), .embedded(_, .blocks(let blocks)):
      return [blocks]
    case .embedded(_, .unread), .pageBreak:
      return []
    }
  }

  private mutating func add(_ text: RepairedText) {
    for byte in text.text.utf8 where byte & 0xC0 != 0x80 { characters &+= 1 }
  }
}
