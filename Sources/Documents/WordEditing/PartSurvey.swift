/// What has to be known of a part to change it in place: the runs of the texts that will change, the
/// paragraphs that will have comments, the numbers that are taken.
struct PartSurvey {
  /// A run with texts that will change.
  struct Run {
    var range: Range<Int>
    var startTag: Range<Int>
    /// Its `w:rPr`.
    var properties: Range<Int>?
    /// The value of the number that a tracked change of its properties has.
    var changeNumber: Range<Int>?
    /// All else that it holds, in order.
    var children: [Child] = []
    /// It stands in a text box, where Word has no comments.
    var isInBox: Bool

    struct Child {
      var range: Range<Int>
      /// The number among the part's elements and what it says, of a text that will change.
      var text: (element: Int32, content: [UInt8])?
    }
  }

  /// A paragraph that stands in no other.
  struct Paragraph {
    /// Behind its properties.
    var start: Int
    /// Before its end tag.
    var end: Int
    /// Its one tag, if it is empty.
    var emptyTag: Range<Int>?
  }

  private(set) var runs: [Run] = []
  private(set) var paragraphs: [Paragraph] = []
  /// The paragraphs for comments, by the elements that were asked for; 0 is the part itself.
  private(set) var hosts: [Int32: Int] = [:]
  /// The texts that were asked for and can be changed.
  private(set) var texts: [Int32: Text] = [:]

  struct Text {
    /// In bytes.
    var length: Int
    var isInBox: Bool
  }

  private let part: [UInt8]
  private let markup: WordMarkup
  private let wantedTexts: Set<Int32>
  private let wantedHosts: Set<Int32>
  private var ordinal: Int32 = 0
  private var open: [Element] = []
  private var openParagraphs = 0
  /// The depth of the paragraph that stands in no other.
  private var outermost = 0
  /// Elements that wait for their first paragraph.
  private var waiting: [Int32] = [0]

  private struct Element {
    var kind: Kind
    var ordinal: Int32
    var tag: XMLTag
    var run: Run?
  }

  private enum Kind { case paragraph, paragraphProperties, run, runProperties, text, other }

  init(_ part: [UInt8], _ markup: WordMarkup, texts: Set<Int32>, hosts: Set<Int32>) {
    self.part = part
    self.markup = markup
    wantedTexts = texts
    wantedHosts = hosts
    var tags = XMLTags(part)
    while let tag = tags.next() {
      if tag.kind != .end { begin(tag) }
      if tag.kind != .start { end(tag) }
    }
  }

  private mutating func begin(_ tag: XMLTag) {
    ordinal &+= 1
    let kind = kind(of: part[tag.name])
    if wantedHosts.contains(ordinal) { waiting.append(ordinal) }
    if kind == .paragraph {
      openParagraphs += 1
      if openParagraphs == 1 {
        outermost = open.count
        paragraphs.append(
          Paragraph(
            start: tag.range.upperBound, end: tag.range.upperBound,
            emptyTag: tag.kind == .empty ? tag.range : nil))
      }
    }
    if openParagraphs > 0, !waiting.isEmpty {
      for element in waiting { hosts[element] = paragraphs.count - 1 }
      waiting = []
    }
    // A run in no paragraph is one itself to its reader; parted, it would be several.
    let run =
      kind == .run && openParagraphs > 0
      ? Run(range: tag.range, startTag: tag.range, isInBox: openParagraphs > 1) : nil
    open.append(Element(kind: kind, ordinal: ordinal, tag: tag, run: run))
  }

  private mutating func end(_ tag: XMLTag) {
    guard let element = open.popLast() else { return }
    let range = element.tag.range.lowerBound..<tag.range.upperBound
    switch element.kind {
    case .paragraph:
      openParagraphs -= 1
      if openParagraphs == 0 { paragraphs[paragraphs.count - 1].end = tag.range.lowerBound }
    case .paragraphProperties:
      if openParagraphs == 1, open.count == outermost + 1 {
        paragraphs[paragraphs.count - 1].start = range.upperBound
      }
    case .run:
      if let run = element.run { end(run, at: range) }
    case .runProperties, .text, .other: break
    }
    guard let parent = open.indices.last, open[parent].kind == .run else { return }
    if element.kind == .runProperties {
      open[parent].run?.properties = range
    } else {
      var child = Run.Child(range: range)
      if element.kind == .text, wantedTexts.contains(element.ordinal), tag.kind == .end,
        let content = XMLCharacterData.decoded(
          part[element.tag.range.upperBound..<tag.range.lowerBound])
      {
        child.text = (element.ordinal, content)
      }
      open[parent].run?.children.append(child)
    }
  }

  private mutating func end(_ run: Run, at range: Range<Int>) {
    var isWanted = false
    for case let text? in run.children.map(\.text) {
      texts[text.element] = Text(length: text.content.count, isInBox: run.isInBox)
      isWanted = true
    }
    guard isWanted else { return }
    var run = run
    run.range = range
    if let properties = run.properties { run.changeNumber = changeNumber(in: properties) }
    runs.append(run)
  }

  private func changeNumber(in properties: Range<Int>) -> Range<Int>? {
    let bytes = Array(part[properties])
    var tags = XMLTags(bytes)
    while let tag = tags.next() {
      guard tag.kind != .end, markup.isName(bytes[tag.name], "rPrChange") else { continue }
      let number = tag.attributes(in: bytes).first { markup.isName($0.name, "id") }
      return number.map { number in
        properties.lowerBound + number.value.startIndex..<properties.lowerBound
          + number.value.endIndex
      }
    }
    return nil
  }

  private func kind(of name: ArraySlice<UInt8>) -> Kind {
    switch name.last {
    case UInt8(ascii: "p"): markup.isName(name, "p") ? .paragraph : .other
    case UInt8(ascii: "t"): markup.isName(name, "t") ? .text : .other
    case UInt8(ascii: "r"):
      markup.isName(name, "r")
        ? .run
        : markup.isName(name, "pPr")
          ? .paragraphProperties : markup.isName(name, "rPr") ? .runProperties : .other
    default: .other
    }
  }
}
