import Documents
import ItaModel
import ThaiText

extension Check {
  /// Indicators are called by a name that the dictionary knows.
  static let unknownName = Check(
    code: "unknown-name", severity: .warning,
    purpose: Message(
      th: "ชื่อตัวชี้วัดไม่มีในพจนานุกรม",
      en: "the name of an indicator is not in the dictionary"),
    advice: Message(
      th: "ใช้ชื่อที่เป็นทางการ หรือเพิ่มชื่อที่หน่วยงานใช้ด้วย --dictionary",
      en: "use the official name, or add the name that the agency uses with --dictionary")
  ) { check, evidence in
    let known = KnownNames(evidence.framework)
    var names: [Text] = []
    var mentions: [Text: [IndicatorMention]] = [:]
    for mention in evidence.statements.mentions
    where known.areMissed(by: mention.name)
      || mention.isUnknown && !known.contain(mention.name) || known.areMarked(more: mention.name)
    {
      if mentions[mention.name] == nil { names.append(mention.name) }
      mentions[mention.name, default: []].append(mention)
    }
    return names.map { name in
      let found = mentions[name] ?? []
      let isMarkLost = known.areMarked(more: name)
      let meant = found.lazy.compactMap { $0.byName ?? $0.nearest ?? $0.indicator }.first
      return check.finding(
        isMarkLost ? .info : nil, on: evidence.pointer(to: found.first?.indicator),
        .unknown(name, meant, evidence.framework), stated: .text(name),
        expected: meant.map { .text(evidence.framework.name(of: $0)) }, at: found.map(\.at))
    }
  }
}

/// The names of the dictionary, to tell what is no other name than one of them.
private struct KnownNames {
  private let keys: [[UInt8]]
  private let skeletons: Set<[UInt8]>
  /// The fewest bytes that a name has of each skeleton.
  private var lengths: [[UInt8]: Int] = [:]
  private let misnomers: Set<[UInt8]>

  init(_ framework: Framework) {
    misnomers = Set(framework.misnomers.map { MatchKey.key($0.utf8) })
    let names = framework.indicators.map(\.name) + framework.aliases.map(\.name)
    keys = names.map { MatchKey.key($0.utf8) }
    skeletons = Set(names.map { MatchKey.skeleton($0.utf8) })
    for (name, key) in zip(names, keys) {
      lengths[MatchKey.skeleton(name.utf8), default: .max] = min(
        lengths[MatchKey.skeleton(name.utf8)] ?? .max, key.count)
    }
  }

  /// Whether it is one of the slips that the dictionary knows.
  func areMissed(by name: Text) -> Bool { misnomers.contains(MatchKey.key(name.utf8)) }

  /// Whether it is one of them but for a mark that is missing.
  func areMarked(more name: Text) -> Bool {
    guard let length = lengths[MatchKey.skeleton(name.utf8)] else { return false }
    return MatchKey.key(name.utf8).count < length
  }

  /// Whether only marks have drifted, a line was broken, or more was read than the name.
  func contain(_ name: Text) -> Bool {
    if skeletons.contains(MatchKey.skeleton(name.utf8)) { return true }
    let key = MatchKey.key(name.utf8)
    return keys.contains { $0.starts(with: key) || key.hasSuffix($0) || key.starts(with: $0) }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ other: [UInt8]) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}

extension IndicatorMention {
  /// Whether it names an indicator by words that no indicator has.
  fileprivate var isUnknown: Bool {
    guard !name.isEmpty else { return false }
    if conflicts.contains(.spelling) { return true }
    return byName == nil && nearest != nil && (indicator != nil || number != nil)
  }
}

extension Message {
  fileprivate static func unknown(
    _ name: Text, _ meant: IndicatorNumber?, _ framework: Framework
  ) -> Message {
    let message = Message(
      th: "“\(name)” ไม่ใช่ชื่อตัวชี้วัด", en: "“\(name)” is the name of no indicator")
    guard let meant else { return message }
    return message
      + Message(
        th: " ใกล้เคียงที่สุดคือ \(meant) \(framework.name(of: meant))",
        en: "; the nearest is \(meant), \(framework.name(of: meant))")
  }
}
