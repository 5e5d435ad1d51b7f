/// Reads one part with text – the body, a header, all footnotes … – into blocks.
///
/// It goes through the part's events once and keeps only what is open: containers of blocks (the
/// story, a cell, a text box), tables, and paragraphs. Elements that are not in the vocabulary are
/// transparent, so that no wrapper, known or unknown, hides text.
struct StoryReader: ~Copyable {
  /// What the element that is open means for those inside it.
  enum Scope: UInt8 {
    case content
    case paragraphProperties
    /// Properties of the paragraph mark.
    case markProperties
    case runProperties
    case rowProperties
    case cellProperties
    case section
    case formField
  }

  /// What has to be done when an element ends.
  enum Closing: UInt8 {
    case nothing, paragraph, text, table, row, cell, textBox, story
    case alternate, object, formField, section
  }

  private struct Open {
    var depth: Int
    var closing: Closing
    var outerScope: Scope
  }

  var events: XMLEvents
  let package: WordPackage
  let styles: Styles
  let relationships: WordPackage.Relationships
  var numbering: ListNumbering
  /// Lists in text boxes count for themselves.
  var boxNumbering: ListNumbering
  var textBoxDepth = 0
  var marks: NoteMarks

  /// The story itself, or all notes or comments of the part.
  var stories: [Story] = []
  var notices: [Notice] = []
  /// The headers and footers that the sections name, by relationship.
  var headers = References()
  var footers = References()

  var scope = Scope.content
  private var open: [Open] = []
  /// Nothing counts before the end of the element at this depth.
  private var ignoringUntil = 0
  private var isReadingText = false
  /// For each open `mc:AlternateContent`, whether one of its branches has been read.
  private var alternates: [Bool] = []

  var containers: [Container] = []
  var tables: [TableBuilder] = []
  /// Builders are kept for their buffers; those below `openParagraphs` are in use.
  var paragraphs: [ParagraphBuilder] = []
  var openParagraphs = 0
  var isHiddenByStyle = false
  var fieldCount = 0
  /// The fields whose instructions never end.
  private(set) var brokenFields: Set<Int> = []
  /// Those that an earlier reading found to be so: they hide nothing.
  let ignoredFields: Set<Int>
  var form = FormField()
  var section = Section()
  var object = EmbeddedObject()
  /// Comments that begin where nothing is to be seen: they are on what comes next.
  var pendingComments: [Anchor] = []
  var anchoredComments: Set<[UInt8]> = []
  var cellCount = 0

  init(
    _ part: String, of package: WordPackage, styles: Styles, numbering: ListNumbering,
    marks: NoteMarks, ignoredFields: Set<Int> = []
  ) throws(ReadError) {
    let relationships = try package.relationships(of: part)
    let events = try package.events(part)
    self.package = package
    self.styles = styles
    self.numbering = numbering
    boxNumbering = numbering
    self.marks = marks
    self.ignoredFields = ignoredFields
    self.relationships = relationships
    self.events = events
  }

  var content: PartContent {
    PartContent(
      stories: stories, notices: notices, headers: headers.ids, footers: footers.ids, marks: marks)
  }

  mutating func read(root: Element) throws(ReadError) {
    var isAtRoot = true
    while let event = try events.read() {
      if ignoringUntil > 0 {
        guard event.kind == .end, events.path.depth == ignoringUntil else { continue }
        ignoringUntil = 0
      }
      switch event.kind {
      case .start:
        if isAtRoot {
          isAtRoot = false
          guard event.element == root else {
            throw .wrongRoot(part: events.part, found: events.name(of: event).step)
          }
        }
        if event.element != .other { try start(event) }
      case .end:
        try end()
      case .text:
        if isReadingText {
          let top = openParagraphs - 1
          let start = paragraphs[top].content.text.count
          events.append(event, to: &paragraphs[top].content.text)
          if let font = paragraphs[top].run.symbolFont {
            paragraphs[top].content.showSymbols(of: font, from: start)
          }
        }
      }
    }
  }

  private mutating func end() throws(ReadError) {
    let depth = events.path.depth
    // Elements that were given up half-way have left what is deeper.
    while let last = open.last, last.depth > depth {
      if last.closing == .alternate { alternates.removeLast() }
      open.removeLast()
    }
    guard let last = open.last, last.depth == depth else { return }
    open.removeLast()
    scope = last.outerScope
    switch last.closing {
    case .nothing: break
    case .paragraph: try endParagraph()
    case .text: isReadingText = false
    case .table: endTable()
    case .row: try endRow()
    case .cell: try endCell()
    case .textBox: try endTextBox()
    case .story: try endStory()
    case .alternate: alternates.removeLast()
    case .object: endObject()
    case .formField: endFormField()
    case .section: endSection()
    }
  }

  /// The innermost container, complete.
  mutating func leaveContainer() throws(ReadError) -> Container {
    try flushCarried()
    let container = containers.removeLast()
    for field in container.fields where field.isInstruction { brokenFields.insert(field.number) }
    return container
  }

  mutating func enter(_ new: Scope? = nil, closing: Closing = .nothing) {
    open.append(Open(depth: events.path.depth, closing: closing, outerScope: scope))
    if let new { scope = new }
  }

  /// Gives up the rest of an element that is open already.
  mutating func ignore(untilEndOf depth: Int) { ignoringUntil = depth }

  private mutating func start(_ event: XMLEvent) throws(ReadError) {
    switch event.element {
    case .alternate:
      alternates.append(false)
      return enter(closing: .alternate)
    case .choice:
      let isUnderstood = Namespace.understands(events.value(.requires, of: event) ?? [])
      guard let isTaken = alternates.last, !isTaken, isUnderstood else {
        return try events.skipElement()
      }
      alternates[alternates.count - 1] = true
      return
    case .fallback:
      if alternates.last == true { try events.skipElement() }
      return
    case .paragraphChange, .runChange, .tableChange, .tableExceptionChange, .gridChange, .rowChange,
      .cellChange, .sectionChange, .numberingChange:
      return try events.skipElement()
    default: break
    }
    switch scope {
    case .content: try startContent(event)
    case .paragraphProperties: startParagraphProperty(event)
    case .markProperties: startMarkProperty(event)
    case .runProperties: startRunProperty(event)
    case .rowProperties: try startRowProperty(event)
    case .cellProperties: try startCellProperty(event)
    case .section: startSectionProperty(event)
    case .formField: startFormProperty(event)
    }
  }

  /// The element reader's table: what each element does where text stands.
  private mutating func startContent(_ event: XMLEvent) throws(ReadError) {
    switch event.element {
    case .text, .drawingText:
      if isVisible {
        isReadingText = true
        enter(closing: .text)
      }
    case .run: try beginRun()
    case .runProperties: enter(.runProperties)
    case .paragraph, .drawingParagraph: try beginParagraph()
    case .paragraphProperties: enter(.paragraphProperties)

    case .table: try beginTable()
    case .row: try beginRow()
    case .rowProperties: enter(.rowProperties)
    case .cell: try beginCell()
    case .cellProperties: enter(.cellProperties)

    case .tab, .positionedTab: append("\t")
    case .lineBreak: appendBreak(event)
    case .carriageReturn, .drawingBreak: append("\n")
    case .noBreakHyphen: append("-")
    case .softHyphen: append("\u{AD}")
    case .symbol: appendSymbol(event)
    case .fieldCharacter: fieldCharacter(event)
    case .formField: enter(.formField, closing: .formField)
    case .footnoteReference, .endnoteReference: appendNoteMark(event)
    case .commentStart, .commentReference: anchorComment(event)
    case .mathematics: try readMathematics()

    case .deleted, .movedFrom, .deletedText, .deletedInstruction, .instruction, .rubyText,
      .rubyProperties, .contentControlProperties, .contentControlEnd, .customProperties,
      .smartTagProperties, .tableProperties, .grid:
      try events.skipElement()

    case .textBoxContent, .drawingTextBody: try beginTextBox()
    case .wordArt: attachWordArt(event)
    case .picture: attachPicture(event)
    case .vmlPicture: attachPicture(event)
    case .object: beginObject()
    case .oleObject: noteObject(event)
    case .chart, .extendedChart: attach(event, id: .reference, unread: "chart")
    case .diagram: attach(event, id: .diagramData, unread: "diagram")
    case .altChunk: try readChunk(event)
    case .subDocument: attach(event, id: .reference, unread: "subdocument")

    case .body, .header, .footer, .footnote, .endnote, .comment: beginStory(event)
    case .section: enter(.section, closing: .section)
    default: break
    }
  }
}

/// The blocks of a body, a header, a footer, a note or a comment.
struct Story {
  var id: [UInt8]
  /// Notes that hold only the rule above the notes have a type.
  var isSeparator = false
  var origin: Origin
  var blocks: [Block] = []
  var anchors: [Anchor] = []
}

/// The place of a comment or of a notice, built from the inside out while the blocks are.
struct Anchor {
  enum Subject: Hashable {
    case comment([UInt8])
    case notice(Int)
  }

  var subject: Subject
  /// The innermost step first.
  var steps: [BlockPath.Step] = []
}

/// Something that holds blocks: a story, a cell, a text box.
struct Container {
  /// A first paragraph of a cell, for as long as nothing else is there: most cells hold one plain
  /// paragraph, and need no block for it.
  struct Plain {
    var text: RepairedText
    var name: UInt16
    var number: Int32
  }

  /// The depth of its element.
  var depth: Int
  var isCell = false
  /// It lies under a merged cell, where a reader does not see it.
  var isCovered = false
  var blocks: [Block] = []
  var anchors: [Anchor] = []
  var plain: Plain?
  var fields: [Field] = []
  /// How many of the fields that are open still have their instructions read.
  var instructions = 0
  /// A paragraph whose mark is deleted: it goes on in the next.
  var carried: Carried?

  mutating func beginField(_ number: Int) {
    fields.append(Field(number: number))
    instructions += 1
  }

  mutating func endInstruction() {
    guard let last = fields.indices.last, fields[last].isInstruction else { return }
    fields[last].isInstruction = false
    instructions -= 1
  }

  mutating func endField() {
    endInstruction()
    _ = fields.popLast()
  }

  /// A field that is open.
  struct Field {
    /// Among the fields of the part, from 0.
    var number: Int
    /// Its instruction is still being read.
    var isInstruction = true
  }

  struct Carried {
    var content: ParagraphBuilder.Content
    var properties: ParagraphBuilder.Properties
    /// The paragraph that it goes on in has these properties, and not its own.
    var leads: Bool
  }

  /// Section breaks that turn out to begin no page.
  var falseBreaks: [Int] = []

  /// Takes out the page breaks that are none.
  mutating func removeFalseBreaks() {
    guard !falseBreaks.isEmpty else { return }
    let gone = Set(falseBreaks)
    var places: [Int] = []
    var kept: [Block] = []
    for (index, block) in blocks.enumerated() {
      places.append(kept.count)
      if !gone.contains(index) { kept.append(block) }
    }
    blocks = kept
    for index in anchors.indices {
      if case .block(let old) = anchors[index].steps.last,
        let last = anchors[index].steps.indices.last
      {
        anchors[index].steps[last] = .block(places[old])
      }
    }
  }

  mutating func append(_ block: Block, anchors new: [Anchor] = []) {
    add(new, step: .block(blocks.count))
    blocks.append(block)
  }

  mutating func add(_ new: [Anchor], step: BlockPath.Step?) {
    for var anchor in new {
      if let step { anchor.steps.append(step) }
      anchors.append(anchor)
    }
  }
}
