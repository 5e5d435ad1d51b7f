import Documents
import ItaModel
import ThaiText

extension Check {
  /// A score lies between 0 and 100.
  static let scoreRange = Check(
    code: "score-range", severity: .error,
    purpose: Message(
      th: "คะแนนที่พิมพ์ไม่อยู่ระหว่าง 0 ถึง 100",
      en: "a printed score is not between 0 and 100"),
    advice: Message(
      th: "ตรวจกับผลการประเมินต้นฉบับ มักเป็นจุดทศนิยมที่หายหรือเลื่อนไป",
      en: "compare with the official result; often a decimal point is lost or displaced")
  ) { check, evidence in
    evidence.keys.flatMap { key in
      (evidence.printed[key]?.values ?? []).filter { $0.range == nil }.map { value in
        let expected = evidence.verdict(on: key)?.value
        return check.finding(
          on: evidence.pointer(to: key), .outside(key.subject, value.value, expected),
          stated: .number(value.value), expected: expected.map { .number($0) }, at: value.at)
      }
    }
  }
}

extension Message {
  fileprivate static func outside(
    _ subject: ScoreSubject, _ stated: Score, _ expected: Score?
  ) -> Message {
    let message = Message(
      th: "\(subject.name.th) พิมพ์เป็น \(stated) แต่คะแนนต้องอยู่ระหว่าง 0 ถึง 100",
      en: "\(subject.name.en) is printed as \(stated), but scores lie between 0 and 100")
    guard let expected else { return message }
    return message
      + Message(
        th: " คะแนนอื่นในเอกสารให้ค่า \(expected)",
        en: "; the other scores give \(expected)")
  }
}
