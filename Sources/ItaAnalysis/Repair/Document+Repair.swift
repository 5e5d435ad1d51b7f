package import Documents
import ThaiText

extension Document {
  /// Brings all text into the normal form of Thai, with Arabic digits. What was printed stays beside
  /// it; only the way in which the same letters and numbers were written changes: no spelling, no
  /// order of words, no number.
  package consuming func repaired() -> Document {
    blocks.repair()
    return self
  }
}

extension [Block] {
  /// Whether there was anything to repair. Recurses over nested blocks, whose depth the readers
  /// bound (`Limit.tableDepth`).
  @discardableResult
  fileprivate mutating func repair() -> Bool {
    var isRepaired = false
    for index in indices where self[index].kind.repair() { isRepaired = true }
    return isRepaired
  }
}

extension Block.Kind {
  fileprivate mutating func repair() -> Bool {
    switch self {
    case .heading(var text, let level, let marker):
      guard text.repair() else { return false }
      self = .heading(text, level: level, marker: marker)
    case .paragraph(var text):
      guard text.repair() else { return false }
      self = .paragraph(text)
    case .listItem(var text, let marker, let level):
      guard text.repair() else { return false }
      self = .listItem(text, marker: marker, level: level)
    case .comment(var text, let subject):
      guard text.repair() else { return false }
      self = .comment(text, on: subject)
    case .table(var table):
      self = .pageBreak  // so that the rows are not copied
      defer { self = .table(table) }
      return table.repair()
    case .textBox(var blocks):
      guard blocks.repair() else { return false }
      self = .textBox(blocks)
    case .note(let mark, var blocks):
      guard blocks.repair() else { return false }
      self = .note(mark: mark, blocks)
    case .pageHeader(var blocks):
      guard blocks.repair() else { return false }
      self = .pageHeader(blocks)
    case .pageFooter(var blocks):
      guard blocks.repair() else { return false }
      self = .pageFooter(blocks)
    case .embedded(let name, .blocks(var blocks)):
      guard blocks.repair() else { return false }
      self = .embedded(name: name, .blocks(blocks))
    case .embedded(_, .unread), .pageBreak: return false
    }
    return true
  }
}

extension Table {
  fileprivate mutating func repair() -> Bool {
    var isRepaired = false
    for row in rows.indices {
      for cell in rows[row].cells.indices where rows[row].cells[cell].repair() {
        isRepaired = true
      }
    }
    return isRepaired
  }
}

extension Table.Cell {
  /// A cell that holds more than a paragraph says what its blocks say.
  fileprivate mutating func repair() -> Bool {
    if blocks.isEmpty { return text.repair() }
    guard blocks.repair() else { return false }
    text = Table.Cell.content(blocks).text
    return true
  }
}

extension RepairedText {
  /// Whether there was anything to repair.
  fileprivate mutating func repair() -> Bool {
    let normal = ThaiDigits.toASCII(NormalForm.repaired(text.utf8))
    guard normal != text.utf8 else { return false }
    text = Text(validUTF8: normal)
    return true
  }
}
