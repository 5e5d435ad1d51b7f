/// Stories and text boxes, and what they refer to.
extension StoryReader {
  mutating func beginStory(_ event: XMLEvent) {
    var story = Story(
      id: events.value(.id, of: event) ?? [], origin: origin(depth: events.path.depth))
    switch events.string(.type, of: event) {
    case "separator", "continuationSeparator", "continuationNotice": story.isSeparator = true
    default: break
    }
    stories.append(story)
    containers.append(Container(depth: events.path.depth))
    enter(.content, closing: .story)
  }

  mutating func endStory() throws(ReadError) {
    guard !containers.isEmpty, !stories.isEmpty else { return }
    var container = try leaveContainer()
    container.removeFalseBreaks()
    stories[stories.count - 1].blocks = container.blocks
    stories[stories.count - 1].anchors = container.anchors
  }

  mutating func beginTextBox() throws(ReadError) {
    guard !containers.isEmpty, openParagraphs == 0 || isVisible else {
      return try events.skipElement()
    }
    if textBoxDepth == 0 { swap(&numbering, &boxNumbering) }
    textBoxDepth += 1
    containers.append(Container(depth: events.path.depth))
    enter(.content, closing: .textBox)
  }

  /// A text box stands behind the paragraph that anchors it.
  mutating func endTextBox() throws(ReadError) {
    guard !containers.isEmpty else { return }
    let container = try leaveContainer()
    textBoxDepth -= 1
    if textBoxDepth == 0 { swap(&numbering, &boxNumbering) }
    guard !container.blocks.isEmpty else { return }
    attach(
      Block(.textBox(container.blocks), origin: origin(depth: container.depth)),
      anchors: container.anchors)
  }

  mutating func startSectionProperty(_ event: XMLEvent) {
    switch event.element {
    case .headerReference: headers.add(events.value(.reference, of: event))
    case .footerReference: footers.add(events.value(.reference, of: event))
    case .sectionType: section.type = events.string(.val, of: event)
    default: break
    }
  }

  /// A section ends in the properties of its last paragraph, the last one at the end of the body. Its
  /// type says how it began (17.6.22).
  mutating func endSection() {
    if let index = section.breakBefore, section.type == "continuous" || section.type == "nextColumn"
    {
      containers[0].falseBreaks.append(index)
    }
    section = Section()
    if openParagraphs > 0 { paragraphs[openParagraphs - 1].properties.endsSection = true }
  }

  struct Section {
    var type = "nextPage"
    /// The page break before it, in the body.
    var breakBefore: Int?
  }

  /// Relationships, each named once.
  struct References {
    private(set) var ids: [[UInt8]] = []
    private var known: Set<[UInt8]> = []

    mutating func add(_ id: [UInt8]?) {
      if let id, known.insert(id).inserted { ids.append(id) }
    }
  }
}

/// Pictures, objects, and text that stands in other parts.
extension StoryReader {
  mutating func attach(_ block: Block, anchors: [Anchor] = []) {
    // In a paragraph of a container that is still open, behind it; else right here.
    if isInParagraph {
      paragraphs[openParagraphs - 1].content.attachments.append((block, anchors))
    } else if !containers.isEmpty {
      settlePlain()
      containers[containers.count - 1].append(block, anchors: anchors)
    }
  }

  mutating func attach(_ event: XMLEvent, id attribute: Attribute, unread reason: String) {
    guard !containers.isEmpty, openParagraphs == 0 || isVisible else { return }
    let id = events.value(attribute, of: event) ?? []
    let target = relationships.byID[id]
    let reason = target?.isExternal == true ? "external \(reason)" : reason
    let name = target.map { $0.isExternal ? $0.target : PartName.split($0.target).name } ?? ""
    attach(
      Block(
        .embedded(name: name, .unread(reason)), origin: origin(depth: events.path.depth)))
  }

  mutating func attachPicture(_ event: XMLEvent) {
    if objectDepth > 0 { return }
    let isLinked = events.value(.embedded, of: event) == nil
    let attribute: Attribute =
      event.element == .vmlPicture ? .reference : isLinked ? .linked : .embedded
    guard events.value(attribute, of: event) != nil else { return }
    attach(event, id: attribute, unread: "picture")
  }

  mutating func attachWordArt(_ event: XMLEvent) {
    guard let text = events.value(.string, of: event), !text.isEmpty else { return }
    let here = origin(depth: events.path.depth)
    let paragraph = Block(.paragraph(RepairedText(Text(validUTF8: text))), origin: here)
    attach(Block(.textBox([paragraph]), origin: here))
  }

  /// An object shows a picture of itself, which says nothing that its own name does not.
  mutating func beginObject() {
    objectDepth += 1
    enter(.content, closing: .object)
  }

  mutating func noteObject(_ event: XMLEvent) {
    let program = events.string(.programID, of: event)
    attach(event, id: .reference, unread: program.isEmpty ? "object" : "object \(program)")
  }

  mutating func endObject() { objectDepth -= 1 }

  /// Text in another format, to be shown in this place (17.17.2.1).
  mutating func readChunk(_ event: XMLEvent) throws(ReadError) {
    guard !containers.isEmpty else { return }
    try flushCarried()
    let id = events.value(.reference, of: event) ?? []
    let here = origin(depth: events.path.depth)
    guard let target = relationships.byID[id], !target.isExternal,
      package.contains(target.target)
    else {
      attach(
        Block(
          .embedded(name: String(decoding: id, as: UTF8.self), .unread("missing")), origin: here),
        anchors: [note(.unreadPart(String(decoding: id, as: UTF8.self), reason: "missing"))])
      return
    }
    let name = PartName.split(target.target).name
    var inner: [Notice] = []
    switch try EmbeddedText.read(target.target, of: package, notices: &inner) {
    case .blocks(let blocks):
      var anchors: [Anchor] = []
      for notice in inner {
        var anchor = note(notice)
        anchor.steps = notice.at?.steps.reversed() ?? []
        anchors.append(anchor)
      }
      attach(Block(.embedded(name: name, .blocks(blocks)), origin: here), anchors: anchors)
    case .unread(let reason):
      attach(
        Block(.embedded(name: name, .unread(reason)), origin: here),
        anchors: [note(.unreadPart(name, reason: reason))])
    }
  }

  /// Keeps a notice; the anchor that is returned gives it its place.
  mutating func note(_ notice: Notice) -> Anchor {
    notices.append(notice)
    return Anchor(subject: .notice(notices.count - 1))
  }
}

extension Notice {
  fileprivate static func unreadPart(_ name: String, reason: String) -> Notice {
    Notice(
      code: "unread-part",
      message: Message(
        th: "ไม่ได้อ่านส่วนที่แทรก \"\(name)\" (\(reason)); เปิดใน Word แล้วบันทึกเป็นข้อความในเอกสาร",
        en:
          "the inserted part \"\(name)\" was not read (\(reason)); save it as text of the document")
    )
  }

  static func coveredText(_ text: String) -> Notice {
    let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(40)))
    return Notice(
      code: "covered-text",
      message: Message(
        th: "ข้อความ \"\(start)\" อยู่ใต้เซลล์ที่ผสานไว้ ผู้อ่านมองไม่เห็น จึงไม่ได้นำมาใช้",
        en:
          "the text \"\(start)\" lies under a merged cell, where no reader sees it; it was left out"
      ))
  }

  static var orphanMerge: Notice {
    Notice(
      code: "orphan-merge",
      message: Message(
        th: "เซลล์ระบุว่าผสานกับเซลล์ด้านบน แต่ไม่มีเซลล์ที่ตรงกัน จึงถือเป็นเซลล์แรกของการผสาน",
        en:
          "the cell says that it goes on from the one above, which does not fit; it is taken as a first one"
      )
    )
  }
}
