/// Decides which lines are list items: those with a sure bullet, and those that count on from one another.
struct ListEvidence {
  private var last: [ListMarker.Style: (line: Int, value: Int, reading: Int)] = [:]
  /// The reading of the marker of each line that is an item.
  private(set) var items: [Int: Int] = [:]

  /// Takes the next line that may be an item, with the readings of its marker.
  mutating func see(_ candidates: [ListMarker], line: Int) {
    for (reading, marker) in candidates.enumerated() {
      if marker.isSure { items[line] = reading }
      if let previous = last[marker.style],
        marker.isBullet || marker.value == previous.value + 1
      {
        items[line] = reading
        items[previous.line] = previous.reading
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
    for line in text.split(separator: 0x0A, omittingEmptySubsequences: true) {
      let line = text.trimmed(line.indices)
      if !line.isEmpty { lines.append(line) }
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
      while index < lines.count, evidence.items[index] == nil { index += 1 }
      let rest = lines[first].lowerBound..<lines[index - 1].upperBound
      if let reading = evidence.items[first] {
        let marker = markers[first][reading]
        let shown = text[marker.content..<rest.upperBound]
        blocks.append(
          Block(
            .listItem(
              RepairedText(Text(validUTF8: Array(shown))),
              marker: Text(validUTF8: Array(text[marker.range])),
              level: open.level(of: marker.style, indent: 0)),
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
  private var lists: [(style: ListMarker.Style, indent: Int)] = []

  /// The level of the next item, from 0.
  mutating func level(of style: ListMarker.Style, indent: Int) -> Int {
    // Items of one list may be out of line by a column or two.
    if let known = lists.lastIndex(where: { $0.style == style && abs($0.indent - indent) <= 2 }) {
      lists.removeSubrange((known + 1)...)
    } else {
      while let inner = lists.last, inner.indent > indent + 1 { lists.removeLast() }
      // `2.1` after `1.2` is a list of its own on the same level.
      if !style.parents.isEmpty,
        let sibling = lists.lastIndex(where: {
          $0.style.parents.count == style.parents.count && $0.style.family == style.family
        })
      {
        lists.removeSubrange(sibling...)
      }
      lists.append((style, indent))
    }
    return lists.count - 1
  }

  mutating func close() { lists.removeAll(keepingCapacity: true) }
}
