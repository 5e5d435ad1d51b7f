import Documents
import TestSupport
import Testing

/// Changes drawn by lot in all texts of a Word file, made, accepted and taken back.
struct RevisionTrial {
  private let file: [UInt8]
  private let original: WordOriginal
  private var lot: UInt64
  private var revisions: [Revision] = []
  /// What the texts are to say when all is accepted.
  private var expected: [PlacedText] = []

  init(_ file: [UInt8], lot: UInt64) throws {
    self.file = file
    self.lot = lot
    original = try WordOriginal(file)
    expected = PlacedText.all(in: original.document)
    for index in expected.indices { draw(index) }
  }

  func run() throws {
    let signature = RevisionSignature(author: "ita")
    let revised = try original.revised(by: revisions, signed: signature)
    #expect(try original.revised(by: revisions, signed: signature) == revised)
    try expectKept(in: revised.bytes)
    let texts = PlacedText.all(in: original.document)
    let rejected = try TrackedChanges.rejecting(revised.bytes, by: "ita")
    #expect(PlacedText.all(in: try DocumentReader.read(rejected)) == texts)
    let accepted = try TrackedChanges.accepting(revised.bytes, by: "ita")
    let seen = PlacedText.all(in: try DocumentReader.read(accepted))
    #expect(PlacedText.all(in: try DocumentReader.read(revised.bytes)) == seen)
    // Where a symbol or a tab stands in the middle, a change is not made.
    var left = 0
    for (text, (wanted, was)) in zip(seen, zip(expected, texts)) where text != wanted {
      #expect(text == was)
      left += 1
    }
    #expect(left <= revised.unplaced)
    #expect(revised.changes + revised.unplaced >= revisions.count)
  }

  /// What is in no revised part is the same, in the same order.
  private func expectKept(in revised: [UInt8]) throws {
    let before = try ZipContents(unpacking: file).entries
    let after = try ZipContents(unpacking: revised).entries
    #expect(Array(after.map(\.name).prefix(before.count)) == before.map(\.name))
    let changed = zip(before, after).filter { $0 != $1 }.map(\.0.name)
    for name in changed {
      #expect(
        name.hasPrefix("word/") && name.hasSuffix(".xml") || name.hasSuffix(".rels")
          || name == "[Content_Types].xml", "\(name) was changed")
    }
  }

  private mutating func draw(_ index: Int) {
    let text = expected[index].text
    let letters = text.indices.filter { text[$0] & 0xC0 != 0x80 } + [text.count]
    let one = letters[Int(next() % UInt64(letters.count))]
    let other = letters[Int(next() % UInt64(letters.count))]
    let range = min(one, other)..<max(one, other)
    let kept = text[..<range.lowerBound] + text[range.upperBound...]
    var new = Array(["", "ใหม่", "<&>", " x "][Int(next() % 4)].utf8)
    // A paragraph of which nothing is left would be gone, and so would a break at its end.
    if kept.allSatisfy({ $0 <= 0x20 }) || kept.last == UInt8(ascii: "\n") {
      new = Array("ใหม่".utf8)
    }
    guard !range.isEmpty || !new.isEmpty else { return }
    revisions.append(
      Revision(
        at: expected[index].path, bytes: range, replacement: Text(validUTF8: new),
        remark: next() % 2 == 0 ? "ตรวจแล้ว" : nil))
    expected[index].text.replaceSubrange(range, with: new)
  }

  private mutating func next() -> UInt64 {
    lot = lot &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return lot >> 33
  }
}

/// A text of a document and its place.
struct PlacedText: Equatable {
  var path: BlockPath
  var text: [UInt8]

  static func all(in document: Document) -> [PlacedText] {
    var texts: [PlacedText] = []
    add(document.blocks, in: [], to: &texts)
    return texts
  }

  private static func add(
    _ blocks: [Block], in outer: [BlockPath.Step], to texts: inout [PlacedText]
  ) {
    for (index, block) in blocks.enumerated() {
      let steps = outer + [.block(index)]
      switch block.kind {
      case .heading(let text, _, _), .paragraph(let text), .listItem(let text, _, _):
        texts.append(PlacedText(path: BlockPath(steps), text: text.text.utf8))
      case .textBox(let blocks), .note(_, let blocks), .pageHeader(let blocks),
        .pageFooter(let blocks), .embedded(_, .blocks(let blocks)):
        add(blocks, in: steps, to: &texts)
      case .table(let table):
        for (row, cells) in table.rows.enumerated() {
          for (place, cell) in cells.cells.enumerated() {
            let steps = steps + [.row(row), .cell(place)]
            if cell.blocks.isEmpty {
              texts.append(PlacedText(path: BlockPath(steps), text: cell.text.text.utf8))
            } else {
              add(cell.blocks, in: steps, to: &texts)
            }
          }
        }
      case .comment, .embedded, .pageBreak: break
      }
    }
  }
}
