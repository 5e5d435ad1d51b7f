import Documents
import ItaModel
import ThaiText

extension Check {
  /// A document is signed when what it tells of can be known, and while it can be of use.
  static let date = Check(
    code: "date", severity: .warning,
    purpose: Message(
      th: "วันที่ของเอกสารเป็นไปไม่ได้สำหรับปีที่เอกสารรายงาน",
      en: "the document is dated when it cannot have been written, by the years that it is about"),
    advice: Message(
      th: "ตรวจปี พ.ศ. ของวันที่ และปีงบประมาณของเอกสาร",
      en: "look at the year of the date, and at the fiscal year of the document")
  ) { check, evidence in
    let facts = evidence.statements.document
    guard let dated = facts.dated, let possible = PossibleDates(facts) else { return [] }
    let places = evidence.statements.datedAt.map { [$0] } ?? []
    if let earliest = possible.earliest, dated < earliest {
      return [
        check.finding(
          on: "/document/dated", .tooEarly(dated, earliest),
          stated: .text(Text(dated.description)), at: places)
      ]
    }
    guard let latest = possible.latest, latest < dated else { return [] }
    return [
      check.finding(
        on: "/document/dated", .tooLate(dated, latest),
        stated: .text(Text(dated.description)), at: places)
    ]
  }
}

/// Wide bounds: what lies outside of them is no matter of haste or delay.
private struct PossibleDates {
  let earliest: YearMonth?
  let latest: YearMonth?

  init?(_ facts: DocumentFacts) {
    let isPlan = facts.genres.contains(.measuresPlan)
    guard let year = facts.fiscalYear ?? facts.assessedYear, !facts.genres.isEmpty else {
      return nil
    }
    if facts.genres == [.measuresResults] {
      earliest = year.firstMonth
      latest = nil
    } else {
      // Nobody knows a result before half of its year has gone.
      let assessed = facts.assessedYear ?? year.previous
      earliest = assessed.map { YearMonth(year: $0.lastMonth.year, month: 4) }
      let isOfNextYear = facts.assessedYear.map { $0 < year } ?? false
      latest =
        isPlan && isOfNextYear && !facts.genres.contains(.measuresResults) ? year.lastMonth : nil
    }
  }
}

extension Message {
  fileprivate static func tooEarly(
    _ dated: YearMonth, _ earliest: YearMonth
  ) -> Message {
    Message(
      th: "เอกสารลงวันที่ใน \(dated.name.th) แต่เรื่องที่รายงานรู้ได้ไม่ก่อน \(earliest.name.th)",
      en: "the document is dated \(dated), but what it tells cannot be known before \(earliest)")
  }

  fileprivate static func tooLate(
    _ dated: YearMonth, _ latest: YearMonth
  ) -> Message {
    Message(
      th: "เอกสารลงวันที่ใน \(dated.name.th) แต่แผนสิ้นสุดใน \(latest.name.th)",
      en: "the document is dated \(dated), but its plan ends in \(latest)")
  }
}
