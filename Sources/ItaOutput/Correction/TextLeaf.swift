import Documents

/// A text of a document and where it stands: a block that is text, or a cell that holds no blocks.
struct TextLeaf {
  var path: BlockPath
  var text: Text
}

extension [Block] {
  /// The texts at a place: its own, or all that stand inside it.
  func leaves(at path: BlockPath) -> [TextLeaf] {
    var leaves: [TextLeaf] = []
    collect(path.steps[...], in: [], &leaves)
    return leaves
  }

  /// Recurses over nested blocks, whose depth the readers bound (`Limit.tableDepth`).
  fileprivate func collect(
    _ way: ArraySlice<BlockPath.Step>, in outer: [BlockPath.Step], _ leaves: inout [TextLeaf]
  ) {
    var wanted = indices
    if case .block(let index) = way.first {
      wanted = wanted.contains(index) ? index..<index + 1 : 0..<0
    }
    for index in wanted {
      self[index].kind.collect(way.dropFirst(), in: outer + [.block(index)], &leaves)
    }
  }
}

extension Block.Kind {
  fileprivate func collect(
    _ way: ArraySlice<BlockPath.Step>, in outer: [BlockPath.Step], _ leaves: inout [TextLeaf]
  ) {
    switch self {
    case .heading(let text, _, _), .paragraph(let text), .listItem(let text, _, _),
      .comment(let text, _):
      if way.isEmpty { leaves.append(TextLeaf(path: BlockPath(outer), text: text.text)) }
    case .table(let table): table.collect(way, in: outer, &leaves)
    case .textBox(let blocks), .note(_, let blocks), .pageHeader(let blocks),
      .pageFooter(let blocks), .embedded(_, .blocks(let blocks)):
      blocks.collect(way, in: outer, &leaves)
    case .embedded(_, .unread), .pageBreak: break
    }
  }
}

extension Table {
  fileprivate func collect(
    _ way: ArraySlice<BlockPath.Step>, in outer: [BlockPath.Step], _ leaves: inout [TextLeaf]
  ) {
    var wanted = rows.indices
    if case .row(let index) = way.first {
      wanted = wanted.contains(index) ? index..<index + 1 : 0..<0
    }
    for index in wanted {
      let way = way.dropFirst()
      for (place, cell) in rows[index].cells.enumerated()
      where way.first == nil || way.first == .cell(place) {
        let path = outer + [.row(index), .cell(place)]
        if cell.blocks.isEmpty {
          leaves.append(TextLeaf(path: BlockPath(path), text: cell.text.text))
        } else {
          cell.blocks.collect(way.dropFirst(), in: path, &leaves)
        }
      }
    }
  }
}
