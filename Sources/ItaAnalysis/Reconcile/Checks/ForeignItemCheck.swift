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
      + evidence.foreignIssues.map { index, issue, items in
        check.finding(
          .info, on: "/issues/\(index)", .foreignItems(items, under: issue.indicator),
          at: [issue.at])
      }
  }
}

extension Evidence {
  /// Weak points of an indicator that name what its own survey asks of others, and nothing that it
  /// asks of this one. Sections run into one another in some documents, so they are only worth
  /// knowing. Disclosure items are also named where they would help another indicator.
  fileprivate var foreignIssues: [(index: Int, issue: Issue, items: [ItemCode])] {
    guard let year = statements.document.assessedYear else { return [] }
    return statements.issues.enumerated().compactMap { index, issue in
      guard let indicator = issue.indicator else { return nil }
      let items = issue.items.compactMap { item in
        framework.indicator(of: item, in: year).map { (item: item, owner: $0) }
      }.filter { $0.owner.instrument == indicator.instrument }
      guard !items.isEmpty, items.allSatisfy({ $0.owner != indicator }) else { return nil }
      return (index, issue, items.map(\.item))
    }
  }
}

extension Message {
  fileprivate static func foreignItems(_ indicator: IndicatorNumber) -> Message {
    Message(
      th: "ข้อความของตัวชี้วัดที่ \(indicator) อ้างถึงข้อคำถามของตัวชี้วัดอื่น",
      en: "the text of indicator \(indicator) names items of another indicator")
  }

  fileprivate static func foreignItems(
    _ items: [ItemCode], under indicator: IndicatorNumber?
  ) -> Message {
    let items = items.map(\.description).joined(separator: ", ")
    let number = indicator.map { "\($0)" } ?? ""
    return Message(
      th: "ประเด็นของตัวชี้วัดที่ \(number) อ้างถึง \(items) ซึ่งเป็นข้อของตัวชี้วัดอื่น",
      en: "a weak point of indicator \(number) names \(items), items of another indicator")
  }
}
