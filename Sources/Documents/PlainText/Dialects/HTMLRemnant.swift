extension TextDialect {
  /// Tags that a web page left behind: `<p>`, `<ul>`, whole tables.
  static let htmlRemnant = TextDialect(name: "html-remnant") {
    (source: inout TextSource, line: Int) throws(ReadError) -> Reading in
    let last = source.recordEnd(line)
    let record = source.record(line)
    guard last > line || source.lines[line].traits.contains(.markup),
      source.hasBlockTags(record, in: source.bytes)
    else { return .nothing(before: last + 1) }
    let number = source.lines[line].number
    let blocks = try HTMLReader.blocks(
      of: record, in: source.bytes, .remnants, firstLine: number, part: source.part,
      budget: &source.budget)
    source.openLists.close()
    return .blocks(blocks, next: last + 1)
  }
}
