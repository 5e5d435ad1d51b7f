extension DocumentReader {
  /// Word files of every kind: documents and templates, with and without macros.
  package static let word = DocumentReader(
    recognises: { $0.starts(with: Array("PK".utf8)) && $0.count >= 4 && $0[2] < 0x10 },
    read: { bytes, limits throws(ReadError) in try WordReader(bytes, limits).document() })
}

/// Puts a document together from the parts of its package.
struct WordReader {
  private let package: WordPackage
  private let main: String
  private let relationships: WordPackage.Relationships
  private let styles: Styles
  private let numbering: ListNumbering
  private let isTraced: Bool

  init(
    _ bytes: [UInt8], _ limits: Limits, in outer: (package: WordPackage, part: String)? = nil
  ) throws(ReadError) {
    try self.init(WordPackage(bytes, limits: limits, in: outer))
  }

  init(_ package: WordPackage, isTraced: Bool = false) throws(ReadError) {
    self.package = package
    self.isTraced = isTraced
    main = try package.mainPart()
    relationships = try package.relationships(of: main)
    var styles = Styles()
    if let part = WordReader.part("styles", in: relationships, of: package) {
      var events = try package.events(part)
      styles = try Styles(&events)
    }
    var numbering = ListNumbering()
    if let part = WordReader.part("numbering", in: relationships, of: package) {
      var events = try package.events(part)
      try NumberingPart.read(&events, into: &numbering)
    }
    for (style, list) in styles.lists { numbering.setNumStyle(style, number: list) }
    self.styles = styles
    self.numbering = numbering
  }

  func document() throws(ReadError) -> Document { try tracedDocument().document }

  /// The document and, where it is traced, in which elements its texts stand.
  func tracedDocument() throws(ReadError) -> (document: Document, traces: TextTraces) {
    let footnotes = try notes("footnotes", root: .footnotes)
    let endnotes = try notes("endnotes", root: .endnotes)
    let hasNotes = footnotes.hasText || endnotes.hasText
    let body = try read(main, root: .document, marks: hasNotes ? noteMarks() : NoteMarks())

    var content = Assembly()
    for header in try running(body.headers, root: .header, &content) {
      content.add(header) { .pageHeader($0) }
    }
    content.add(body)
    for (references, part) in [
      (body.marks.footnotes.references, footnotes), (body.marks.endnotes.references, endnotes),
    ] {
      content.add(part, notes: references, in: isTraced ? main : nil)
    }
    for footer in try running(body.footers, root: .footer, &content) {
      content.add(footer) { .pageFooter($0) }
    }
    if let part = part("comments") {
      content.add(comments: try read(part, root: .comments))
    }
    let document = Document(
      mediaType: try package.mediaType(ofMain: main), blocks: content.blocks,
      notices: content.notices)
    return (document, content.traces)
  }

  private func part(_ type: String) -> String? {
    WordReader.part(type, in: relationships, of: package)
  }

  private static func part(
    _ type: String, in relationships: WordPackage.Relationships, of package: WordPackage
  ) -> String? {
    relationships.all.first { $0.type == type && !$0.isExternal && package.contains($0.target) }?
      .target
  }

  private func read(
    _ part: String, root: Element, marks: NoteMarks = NoteMarks()
  ) throws(ReadError) -> PartContent {
    var reader = try StoryReader(
      part, of: package, styles: styles, numbering: numbering, marks: marks, isTraced: isTraced)
    try reader.read(root: root)
    if !reader.brokenFields.isEmpty {
      reader = try StoryReader(
        part, of: package, styles: styles, numbering: numbering, marks: marks,
        ignoredFields: reader.brokenFields, isTraced: isTraced)
      try reader.read(root: root)
    }
    return reader.content
  }

  private func notes(_ type: String, root: Element) throws(ReadError) -> PartContent {
    guard let part = part(type) else { return PartContent() }
    return try read(part, root: root)
  }

  /// The sections say how notes are numbered only behind the text that refers to them, so that a
  /// document with notes is looked through once more.
  private func noteMarks() throws(ReadError) -> NoteMarks {
    var marks = NoteMarks()
    for part in [part("settings"), main] {
      guard let part else { continue }
      var events = try package.events(part)
      try marks.read(&events)
    }
    return marks
  }

  /// The headers or footers that sections name, each different one once, with its twins.
  private func running(
    _ ids: [[UInt8]], root: Element, _ content: inout Assembly
  ) throws(ReadError) -> [PartContent] {
    var found: [PartContent] = []
    var known: [[Block]] = []
    var targets: Set<String> = []
    for id in ids {
      guard let target = relationships.byID[id], !target.isExternal, package.contains(target.target)
      else {
        content.notices.append(.missingPart(String(decoding: id, as: UTF8.self)))
        continue
      }
      guard targets.insert(target.target).inserted else { continue }
      let part = try read(target.target, root: root)
      let words = part.blocks.map(\.unplaced)
      if words.isEmpty { continue }
      if let twin = known.firstIndex(of: words) {
        if isTraced { found[twin].twins.append(part) }
      } else {
        known.append(words)
        found.append(part)
      }
    }
    return found
  }
}

/// What one part gave.
struct PartContent {
  var stories: [Story] = []
  var notices: [Notice] = []
  var headers: [[UInt8]] = []
  var footers: [[UInt8]] = []
  var marks = NoteMarks()
  /// Other parts that say the same word for word.
  var twins: [PartContent] = []

  /// A note that is more than the rule above the notes.
  var hasText: Bool { stories.contains { !$0.isSeparator && !$0.blocks.isEmpty } }

  var blocks: [Block] { stories.flatMap(\.blocks) }
}

/// The content of a document, growing; the places of comments and notices are settled as it grows.
private struct Assembly {
  var blocks: [Block] = []
  var notices: [Notice] = []
  private(set) var traces = TextTraces()
  private var comments: [[UInt8]: BlockPath] = [:]

  /// Takes over what stands at the top: the body.
  mutating func add(_ part: PartContent) {
    let first = notices.count
    notices += part.notices
    for story in part.stories {
      for anchor in story.anchors {
        var steps = Array(anchor.steps.reversed())
        if case .block(let index) = steps.first { steps[0] = .block(index + blocks.count) }
        place(anchor.subject, of: story, at: steps, firstNotice: first)
      }
      blocks += story.blocks
    }
  }

  /// Takes over all of a part as one block.
  mutating func add(_ part: PartContent, as kind: ([Block]) -> Block.Kind) {
    let first = notices.count
    notices += part.notices
    for story in part.stories {
      for twin in part.twins.flatMap(\.stories) { traceTexts(of: twin) }
      wrap(story, firstNotice: first, as: kind)
    }
  }

  /// Takes over notes in the order of their references, which stand in the main part.
  mutating func add(
    _ part: PartContent, notes references: [NoteMarks.Reference], in main: String?
  ) {
    let first = notices.count
    notices += part.notices
    let stories = Dictionary(part.stories.map { ($0.id, $0) }) { first, _ in first }
    for reference in references {
      guard let story = stories[reference.id] else { continue }
      if let main, !story.blocks.isEmpty {
        let path = BlockPath([.block(blocks.count)])
        traces.add(TextTrace(element: reference.element), in: main, at: path)
      }
      wrap(story, firstNotice: first) { .note(mark: Text(reference.mark), $0) }
    }
  }

  mutating func add(comments part: PartContent) {
    notices += part.notices
    for story in part.stories {
      let (text, inner) = Table.Cell.content(story.blocks)
      guard !text.raw.isEmpty, let origin = story.blocks.first?.origin ?? inner.first?.origin else {
        continue
      }
      blocks.append(Block(.comment(text, on: comments[story.id]), origin: origin))
    }
  }

  private mutating func wrap(
    _ story: Story, firstNotice: Int, as kind: ([Block]) -> Block.Kind
  ) {
    for anchor in story.anchors {
      place(
        anchor.subject, of: story, at: [.block(blocks.count)] + anchor.steps.reversed(),
        firstNotice: firstNotice)
    }
    if !story.blocks.isEmpty { blocks.append(Block(kind(story.blocks), origin: story.origin)) }
  }

  private mutating func traceTexts(of story: Story) {
    for anchor in story.anchors {
      guard case .text = anchor.subject else { continue }
      let steps = [.block(blocks.count)] + anchor.steps.reversed()
      place(anchor.subject, of: story, at: steps, firstNotice: 0)
    }
  }

  private mutating func place(
    _ subject: Anchor.Subject, of story: Story, at steps: [BlockPath.Step], firstNotice: Int
  ) {
    switch subject {
    case .comment(let id): comments[id] = BlockPath(steps)
    case .notice(let index): notices[firstNotice + index].at = BlockPath(steps)
    case .text(let trace):
      guard case .element(let part, _) = story.origin else { break }
      traces.add(trace, in: part, at: BlockPath(steps))
    }
  }
}

extension Block {
  /// The block without its place, to tell whether two say the same. The readers bound its nesting.
  fileprivate var unplaced: Block {
    let kind: Kind =
      switch kind {
      case .table(var table):
        {
          for row in table.rows.indices {
            for cell in table.rows[row].cells.indices {
              table.rows[row].cells[cell].blocks = table.rows[row].cells[cell].blocks.map(
                \.unplaced)
            }
          }
          return .table(table)
        }()
      case .textBox(let blocks): .textBox(blocks.map(\.unplaced))
      case .embedded(let name, .blocks(let blocks)):
        .embedded(name: name, .blocks(blocks.map(\.unplaced)))
      default: kind
      }
    return Block(kind, origin: .lines(first: 0, count: 0))
  }
}

extension Notice {
  fileprivate static func missingPart(_ id: String) -> Notice {
    Notice(
      code: "missing-part",
      message: Message(
        th: "ไม่พบหัวกระดาษหรือท้ายกระดาษที่อ้างถึง (\"\(id)\"); ขอสำเนาใหม่จากผู้จัดทำ",
        en: "a header or footer that is referred to is missing (\"\(id)\"); get a fresh copy"))
  }
}
