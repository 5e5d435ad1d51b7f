/// What the styles of a document say about the things that are read: the outline level, the list, and
/// whether text is hidden, each from the nearest style of the `basedOn` chain that says anything.
struct Styles {
  struct Paragraph {
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

  private var styles: [Style] = []
  private var numbers: [[UInt8]: Int] = [:]
  private var standardParagraph: Int?
  /// Text that the document's defaults hide is hidden, whatever styles say of it (17.7.3).
  private var isHiddenByDefault = false
  /// The numbering styles: a style's name and the list that it stands for.
  private(set) var lists: [(style: String, list: Int)] = []

  init() {}

  init(_ events: inout XMLEvents) throws(ReadError) {
    var parents: [(Int, [UInt8])] = []
    var isInDefaults = false
    while let event = try events.read() {
      switch (event.kind, event.element) {
      case (.start, .style):
        styles.append(Style())
        if let id = events.value(.styleId, of: event) {
          numbers[id] = styles.count - 1
          names.append(String(decoding: id, as: UTF8.self))
        } else {
          names.append("")
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
    for index in styles.indices {
      resolve(index)
      if let list = styles[index].list { lists.append((names[index], list)) }
    }
  }

  /// The ids, by number.
  private var names: [String] = []

  /// The style of a paragraph; the document's standard one where it names none.
  func paragraph(_ id: [UInt8]?) -> Int? {
    id.flatMap { numbers[$0] } ?? standardParagraph
  }

  func id(_ style: Int) -> String { names[style] }

  subscript(style: Int) -> Paragraph {
    let style = styles[style]
    return Paragraph(
      headingLevel: style.headingLevel == 0 ? nil : style.headingLevel, list: style.list,
      listLevel: style.listLevel,
      isHidden: style.isHidden ?? false)
  }

  /// Whether text is hidden whose paragraph and run have these styles. Hiding by one and by the other
  /// cancel each other out.
  func isHidden(run id: [UInt8]?, byParagraph isHiddenByParagraph: Bool) -> Bool {
    let isHiddenByRun = id.flatMap { numbers[$0] }.flatMap { styles[$0].isHidden } ?? false
    return isHiddenByDefault || isHiddenByRun != isHiddenByParagraph
  }

  /// Takes over from its parents what a style leaves open. A cycle ends the chain.
  private mutating func resolve(_ index: Int) {
    var ancestor = styles[index].basedOn
    var steps = 1
    while let current = ancestor, steps < Styles.longestChain {
      let parent = styles[current]
      if styles[index].list == nil { styles[index].list = parent.list }
      if styles[index].listLevel == nil { styles[index].listLevel = parent.listLevel }
      if styles[index].isHidden == nil { styles[index].isHidden = parent.isHidden }
      if styles[index].headingLevel == nil { styles[index].headingLevel = parent.headingLevel }
      ancestor = parent.basedOn
      steps += 1
    }
  }
}
