/// A paragraph being read.
struct ParagraphBuilder {
  /// What its properties say. A style's number stands for the style.
  struct Properties {
    var style: Int?
    var list: Int?
    var listLevel: Int?
    var outlineLevel: Int?
    var breaksPageBefore = false
    var endsSection = false
    /// The mark at its end is deleted, so that the next paragraph goes on in it.
    var isMarkDeleted = false
    /// The mark at its end, which is a character like others.
    var mark = Visibility()
  }

  /// What it holds; a paragraph whose mark is gone hands it on to the next.
  struct Content {
    var text: [UInt8] = []
    /// Parts of the text that a reader sees drawn, where the file has no characters.
    var drawn: [Range<Int>] = []
    /// Where it started, when that was in a paragraph before.
    var origin: Origin?
    /// The paragraph where it started, among the elements of the part.
    var element: Int32 = 0
    /// What of the text stands in which element, where that is traced.
    var pieces: [TextTrace.Piece] = []
    var breaksBefore = false
    var breaksAfter = false
    /// The length of the text when it had come to a page break.
    var breakAt = 0
    /// Text boxes and pictures, which stand right after the paragraph.
    var attachments: [(block: Block, anchors: [Anchor])] = []
    var anchors: [Anchor] = []

    var isEmpty: Bool { text.isEmpty && attachments.isEmpty && !breaksBefore && !breaksAfter }

    /// Notes that the text from `start` on stands in an element, which may give it bit by bit.
    mutating func trace(_ element: Int32, from start: Int) {
      if let last = pieces.indices.last, pieces[last].element == element,
        pieces[last].range.upperBound == start
      {
        pieces[last].range = pieces[last].range.lowerBound..<text.count
      } else {
        pieces.append(TextTrace.Piece(element: element, range: start..<text.count))
      }
    }

    /// Puts what a font shows in place of the letters from `start` on.
    mutating func showSymbols(of font: String, from start: Int) {
      let letters = String(decoding: text[start...], as: UTF8.self).unicodeScalars
      text.removeSubrange(start...)
      for letter in letters {
        text += (SymbolFont.text(font: font, code: letter.value) ?? String(letter)).utf8
      }
    }
  }

  /// What a run or a mark says of whether it is hidden.
  struct Visibility {
    var style: [UInt8]?
    var isHidden: Bool?
  }

  struct Run {
    var visibility = Visibility()
    /// A font that shows pictures for letters.
    var symbolFont: String?
    /// The kind of a note whose mark the author wrote, and where that begins.
    var ownMark: (kind: WritableKeyPath<NoteMarks, NoteMarks.Kind>, start: Int)?
  }

  var properties = Properties()
  var content = Content()
  var run = Run()
  /// The properties of the paragraph before, where its text goes on in this one as it began.
  var leading: Properties?
  /// The depth of its element.
  var depth = 0

  mutating func reset(depth: Int) {
    properties = Properties()
    content.text.removeAll(keepingCapacity: true)
    if !content.drawn.isEmpty { content.drawn = [] }
    content.origin = nil
    if !content.pieces.isEmpty { content.pieces = [] }
    content.breaksBefore = false
    content.breaksAfter = false
    content.breakAt = 0
    if !content.attachments.isEmpty { content.attachments = [] }
    if !content.anchors.isEmpty { content.anchors = [] }
    run = Run()
    leading = nil
    self.depth = depth
  }
}

extension StoryReader {
  mutating func beginParagraph() throws(ReadError) {
    guard !containers.isEmpty else { return }
    let depth = events.path.depth
    // A paragraph inside a paragraph, which no standard allows, stands for itself.
    if isInParagraph {
      let outer = openParagraphs - 1
      var content = paragraphs[outer].content
      content.origin = content.origin ?? origin(depth: paragraphs[outer].depth)
      try finishParagraph(content, .init())
      paragraphs[outer].reset(depth: paragraphs[outer].depth)
    }
    if openParagraphs == paragraphs.count { paragraphs.append(ParagraphBuilder()) }
    paragraphs[openParagraphs].reset(depth: depth)
    paragraphs[openParagraphs].content.element = events.ordinal
    if let carried = containers[containers.count - 1].carried {
      containers[containers.count - 1].carried = nil
      paragraphs[openParagraphs].content = carried.content
      // A paragraph that left nothing behind is not where this one starts.
      if carried.content.isEmpty {
        paragraphs[openParagraphs].content.origin = nil
        paragraphs[openParagraphs].content.element = events.ordinal
      }
      if carried.leads { paragraphs[openParagraphs].leading = carried.properties }
    }
    if paragraphs[openParagraphs].content.anchors.isEmpty {
      // Not copied: there may be as many as paragraphs without text.
      swap(&paragraphs[openParagraphs].content.anchors, &pendingComments)
    } else {
      paragraphs[openParagraphs].content.anchors += pendingComments
      pendingComments = []
    }
    openParagraphs += 1
    isHiddenByStyle = styles.paragraph(nil).map { styles[$0].isHidden } ?? false
    enter(.content, closing: .paragraph)
  }

  /// Whether a paragraph of the innermost container is open.
  var isInParagraph: Bool {
    guard openParagraphs > 0, !containers.isEmpty else { return false }
    return paragraphs[openParagraphs - 1].depth > containers[containers.count - 1].depth
  }

  mutating func endParagraph() throws(ReadError) {
    guard openParagraphs > 0 else { return }
    endOwnMark()
    openParagraphs -= 1
    let top = openParagraphs
    let isMarkHidden = isHidden(paragraphs[top].properties.mark)
    // Behind a hidden mark the line goes on, as it began (17.3.1.29, 17.3.2.36).
    if isMarkHidden || paragraphs[top].properties.isMarkDeleted {
      var content = paragraphs[top].content
      content.origin = content.origin ?? origin(depth: paragraphs[top].depth)
      let leading = paragraphs[top].leading
      let leads = leading != nil || (isMarkHidden && !StoryReader.isBlank(content.text[...]))
      containers[containers.count - 1].carried = .init(
        content: content, properties: leading ?? paragraphs[top].properties, leads: leads)
      paragraphs[top].content = .init()
    } else {
      // Taken out and put back for its buffers: a copy would count references for each paragraph.
      var content = ParagraphBuilder.Content()
      swap(&content, &paragraphs[top].content)
      try finishParagraph(
        content, paragraphs[top].leading ?? paragraphs[top].properties)
      swap(&content, &paragraphs[top].content)
    }
    if paragraphs[top].properties.endsSection { marks.endSection() }
    restoreHiddenByStyle()
  }

  /// A paragraph whose mark is gone, with no other behind it to go on in. Without text it is gone
  /// itself, and not counted in its list.
  mutating func flushCarried() throws(ReadError) {
    guard var carried = containers[containers.count - 1].carried else { return }
    containers[containers.count - 1].carried = nil
    if StoryReader.isBlank(carried.content.text[...]) { carried.properties.list = 0 }
    try finishParagraph(carried.content, carried.properties)
  }

  private static func isBlank(_ text: ArraySlice<UInt8>) -> Bool { text.allSatisfy { $0 <= 0x20 } }

  private mutating func finishParagraph(
    _ content: ParagraphBuilder.Content, _ properties: ParagraphBuilder.Properties
  ) throws(ReadError) {
    let style = (properties.style ?? styles.paragraph(nil)).map { styles[$0] } ?? .init()
    let marker = marker(properties, style)
    // 9 is the level of body text (17.3.1.20).
    let level =
      properties.outlineLevel.map { (0...8).contains($0) ? $0 + 1 : nil } ?? style.headingLevel
    var text = content.text[...]
    if content.breaksAfter, text.count == content.breakAt { text = text.dropLast() }
    let at = containers.count - 1
    let isBlank = marker == nil && StoryReader.isBlank(text)

    if content.breaksBefore || properties.breaksPageBefore, !isBlank || content.breaksBefore {
      appendPageBreak(content)
    }
    if isBlank {
      if pendingComments.isEmpty {
        pendingComments = content.anchors
      } else {
        pendingComments += content.anchors
      }
    } else if level == nil, marker == nil, let plain = plain(text, content) {
      containers[at].plain = plain
      containers[at].add(anchors(of: content, text: text.count), step: nil)
    } else {
      settlePlain()
      let words = words(text, content)
      let kind: Block.Kind =
        if let level {
          .heading(words, level: level, marker: marker ?? .empty)
        } else if let marker {
          .listItem(words, marker: marker, level: listLevel(properties, style))
        } else {
          .paragraph(words)
        }
      containers[at].append(
        Block(kind, origin: content.origin ?? paragraphOrigin),
        anchors: anchors(of: content, text: text.count))
    }
    for attachment in content.attachments {
      settlePlain()
      containers[at].append(attachment.block, anchors: attachment.anchors)
    }
    if content.breaksAfter {
      appendPageBreak(content)
    } else if properties.endsSection, containers.count == 1 {
      section.breakBefore = containers[at].blocks.count
      appendPageBreak(content)
    }
  }

  private func anchors(of content: ParagraphBuilder.Content, text length: Int) -> [Anchor] {
    guard isTraced else { return content.anchors }
    let pieces = content.pieces.filter { $0.range.upperBound <= length }
    return content.anchors
      + [Anchor(subject: .text(TextTrace(element: content.element, pieces: pieces)))]
  }

  /// The paragraph that is ending, as a cell's only one so far.
  private func plain(
    _ text: ArraySlice<UInt8>, _ content: ParagraphBuilder.Content
  ) -> Container.Plain? {
    let at = containers.count - 1
    guard containers[at].isCell, containers[at].plain == nil, containers[at].blocks.isEmpty,
      content.attachments.isEmpty, content.origin == nil,
      events.path.depth == containers[at].depth + 1, let last = events.path.last
    else { return nil }
    return .init(text: words(text, content), name: last.name, number: last.number)
  }

  private func words(
    _ text: ArraySlice<UInt8>, _ content: ParagraphBuilder.Content
  ) -> RepairedText {
    // `Array(text)` would share the builder's buffer, with all the room that it has grown to.
    var exact: [UInt8] = []
    exact.reserveCapacity(text.count)
    exact += text
    let seen = Text(validUTF8: exact)
    guard !content.drawn.isEmpty else { return RepairedText(seen) }
    var written = text
    for range in content.drawn.reversed() { written.removeSubrange(range) }
    return RepairedText(raw: Text(validUTF8: Array(written)), text: seen)
  }

  /// Makes a block of the plain paragraph of a cell that turns out to hold more.
  mutating func settlePlain() {
    let at = containers.count - 1
    guard let plain = containers[at].plain else { return }
    containers[at].plain = nil
    let anchors = containers[at].anchors
    containers[at].anchors = []
    let path =
      events.xpath(depth: containers[at].depth) + "/" + events.step(plain.name, plain.number)
    containers[at].append(
      Block(.paragraph(plain.text), origin: .element(part: events.part, path: path)),
      anchors: anchors)
  }

  private mutating func appendPageBreak(_ content: ParagraphBuilder.Content) {
    settlePlain()
    containers[containers.count - 1].append(
      Block(.pageBreak, origin: content.origin ?? paragraphOrigin))
  }

  private var paragraphOrigin: Origin { origin(depth: events.path.depth) }

  func origin(depth: Int) -> Origin {
    .element(part: events.part, path: events.xpath(depth: depth))
  }

  /// The automatic number that a reader sees before the paragraph.
  private mutating func marker(
    _ properties: ParagraphBuilder.Properties, _ style: Styles.Paragraph
  ) -> Text? {
    guard let list = properties.list ?? style.list, list != 0,
      !containers[containers.count - 1].isCovered
    else { return nil }
    let marker = numbering.marker(number: list, level: listLevel(properties, style))
    return marker.flatMap { $0.isEmpty ? nil : $0 }
  }

  private func listLevel(
    _ properties: ParagraphBuilder.Properties, _ style: Styles.Paragraph
  ) -> Int {
    if let level = properties.listLevel { return max(0, min(8, level)) }
    if properties.list == nil, let list = style.list,
      let number = properties.style ?? styles.paragraph(nil),
      let level = numbering.level(forStyle: styles.id(number), number: list)
    {
      return level
    }
    return max(0, min(8, style.listLevel ?? 0))
  }

  mutating func startParagraphProperty(_ event: XMLEvent) {
    guard openParagraphs > 0 else { return }
    let top = openParagraphs - 1
    switch event.element {
    case .paragraphStyle:
      paragraphs[top].properties.style = styles.paragraph(events.value(.val, of: event))
      restoreHiddenByStyle()
    case .level: paragraphs[top].properties.listLevel = events.integer(.val, of: event)
    case .numberID: paragraphs[top].properties.list = events.integer(.val, of: event)
    case .outlineLevel: paragraphs[top].properties.outlineLevel = events.integer(.val, of: event)
    case .pageBreakBefore:
      paragraphs[top].properties.breaksPageBefore = events.isOn(.val, of: event, absent: true)
    case .runProperties: enter(.markProperties)
    case .section: enter(.section, closing: .section)
    default: break
    }
  }

  mutating func startMarkProperty(_ event: XMLEvent) {
    guard openParagraphs > 0 else { return }
    switch event.element {
    case .deleted, .movedFrom: paragraphs[openParagraphs - 1].properties.isMarkDeleted = true
    case .vanish:
      paragraphs[openParagraphs - 1].properties.mark.isHidden = events.isOn(
        .val, of: event, absent: true)
    case .runStyle:
      paragraphs[openParagraphs - 1].properties.mark.style = events.value(.val, of: event)
    default: break
    }
  }

  private mutating func restoreHiddenByStyle() {
    guard openParagraphs > 0 else { return }
    let style = paragraphs[openParagraphs - 1].properties.style ?? styles.paragraph(nil)
    isHiddenByStyle = style.map { styles[$0].isHidden } ?? false
  }
}
