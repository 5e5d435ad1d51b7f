import Documents

/// Where a text of a document stands, and as what.
struct TextPlace {
  fileprivate(set) var steps: [BlockPath.Step] = []
  fileprivate(set) var kind = Kind.paragraph

  enum Kind {
    case heading
    case paragraph
    case listItem
    /// All that a cell holds.
    case cell
    case comment
  }

  var path: BlockPath { BlockPath(steps) }
}

extension Document {
  /// Lets `edit` change each text in reading order, and say whether it did.
  mutating func editTexts(_ edit: (inout Text, TextPlace) -> Bool) {
    var place = TextPlace()
    blocks.editTexts(&place, edit)
  }
}

extension [Block] {
  /// Whether any text was changed. Recurses over nested blocks, whose depth the readers bound
  /// (`Limit.tableDepth`).
  @discardableResult
  fileprivate mutating func editTexts(
    _ place: inout TextPlace, _ edit: (inout Text, TextPlace) -> Bool
  ) -> Bool {
    var isEdited = false
    for index in indices {
      place.steps.append(.block(index))
      if self[index].kind.editTexts(&place, edit) { isEdited = true }
      place.steps.removeLast()
    }
    return isEdited
  }
}

extension Block.Kind {
  fileprivate mutating func editTexts(
    _ place: inout TextPlace, _ edit: (inout Text, TextPlace) -> Bool
  ) -> Bool {
    switch self {
    case .heading(var text, let level, let marker):
      place.kind = .heading
      guard edit(&text.text, place) else { return false }
      self = .heading(text, level: level, marker: marker)
    case .paragraph(var text):
      place.kind = .paragraph
      guard edit(&text.text, place) else { return false }
      self = .paragraph(text)
    case .listItem(var text, let marker, let level):
      place.kind = .listItem
      guard edit(&text.text, place) else { return false }
      self = .listItem(text, marker: marker, level: level)
    case .comment(var text, let subject):
      place.kind = .comment
      guard edit(&text.text, place) else { return false }
      self = .comment(text, on: subject)
    case .table(var table):
      self = .pageBreak  // so that the rows are not copied
      defer { self = .table(table) }
      return table.editTexts(&place, edit)
    case .textBox(var blocks):
      guard blocks.editTexts(&place, edit) else { return false }
      self = .textBox(blocks)
    case .note(let mark, var blocks):
      guard blocks.editTexts(&place, edit) else { return false }
      self = .note(mark: mark, blocks)
    case .pageHeader(var blocks):
      guard blocks.editTexts(&place, edit) else { return false }
      self = .pageHeader(blocks)
    case .pageFooter(var blocks):
      guard blocks.editTexts(&place, edit) else { return false }
      self = .pageFooter(blocks)
    case .embedded(let name, .blocks(var blocks)):
      guard blocks.editTexts(&place, edit) else { return false }
      self = .embedded(name: name, .blocks(blocks))
    case .embedded(_, .unread), .pageBreak: return false
    }
    return true
  }
}

extension Table {
  fileprivate mutating func editTexts(
    _ place: inout TextPlace, _ edit: (inout Text, TextPlace) -> Bool
  ) -> Bool {
    var isEdited = false
    for row in rows.indices {
      place.steps.append(.row(row))
      for cell in rows[row].cells.indices {
        place.steps.append(.cell(cell))
        if rows[row].cells[cell].editTexts(&place, edit) { isEdited = true }
        place.steps.removeLast()
      }
      place.steps.removeLast()
    }
    return isEdited
  }
}

extension Table.Cell {
  /// A cell that holds more than a paragraph says what its blocks say.
  fileprivate mutating func editTexts(
    _ place: inout TextPlace, _ edit: (inout Text, TextPlace) -> Bool
  ) -> Bool {
    guard blocks.isEmpty else {
      guard blocks.editTexts(&place, edit) else { return false }
      text = Table.Cell.content(blocks).text
      return true
    }
    place.kind = .cell
    return edit(&text.text, place)
  }
}
