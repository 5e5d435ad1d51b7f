/// The marks of footnotes and endnotes, given out in the order of their references.
struct NoteMarks {
  struct Numbering {
    var format: NumberFormat
    var start = 1
    var restartsInSections = false
  }

  struct Reference {
    var id: [UInt8]
    var mark: String
    /// The paragraph that refers to it, among the elements of the part.
    var element: Int32
  }

  /// The notes of one kind.
  struct Kind {
    /// What the settings say, and then what each section says.
    fileprivate var settings: Numbering
    fileprivate var sections: [Numbering] = []
    fileprivate var section = 0
    fileprivate var numbered = 0
    private(set) var references: [Reference] = []

    fileprivate init(_ format: String) { settings = Numbering(format: NumberFormat(format)) }

    fileprivate var numbering: Numbering {
      section < sections.count ? sections[section] : sections.last ?? settings
    }

    /// The numbering of the section that was read last, or the settings before all sections.
    fileprivate var latest: Numbering {
      get { sections.last ?? settings }
      set {
        if sections.isEmpty { settings = newValue } else { sections[sections.count - 1] = newValue }
      }
    }

    /// The mark to be shown; nil where the author's own mark follows.
    mutating func refer(
      to id: [UInt8], hasOwnMark: Bool, in element: Int32
    ) -> String? {
      let mark = hasOwnMark ? nil : numbering.format.text(numbering.start &+ numbered)
      if !hasOwnMark { numbered += 1 }
      references.append(Reference(id: id, mark: mark ?? "", element: element))
      return mark
    }

    /// The author's own mark for the note that was referred to last.
    mutating func setOwnMark(_ mark: String) {
      guard let last = references.indices.last else { return }
      references[last].mark = mark
    }

    fileprivate mutating func endSection() {
      section += 1
      if numbering.restartsInSections { numbered = 0 }
    }
  }

  var footnotes = Kind("decimal")
  var endnotes = Kind("lowerRoman")

  mutating func endSection() {
    footnotes.endSection()
    endnotes.endSection()
  }

  /// Takes what the settings, or the sections' properties, say of the notes' numbers.
  mutating func read(_ events: inout XMLEvents) throws(ReadError) {
    var kind: WritableKeyPath<NoteMarks, Kind>?
    while let event = try events.read() {
      switch (event.kind, event.element) {
      case (.start, .section):
        footnotes.sections.append(footnotes.settings)
        endnotes.sections.append(endnotes.settings)
      case (.start, .footnoteProperties): kind = \.footnotes
      case (.start, .endnoteProperties): kind = \.endnotes
      case (.end, .footnoteProperties), (.end, .endnoteProperties): kind = nil
      case (.start, .sectionChange): try events.skipElement()
      case (.start, .numberFormat), (.start, .noteStart), (.start, .noteRestart):
        guard let kind else { break }
        switch event.element {
        case .numberFormat:
          self[keyPath: kind].latest.format = NumberFormat(events.string(.val, of: event))
        case .noteStart:
          self[keyPath: kind].latest.start = events.integer(.val, of: event) ?? 1
        default:
          self[keyPath: kind].latest.restartsInSections =
            events.value(.val, of: event, is: "eachSect") == true
        }
      default: break
      }
    }
  }
}
