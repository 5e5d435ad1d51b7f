import Documents
import ItaModel
import ThaiText

extension Check {
  /// A period begins before it ends.
  static let periodReversed = Check(
    code: "period-reversed", severity: .error,
    purpose: Message(
      th: "ระยะเวลาสิ้นสุดก่อนเริ่ม", en: "a period ends before it starts"),
    advice: Message(
      th: "แก้เดือนหรือปีของระยะเวลา มักพิมพ์ปีผิด",
      en: "mend the month or the year; most often it is the year")
  ) { check, evidence in
    evidence.statements.measures.enumerated().compactMap { index, measure in
      guard let period = measure.period, period.isReversed else { return nil }
      return check.finding(
        on: "/measures/\(index)/period", .reversed(period.text), stated: .text(period.text),
        at: [measure.at])
    }
  }
}

extension MeasurePeriod {
  fileprivate var isReversed: Bool {
    if let start, let end { return end < start }
    return start == nil && end == nil && DateField.read(text.utf8).flags.contains(.rangeReversed)
  }
}

extension Message {
  fileprivate static func reversed(_ text: Text) -> Message {
    Message(
      th: "ระยะเวลา “\(text)” สิ้นสุดก่อนเริ่ม",
      en: "the period “\(text)” ends before it starts")
  }
}
