/// Reads HTML as a browser shows it: unclosed tags, tables with spans, lists with their numbers.
package enum HTMLReader {
  /// Reads a whole HTML document; scripts, styles and comments are no part of the page.
  package static func read(
    _ utf8: [UInt8], part: String?, limits: Limits
  ) throws(ReadError) -> [Block] {
    var budget = CellBudget(limits: limits, part: part)
    return try blocks(
      of: utf8.indices, in: utf8, .document, firstLine: 1, part: part, budget: &budget)
  }

  /// Reads a range of a text, whose first line has the given number.
  static func blocks(
    of range: Range<Int>, in utf8: [UInt8], _ strictness: HTMLScanner.Strictness, firstLine: Int,
    part: String?, budget: inout CellBudget
  ) throws(ReadError) -> [Block] {
    var scanner = HTMLScanner(utf8, strictness)
    var page = HTMLPage(
      bytes: utf8, line: firstLine, part: part, isRemnant: strictness == .remnants)
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      switch utf8[at] {
      case UInt8(ascii: "<"):
        switch scanner.markup(at: at, before: end) {
        case .tag(let tag) where tag.role == .skipped:
          page.countLines(at..<tag.end)
          at = tag.end
          guard !tag.isEnd else { continue }
          if let content = scanner.contentEnd(of: tag, before: end) {
            page.countLines(at..<content)
            at = content
          } else if strictness == .document {
            at = end
          }
        case .tag(let tag):
          if tag.isEnd { try page.close(tag, &budget) } else { try page.open(tag, &budget) }
          page.countLines(at..<tag.end)
          at = tag.end
        case .hidden(let next):
          page.countLines(at..<next)
          at = next
        case nil:
          page.add(at..<at + 1)
          at += 1
        }
      case UInt8(ascii: "&"):
        if let (character, next) = HTMLEntity.read(utf8, at: at, before: end) {
          page.add(character)
          at = next
        } else {
          page.add(at..<at + 1)
          at += 1
        }
      case let byte where byte.isSpace:
        page.addSpace(at: at)
        at += 1
      default:
        let start = at
        while at < end, utf8[at] > 0x20, utf8[at] != UInt8(ascii: "<"),
          utf8[at] != UInt8(ascii: "&")
        { at += 1 }
        // Other control characters are text as well.
        if at == start { at += 1 }
        page.add(start..<at)
      }
    }
    return try page.finish(&budget)
  }
}
