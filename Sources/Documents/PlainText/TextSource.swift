/// A text as the dialects see it: its lines, and what is known of them before any block is read.
struct TextSource {
  let bytes: [UInt8]
  let part: String?
  var lines: [TextLine]
  /// For lines that start an HTML element which ends on a later one: the last line of it.
  var elementEnds: [Int: Int] = [:]
  /// The lines that are list items.
  var listItems: [Int: ListEvidence.Item] = [:]
  /// Whether it comes in pages, with form feeds between them.
  let isPaged: Bool
  var openLists = OpenLists()
  var budget: CellBudget
  /// Whether the last aligned table had blank lines between its rows.
  var lastAlignedRowsAreApart = false
  /// The lines before this one are no aligned table as a whole.
  var unalignedBefore = 0
  /// The number of columns of the last table, and its last line.
  var lastTable: (columns: Int, line: Int)?

  init(_ bytes: [UInt8], part: String?, limits: Limits) throws(ReadError) {
    self.bytes = bytes
    self.part = part
    lines = try TextLine.all(of: bytes, limits: limits, part: part)
    isPaged = bytes.contains(0x0C)
    budget = CellBudget(limits: limits, part: part)
  }

  func trimmed(_ line: Int) -> Range<Int> { bytes.trimmed(lines[line].range) }

  /// The last line of what starts on `line` and must be read as one.
  func recordEnd(_ line: Int) -> Int { elementEnds.isEmpty ? line : elementEnds[line] ?? line }

  func record(_ line: Int) -> Range<Int> {
    lines[line].range.lowerBound..<lines[recordEnd(line)].range.upperBound
  }

  func origin(_ first: Int, _ last: Int) -> Origin {
    .lines(
      first: lines[first].number, count: lines[last].number - lines[first].number + 1, part: part)
  }

  /// Whether a line starts a paragraph, table or page of its own.
  func isApart(_ line: Int) -> Bool { lines[line].traits.contains(.afterBlank) }

  func isOneBlankLine(before line: Int) -> Bool {
    line > 0 && !lines[line].traits.contains(.afterPageBreak)
      && lines[line].number == lines[line - 1].number + 2
  }

  func starts(_ range: Range<Int>, with byte: UInt8) -> Bool {
    !range.isEmpty && bytes[range.lowerBound] == byte
  }

  /// What shows of a range of running text: no tags, entities or stars; `<br>` is a line feed.
  func inlineText(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    let range = bytes.trimmed(range)
    var hasMarkup = false
    var hasStar = false
    for byte in bytes[range] {
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") { hasMarkup = true }
      if byte == UInt8(ascii: "*") { hasStar = true }
    }
    var text = hasMarkup ? withoutTags(range, in: bytes) : Array(bytes[range])
    if hasStar { text = Emphasis.removed(from: text) }
    guard hasMarkup || hasStar else { return text }
    let rest = text.trimmed(text.indices)
    return rest.count == text.count ? text : Array(text[rest])
  }

  private func withoutTags(_ range: Range<Int>, in bytes: [UInt8]) -> [UInt8] {
    var scanner = HTMLScanner(bytes, .remnants)
    var text: [UInt8] = []
    text.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "<"),
        let markup = scanner.markup(at: at, before: range.upperBound)
      {
        switch markup {
        case .tag(let tag):
          if tag.role == .lineBreak { text.append(0x0A) }
          at = tag.end
        case .hidden(let end): at = end
        }
      } else if bytes[at] == UInt8(ascii: "&"),
        let (character, end) = HTMLEntity.read(bytes, at: at, before: range.upperBound)
      {
        text.append(contentsOf: UTF8.encode(character) ?? UTF8.encodedReplacementCharacter)
        at = end
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return text
  }

  /// Whether tags stand in the range that make more than one paragraph of it.
  func hasBlockTags(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard bytes[range].contains(UInt8(ascii: "<")) else { return false }
    var scanner = HTMLScanner(bytes, .remnants)
    var at = range.lowerBound
    while at < range.upperBound {
      if bytes[at] == UInt8(ascii: "<"),
        let markup = scanner.markup(at: at, before: range.upperBound)
      {
        switch markup {
        case .tag(let tag):
          if tag.isBlock { return true }
          at = tag.end
        case .hidden(let end): at = end
        }
      } else {
        at += 1
      }
    }
    return false
  }
}
