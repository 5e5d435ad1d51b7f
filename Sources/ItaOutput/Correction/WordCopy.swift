package import Documents
import ItaModel

/// A text document made a Word one, as it was read, and where each of its texts has come to stand.
package struct WordCopy {
  package private(set) var document: WordDocument
  private var places: [BlockPath: Place] = [:]
  /// How many blocks the copy has for its reader.
  private var count = 0
  private var startsPage = false

  private struct Place {
    var path: BlockPath
    /// The bytes of the marker before the text.
    var before: Int
  }

  package init(of blocks: [Block], title: Text) {
    document = WordDocument(title: title, sections: [WordSection(blocks: [])])
    add(blocks, in: [])
  }

  /// The revisions of the document as revisions of the copy.
  package func revisions(_ revisions: [Revision]) -> [Revision] {
    revisions.map { revision in
      var revision = revision
      guard let place = places[revision.at] else {
        // A row, a table, what is not shown: its nearest text.
        revision.at = outer(of: revision.at)
        revision.bytes = nil
        return revision
      }
      revision.at = place.path
      revision.bytes = revision.bytes.map {
        $0.lowerBound + place.before..<$0.upperBound + place.before
      }
      return revision
    }
  }

  private func outer(of path: BlockPath) -> BlockPath {
    for length in stride(from: path.steps.count - 1, to: 0, by: -1) {
      if let place = places[BlockPath(Array(path.steps.prefix(length)))] { return place.path }
    }
    return BlockPath()
  }

  /// What wraps blocks in a text, such as a page's header, stands where it stands. Recurses over
  /// nested blocks, whose depth the readers bound.
  private mutating func add(_ blocks: [Block], in outer: [BlockPath.Step]) {
    for (index, block) in blocks.enumerated() {
      let path = outer + [.block(index)]
      switch block.kind {
      case .heading(let text, let level, let marker):
        add(text.text, marker, level == 1 ? .heading1 : .heading2, from: path)
      case .paragraph(let text): add(text.text, .empty, .line, from: path)
      case .listItem(let text, let marker, let level):
        add(text.text, marker, .line, from: path, level: level + 1)
      case .table(let table): add(table, from: path)
      case .textBox(let blocks), .note(_, let blocks), .pageHeader(let blocks),
        .pageFooter(let blocks), .embedded(_, .blocks(let blocks)):
        add(blocks, in: path)
      case .pageBreak: startsPage = true
      case .comment, .embedded(_, .unread): break
      }
    }
  }

  private mutating func add(
    _ text: Text, _ marker: Text, _ style: WordStyle, from path: [BlockPath.Step], level: Int = 0
  ) {
    let (shown, before) = WordCopy.line(marker, text)
    if startsPage { count += 1 }
    places[BlockPath(path)] = Place(path: BlockPath([.block(count)]), before: before)
    count += 1
    document.sections[0].blocks.append(
      .paragraph(
        WordParagraph(
          style, runs: [WordRun(shown)],
          indent: level > 0 ? WordIndent(left: 425 * min(level, 9), firstLine: -283) : nil,
          startsPage: startsPage)))
    startsPage = false
  }

  private static func line(_ marker: Text, _ text: Text) -> (shown: Text, before: Int) {
    if marker.isEmpty { return (text, 0) }
    let before = marker.utf8 + [UInt8(ascii: " ")]
    return (Text(validUTF8: before + text.utf8), before.count)
  }
}

// Tables.
extension WordCopy {
  private mutating func add(_ table: Table, from path: [BlockPath.Step]) {
    let target: [BlockPath.Step] = [.block(count)]
    count += 1
    places[BlockPath(path)] = Place(path: BlockPath(target), before: 0)
    /// For each column, how many rows the cell above still covers, and how wide it is.
    var covered = Array(repeating: (rows: 0, span: 1), count: max(1, table.columns))
    var rows: [WordRow] = []
    for (index, row) in table.rows.enumerated() {
      var cells: [WordCell] = []
      var seen = 0
      var column = 0
      func fill(to end: Int) {
        while column < end {
          if covered[column].rows > 0 {
            covered[column].rows -= 1
            cells.append(WordCell([], span: covered[column].span, merge: .continued))
            column += covered[column].span
          } else {
            cells.append(WordCell([]))
            seen += 1
            column += 1
          }
        }
      }
      for (place, cell) in row.cells.enumerated() {
        fill(to: min(Int(cell.column), covered.count))
        guard column < covered.count else { break }
        let span = min(max(1, Int(cell.columnSpan)), covered.count - column)
        let from = path + [.row(index), .cell(place)]
        let to = target + [.row(index), .cell(seen)]
        covered[column] = (Int(cell.rowSpan) - 1, span)
        cells.append(
          WordCell(
            paragraphs(of: cell, isHead: row.isHeader, from: from, to: to), span: span,
            merge: cell.rowSpan > 1 ? .first : .none))
        seen += 1
        column += span
      }
      fill(to: covered.count)
      rows.append(WordRow(cells))
    }
    let widths = WordCopy.widths(of: table, columns: covered.count)
    for row in rows.indices {
      rows[row].staysWhole = rows[row].height(in: widths) <= WordRow.tallestWhole
    }
    document.sections[0].blocks.append(
      .table(
        WordTable(
          caption: .empty, columns: widths,
          headerRows: table.rows.prefix { $0.isHeader }.count, rows: rows)))
  }

  /// Shared out by the longest text of each column, within reason: no column is so narrow that its
  /// words break, none so wide that the others do.
  private static func widths(of table: Table, columns: Int) -> [Int] {
    var weights = Array(repeating: 8, count: columns)
    for cell in table.rows.flatMap(\.cells) where cell.columnSpan == 1 {
      let column = Int(cell.column)
      guard weights.indices.contains(column) else { continue }
      weights[column] = min(40, max(weights[column], cell.text.text.utf8.count / 3))
    }
    let total = weights.reduce(0, +)
    return weights.map { max(1, WordPage.portrait.textWidth * $0 / total) }
  }

  /// The paragraphs of a cell; what it nests is left out, as it is in its text.
  private mutating func paragraphs(
    of cell: Table.Cell, isHead: Bool, from: [BlockPath.Step], to: [BlockPath.Step]
  ) -> [WordParagraph] {
    let style: WordStyle = isHead ? .tableHead : .tableText
    places[BlockPath(from)] = Place(path: BlockPath(to), before: 0)
    guard !cell.blocks.isEmpty else { return [WordParagraph(style, cell.text.text)] }
    var lines: [(path: BlockPath, shown: Text, before: Int)] = []
    for (index, block) in cell.blocks.enumerated() {
      guard let (marker, text) = block.kind.words else { continue }
      let (shown, before) = WordCopy.line(marker, text)
      lines.append((BlockPath(from + [.block(index)]), shown, before))
    }
    for (index, line) in lines.enumerated() {
      // A cell of one paragraph is that paragraph.
      let path = lines.count == 1 ? to : to + [.block(index)]
      places[line.path] = Place(path: BlockPath(path), before: line.before)
    }
    return lines.map { WordParagraph(style, $0.shown) }
  }
}

extension Block.Kind {
  fileprivate var words: (marker: Text, text: Text)? {
    switch self {
    case .heading(let text, _, let marker), .listItem(let text, let marker, _): (marker, text.text)
    case .paragraph(let text): (.empty, text.text)
    default: nil
    }
  }
}
