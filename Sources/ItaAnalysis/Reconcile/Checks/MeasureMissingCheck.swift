import Documents
import ItaModel
import ThaiText

extension Check {
  /// What has to be mended urgently has a measure.
  static let measureMissing = Check(
    code: "measure-missing", severity: .info,
    purpose: Message(
      th: "ตัวชี้วัดที่ต้องแก้ไขโดยเร่งด่วนไม่มีมาตรการ",
      en: "an indicator that has to be mended urgently has no measure"),
    advice: Message(
      th: "เพิ่มมาตรการสำหรับตัวชี้วัดนี้", en: "add a measure for the indicator")
  ) { check, evidence in
    let statements = evidence.statements
    let served = Set(statements.measures.compactMap(\.indicator))
    // Plans by topic, not by indicator, say nothing of single ones.
    guard statements.document.genres.contains(.measuresPlan), !served.isEmpty,
      let year = statements.document.assessedYear, let assessment = evidence.assessment(of: year)
    else { return [] }
    return assessment.indicators.filter { $0.isUrgent && !served.contains($0.number) }.map {
      let key = ScoreKey(year: year, subject: .indicator($0.number))
      return check.finding(
        on: evidence.pointer(to: key), .unserved($0), stated: $0.verdict.value.map { .number($0) },
        at: $0.verdict.stated.map(\.at))
    }
  }
}

extension Assessment.IndicatorScore {
  /// Called so by the document, or below the mark of a good result where it says nothing.
  fileprivate var isUrgent: Bool {
    if let band { return band == .urgent }
    return verdict.value?.millionths.map { $0 < 85 * ScoreRange.point } ?? false
  }
}

extension Message {
  fileprivate static func unserved(_ indicator: Assessment.IndicatorScore) -> Message {
    let score = indicator.verdict.value.map { " (\($0))" } ?? ""
    return Message(
      th: "ตัวชี้วัดที่ \(indicator.number)\(score) ต้องแก้ไขโดยเร่งด่วน แต่ไม่มีมาตรการ",
      en: "indicator \(indicator.number)\(score) has to be mended urgently, but has no measure")
  }
}
