import Documents
import ItaModel
import ThaiText

extension Check {
  /// What has to be mended urgently is not good enough elsewhere.
  static let twoClasses = Check(
    code: "two-classes", severity: .info,
    purpose: Message(
      th: "ตัวชี้วัดเดียวกันจัดไว้ทั้งกลุ่มเร่งด่วนและกลุ่มอื่น",
      en: "one indicator is classed as urgent in one place and as something else in another"),
    advice: Message(
      th: "ตรวจคะแนนของตัวชี้วัดกับเกณฑ์การจัดกลุ่มของเอกสาร",
      en: "hold the score of the indicator against the classes of the document")
  ) { check, evidence in
    let statements = evidence.statements
    return IndicatorNumber.all.compactMap { indicator in
      let bands = statements.bands.filter {
        $0.indicator == indicator && $0.year == statements.document.assessedYear
      }
      // Several weak points of one indicator may differ; they are held against its own class.
      let issues = bands.isEmpty ? [] : statements.issues.filter { $0.indicator == indicator }
      let classes =
        bands.map { ($0.band, $0.at) }
        + issues.compactMap { issue in
          issue.severity.map { ($0, issue.at) }
        }
      let urgent = classes.count { $0.0 == .urgent }
      guard urgent > 0, urgent < classes.count else { return nil }
      return check.finding(
        on: evidence.pointer(to: indicator), .twoClasses(indicator), at: classes.map(\.1))
    }
  }
}

extension Message {
  fileprivate static func twoClasses(_ indicator: IndicatorNumber) -> Message {
    Message(
      th: "ตัวชี้วัดที่ \(indicator) จัดไว้ทั้งกลุ่มที่ต้องแก้ไขโดยเร่งด่วนและกลุ่มอื่น",
      en: "indicator \(indicator) is classed as urgent in one place, and otherwise in another")
  }
}
