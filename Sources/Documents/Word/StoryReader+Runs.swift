/// What stands inside a paragraph.
extension StoryReader {
  mutating func beginRun() throws(ReadError) {
    // A run without a paragraph, which no standard allows, is one itself.
    guard isInParagraph else { return try beginParagraph() }
    endOwnMark()
    paragraphs[openParagraphs - 1].run = .init()
  }

  mutating func startRunProperty(_ event: XMLEvent) {
    guard openParagraphs > 0 else { return }
    switch event.element {
    case .vanish:
      paragraphs[openParagraphs - 1].run.visibility.isHidden = events.isOn(
        .val, of: event, absent: true)
    case .runStyle:
      paragraphs[openParagraphs - 1].run.visibility.style = events.value(.val, of: event)
    case .fonts:
      for font in SymbolFont.names where events.value(.ascii, of: event, is: font) == true {
        paragraphs[openParagraphs - 1].run.symbolFont = "\(font)"
      }
    default: break
    }
  }

  /// Whether a reader of the page sees what stands here.
  var isVisible: Bool {
    guard openParagraphs > 0, !containers.isEmpty else { return false }
    return containers[containers.count - 1].instructions == 0 && !isRunHidden
  }

  private var isRunHidden: Bool { isHidden(paragraphs[openParagraphs - 1].run.visibility) }

  /// What a run says itself comes before what its styles say (17.7.3).
  func isHidden(_ run: ParagraphBuilder.Visibility) -> Bool {
    run.isHidden ?? styles.isHidden(run: run.style, byParagraph: isHiddenByStyle)
  }

  mutating func append(_ characters: StaticString) {
    guard isVisible else { return }
    let top = openParagraphs - 1
    characters.withUTF8Buffer { unsafe paragraphs[top].content.text.append(contentsOf: $0) }
  }

  mutating func append(_ characters: some Sequence<UInt8>) {
    guard isVisible else { return }
    paragraphs[openParagraphs - 1].content.text.append(contentsOf: characters)
  }

  /// Appends what a reader sees drawn, where the file has no characters.
  mutating func draw(_ characters: some Sequence<UInt8>) {
    guard isVisible else { return }
    let top = openParagraphs - 1
    let start = paragraphs[top].content.text.count
    append(characters)
    paragraphs[top].content.drawn.append(start..<paragraphs[top].content.text.count)
  }

  mutating func appendBreak(_ event: XMLEvent) {
    guard isVisible else { return }
    guard events.value(.type, of: event, is: "page") == true else {
      return append("\n")
    }
    let top = openParagraphs - 1
    if paragraphs[top].content.text.isEmpty {
      paragraphs[top].content.breaksBefore = true
    } else {
      append("\n")
      paragraphs[top].content.breaksAfter = true
      paragraphs[top].content.breakAt = paragraphs[top].content.text.count
    }
  }

  mutating func appendSymbol(_ event: XMLEvent) {
    guard let code = UInt32(events.string(.char, of: event), radix: 16) else { return }
    if let text = SymbolFont.text(font: events.string(.font, of: event), code: code) {
      append(text.utf8)
    } else if let scalar = Unicode.Scalar(code) {
      append(String(scalar).utf8)
    }
  }

  mutating func readMathematics() throws(ReadError) {
    var formula = MathText()
    formula.open("oMath")
    var depth = 1
    var isText = false
    while depth > 0, let event = try events.read() {
      switch (event.kind, event.element) {
      case (.start, .deleted), (.start, .movedFrom), (.start, .runProperties), (.start, .fallback):
        try events.skipElement()
      case (.start, let element):
        depth += 1
        guard element == .mathPart || element == .mathText || element == .mathematics else { break }
        let name = events.name(of: event).local
        if let value = events.value(.val, of: event) {
          formula.property(name, value: String(decoding: value, as: UTF8.self))
        }
        formula.open(name)
        isText = element == .mathText
      case (.end, let element):
        depth -= 1
        isText = false
        if element == .mathPart || element == .mathText || element == .mathematics {
          formula.close()
        }
      case (.text, _):
        if isText {
          var text: [UInt8] = []
          events.append(event, to: &text)
          formula.text(text.span)
        }
      }
    }
    append(formula.result())
  }
}

/// Fields: what is shown is the result, not the instruction.
extension StoryReader {
  mutating func fieldCharacter(_ event: XMLEvent) {
    guard !containers.isEmpty else { return }
    let at = containers.count - 1
    switch events.string(.fldCharType, of: event) {
    case "begin":
      if !ignoredFields.contains(fieldCount) { containers[at].beginField(fieldCount) }
      fieldCount += 1
    case "separate": containers[at].endInstruction()
    case "end": containers[at].endField()
    default: break
    }
  }

  mutating func startFormProperty(_ event: XMLEvent) {
    switch event.element {
    case .formCheckBox: form.isCheckBox = true
    case .formDropDown: form.isDropDown = true
    case .formDefault:
      form.isChecked = form.isChecked ?? events.isOn(.val, of: event, absent: true)
      form.standard = events.integer(.val, of: event)
    case .formChecked: form.isChecked = events.isOn(.val, of: event, absent: true)
    case .formResult: form.result = events.integer(.val, of: event)
    case .formEntry: form.entries.append(events.value(.val, of: event) ?? [])
    default: break
    }
  }

  /// Check boxes and drop-down lists of forms have no result to show: it follows from their data.
  mutating func endFormField() {
    let form = form
    self.form = FormField()
    guard !containers.isEmpty, let field = containers[containers.count - 1].fields.last else {
      return
    }
    containers[containers.count - 1].endField()
    defer { containers[containers.count - 1].beginField(field.number) }
    if form.isCheckBox {
      draw((form.isChecked == true ? "\u{2612}" : "\u{2610}").utf8)
    } else if form.isDropDown {
      let index = form.result ?? form.standard ?? 0
      if form.entries.indices.contains(index) { draw(form.entries[index]) }
    }
  }
}

/// A field of a form, being read.
struct FormField {
  var isCheckBox = false
  var isDropDown = false
  var isChecked: Bool?
  var standard: Int?
  var result: Int?
  var entries: [[UInt8]] = []
}

/// Notes and comments, which stand elsewhere and are referred to here.
extension StoryReader {
  /// The mark stands in brackets: a bare number behind a score would be taken for a part of it.
  mutating func appendNoteMark(_ event: XMLEvent) {
    guard isVisible, let id = events.value(.id, of: event) else { return }
    let hasOwnMark = events.isOn(.customMarkFollows, of: event)
    let kind = event.element == .endnoteReference ? \NoteMarks.endnotes : \.footnotes
    let top = openParagraphs - 1
    let element = paragraphs[top].content.element
    if let mark = marks[keyPath: kind].refer(to: id, hasOwnMark: hasOwnMark, in: element) {
      append("[\(mark)]".utf8)
    } else {
      paragraphs[top].run.ownMark = (kind, paragraphs[top].content.text.count)
    }
  }

  /// The author's own mark of a note is the text behind the reference in the same run.
  mutating func endOwnMark() {
    let top = openParagraphs - 1
    guard let (kind, start) = paragraphs[top].run.ownMark else { return }
    let mark = paragraphs[top].content.text.dropFirst(start)
    marks[keyPath: kind].setOwnMark(String(decoding: mark, as: UTF8.self))
    paragraphs[top].run.ownMark = nil
  }

  mutating func anchorComment(_ event: XMLEvent) {
    guard let id = events.value(.id, of: event), anchoredComments.insert(id).inserted else {
      return
    }
    if openParagraphs > 0 {
      paragraphs[openParagraphs - 1].content.anchors.append(Anchor(subject: .comment(id)))
    } else {
      pendingComments.append(Anchor(subject: .comment(id)))
    }
  }
}
