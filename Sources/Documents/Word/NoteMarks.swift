/// The marks of footnotes and endnotes, given out in the order of their references.
struct NoteMarks {
  struct Numbering {
    var format: NumberFormat
    var start = 1
  }

  struct Reference {
    var id: [UInt8]
    /// Empty where the author's own mark follows in the text.
    var mark: String
  }

  var footnotes = Numbering(format: NumberFormat("decimal"))
  var endnotes = Numbering(format: NumberFormat("lowerRoman"))
  private(set) var footnoteReferences: [Reference] = []
  private(set) var endnoteReferences: [Reference] = []
  private var numbered = (footnotes: 0, endnotes: 0)

  /// The mark to be shown; nil where the author's own mark follows.
  mutating func refer(to id: [UInt8], isEndnote: Bool, hasOwnMark: Bool) -> String? {
    var mark = ""
    if !hasOwnMark {
      let numbering = isEndnote ? endnotes : footnotes
      let count = isEndnote ? numbered.endnotes : numbered.footnotes
      mark = numbering.format.text(numbering.start &+ count)
      if isEndnote { numbered.endnotes += 1 } else { numbered.footnotes += 1 }
    }
    let reference = Reference(id: id, mark: mark)
    if isEndnote {
      endnoteReferences.append(reference)
    } else {
      footnoteReferences.append(reference)
    }
    return hasOwnMark ? nil : mark
  }

  /// Takes what the settings, or a section's properties, say of the notes' numbers.
  mutating func read(_ events: inout XMLEvents) throws(ReadError) {
    var isEndnote: Bool?
    while let event = try events.read() {
      switch (event.kind, event.element) {
      case (.start, .footnoteProperties): isEndnote = false
      case (.start, .endnoteProperties): isEndnote = true
      case (.end, .footnoteProperties), (.end, .endnoteProperties): isEndnote = nil
      case (.start, .sectionChange): try events.skipElement()
      case (.start, .numberFormat):
        let format = NumberFormat(events.string(.val, of: event))
        if isEndnote == true { endnotes.format = format }
        if isEndnote == false { footnotes.format = format }
      case (.start, .noteStart):
        guard let start = events.integer(.val, of: event) else { break }
        if isEndnote == true { endnotes.start = start }
        if isEndnote == false { footnotes.start = start }
      default: break
      }
    }
  }
}
