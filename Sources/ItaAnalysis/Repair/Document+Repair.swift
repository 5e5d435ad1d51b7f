package import Documents
import ThaiText

extension Document {
  /// Brings all text into the normal form of Thai. What was printed stays beside it; only the way in
  /// which the same letters were written changes: no spelling, no order of words, no number.
  package consuming func repaired() -> Document {
    blocks.repair()
    return self
  }
}

extension [Block] {
  /// Recurses over nested blocks, whose depth the readers bound (`Limit.tableDepth`).
  fileprivate mutating func repair() {
    for index in indices { self[index].kind.repair() }
  }
}

extension Block.Kind {
  fileprivate mutating func repair() {
    switch self {
    case .heading(var text, let level, let marker):
      if text.repair() { self = .heading(text, level: level, marker: marker) }
    case .paragraph(var text):
      if text.repair() { self = .paragraph(text) }
    case .listItem(var text, let marker, let level):
      if text.repair() { self = .listItem(text, marker: marker, level: level) }
    case .comment(var text, let subject):
      if text.repair() { self = .comment(text, on: subject) }
    case .table(var table):
      self = .pageBreak  // so that the rows are not copied
      table.repair()
      self = .table(table)
    case .textBox(var blocks):
      blocks.repair()
      self = .textBox(blocks)
    case .note(let mark, var blocks):
      blocks.repair()
      self = .note(mark: mark, blocks)
    case .pageHeader(var blocks):
      blocks.repair()
      self = .pageHeader(blocks)
    case .pageFooter(var blocks):
      blocks.repair()
      self = .pageFooter(blocks)
    case .embedded(let name, .blocks(var blocks)):
      blocks.repair()
      self = .embedded(name: name, .blocks(blocks))
    case .embedded(_, .unread), .pageBreak: break
    }
  }
}

extension Table {
  fileprivate mutating func repair() {
    for row in rows.indices {
      for cell in rows[row].cells.indices {
        rows[row].cells[cell].text.repair()
        if !rows[row].cells[cell].blocks.isEmpty { rows[row].cells[cell].blocks.repair() }
      }
    }
  }
}

extension RepairedText {
  /// Whether there was anything to repair.
  @discardableResult
  fileprivate mutating func repair() -> Bool {
    let normal = NormalForm.repaired(text.utf8)
    guard normal != text.utf8 else { return false }
    text = Text(validUTF8: normal)
    return true
  }
}
