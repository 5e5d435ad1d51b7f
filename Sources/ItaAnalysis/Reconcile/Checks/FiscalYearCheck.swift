import Documents
import ItaModel
import ThaiText

extension Check {
  /// A report plans for one fiscal year, and analyses the result of one.
  static let fiscalYear = Check(
    code: "fiscal-year", severity: .warning,
    purpose: Message(
      th: "พิมพ์ปีงบประมาณไว้สองปีในที่ซึ่งควรเป็นปีเดียวกัน",
      en: "two fiscal years are printed where one is meant"),
    advice: Message(
      th: "ตรวจปีงบประมาณในที่ซึ่งบอกไว้ มักค้างมาจากเอกสารของปีก่อน",
      en: "look at the years in the places given; they are often left over from an older document")
  ) { check, evidence in
    let facts = evidence.statements.document
    return [
      (YearStatement.Role.planned, facts.fiscalYear, "/document/fiscalYear"),
      (.assessed, facts.assessedYear, "/document/assessedYear"),
    ].flatMap { role, year, subject -> [Finding] in
      guard let year else { return [] }
      // A plan and the results of the plan before it may be one document.
      let isMixture =
        facts.genres.contains(.measuresPlan) && facts.genres.contains(.measuresResults)
      let others = evidence.statements.years.filter {
        $0.role == role && $0.year != year && !(isMixture && $0.year == year.previous)
      }
      return Dictionary(grouping: others, by: \.year).sorted { $0.key < $1.key }.map { other in
        check.finding(
          on: subject, .otherYear(other.key, year, role), stated: .year(other.key),
          expected: .year(year), at: other.value.map(\.at))
      }
    }
  }
}

extension FindingValue {
  fileprivate static func year(_ year: FiscalYear) -> FindingValue {
    .number(Score(units: year.number, places: 0))
  }
}

extension Message {
  fileprivate static func otherYear(
    _ other: FiscalYear, _ year: FiscalYear, _ role: YearStatement.Role
  ) -> Message {
    role == .planned
      ? Message(
        th: "พิมพ์ปีงบประมาณ \(other) ในเอกสารของปีงบประมาณ \(year)",
        en: "fiscal year \(other) is printed in a document for \(year)")
      : Message(
        th: "พิมพ์ผลการประเมินเป็นของปี \(other) แต่เอกสารวิเคราะห์ผลของปี \(year)",
        en: "the result is called that of \(other), but the document analyses \(year)")
  }
}
