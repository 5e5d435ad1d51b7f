import Documents
import ItaModel
import ThaiText

extension Check {
  /// A level follows from the total, and in some years from the instruments as well.
  static let level = Check(
    code: "level", severity: .error,
    purpose: Message(
      th: "ระดับผลการประเมินไม่ตรงกับคะแนน ตามเกณฑ์ของปีนั้น",
      en: "a level is not the one that the scores give by the scale of the year"),
    advice: Message(
      th: "แก้ระดับตามเกณฑ์ หรือตรวจคะแนนกับผลการประเมินต้นฉบับ",
      en: "put the level that the scale gives, or compare the scores with the official result")
  ) { check, evidence in
    evidence.levels.flatMap { levels -> [Finding] in
      guard let verdict = levels.verdict, let due = verdict.due,
        let assessment = evidence.assessment(of: levels.year),
        let scale = evidence.framework.scale(in: levels.year),
        let total = assessment.overall?.verdict.value
      else { return [] }
      return levels.printed.filter { $0.name != due.name }.map { wrong in
        let isKnown = scale.level(named: wrong.name) != nil
        return check.finding(
          verdict.isClear && isKnown ? .error : .warning,
          on: evidence.pointer(to: ScoreKey(year: levels.year, subject: .overall)),
          isKnown
            ? .wrongLevel(wrong.name, total, due, assessment)
            : .foreignLevel(wrong.name, levels.year, due),
          stated: .text(Text(wrong.name)), expected: .text(Text(due.name)), at: wrong.at)
      }
    }
  }
}

extension Message {
  fileprivate static func wrongLevel(
    _ stated: String, _ total: Score, _ due: LevelScale.Level, _ assessment: Assessment
  ) -> Message {
    let message = Message(
      th: "ระดับพิมพ์ไว้เป็น \(stated) แต่คะแนนรวม \(total)",
      en: "the level is printed as \(stated), but the total \(total)")
    let lowest = assessment.instruments.min {
      ($0.verdict.value?.millionths ?? Int.max) < ($1.verdict.value?.millionths ?? Int.max)
    }
    if due.instrumentMinimum == nil, let lowest, let value = lowest.verdict.value,
      let reached = total.millionths, let low = value.millionths, low < reached,
      reached >= 85 * ScoreRange.point, low < 85 * ScoreRange.point
    {
      return message
        + Message(
          th: " กับคะแนน \(lowest.code.rawValue) \(value) ให้ระดับ \(due.name)",
          en: " with \(lowest.code.rawValue) at \(value) is \(due.name)")
    }
    return message + Message(th: " ให้ระดับ \(due.name)", en: " is \(due.name)")
  }

  fileprivate static func foreignLevel(
    _ stated: String, _ year: FiscalYear, _ due: LevelScale.Level
  ) -> Message {
    Message(
      th: "ระดับ \(stated) ไม่มีในเกณฑ์ของปี \(year) ซึ่งให้ระดับ \(due.name)",
      en: "\(stated) is no level of \(year), whose scale gives \(due.name)")
  }
}
