extension TextDialect {
  /// Markdown's headings, `##` and underlined, and its rules.
  static let markdown = TextDialect(name: "markdown") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    if let heading = source.numberSignHeading(line) { return heading }
    if let heading = source.underlinedHeading(line) { return heading }
    if source.isRule(line) {
      source.openLists.close()
      return .blocks([], next: line + 1)
    }
    return .nothing(before: line + 1)
  }
}

extension TextSource {
  fileprivate mutating func numberSignHeading(_ line: Int) -> TextDialect.Reading? {
    let sign = UInt8(ascii: "#")
    let range = trimmed(line)
    guard starts(range, with: sign) else { return nil }
    var start = range.lowerBound
    while start < range.upperBound, bytes[start] == sign { start += 1 }
    let level = start - range.lowerBound
    // `#คำ` is a tag of social media, `##คำ` a heading in a hurry.
    guard level <= 9, start < range.upperBound,
      level > 1 || bytes.blank(at: start, before: range.upperBound) > 0
    else { return nil }
    var end = range.upperBound
    while end > start, bytes[end - 1] == sign { end -= 1 }
    if end < range.upperBound, bytes.trimmed(start..<end).upperBound == end {
      end = range.upperBound
    }
    let last = recordEnd(line)
    let text = last > line ? bodyText(line, last, from: start) : inlineText(start..<end, in: bytes)
    guard !text.isEmpty else { return nil }
    return heading(text, level: level, line, last)
  }

  /// A line with a line of `=` below it.
  fileprivate mutating func underlinedHeading(_ line: Int) -> TextDialect.Reading? {
    guard line + 1 < lines.count, !isApart(line + 1), isApart(line),
      isRow(line + 1, of: UInt8(ascii: "=")),
      lines[line].traits.isDisjoint(with: [.tab, .pipe, .listItem]), recordEnd(line) == line
    else { return nil }
    let text = inlineText(lines[line].range, in: bytes)
    return text.isEmpty ? nil : heading(text, level: 1, line, line + 1)
  }

  private mutating func heading(
    _ text: [UInt8], level: Int, _ first: Int, _ last: Int
  ) -> TextDialect.Reading {
    openLists.close()
    let shown = RepairedText(Text(validUTF8: text))
    let block = Block(
      .heading(shown, level: level, marker: .empty), origin: origin(first, last))
    return .blocks([block], next: last + 1)
  }

  /// A line of dashes or stars between blank lines, which says no more than that something new
  /// begins.
  fileprivate func isRule(_ line: Int) -> Bool {
    isApart(line) && (line + 1 == lines.count || isApart(line + 1))
      && (isRow(line, of: UInt8(ascii: "-")) || isRow(line, of: UInt8(ascii: "*"))
        || isRow(line, of: UInt8(ascii: "=")))
  }

  private func isRow(_ line: Int, of byte: UInt8) -> Bool {
    let range = trimmed(line)
    return range.count >= 3 && bytes[range].allSatisfy { $0 == byte }
  }
}
