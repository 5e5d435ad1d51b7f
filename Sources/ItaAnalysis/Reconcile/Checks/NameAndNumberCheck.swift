import Documents
import ItaModel
import ThaiText

extension Check {
  /// The number and the name of an indicator are of the same one.
  static let nameAndNumber = Check(
    code: "name-and-number", severity: .error,
    purpose: Message(
      th: "เลขที่กับชื่อตัวชี้วัดเป็นคนละตัวกัน",
      en: "the number and the name of an indicator are of two different ones"),
    advice: Message(
      th: "แก้เลขที่หรือชื่อให้ตรงกับตัวชี้วัดที่ข้อความพูดถึง",
      en: "mend the number or the name, whichever the text does not speak of")
  ) { check, evidence in
    struct Pair: Hashable {
      let number: Int
      let name: IndicatorNumber
      let indicator: IndicatorNumber?

      var isNumberWrong: Bool { indicator == name }
    }
    var pairs: [Pair] = []
    var mentions: [Pair: [IndicatorMention]] = [:]
    for mention in evidence.statements.mentions {
      guard let name = mention.byName, let number = mention.number ?? mention.indicator?.number,
        number != name.number
      else { continue }
      let pair = Pair(number: number, name: name, indicator: mention.indicator)
      if mentions[pair] == nil { pairs.append(pair) }
      mentions[pair, default: []].append(mention)
    }
    return pairs.map { pair in
      let found = mentions[pair] ?? []
      return check.finding(
        on: evidence.pointer(to: pair.indicator),
        .atOdds(
          pair.number, found.first?.name ?? .empty, pair.name, pair.indicator,
          evidence.framework),
        stated: pair.isNumberWrong
          ? .number(Score(units: pair.number, places: 0)) : found.first.map { .text($0.name) },
        expected: pair.indicator.map { indicator in
          pair.isNumberWrong
            ? .number(Score(units: indicator.number, places: 0))
            : .text(evidence.framework.name(of: indicator))
        },
        at: found.map(\.at))
    }
  }
}

extension Message {
  fileprivate static func atOdds(
    _ number: Int, _ printed: Text, _ name: IndicatorNumber, _ indicator: IndicatorNumber?,
    _ framework: Framework
  ) -> Message {
    let message = Message(
      th: "“\(printed)” คือตัวชี้วัดที่ \(name) แต่พิมพ์เลขไว้เป็น \(number)",
      en: "“\(printed)” is indicator \(name), but is numbered \(number)")
    if indicator == name { return message }
    guard let indicator else {
      return message
        + Message(
          th: " และไม่มีสิ่งใดชี้ว่าหมายถึงตัวใด", en: ", and nothing tells which is meant")
    }
    return message
      + Message(
        th: " ข้อความหมายถึงตัวชี้วัดที่ \(indicator) \(framework.name(of: indicator))",
        en: "; indicator \(indicator) is meant, \(framework.name(of: indicator))")
  }
}
