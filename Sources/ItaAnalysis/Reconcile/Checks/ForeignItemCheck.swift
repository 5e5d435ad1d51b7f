import Documents
import ItaModel
import ThaiText

extension Check {
  /// What is said of an indicator is of its own survey and disclosure items.
  static let foreignItem = Check(
    code: "foreign-item", severity: .warning,
    purpose: Message(
      th: "ข้อคำถามที่อ้างถึงเป็นของตัวชี้วัดอื่น",
      en: "survey or disclosure items of another indicator are named under this one"),
    advice: Message(
      th: "ตรวจว่าข้อความนี้เป็นของตัวชี้วัดใด",
      en: "see which indicator the text is about")
  ) { check, evidence in
    var indicators: [IndicatorNumber] = []
    var places: [IndicatorNumber: [BlockPath]] = [:]
    for mention in evidence.statements.mentions where mention.conflicts.contains(.item) {
      guard let indicator = mention.indicator else { continue }
      if places[indicator] == nil { indicators.append(indicator) }
      places[indicator, default: []].append(mention.at)
    }
    return indicators.map { indicator in
      check.finding(
        on: evidence.pointer(to: indicator), .foreignItems(indicator), at: places[indicator] ?? [])
    }
  }
}

extension Message {
  fileprivate static func foreignItems(_ indicator: IndicatorNumber) -> Message {
    Message(
      th: "ข้อความของตัวชี้วัดที่ \(indicator) อ้างถึงข้อคำถามของตัวชี้วัดอื่น",
      en: "the text of indicator \(indicator) names items of another indicator")
  }
}
