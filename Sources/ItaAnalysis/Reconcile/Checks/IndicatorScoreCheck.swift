import Documents
import ItaModel
import ThaiText

extension Check {
  /// An indicator's score leaves its instrument and the total as they are printed.
  static let indicatorScore = Check(
    code: "indicator-score", severity: .error,
    purpose: Message(
      th: "คะแนนของตัวชี้วัดขัดกับคะแนนอื่นทั้งหมด และค่าที่ถูกไม่มีพิมพ์ไว้",
      en: "the score of an indicator contradicts all others, and the right one is not printed"),
    advice: Message(
      th: "ตรวจคะแนนของตัวชี้วัดนี้กับผลการประเมินต้นฉบับ",
      en: "compare the score of this indicator with the official result")
  ) { check, evidence in
    evidence.contradictions(.indicatorScore).map {
      check.finding($0, .doesNotFit($0), evidence)
    }
  }
}

extension Message {
  fileprivate static func doesNotFit(_ contradiction: Contradiction) -> Message {
    let name = contradiction.key.subject.name
    let stated = contradiction.stated.listed
    let whole: Message =
      switch contradiction.proof {
      case .instrument(let instrument, let score):
        Message(
          th: "คะแนน \(instrument.rawValue) \(score) ",
          en: "the \(instrument.rawValue) score \(score)")
      case .total(let score): Message(th: "คะแนนรวม \(score) ", en: "the total \(score)")
      case .none, .repeated, .difference, .sum:
        Message(th: "คะแนนอื่น", en: "the other scores")
      }
    return Message(
      th: "\(name.th) พิมพ์ไว้เป็น \(stated.th) ซึ่งขัดกับ\(whole.th)ที่พิมพ์ไว้",
      en: "\(name.en) is printed as \(stated.en), which contradicts \(whole.en) as printed")
  }
}
