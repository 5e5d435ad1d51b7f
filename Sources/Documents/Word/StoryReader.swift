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
  /// Whether it is noted where each text stands, for one who will change it there.
  let isTraced: Bool
  /// The `w:t` that is being read, among the elements of the part; 0 for other texts.
  private var textElement: Int32 = 0
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
  var objectDepth = 0
  /// Comments that begin where nothing is to be seen: they are on what comes next.
  var pendingComments: [Anchor] = []
  var anchoredComments: Set<[UInt8]> = []
  var cellCount = 0

  init(
    _ part: String, of package: WordPackage, styles: Styles, numbering: ListNumbering,
    marks: NoteMarks, ignoredFields: Set<Int> = [], isTraced: Bool = false
  ) throws(ReadError) {
    let relationships = try package.relationships(of: part)
    let events = try package.events(part)
    self.package = package
    self.styles = styles
    self.numbering = numbering
    boxNumbering = numbering
    self.marks = marks
    self.ignoredFields = ignoredFields
    self.isTraced = isTraced
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
          } else if isTraced, textElement != 0 {
            paragraphs[top].content.trace(textElement, from: start)
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
        textElement = event.element == .text ? event.ordinal : 0
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
