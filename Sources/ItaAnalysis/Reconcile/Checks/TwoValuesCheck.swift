import Documents
import ItaModel
import ThaiText

extension Check {
  /// A score has one value, wherever it is printed.
  static let twoValues = Check(
    code: "two-values", severity: .error,
    purpose: Message(
      th: "คะแนนเดียวกันพิมพ์ไว้สองค่าหรือมากกว่า",
      en: "one score is printed with two values or more"),
    advice: Message(
      th: "แก้ค่าที่ผิดให้ตรงกันทุกแห่ง ถ้าไม่มีค่าที่ถูกบอกไว้ ให้ตรวจกับผลการประเมินต้นฉบับ",
      en: "make the wrong value right in all places; where none is given as right, compare with "
        + "the official result")
  ) { check, evidence in
    evidence.contradictions(.twoValues).map { check.finding($0, .twoValues($0), evidence) }
      + evidence.crowded.map { key, score in
        check.finding(
          on: evidence.pointer(to: key), .crowd(key.subject, score.values.count),
          at: score.stated.map(\.at))
      }
  }
}

extension Message {
  fileprivate static func twoValues(_ contradiction: Contradiction) -> Message {
    let name = contradiction.key.subject.name
    let stated = contradiction.stated.listed
    guard let expected = contradiction.expected else {
      return Message(
        th: "\(name.th) พิมพ์ไว้เป็น \(stated.th) และไม่มีสิ่งใดในเอกสารชี้ว่าค่าใดถูก",
        en: "\(name.en) is printed as \(stated.en), and nothing in the document tells which is "
          + "right")
    }
    return Message(
      th: "\(name.th) พิมพ์ไว้เป็น \(stated.th) แต่ที่อื่นเป็น \(expected)",
      en: "\(name.en) is printed as \(stated.en), elsewhere as \(expected)")
      + contradiction.proof.clause(for: expected)
  }

  fileprivate static func crowd(_ subject: ScoreSubject, _ count: Int) -> Message {
    Message(
      th: "\(subject.name.th) พิมพ์ไว้ \(count) ค่าที่ต่างกัน",
      en: "\(subject.name.en) is printed with \(count) different values")
  }
}
