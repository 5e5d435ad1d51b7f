/// How one level of a list shows its items.
struct ListLevel: Sendable {
  var format: NumberFormat
  var isBullet: Bool
  var start: Int
  /// The marker, with `%1` to `%9` where the numbers of the levels stand.
  var text: String
  /// Whether all numbers in the marker are decimal.
  var isLegal: Bool
  /// The level, counted from 1, after which this one starts again; nil for any shallower one, 0 for
  /// never.
  var restartAfter: Int?
  /// The font of a bullet.
  var symbolFont: String?
  /// The paragraph style that belongs to this level.
  var paragraphStyle: String?
  var pictureBullet: Bool

  init(
    format: NumberFormat = .decimal, isBullet: Bool = false, start: Int = 1, text: String,
    isLegal: Bool = false, restartAfter: Int? = nil, symbolFont: String? = nil,
    paragraphStyle: String? = nil, pictureBullet: Bool = false
  ) {
    self.format = format
    self.isBullet = isBullet
    self.start = start
    self.text = text
    self.isLegal = isLegal
    self.restartAfter = restartAfter
    self.symbolFont = symbolFont
    self.paragraphStyle = paragraphStyle
    self.pictureBullet = pictureBullet
  }
}

/// What a numbering instance changes in one level of its list.
struct LevelOverride: Sendable {
  /// The number from which this instance starts.
  var start: Int?
  var level: ListLevel?

  init(start: Int? = nil, level: ListLevel? = nil) {
    self.start = start
    self.level = level
  }
}

/// The automatic numbers of a Word document, in the order in which its paragraphs are read.
///
/// ECMA-376 Part 1, 17.9. The counters belong to the abstract list, so all instances of one list
/// count on from each other.
struct ListNumbering: Sendable {
  private struct Abstract: Sendable {
    var levels: [ListLevel]
    var numStyleLink: String?
  }

  private struct Instance: Sendable {
    var abstract: Int
    var overrides: [Int: LevelOverride]
  }

  private var abstracts: [Int: Abstract] = [:]
  private var instances: [Int: Instance] = [:]
  /// The abstract list that holds the levels of a numbering style, and the instance that the style
  /// itself names.
  private var abstractOfStyle: [String: Int] = [:]
  private var instanceOfStyle: [String: Int] = [:]

  /// The last number of each level of each abstract list; nil where a level starts afresh.
  private var counters: [Int: [Int?]] = [:]
  /// The levels at which each instance has been used.
  private var used: [Int: Set<Int>] = [:]

  static let depth = 9

  init() {}

  mutating func define(
    abstract id: Int, levels: [ListLevel], styleLink: String?, numStyleLink: String?
  ) {
    abstracts[id] = Abstract(levels: levels, numStyleLink: numStyleLink)
    if let styleLink { abstractOfStyle[styleLink] = id }
  }

  mutating func define(number id: Int, abstract: Int, overrides: [Int: LevelOverride]) {
    instances[id] = Instance(abstract: abstract, overrides: overrides)
  }

  mutating func setNumStyle(_ styleId: String, number: Int) {
    instanceOfStyle[styleId] = number
  }

  /// The level of a list that belongs to a paragraph style, whatever level the style itself names
  /// (17.9.23).
  func level(forStyle styleId: String, number: Int) -> Int? {
    guard let list = list(of: number) else { return nil }
    return (0..<Self.depth).first { list.level($0)?.paragraphStyle == styleId }
  }

  /// Counts one more item of the list and gives what Word shows before it; nil when there is no
  /// such list or its level shows nothing.
  mutating func marker(number: Int, level depth: Int) -> Text? {
    let depth = min(max(depth, 0), Self.depth - 1)
    guard let list = list(of: number), let level = list.level(depth) else { return nil }
    advance(list, number: number, to: depth)
    let text = level.pictureBullet ? "•" : pattern(of: level, at: depth, in: list)
    return text.isEmpty ? nil : Text(text)
  }

  /// A list as one instance shows it.
  private struct List {
    var abstract: Int
    var levels: [ListLevel]
    var overrides: [Int: LevelOverride]

    func level(_ depth: Int) -> ListLevel? {
      overrides[depth]?.level ?? (depth < levels.count ? levels[depth] : nil)
    }

    func start(_ depth: Int) -> Int {
      overrides[depth]?.start ?? level(depth)?.start ?? 1
    }
  }

  /// Follows the links of numbering styles to the list that holds the levels.
  private func list(of number: Int) -> List? {
    guard let instance = instances[number] else { return nil }
    var id = instance.abstract
    var visited: Set<Int> = []
    while let abstract = abstracts[id] {
      guard let style = abstract.numStyleLink, visited.insert(id).inserted,
        let next = [
          instanceOfStyle[style].flatMap { instances[$0]?.abstract }, abstractOfStyle[style],
        ]
        .compactMap(\.self).first(where: { $0 != id && abstracts[$0] != nil })
      else { return List(abstract: id, levels: abstract.levels, overrides: instance.overrides) }
      id = next
    }
    return nil
  }

  private mutating func advance(_ list: List, number: Int, to depth: Int) {
    var values = counters[list.abstract] ?? Array(repeating: nil, count: Self.depth)
    // Word counts the levels above as used once, so the next item there is the second.
    for above in 0..<depth where values[above] == nil { values[above] = list.start(above) }
    let isFirst = used[number, default: []].insert(depth).inserted
    if let value = values[depth], !(isFirst && list.overrides[depth]?.start != nil) {
      values[depth] = value < Int.max ? value + 1 : value
    } else {
      values[depth] = list.start(depth)
    }
    for below in (depth + 1)..<Self.depth
    where depth < restartDepth(of: list.level(below), at: below) {
      values[below] = nil
    }
    counters[list.abstract] = values
  }

  /// A level starts again when one shallower than this is used.
  private func restartDepth(of level: ListLevel?, at depth: Int) -> Int {
    guard let after = level?.restartAfter, (0...depth).contains(after) else { return depth }
    return after
  }

  /// Word takes no more from a marker's pattern than 31 characters; a little more is harmless.
  private static let longestPattern = 64

  private func pattern(of level: ListLevel, at depth: Int, in list: List) -> String {
    let values = counters[list.abstract] ?? []
    var text = ""
    var isPlaceholder = false
    for scalar in level.text.unicodeScalars.prefix(Self.longestPattern) {
      if isPlaceholder, ("1"..."9").contains(scalar) {
        isPlaceholder = false
        let named = Int(scalar.value - 0x31)
        guard named <= depth, let value = values[named] else { continue }
        text += part(of: list, named, value, isLegal: level.isLegal)
      } else {
        if isPlaceholder { text += "%" }
        isPlaceholder = scalar == "%" && !level.isBullet
        if !isPlaceholder { text += Self.literal(scalar, level) }
      }
    }
    return isPlaceholder ? text + "%" : text
  }

  /// A level without numbers shows none in the markers below it either, even in legal style.
  private func part(of list: List, _ depth: Int, _ value: Int, isLegal: Bool) -> String {
    guard let level = list.level(depth), !level.isBullet else { return "" }
    return isLegal && level.format.showsNumbers
      ? NumberFormat.decimal.text(value) : level.format.text(value)
  }

  /// A bullet is written as a letter of its font or as the private code of one; other markers hold
  /// text, and at most private codes.
  private static func literal(_ scalar: Unicode.Scalar, _ level: ListLevel) -> String {
    let isPrivate = (0xF000...0xF0FF).contains(scalar.value)
    guard level.isBullet || isPrivate else { return String(scalar) }
    if let text = SymbolFont.text(font: level.symbolFont ?? "", code: scalar.value) { return text }
    // Without a font that explains it, a private code is by habit one of Symbol or Wingdings.
    guard isPrivate, scalar.value != 0xF0B7 else { return "•" }
    return SymbolFont.text(font: "Wingdings", code: scalar.value) ?? "•"
  }
}
