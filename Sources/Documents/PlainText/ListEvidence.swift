/// Decides which lines are list items: those with a sure bullet, and those that count on from one
/// another.
struct ListEvidence {
  private var last: [ListMarker.Style: (line: Int, value: Int, reading: Int)] = [:]
  private(set) var items: [Int: Item] = [:]

  struct Item {
    /// Which of the readings of its marker counts.
    var reading: Int
    /// Whether an item of the same list follows.
    var goesOn = false
  }

  /// Takes the next line that may be an item, with the readings of its marker.
  mutating func see(_ candidates: [ListMarker], line: Int) {
    for (reading, marker) in candidates.enumerated() {
      if marker.isSure { items[line] = Item(reading: reading) }
      if let previous = last[marker.style],
        marker.isBullet || marker.value == previous.value + 1
      {
        items[line] = Item(reading: reading)
        items[previous.line] = Item(reading: previous.reading, goesOn: true)
      }
      last[marker.style] = (line, marker.value, reading)
    }
  }

  /// Says that something stands here that is no part of a list.
  mutating func interrupt() {
    last.removeAll(keepingCapacity: true)
  }
}

/// Several lines of one text, such as those of a table cell.
enum Lines {
  /// Its list items and paragraphs; lines that follow an item are its own.
  static func blocks(of text: [UInt8], origin: Origin) -> [Block] {
    guard !text.isEmpty else { return [] }
    var lines: [Range<Int>] = []
    var afterBlank: Set<Int> = []
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let line = text.trimmed(line.indices)
      if line.isEmpty { afterBlank.insert(lines.count) } else { lines.append(line) }
    }
    let markers = lines.map {
      ListMarker.candidates(at: $0.lowerBound, before: $0.upperBound, in: text)
    }
    var evidence = ListEvidence()
    for (index, candidates) in markers.enumerated() { evidence.see(candidates, line: index) }

    var blocks: [Block] = []
    var open = OpenLists()
    var index = 0
    while index < lines.count {
      let first = index
      index += 1
      while index < lines.count, evidence.items[index] == nil, !afterBlank.contains(index) {
        index += 1
      }
      let rest = lines[first].lowerBound..<lines[index - 1].upperBound
      if let item = evidence.items[first] {
        let marker = markers[first][item.reading]
        let shown = text[marker.content..<rest.upperBound]
        blocks.append(
          Block(
            .listItem(
              RepairedText(Text(validUTF8: Array(shown))),
              marker: Text(validUTF8: Array(text[marker.range])),
              level: open.level(of: marker, indent: 0, goesOn: item.goesOn, isApart: false)),
            origin: origin))
      } else {
        blocks.append(
          Block(.paragraph(RepairedText(Text(validUTF8: Array(text[rest])))), origin: origin))
      }
    }
    return blocks
  }
}

/// The lists that an item can belong to, from the outermost in.
struct OpenLists {
  private struct List {
    var style: ListMarker.Style
    var value: Int
    var indent: Int
    var goesOn: Bool
  }

  private var lists: [List] = []

  /// The level of the next item, from 0. After a blank line it is no part of a list that is at its
  /// end.
  mutating func level(
    of marker: ListMarker, indent: Int, goesOn: Bool, isApart: Bool
  ) -> Int {
    let list = List(style: marker.style, value: marker.value, indent: indent, goesOn: goesOn)
    let known = lists.lastIndex {
      // Numbers that are aligned at the right are a column out of line.
      $0.style == list.style
        && (marker.isBullet ? abs($0.indent - indent) <= 1 : $0.value + 1 == list.value)
    }
    if let known {
      lists.removeSubrange(known...)
    } else {
      while let inner = lists.last, inner.indent > indent + 1 { lists.removeLast() }
      while isApart, let inner = lists.last, !inner.goesOn, inner.indent + 1 >= indent {
        lists.removeLast()
      }
      // `2.1` after `1.2` is a list of its own on the same level.
      if let sibling = lists.lastIndex(where: {
        $0.style.parents.count == list.style.parents.count && $0.style.family == list.style.family
          && !marker.isBullet && $0.style.closing == list.style.closing
          && abs($0.indent - indent) <= 1
      }) {
        lists.removeSubrange(sibling...)
      }
    }
    lists.append(list)
    return lists.count - 1
  }

  mutating func close() { lists.removeAll(keepingCapacity: true) }
}
