import Documents
import ItaModel
import ThaiText

extension Check {
  /// An instrument's score is the mean of its indicators' scores.
  static let instrumentMean = Check(
    code: "instrument-mean", severity: .error,
    purpose: Message(
      th: "คะแนนของแบบวัดไม่เท่ากับค่าเฉลี่ยของตัวชี้วัด",
      en: "the score of an instrument is not the mean of its indicators"),
    advice: Message(
      th: "แก้คะแนนตามค่าที่บอกไว้ ถ้าไม่มี ให้ตรวจคะแนนของแบบวัดและตัวชี้วัดกับต้นฉบับ",
      en: "put the value given as right; where there is none, compare the instrument and its "
        + "indicators with the official result")
  ) { check, evidence in
    evidence.contradictions(.instrumentMean).map {
      check.finding($0, .notTheMean($0), evidence)
    }
  }
}

extension Message {
  fileprivate static func notTheMean(_ contradiction: Contradiction) -> Message {
    guard case .instrument(let instrument) = contradiction.key.subject else {
      return Message(th: "", en: "")
    }
    let parts = instrument.indicatorsName
    let code = instrument.rawValue
    if let expected = contradiction.expected {
      let stated = contradiction.stated.listed
      return Message(
        th: "คะแนน \(code) พิมพ์ไว้เป็น \(stated.th) แต่ค่าเฉลี่ยของ\(parts.th) คือ \(expected)",
        en: "\(code) is printed as \(stated.en); the mean of \(parts.en) is \(expected)")
        + contradiction.proof.clause(for: expected)
    }
    if case .none(let mean?) = contradiction.proof, let stated = contradiction.stated.first {
      return Message(
        th: "คะแนน \(code) พิมพ์ไว้เป็น \(stated) แต่ค่าเฉลี่ยของ\(parts.th) คือ \(mean) "
          + "และไม่มีสิ่งใดในเอกสารชี้ว่าค่าใดผิด",
        en: "\(code) is printed as \(stated), but the mean of \(parts.en) is \(mean), and nothing "
          + "in the document tells which is wrong")
    }
    return Message(
      th: "คะแนน \(code) เป็นค่าเฉลี่ยของ\(parts.th) ตามที่พิมพ์ไว้ไม่ได้ "
        + "และไม่มีสิ่งใดในเอกสารชี้ว่าค่าใดผิด",
      en: "\(code) cannot be the mean of \(parts.en) as they are printed, and nothing in the "
        + "document tells which is wrong")
  }
}
