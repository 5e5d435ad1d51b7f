/// One way in which people and programs write structure into plain text.
struct TextDialect: Sendable {
  enum Reading {
    /// What was read, and the line after it.
    case blocks([Block], next: Int)
    /// Nothing of this dialect starts before that line, which need not be asked again.
    case nothing(before: Int)
  }

  let name: String
  let read: @Sendable (inout TextSource, _ line: Int) throws(ReadError) -> Reading

  /// In order: explicit marks before mere layout, and running text takes whatever is left.
  static let all = [
    pipeTable, tabTable, htmlRemnant, markdown, alignedTable, listItem, cellALine, runningText,
  ]
}

/// Reads decoded text, in which several dialects may stand side by side.
package enum TextReader {
  /// `part` names the text inside a package, if it stands in one.
  package static func read(
    decoded utf8: [UInt8], part: String?, limits: Limits
  ) throws(ReadError) -> [Block] {
    var source = try TextSource(utf8, part: part, limits: limits)
    let (headers, footers) = source.takePageFurniture()
    source.tieElements()
    source.findListItems()

    var blocks: [Block] = []
    var notBefore = Array(repeating: 0, count: TextDialect.all.count)
    var line = 0
    while line < source.lines.count {
      if line > 0, source.lines[line].traits.contains(.afterPageBreak) {
        let number = source.lines[line].number
        blocks.append(Block(.pageBreak, origin: .lines(first: number, count: 1, part: part)))
        source.openLists.close()
      }
      dialects: for (index, dialect) in TextDialect.all.enumerated() where notBefore[index] <= line
      {
        switch try dialect.read(&source, line) {
        case .blocks(let read, let next):
          blocks += read
          line = next
          break dialects
        case .nothing(let before): notBefore[index] = before
        }
      }
    }
    blocks.markRepeatedHeaders()
    return headers + blocks + footers
  }
}
