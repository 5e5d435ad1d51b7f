import Documents
import ItaModel
import ThaiText

extension Check {
  /// The total is the weighted sum of the instruments.
  static let totalSum = Check(
    code: "total-sum", severity: .error,
    purpose: Message(
      th: "คะแนนรวมไม่เท่ากับผลรวมถ่วงน้ำหนักของแบบวัด",
      en: "the total is not the weighted sum of the instruments"),
    advice: Message(
      th: "แก้คะแนนตามค่าที่บอกไว้ ถ้าไม่มี ให้ตรวจคะแนนทั้งหมดของปีนั้นกับต้นฉบับ",
      en: "put the value given as right; where there is none, compare all scores of that year "
        + "with the official result")
  ) { check, evidence in
    evidence.contradictions(.totalSum).map { check.finding($0, .notTheSum($0), evidence) }
  }
}

extension Message {
  fileprivate static func notTheSum(_ contradiction: Contradiction) -> Message {
    guard let stated = contradiction.stated.first else { return Message(th: "", en: "") }
    guard let expected = contradiction.expected else {
      return Message(
        th: "คะแนนรวมพิมพ์ไว้เป็น \(stated) แต่คะแนนของตัวชี้วัดและแบบวัดให้ค่าอื่น "
          + "และไม่มีสิ่งใดในเอกสารชี้ว่าค่าใดผิด",
        en: "the total is printed as \(stated), but the indicators and instruments do not give "
          + "it, and nothing in the document tells which score is wrong")
    }
    return Message(
      th: "คะแนนรวมพิมพ์ไว้เป็น \(stated) แต่คะแนนของตัวชี้วัดและแบบวัดให้ \(expected)",
      en: "the total is printed as \(stated); the indicators and instruments give \(expected)")
  }
}
