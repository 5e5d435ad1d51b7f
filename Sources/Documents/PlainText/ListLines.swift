extension TextSource {
  /// Finds the lines that are surely list items.
  mutating func findListItems() {
    var evidence = ListEvidence()
    var item: (indent: Int, end: Int)?
    var line = 0
    while line < lines.count {
      let range = trimmed(line)
      let traits = lines[line].traits
      let candidates =
        mayBeItem(traits, range) && recordEnd(line) == line
        ? ListMarker.candidates(at: range.lowerBound, before: range.upperBound, in: bytes) : []
      if traits.contains(.afterPageBreak) { item = nil }
      if !candidates.isEmpty {
        evidence.see(candidates, line: line)
        let indent = indent(line)
        item = (indent, indent + Columns.width(bytes, range))
      } else if let open = item, goesOn(line, indent: indent(line), after: open) {
        let indent = indent(line)
        item = (open.indent, indent + Columns.width(bytes, range))
      } else {
        evidence.interrupt()
        item = nil
      }
      line = recordEnd(line) + 1
    }
    listItems = evidence.items
    for line in listItems.keys { lines[line].traits.insert(.listItem) }
  }

  func indent(_ line: Int) -> Int {
    let start = lines[line].range.lowerBound
    return Columns.width(bytes, start..<trimmed(line).lowerBound)
  }

  /// A row of a table is no list item, but `1.` and a tab is how word processors export one.
  private func mayBeItem(_ traits: TextLine.Traits, _ range: Range<Int>) -> Bool {
    if traits.contains(.pipe) { return false }
    guard traits.contains(.tab) else { return true }
    let tabs = bytes[range].indices.filter { bytes[$0] == 0x09 }
    guard let first = tabs.first else { return true }
    return tabs.count == 1 && first - range.lowerBound <= 16
      && !Figure.isFigure(bytes, bytes.trimmed(first..<range.upperBound))
  }

  /// Whether a line is the rest of the item before it: indented, and the line before nearly full.
  func goesOn(_ line: Int, indent: Int, after item: (indent: Int, end: Int)) -> Bool {
    if lines[line].traits.contains(.strayMark) { return true }
    guard !isApart(line), lines[line].traits.isDisjoint(with: [.tab, .pipe, .gap]) else {
      return false
    }
    let end = indent + Columns.width(bytes, trimmed(line))
    if isPaged, item.end >= 50, Double(item.end) >= 0.8 * Double(end) { return true }
    return indent > item.indent && Double(item.end) >= 0.7 * Double(end)
  }
}

/// How wide text stands on the page.
enum Columns {
  /// The columns that a range takes: marks above and below Thai letters take none.
  static func width(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var width = 0
    var at = range.lowerBound
    while at < range.upperBound {
      let (scalar, length) = bytes.scalar(at: at)
      width += scalar == 0x09 ? 8 : isMark(scalar) ? 0 : 1
      at += length
    }
    return width
  }

  static func isMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0x0300...0x036F, 0x200B...0x200D, 0x2060, 0xFEFF:
      true
    default: false
    }
  }
}
