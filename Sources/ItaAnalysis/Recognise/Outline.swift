package import Documents
import ThaiText

/// A document as a reader goes through it: passages of text and tables, one after the other, with
/// the places in the report that they stand at.
package struct Outline: Sendable {
  package private(set) var pieces: [Piece] = []

  package enum Piece: Sendable {
    case passage(Passage)
    case table(Grid)
  }

  /// A paragraph, a heading, a list item outside of tables.
  package struct Passage: Sendable {
    package let text: Text
    package let kind: Kind
    /// The number or bullet that a reader sees before the text, without which it was read.
    package let marker: Text
    package let path: BlockPath
    /// In a page header or footer, a note or an embedded file: beside the running text.
    package let isAside: Bool

    package enum Kind: Sendable, Equatable {
      case heading(level: Int)
      case paragraph
      case listItem
    }
  }

  /// Comments are left out: they are about the document, not of it. So is the appendix of a plan
  /// that lists what was printed wrong in the document that it was made from.
  package init(_ document: Document) {
    var pending: [Pending] = []
    Outline.push(document.blocks, under: [], isAside: false, onto: &pending)
    while let next = pending.popLast() {
      if next.block.beginsListOfCorrections { break }
      let path = BlockPath(next.steps)
      switch next.block.kind {
      case .heading(let text, let level, let marker):
        append(text, .heading(level: level), marker, path, next.isAside)
      case .paragraph(let text):
        append(text, .paragraph, .empty, path, next.isAside)
      case .listItem(let text, let marker, _):
        append(text, .listItem, marker, path, next.isAside)
      case .table(let table):
        let grid = Grid(table, at: path)
        if case .table(var above)? = pieces.last, above.continues(with: grid) {
          pieces.removeLast()  // so that its rows are not copied
          above.append(grid)
          pieces.append(.table(above))
        } else {
          pieces.append(.table(grid))
        }
        for nested in grid.nestedTables {
          pending.append(Pending(block: nested.block, steps: nested.path.steps, isAside: true))
        }
      case .textBox(let blocks):
        Outline.push(blocks, under: next.steps, isAside: next.isAside, onto: &pending)
      case .note(_, let blocks), .pageHeader(let blocks), .pageFooter(let blocks),
        .embedded(_, .blocks(let blocks)):
        Outline.push(blocks, under: next.steps, isAside: true, onto: &pending)
      case .comment, .embedded(_, .unread), .pageBreak: break
      }
    }
  }

  private struct Pending {
    let block: Block
    let steps: [BlockPath.Step]
    let isAside: Bool
  }

  /// In reverse, since the last one pushed is the next one read.
  private static func push(
    _ blocks: [Block], under steps: [BlockPath.Step], isAside: Bool, onto pending: inout [Pending]
  ) {
    for index in blocks.indices.reversed() {
      pending.append(
        Pending(block: blocks[index], steps: steps + [.block(index)], isAside: isAside))
    }
  }

  private mutating func append(
    _ text: RepairedText, _ kind: Passage.Kind, _ marker: Text, _ path: BlockPath, _ isAside: Bool
  ) {
    guard text.text.utf8.contains(where: { $0 > 0x20 }) else { return }
    pieces.append(
      .passage(
        Passage(text: text.text, kind: kind, marker: marker, path: path, isAside: isAside)))
  }
}

extension Block {
  fileprivate var beginsListOfCorrections: Bool {
    switch kind {
    case .heading(let text, _, _), .paragraph(let text):
      text.text.utf8.count < 240
        && MatchKey.skeleton(text.text.utf8).starts(with: Block.listOfCorrections)
    default: false
    }
  }

  private static let listOfCorrections = MatchKey.skeleton(
    Array("ภาคผนวก ก รายการแก้ไขข้อมูลจากเอกสารต้นฉบับ".utf8))
}
