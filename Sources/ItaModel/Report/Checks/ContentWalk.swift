import Documents

extension [Block] {
  /// Calls `body` for each block and each that stands in it, in reading order, with its path.
  /// Recurses over nested blocks, whose depth readers and the parser of JSON bound.
  func visit(_ body: (Block, [BlockPath.Step]) -> Void) {
    var path: [BlockPath.Step] = []
    visit(&path, body)
  }

  fileprivate func visit(
    _ path: inout [BlockPath.Step], _ body: (Block, [BlockPath.Step]) -> Void
  ) {
    for (index, block) in enumerated() {
      path.append(.block(index))
      body(block, path)
      switch block.kind {
      case .table(let table): table.visit(&path, body)
      case .textBox(let inner), .note(_, let inner), .pageHeader(let inner),
        .pageFooter(let inner), .embedded(_, .blocks(let inner)):
        inner.visit(&path, body)
      case .heading, .paragraph, .listItem, .comment, .embedded(_, .unread), .pageBreak: break
      }
      path.removeLast()
    }
  }
}

extension Table {
  fileprivate func visit(
    _ path: inout [BlockPath.Step], _ body: (Block, [BlockPath.Step]) -> Void
  ) {
    for (number, row) in rows.enumerated() {
      for (index, cell) in row.cells.enumerated() where !cell.blocks.isEmpty {
        path += [.row(number), .cell(index)]
        cell.blocks.visit(&path, body)
        path.removeLast(2)
      }
    }
  }
}
