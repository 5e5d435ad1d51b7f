extension TextDialect {
  /// Whatever is no other dialect: a line is a paragraph, unless it is the rest of the one before.
  static let runningText = TextDialect(name: "running-text") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    source.openLists.close()
    let last = source.paragraphEnd(line)
    return .blocks(source.paragraph(line, last), next: last + 1)
  }
}

extension TextSource {
  /// The last line of the paragraph that starts on `first`.
  fileprivate func paragraphEnd(_ first: Int) -> Int {
    var last = recordEnd(first)
    if lines[first].traits.contains(.star), let end = boldEnd(first) { last = max(last, end) }
    while last + 1 < lines.count, !isApart(last + 1), wraps(last + 1) {
      last = recordEnd(last + 1)
    }
    return last
  }

  /// The line where bold type ends that starts on `first` and is not ended there.
  private func boldEnd(_ first: Int) -> Int? {
    guard hasOpenBold(first) else { return nil }
    var last = first
    while last + 1 < lines.count, !isApart(last + 1), last - first < 20 {
      last += 1
      if !lines[last].traits.isDisjoint(with: [.tab, .pipe, .listItem]) { return nil }
      if hasOpenBold(last) { return last }
    }
    return nil
  }

  private func hasOpenBold(_ line: Int) -> Bool {
    let range = lines[line].range
    var pairs = 0
    var at = range.lowerBound
    while at + 1 < range.upperBound {
      if bytes[at] == UInt8(ascii: "*"), bytes[at + 1] == UInt8(ascii: "*") {
        pairs += 1
        while at < range.upperBound, bytes[at] == UInt8(ascii: "*") { at += 1 }
      } else {
        at += 1
      }
    }
    return pairs % 2 == 1
  }

  /// Whether a line is the rest of the paragraph of the line before it. Only text that comes in
  /// pages is broken into lines to fit them; elsewhere a line is what somebody wrote as one.
  private func wraps(_ line: Int) -> Bool {
    if lines[line].traits.contains(.strayMark) { return true }
    guard isPaged, lines[line].traits.isDisjoint(with: [.tab, .pipe, .gap, .listItem]),
      lines[line - 1].traits.isDisjoint(with: [.tab, .pipe, .gap])
    else { return false }
    let before = Columns.width(bytes, lines[line - 1].range)
    let width = Columns.width(bytes, lines[line].range)
    return before >= 50 && Double(before) >= 0.8 * Double(width) && indent(line) <= indent(line - 1)
  }

  fileprivate func paragraph(_ first: Int, _ last: Int) -> [Block] {
    let text = bodyText(first, last)
    guard !text.isEmpty else { return [] }
    let shown = RepairedText(Text(validUTF8: text))
    return [Block(.paragraph(shown), origin: origin(first, last))]
  }

  /// The text of several lines: a mark that was torn off its letter is put back.
  func bodyText(_ first: Int, _ last: Int, from start: Int? = nil) -> [UInt8] {
    let start = start ?? lines[first].range.lowerBound
    if first == last { return inlineText(start..<lines[first].range.upperBound, in: bytes) }
    var text = Array(bytes[bytes.trimmed(start..<lines[first].range.upperBound)])
    for line in first + 1...last {
      if !lines[line].traits.contains(.strayMark) { text.append(0x0A) }
      text += bytes[trimmed(line)]
    }
    return inlineText(text.indices, in: text)
  }
}
