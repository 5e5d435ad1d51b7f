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
    try flushCarried()
    let container = containers.removeLast()
    stories[stories.count - 1].blocks = container.blocks
    stories[stories.count - 1].anchors = container.anchors
  }

  mutating func beginTextBox() {
    guard openParagraphs > 0 || !containers.isEmpty else { return }
    containers.append(Container(depth: events.path.depth))
    enter(.content, closing: .textBox)
  }

  /// A text box stands behind the paragraph that anchors it.
  mutating func endTextBox() throws(ReadError) {
    guard !containers.isEmpty else { return }
    try flushCarried()
    let container = containers.removeLast()
    guard !container.blocks.isEmpty else { return }
    attach(
      Block(.textBox(container.blocks), origin: origin(depth: container.depth)),
      anchors: container.anchors)
  }

  mutating func startSectionProperty(_ event: XMLEvent) {
    switch event.element {
    case .headerReference:
      if let id = events.value(.reference, of: event), !headers.contains(id) { headers.append(id) }
    case .footerReference:
      if let id = events.value(.reference, of: event), !footers.contains(id) { footers.append(id) }
    case .sectionType: section.type = events.string(.val, of: event)
    default: break
    }
  }

  /// A section ends in the properties of its last paragraph; the last one at the end of the body.
  mutating func endSection() {
    if openParagraphs > 0, section.type != "continuous", section.type != "nextColumn" {
      paragraphs[openParagraphs - 1].properties.endsSection = true
    }
    section = Section()
  }

  struct Section {
    var type = "nextPage"
  }
}

/// Pictures, objects, and text that stands in other parts.
extension StoryReader {
  mutating func attach(_ block: Block, anchors: [Anchor] = []) {
    // In a paragraph of a container that is still open, behind it; else right here.
    if openParagraphs > 0, let container = containers.last,
      paragraphs[openParagraphs - 1].depth > container.depth
    {
      paragraphs[openParagraphs - 1].content.attachments.append((block, anchors))
    } else if !containers.isEmpty {
      settlePlain()
      containers[containers.count - 1].append(block, anchors: anchors)
    }
  }

  mutating func attach(_ event: XMLEvent, id attribute: Attribute, unread reason: String) {
    guard !containers.isEmpty, openParagraphs == 0 || isVisible else { return }
    let id = events.value(attribute, of: event) ?? []
    let target = relationships.first { $0.id == id }
    let reason = target?.isExternal == true ? "external \(reason)" : reason
    let name = target.map { $0.isExternal ? $0.target : PartName.split($0.target).name } ?? ""
    attach(
      Block(
        .embedded(name: name, .unread(reason)), origin: origin(depth: events.path.depth)))
  }

  mutating func attachPicture(_ event: XMLEvent) {
    if object.depth > 0 { return }
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
    object.depth += 1
    enter(.content, closing: .object)
  }

  mutating func noteObject(_ event: XMLEvent) {
    let program = events.string(.programID, of: event)
    attach(event, id: .reference, unread: program.isEmpty ? "object" : "object \(program)")
  }

  mutating func endObject() { object.depth -= 1 }

  struct EmbeddedObject {
    var depth = 0
  }

  /// Text in another format, to be shown in this place (17.17.2.1).
  mutating func readChunk(_ event: XMLEvent) throws(ReadError) {
    guard !containers.isEmpty else { return }
    try flushCarried()
    let id = events.value(.reference, of: event) ?? []
    let here = origin(depth: events.path.depth)
    guard let target = relationships.first(where: { $0.id == id }), !target.isExternal,
      package.contains(target.target)
    else {
      attach(
        Block(
          .embedded(name: String(decoding: id, as: UTF8.self), .unread("missing")), origin: here),
        anchors: [note(.unreadPart(String(decoding: id, as: UTF8.self), reason: "missing"))])
      return
    }
    let name = PartName.split(target.target).name
    switch try EmbeddedText.read(target.target, of: package) {
    case .blocks(let blocks): attach(Block(.embedded(name: name, .blocks(blocks)), origin: here))
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
        th: "เซลล์ระบุว่าผสานกับเซลล์ด้านบน แต่ไม่มีเซลล์ที่ตรงกัน จึงถือเป็นเซลล์เดี่ยว",
        en: "the cell says that it goes on from the one above, which does not fit; it stands alone")
    )
  }
}
