import Documents
import ItaModel
import ThaiText

extension Check {
  /// Measures are planned for the fiscal year of the plan.
  static let periodOutsideYear = Check(
    code: "period-outside-year", severity: .warning,
    purpose: Message(
      th: "ระยะเวลาของมาตรการอยู่นอกปีงบประมาณของเอกสาร",
      en: "the period of a measure lies outside of the fiscal year of the document"),
    advice: Message(
      th: "ตรวจปีของระยะเวลา ปีงบประมาณเริ่มเดือนตุลาคมของปีก่อน",
      en: "look at the year of the period; a fiscal year begins in October of the year before")
  ) { check, evidence in
    guard let year = evidence.statements.document.fiscalYear else { return [] }
    let dated = evidence.statements.measures.enumerated().filter { $0.element.period?.start != nil }
    let outside = dated.filter { $0.element.period?.isOutside(year) ?? false }
    // Where most measures are of another year, it is the document's year that is in doubt.
    guard outside.count < 3 || 2 * outside.count <= dated.count else { return [] }
    return outside.compactMap { index, measure in
      guard let period = measure.period else { return nil }
      return check.finding(
        on: "/measures/\(index)/period", .outside(period.text, year), stated: .text(period.text),
        at: [measure.at])
    }
  }
}

extension MeasurePeriod {
  fileprivate func isOutside(_ year: FiscalYear) -> Bool {
    guard let start, let end, start <= end else { return false }
    return start < year.firstMonth || year.lastMonth < end
  }
}

extension Message {
  fileprivate static func outside(_ text: Text, _ year: FiscalYear) -> Message {
    Message(
      th: "ระยะเวลา “\(text)” ไม่อยู่ในปีงบประมาณ \(year) "
        + "(\(year.firstMonth.name.th) ถึง \(year.lastMonth.name.th))",
      en: "the period “\(text)” is not within fiscal year \(year) (\(year.firstMonth) to "
        + "\(year.lastMonth))")
  }
}
