extension TextSource {
  /// Takes page numbers and running heads out of the lines, where form feeds or their regular
  /// return show that they are such, and gives each different one once.
  mutating func takePageFurniture() -> (headers: [Block], footers: [Block]) {
    var furniture = PageFurniture(self)
    if isPaged { furniture.findByPages() } else { furniture.findByNumbers() }
    guard !furniture.lines.isEmpty else { return ([], []) }
    let blocks = (furniture.blocks(.header), furniture.blocks(.footer))
    var kept: [TextLine] = []
    kept.reserveCapacity(lines.count)
    var before: TextLine.Traits = []
    for (index, line) in lines.enumerated() {
      if furniture.lines[index] != nil {
        before.formUnion(line.traits.intersection([.afterBlank, .afterPageBreak]))
        before.insert(.afterBlank)
      } else {
        kept.append(line)
        kept[kept.count - 1].traits.formUnion(before)
        before = []
      }
    }
    lines = kept
    return blocks
  }
}

private struct PageFurniture {
  enum Side { case header, footer }

  /// What is furniture, by line.
  private(set) var lines: [Int: Side] = [:]
  private let source: TextSource
  private var pages: [Range<Int>] = []

  init(_ source: TextSource) {
    self.source = source
    guard source.isPaged else { return }
    var start = 0
    for (index, line) in source.lines.enumerated()
    where index > start && line.traits.contains(.afterPageBreak) {
      pages.append(start..<index)
      start = index
    }
    if start < source.lines.count { pages.append(start..<source.lines.count) }
  }

  func blocks(_ side: Side) -> [Block] {
    var seen: Set<Text> = []
    var blocks: [Block] = []
    for (line, _) in lines.filter({ $0.value == side }).sorted(by: { $0.key < $1.key }) {
      let text = Text(validUTF8: Array(source.bytes[source.trimmed(line)]))
      guard seen.insert(text).inserted else { continue }
      let origin = source.origin(line, line)
      let inner = [Block(.paragraph(RepairedText(text)), origin: origin)]
      blocks.append(
        Block(side == .header ? .pageHeader(inner) : .pageFooter(inner), origin: origin))
    }
    return blocks
  }

  // MARK: With form feeds

  mutating func findByPages() {
    guard pages.count >= 2 else { return }
    // Two lines of head or foot, and a number, are the most that reports have.
    for _ in 0..<3 {
      let before = lines.count
      for side in [Side.header, .footer] {
        takeNumbers(side)
        takeRepeated(side)
      }
      if lines.count == before { return }
    }
  }

  /// The outermost line of a page that is not yet known to be furniture.
  private func edge(_ page: Range<Int>, _ side: Side) -> Int? {
    switch side {
    case .header: page.first { lines[$0] == nil }
    case .footer: page.last { lines[$0] == nil }
    }
  }

  /// Numbers that count with the pages.
  private mutating func takeNumbers(_ side: Side) {
    var byOffset: [Int: [Int]] = [:]
    for (index, page) in pages.enumerated() {
      guard let line = edge(page, side), let number = number(line) else { continue }
      let isCertain = number.form != .bare && number.value == index + 1
      byOffset[number.value - index, default: []] += isCertain ? [line, line] : [line]
    }
    guard let numbers = byOffset.values.max(by: { $0.count < $1.count }), numbers.count >= 2 else {
      return
    }
    for line in numbers { lines[line] = side }
  }

  private func number(_ line: Int) -> PageNumber? {
    PageNumber(source.bytes, source.trimmed(line))
  }

  /// The same line at the edge of half of the pages, the first of which may be a cover.
  private mutating func takeRepeated(_ side: Side) {
    var byText: [[UInt8]: [Int]] = [:]
    for page in pages {
      guard let line = edge(page, side), let text = headText(line, side) else { continue }
      byText[text, default: []].append(line)
    }
    for (text, repeated) in byText
    where repeated.count >= 2 && 3 * repeated.count >= 2 * (pages.count - 1) {
      // What stands in the midst of pages as well is no head: a cover may have it once.
      if occurrences(of: text) > repeated.count + 1 { continue }
      for line in repeated { lines[line] = side }
    }
  }

  private func occurrences(of text: [UInt8]) -> Int {
    source.lines.count { line in
      line.range.count < 4 * text.count + 400
        && source.bytes[source.bytes.trimmed(line.range)].lazy.filter { $0 != 0x20 }
          .elementsEqual(text)
    }
  }

  /// What a running head says, without a page number beside it; nothing if it is the head of a
  /// table.
  private func headText(_ line: Int, _ side: Side) -> [UInt8]? {
    let traits = source.lines[line].traits
    guard traits.isDisjoint(with: [.tab, .pipe, .strayMark]) else { return nil }
    let isNext = line + 1 < source.lines.count && !source.isApart(line + 1)
    if isNext, side == .header, source.lines[line + 1].traits.contains(.gap) { return nil }
    if side == .footer, !source.isApart(line), line > 0,
      source.lines[line - 1].traits.contains(.gap)
    {
      return nil
    }
    let range = source.trimmed(line)
    guard traits.contains(.gap) else { return source.bytes[range].filter { $0 != 0x20 } }
    let chunks = Chunk.all(of: source.lines[line].range, in: source.bytes)
    let rest = chunks.filter { PageNumber(source.bytes, $0.range) == nil }
    guard rest.count < chunks.count else { return nil }
    return rest.flatMap { source.bytes[$0.range].filter { $0 != 0x20 } }
  }

  // MARK: Without form feeds

  /// Page numbers that count on, each on a line alone and with a page's text between them, and the
  /// lines that stand beside them again and again.
  mutating func findByNumbers() {
    var chains: [PageNumber.Form: [(line: Int, value: Int)]] = [:]
    var found: [[Int]] = []
    func end(_ chain: [(line: Int, value: Int)], _ form: PageNumber.Form) {
      if chain.count >= (form == .bare ? 3 : 2) { found.append(chain.map(\.line)) }
    }
    for line in source.lines.indices {
      guard source.lines[line].range.count <= 80, let number = number(line),
        isAlone(line) || number.form == .dashed
      else { continue }
      let chain = chains[number.form] ?? []
      let apart = number.form == .bare ? 8 : 3
      if let last = chain.last, number.value == last.value + 1, line - last.line > apart {
        chains[number.form] = chain + [(line, number.value)]
      } else {
        end(chain, number.form)
        chains[number.form] = [(line, number.value)]
      }
    }
    for (form, chain) in chains { end(chain, form) }
    for chain in found {
      guard let first = chain.first, let number = number(first) else { continue }
      // A first page without a number has the second one's above its text.
      let side = number.value >= 2 || first <= 1 ? Side.header : .footer
      for line in chain { lines[line] = side }
    }
    let numbers = lines
    for step in [1, -1] {
      var byText: [[UInt8]: [Int]] = [:]
      for (line, side) in numbers {
        let beside = line + step
        guard source.lines.indices.contains(beside), numbers[beside] == nil,
          let text = headText(beside, side)
        else { continue }
        byText[text, default: []].append(beside)
      }
      for repeated in byText.values where repeated.count >= 2 {
        for line in repeated where lines[line] == nil { lines[line] = numbers[line - step] }
      }
    }
  }

  private func isAlone(_ line: Int) -> Bool {
    source.isApart(line) && (line + 1 == source.lines.count || source.isApart(line + 1))
  }
}
