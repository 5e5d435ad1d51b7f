/// Reads the definitions of a document's lists (17.9).
enum NumberingPart {
  static func read(
    _ events: inout XMLEvents, into numbering: inout ListNumbering
  ) throws(ReadError) {
    while let event = try events.read() {
      guard event.kind == .start else { continue }
      switch event.element {
      case .abstractList: try readAbstractList(event, &events, into: &numbering)
      case .list: try readList(event, &events, into: &numbering)
      default: break
      }
    }
  }

  private static func readAbstractList(
    _ start: XMLEvent, _ events: inout XMLEvents, into numbering: inout ListNumbering
  ) throws(ReadError) {
    let id = events.integer(.abstractNumId, of: start) ?? -1
    let depth = events.path.depth
    var levels: [Int: ListLevel] = [:]
    var styleLink: String?
    var numStyleLink: String?
    while let event = try events.read(), !events.isEnd(event, depth) {
      guard event.kind == .start else { continue }
      switch event.element {
      case .listLevel:
        let number = events.integer(.ilvl, of: event) ?? levels.count
        levels[max(0, min(8, number))] = try readLevel(&events)
      case .styleLink: styleLink = events.string(.val, of: event)
      case .numStyleLink: numStyleLink = events.string(.val, of: event)
      default: break
      }
    }
    let count = (levels.keys.max() ?? -1) + 1
    numbering.define(
      abstract: id, levels: (0..<count).map { levels[$0] ?? ListLevel(text: "") },
      styleLink: styleLink,
      numStyleLink: numStyleLink)
  }

  private static func readList(
    _ start: XMLEvent, _ events: inout XMLEvents, into numbering: inout ListNumbering
  ) throws(ReadError) {
    guard let id = events.integer(.numId, of: start) else { return }
    let depth = events.path.depth
    var abstract = -1
    var overrides: [Int: LevelOverride] = [:]
    var level = 0
    while let event = try events.read(), !events.isEnd(event, depth) {
      guard event.kind == .start else { continue }
      switch event.element {
      case .abstractListID: abstract = events.integer(.val, of: event) ?? -1
      case .levelOverride: level = max(0, min(8, events.integer(.ilvl, of: event) ?? 0))
      case .startOverride:
        overrides[level, default: LevelOverride()].start = events.integer(.val, of: event)
      case .listLevel: overrides[level, default: LevelOverride()].level = try readLevel(&events)
      default: break
      }
    }
    numbering.define(number: id, abstract: abstract, overrides: overrides)
  }

  private static func readLevel(_ events: inout XMLEvents) throws(ReadError) -> ListLevel {
    let depth = events.path.depth
    // Where it does not say, it starts at nought (17.9.25).
    var level = ListLevel(start: 0, text: "")
    var isChosen: [Bool] = []
    while let event = try events.read(), !events.isEnd(event, depth) {
      if event.kind == .end, event.element == .alternate { _ = isChosen.popLast() }
      guard event.kind == .start else { continue }
      switch event.element {
      case .alternate: isChosen.append(false)
      case .choice:
        let isUnderstood = Namespace.understands(events.value(.requires, of: event) ?? [])
        guard isChosen.last == false, isUnderstood else {
          try events.skipElement()
          continue
        }
        isChosen[isChosen.count - 1] = true
      case .fallback:
        if isChosen.last == true { try events.skipElement() }
      case .start: level.start = events.integer(.val, of: event) ?? 0
      case .numberFormat:
        let name = events.string(.val, of: event)
        level.isBullet = name == "bullet"
        level.format = NumberFormat(
          name: name,
          custom: events.value(.format, of: event).map { String(decoding: $0, as: UTF8.self) })
      case .levelText: level.text = events.string(.val, of: event)
      case .levelRestart: level.restartAfter = events.integer(.val, of: event)
      case .legal: level.isLegal = events.isOn(.val, of: event, absent: true)
      case .levelPicture: level.pictureBullet = true
      case .paragraphStyle: level.paragraphStyle = events.string(.val, of: event)
      case .fonts:
        level.symbolFont =
          (events.value(.ascii, of: event) ?? events.value(.highAnsi, of: event)).map {
            String(decoding: $0, as: UTF8.self)
          }
      default: break
      }
    }
    return level
  }
}

extension XMLEvents {
  /// Whether an event ends the element at `depth`.
  fileprivate func isEnd(_ event: XMLEvent, _ depth: Int) -> Bool {
    event.kind == .end && path.depth == depth
  }
}
