import Documents
import ItaModel
import ThaiText

extension Check {
  /// Indicators have one name each in the dictionary, and others that agencies and years use.
  static let nameVariant = Check(
    code: "name-variant", severity: .info,
    purpose: Message(
      th: "เรียกตัวชี้วัดด้วยอีกชื่อหนึ่งที่ใช้กัน",
      en: "an indicator is called by another of the names in use"),
    advice: Message(
      th: "ใช้ชื่อเดียวกันทั้งเอกสาร", en: "use one name throughout the document")
  ) { check, evidence in
    let framework = evidence.framework
    let misnomers = Set(framework.misnomers.map { MatchKey.key($0.utf8) })
    var names: [[UInt8]: IndicatorNumber] = [:]
    for alias in framework.aliases { names[MatchKey.key(alias.name.utf8)] = alias.indicator }
    for indicator in framework.indicators { names[MatchKey.key(indicator.name.utf8)] = nil }
    for name in misnomers { names[name] = nil }
    var keys: [[UInt8]] = []
    var mentions: [[UInt8]: [IndicatorMention]] = [:]
    for mention in evidence.statements.mentions {
      let key = MatchKey.key(mention.name.utf8)
      guard names[key] != nil else { continue }
      if mentions[key] == nil { keys.append(key) }
      mentions[key, default: []].append(mention)
    }
    return keys.compactMap { key in
      guard let found = mentions[key], let name = found.first?.name, let indicator = names[key]
      else { return nil }
      return check.finding(
        on: evidence.pointer(to: indicator),
        .otherName(name, of: indicator, framework.name(of: indicator)), stated: .text(name),
        at: found.map(\.at))
    }
  }
}

extension Message {
  fileprivate static func otherName(
    _ name: Text, of indicator: IndicatorNumber, _ first: Text
  ) -> Message {
    Message(
      th: "“\(name)” เป็นอีกชื่อหนึ่งของตัวชี้วัดที่ \(indicator) ซึ่งพจนานุกรมเรียกว่า “\(first)”",
      en: "“\(name)” is another name of indicator \(indicator), “\(first)” in the "
        + "dictionary")
  }
}
