import Documents
import ItaModel
import ThaiText

/// A text as the items that it lists: those of list blocks, lines with numbers or bullets, numbers
/// that run on inside a line (`๑) … ๒) …`), paragraphs.
enum ListedItems {
  /// All items of a cell, without their markers. A cell that lists nothing is one item.
  static func items(of cell: Grid.Cell) -> [Text] {
    var items: [Text] = []
    var hasText = false
    for block in cell.blocks {
      switch block.kind {
      case .listItem(let text, let marker, _):
        hasText = true
        // An item may hold the next ones: `1) ยกร่าง 2) ประกาศใช้`.
        items += self.items(in: Text(validUTF8: marker.utf8 + [0x20] + text.text.utf8))
      case .heading(let text, _, _), .paragraph(let text):
        hasText = true
        items += self.items(in: text.text)
      default: continue
      }
    }
    return hasText ? withoutLeadIn(items.filter { !$0.isBlank }) : self.items(in: cell.text)
  }

  /// The items of a cell, those of a table of steps inside it too, and whether it counts them.
  static func steps(
    of cell: Grid.Cell, by heads: inout ColumnHeads
  ) -> (items: [Text], isList: Bool) {
    var items = items(of: cell)
    for case .table(let table) in cell.blocks.map(\.kind) {
      let grid = Grid(table, at: cell.path)
      for part in HeadedTable.parts(of: grid, by: &heads) {
        for row in part.rows { items += part.cells(.steps, inRow: row).map(\.text) }
      }
    }
    let text = cell.text.utf8
    let start = text.afterSpaces(0)
    let isList = items.count > 1 || start < text.count && ItemMarker(in: text, at: start) != nil
    return (withoutLeadIn(items), isList)
  }

  /// A title without the number of its row; one that lists several things stays as it is.
  static func title(_ text: Text) -> Text {
    items(in: text).count > 1 ? text : withoutSectionNumber(withoutMarker(text))
  }

  /// `3.1 จัดทำคู่มือ`
  private static func withoutSectionNumber(_ text: Text) -> Text {
    let bytes = text.utf8
    var index = 0
    var points = 0
    while index < bytes.count, let end = bytes.endOfNumber(at: index) {
      index = end
      guard index < bytes.count, bytes[index] == UInt8(ascii: ".") else { break }
      points += 1
      index += 1
    }
    guard points > 0, index < bytes.count, bytes[index] == 0x20 else { return text }
    return text.line(index..<bytes.count)
  }

  static func items(in text: Text) -> [Text] {
    let bytes = text.utf8
    let starts = itemStarts(in: bytes)
    guard !starts.isEmpty else { return [text.line(0..<bytes.count)].filter { !$0.isBlank } }
    var items: [Text] = []
    if let first = starts.first?.bytes.lowerBound, first > 0 { items.append(text.line(0..<first)) }
    for (index, marker) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1].bytes.lowerBound : bytes.count
      items.append(text.line(marker.bytes.upperBound..<end))
    }
    return withoutLeadIn(items.filter { !$0.isBlank })
  }

  /// The text without the number or bullet that it begins with.
  static func withoutMarker(_ text: Text) -> Text {
    let bytes = text.utf8
    let start = bytes.afterSpaces(0)
    guard start < bytes.count, let marker = ItemMarker(in: bytes, at: start) else { return text }
    return Text(validUTF8: Array(bytes[bytes.trimmed(marker.bytes.upperBound..<bytes.count)]))
  }

  /// Markers that count on from one another, or bullets of one text.
  private static func itemStarts(in bytes: [UInt8]) -> [ItemMarker] {
    var starts: [ItemMarker] = []
    var index = bytes.afterSpaces(0)
    var isLineStart = true
    while index < bytes.count {
      if let marker = ItemMarker(in: bytes, at: index),
        goesOn(marker, after: starts, isLineStart: isLineStart, in: bytes)
      {
        starts.append(marker)
        index = marker.bytes.upperBound
        isLineStart = false
        continue
      }
      // On to where the next word begins.
      while index < bytes.count, bytes[index] > 0x20 { index += 1 }
      isLineStart = false
      while index < bytes.count, bytes[index] <= 0x20 {
        if bytes[index] == 0x0A { isLineStart = true }
        index += 1
      }
    }
    // One number inside a line counts nothing.
    if starts.count == 1, let only = starts.first, !bytes.isLineStart(only.bytes.lowerBound) {
      return []
    }
    return starts
  }

  private static func goesOn(
    _ marker: ItemMarker, after starts: [ItemMarker], isLineStart: Bool, in bytes: [UInt8]
  ) -> Bool {
    let last = starts.last { $0.style == marker.style }
    switch marker.style {
    case .number:
      if starts.contains(where: { $0.style == .bullet }) && !isLineStart { return false }
      if let last { return marker.value == last.value + 1 }
      // A list that went on before this text begins where it was.
      return starts.isEmpty
        && (marker.value == 1 || marker.bytes.lowerBound == bytes.afterSpaces(0))
    case .bullet:
      if isLineStart { return starts.allSatisfy { $0.style == .bullet } }
      // Between words a dash is a bullet only after others, and never between two times.
      guard last != nil, starts.first?.style == .bullet, marker.bytes.lowerBound > 1 else {
        return false
      }
      return bytes[marker.bytes.upperBound] >= 0x80 && !bytes.isMonth(at: marker.bytes.upperBound)
    }
  }

  /// Without what only says that a list follows.
  private static func withoutLeadIn(_ items: [Text]) -> [Text] {
    guard items.count > 1, let first = items.first else { return items }
    let letters = MatchKey.skeleton(first.utf8)
    let isLeadIn = leadIns.contains {
      letters.count >= $0.count && letters.suffix($0.count) == $0[...]
    }
    return isLeadIn && first.utf8.count < 150 ? Array(items.dropFirst()) : items
  }

  private static let leadIns = ["ดังนี้", "ดังต่อไปนี้", "ได้แก่", "ประกอบด้วย"].map {
    MatchKey.skeleton(Array($0.utf8))
  }
}

extension Text {
  var isBlank: Bool { !utf8.contains { $0 > 0x20 } }

  /// A piece without white space around it, its lines put together.
  func line(_ range: Range<Int>) -> Text {
    let trimmed = utf8.trimmed(range)
    let piece = utf8[trimmed]
    guard piece.contains(0x0A) else { return Text(validUTF8: Array(piece)) }
    let lines = piece.split(separator: 0x0A).map { line in
      Array(line[..<(line.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? line.startIndex)])
    }
    return Text(validUTF8: Array(lines.joined(separator: [0x20])))
  }
}

extension [UInt8] {
  fileprivate func endOfNumber(at start: Int) -> Int? {
    var index = start
    while let digit = digit(at: index), index - start < 6 { index += digit.length }
    return index > start ? index : nil
  }

  /// Whether the word here is a month, as after the dash of `ม.ค. - มี.ค. 67`.
  fileprivate func isMonth(at index: Int) -> Bool {
    let word = self[index...].prefix(60).prefix { $0 > 0x20 }
    switch DateField.read(Array(word)).value {
    case .months, .days: return true
    default: return false
    }
  }

  fileprivate func isLineStart(_ index: Int) -> Bool {
    var index = index
    while index > 0, self[index - 1] == 0x20 || self[index - 1] == 0x09 { index -= 1 }
    return index == 0 || self[index - 1] == 0x0A
  }
}
