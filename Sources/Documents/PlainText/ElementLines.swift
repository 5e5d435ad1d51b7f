extension TextSource {
  /// Finds the lines that an HTML element ties together, so that no dialect tears it apart.
  ///
  /// A table or list may have blank lines in it; a paragraph or a run of bold goes on over lines
  /// that follow one another. An element that is never closed ties what its last row or item
  /// allows.
  mutating func tieElements() {
    guard lines.contains(where: { $0.traits.contains(.markup) }) else { return }
    var ties = ElementTies()
    var scanner = HTMLScanner(bytes, .remnants)
    var at = 0
    let end = lines.last?.range.upperBound ?? 0
    for (index, line) in lines.enumerated() {
      let isMarked = line.traits.contains(.markup)
      ties.startLine(index, isApart: isApart(index), isMarked: isMarked)
      guard isMarked else { continue }
      at = max(at, line.range.lowerBound)
      while at < line.range.upperBound {
        guard bytes[at] == UInt8(ascii: "<"), let markup = scanner.markup(at: at, before: end)
        else {
          at += 1
          continue
        }
        let next: Int
        switch markup {
        case .tag(let tag):
          ties.see(tag, name: bytes[tag.name].map(\.asLowercase), line: index)
          next = tag.end
        case .hidden(let hidden): next = hidden
        }
        // A tag may itself be broken over lines.
        if next > line.range.upperBound {
          var last = index
          while last + 1 < lines.count, lines[last + 1].range.lowerBound < next { last += 1 }
          ties.tie(index, last)
        }
        at = next
      }
    }
    elementEnds = ties.finish()
  }
}

private struct ElementTies {
  private struct Open {
    var line: Int
    /// The last line with a row or an item of it.
    var lastPart: Int
    /// Where it ends if it is never closed: before the first text that cannot be its own.
    var softEnd: Int?
    /// A row or an item that no table or list was opened for.
    var isImplied = false
  }

  private var tables: [Open] = []
  private var lists: [Open] = []
  private var runs: [[UInt8]: Int] = [:]
  private var ends: [Int: Int] = [:]

  mutating func tie(_ first: Int, _ last: Int) {
    if last > first { ends[first] = max(ends[first] ?? 0, last) }
  }

  mutating func startLine(_ line: Int, isApart: Bool, isMarked: Bool) {
    if isApart { runs.removeAll(keepingCapacity: true) }
    if isApart || !isMarked {
      if let open = tables.last, open.isImplied {
        tie(open.line, open.lastPart)
        tables.removeLast()
      }
    }
    guard isApart, !isMarked else { return }
    ElementTies.setSoftEnds(&tables)
    ElementTies.setSoftEnds(&lists)
  }

  private static func setSoftEnds(_ open: inout [Open]) {
    var index = open.count - 1
    while index >= 0, open[index].softEnd == nil {
      open[index].softEnd = open[index].lastPart
      index -= 1
    }
  }

  mutating func see(_ tag: HTMLTag, name: [UInt8], line: Int) {
    switch tag.role {
    case .table: tie(ElementTies.see(tag, line, &tables), line)
    case .list: tie(ElementTies.see(tag, line, &lists), line)
    case .row, .cell, .section:
      if tables.isEmpty, !tag.isEnd {
        tables.append(Open(line: line, lastPart: line, isImplied: true))
      }
      if !tables.isEmpty { tables[tables.count - 1].lastPart = line }
      if !lists.isEmpty { lists[lists.count - 1].lastPart = line }
    case .item:
      if !lists.isEmpty { lists[lists.count - 1].lastPart = line }
      if let open = tables.last, !open.isImplied { tables[tables.count - 1].lastPart = line }
      run(tag, name, line)
    case .inline, .heading, .block, .caption, .preformatted, .skipped: run(tag, name, line)
    case .lineBreak: break
    }
  }

  /// The line where the element started that ends here, or this line.
  private static func see(_ tag: HTMLTag, _ line: Int, _ open: inout [Open]) -> Int {
    if !tag.isEnd {
      // Deeper nesting is refused when it is read.
      if open.count < 1_000 { open.append(Open(line: line, lastPart: line)) }
      return line
    }
    let first = open.popLast()?.line ?? line
    if !open.isEmpty { open[open.count - 1].lastPart = line }
    return first
  }

  private mutating func run(_ tag: HTMLTag, _ name: [UInt8], _ line: Int) {
    // These wrap whole pages, and say nothing about the lines between them.
    if ["div", "body", "html", "center", "section", "article", "main", "form"].contains(where: {
      name.elementsEqual($0.utf8)
    }) {
      return
    }
    if !tag.isEnd {
      runs[name] = line
    } else if let first = runs.removeValue(forKey: name) {
      tie(first, line)
    }
  }

  /// The last line for each line that starts one or more of the tied elements.
  mutating func finish() -> [Int: Int] {
    for open in [tables, lists] {
      // What is open inside an element is part of it.
      var end = 0
      for element in open.reversed() {
        end = max(end, element.softEnd ?? element.lastPart)
        tie(element.line, end)
      }
    }
    var merged: [Int: Int] = [:]
    var current: (first: Int, last: Int)?
    for (first, last) in ends.sorted(by: { $0.key < $1.key }) {
      if let open = current, first <= open.last {
        current = (open.first, max(open.last, last))
      } else {
        if let open = current { merged[open.first] = open.last }
        current = (first, last)
      }
    }
    if let open = current { merged[open.first] = open.last }
    return merged
  }
}
