import Documents
import ItaModel
import ThaiText

extension Check {
  /// Totals are rounded as all scores are.
  static let totalCut = Check(
    code: "total-cut", severity: .info,
    purpose: Message(
      th: "คะแนนรวมถูกตัดทศนิยมแทนการปัดเศษ",
      en: "the digits of a total were cut off instead of rounded"),
    advice: Message(
      th: "ไม่ต้องแก้ ถ้าเป็นค่าที่ประกาศไว้", en: "leave it, if it was published so")
  ) { check, evidence in
    evidence.assessments.compactMap { assessment in
      let year = assessment.fiscalYear
      guard let verdict = assessment.overall?.verdict, verdict.status != .derived,
        let stated = verdict.value, stated.places == 2,
        let expected = assessment.totalCut(to: stated, evidence.framework.weights(in: year))
      else { return nil }
      return check.finding(
        on: evidence.pointer(to: ScoreKey(year: year, subject: .overall)), .cut(stated, expected),
        stated: .number(stated), expected: .number(expected), at: verdict.stated.map(\.at))
    }
  }
}

extension Assessment {
  /// The total that ten printed indicators give, where only cutting its digits gives what is
  /// printed, and rounding the instruments first does not.
  fileprivate func totalCut(to stated: Score, _ weights: Weights) -> Score? {
    var exact = 0
    var rounded = 0
    for instrument in Instrument.allCases {
      let values = indicators.filter { $0.number.instrument == instrument }.compactMap {
        $0.verdict.value?.isExact == true ? $0.verdict.value?.millionths : nil
      }
      let count = instrument.indicators.count
      guard values.count == count else { return nil }
      let sum = values.reduce(0, +)
      let printed = instruments.first { $0.code == instrument }?.verdict.value
      let mean = printed ?? Score(millionths: sum, over: count)
      guard let millionths = mean.millionths else { return nil }
      // Over thirty, means of five, three and two are whole.
      exact += weights.percent(of: instrument) * (30 / count) * sum
      rounded += weights.percent(of: instrument) * millionths
    }
    let hundredths = exact / 30_000_000
    let total = Score(millionths: exact, over: 3000)
    guard stated.units == hundredths, total.units == hundredths + 1,
      Score(millionths: rounded, over: 100).units != hundredths
    else { return nil }
    return total
  }
}

extension Message {
  fileprivate static func cut(_ stated: Score, _ expected: Score) -> Message {
    Message(
      th: "คะแนนรวม \(stated) ถูกตัดทศนิยม คะแนนของตัวชี้วัดปัดเศษแล้วได้ \(expected)",
      en: "the total \(stated) is cut; the indicators give \(expected) when rounded")
  }
}
