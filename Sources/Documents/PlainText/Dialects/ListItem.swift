extension TextDialect {
  /// Lines that the evidence says are items of a list, with the lines that they go on over.
  static let listItem = TextDialect(name: "list-item") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    guard let item = source.listItems[line] else { return .nothing(before: line + 1) }
    let range = source.trimmed(line)
    let candidates = ListMarker.candidates(
      at: range.lowerBound, before: range.upperBound, in: source.bytes)
    guard item.reading < candidates.count else { return .nothing(before: line + 1) }
    let marker = candidates[item.reading]
    let indent = source.indent(line)
    var last = line
    var open = (indent: indent, end: indent + Columns.width(source.bytes, range))
    while last + 1 < source.lines.count, source.listItems[last + 1] == nil {
      let indent = source.indent(last + 1)
      guard source.goesOn(last + 1, indent: indent, after: open) else { break }
      open.end = indent + Columns.width(source.bytes, source.trimmed(last + 1))
      last += 1
    }
    let text = source.bodyText(line, last, from: marker.content)
    let block = Block(
      .listItem(
        RepairedText(Text(validUTF8: text)),
        marker: Text(validUTF8: Array(source.bytes[marker.range])),
        level: source.openLists.level(
          of: marker, indent: indent, goesOn: item.goesOn, isApart: source.isApart(line))),
      origin: source.origin(line, last))
    return .blocks([block], next: last + 1)
  }
}
