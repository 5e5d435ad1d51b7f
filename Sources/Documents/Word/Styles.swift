/// What the styles of a document say about the things that are read: the outline level, the list, and
/// whether text is hidden, each from the nearest style of the `basedOn` chain that says anything.
struct Styles {
  struct Paragraph: BitwiseCopyable {
    /// From 1.
    var headingLevel: Int?
    var list: Int?
    var listLevel: Int?
    var isHidden = false
  }

  private struct Style {
    var name = ""
    var basedOn: Int?
    var outlineLevel: Int?
    var list: Int?
    var listLevel: Int?
    var isHidden: Bool?
    /// From 1; 0 for body text.
    var headingLevel: Int?
  }

  private static let longestChain = 100

  /// What holds for paragraphs of a style, its ancestors asked.
  private var resolved: [Paragraph] = []
  private var ids: [String] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var standardParagraph: Int?
  /// Text that the document's defaults hide is hidden, whatever styles say of it (17.7.3).
  private var isHiddenByDefault = false
  /// The numbering styles: a style's name and the list that it stands for.
  private(set) var lists: [(style: String, list: Int)] = []

  init() {}

  init(_ events: inout XMLEvents) throws(ReadError) {
    var styles: [Style] = []
    var parents: [(Int, [UInt8])] = []
    var isInDefaults = false
    while let event = try events.read() {
      switch (event.kind, event.element) {
      case (.start, .style):
        styles.append(Style())
        if let id = events.value(.styleId, of: event) {
          numbers[id] = styles.count - 1
          ids.append(String(decoding: id, as: UTF8.self))
        } else {
          ids.append("")
        }
        if events.isOn(.default, of: event),
          events.value(.type, of: event) == Array("paragraph".utf8)
        {
          standardParagraph = styles.count - 1
        }
      case (.start, .documentDefaults): isInDefaults = true
      case (.end, .documentDefaults): isInDefaults = false
      case (.start, .paragraphChange), (.start, .runChange), (.start, .tableStylePart):
        try events.skipElement()
      case (.start, .vanish) where isInDefaults:
        isHiddenByDefault = events.isOn(.val, of: event, absent: true)
      case (.start, let element) where !styles.isEmpty && !isInDefaults:
        let last = styles.count - 1
        switch element {
        case .styleName: styles[last].name = events.string(.val, of: event)
        case .basedOn: parents.append((last, events.value(.val, of: event) ?? []))
        case .outlineLevel: styles[last].outlineLevel = events.integer(.val, of: event)
        case .numberID: styles[last].list = events.integer(.val, of: event)
        case .level: styles[last].listLevel = events.integer(.val, of: event)
        case .vanish: styles[last].isHidden = events.isOn(.val, of: event, absent: true)
        default: break
        }
      default: break
      }
    }
    for (style, parent) in parents { styles[style].basedOn = numbers[parent] }
    for index in styles.indices {
      // 9 is the level of body text (17.3.1.20).
      styles[index].headingLevel =
        styles[index].outlineLevel.map { (0...8).contains($0) ? $0 + 1 : 0 }
        ?? HeadingStyle.level(styleName: styles[index].name)
    }
    resolved = styles.indices.map { Styles.resolve($0, in: styles) }
    for index in styles.indices {
      if let list = resolved[index].list { lists.append((ids[index], list)) }
    }
  }

  /// The style of a paragraph; the document's standard one where it names none.
  func paragraph(_ id: [UInt8]?) -> Int? {
    id.flatMap { numbers[$0] } ?? standardParagraph
  }

  func id(_ style: Int) -> String { ids[style] }

  subscript(style: Int) -> Paragraph { resolved[style] }

  /// Whether text is hidden whose paragraph and run have these styles. Hiding by one and by the other
  /// cancel each other out.
  func isHidden(run id: [UInt8]?, byParagraph isHiddenByParagraph: Bool) -> Bool {
    let isHiddenByRun = id.flatMap { numbers[$0] }.map { resolved[$0].isHidden } ?? false
    return isHiddenByDefault || isHiddenByRun != isHiddenByParagraph
  }

  /// What a style says, and its ancestors where it says nothing. A cycle ends the chain.
  private static func resolve(_ index: Int, in styles: [Style]) -> Paragraph {
    var found = Paragraph()
    var isHidden: Bool?
    var level: Int?
    var next: Int? = index
    var steps = 0
    while let current = next, steps < longestChain {
      let style = styles[current]
      found.list = found.list ?? style.list
      found.listLevel = found.listLevel ?? style.listLevel
      isHidden = isHidden ?? style.isHidden
      level = level ?? style.headingLevel
      next = style.basedOn
      steps += 1
    }
    found.isHidden = isHidden ?? false
    found.headingLevel = level == 0 ? nil : level
    return found
  }
}
