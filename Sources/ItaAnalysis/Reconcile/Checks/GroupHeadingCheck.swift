import Documents
import ItaModel
import ThaiText

extension Check {
  /// Indicators stand under the heading of their own instrument.
  static let groupHeading = Check(
    code: "group-heading", severity: .error,
    purpose: Message(
      th: "ตัวชี้วัดอยู่ใต้หัวข้อของแบบวัดอื่น",
      en: "an indicator stands under the heading of another instrument"),
    advice: Message(
      th: "แก้หัวข้อ หรือย้ายตัวชี้วัดไปไว้ใต้แบบวัดของตน",
      en: "mend the heading, or move the indicator under its own instrument")
  ) { check, evidence in
    struct Group: Hashable {
      let instrument: Instrument
      let indicator: IndicatorNumber
    }
    var groups: [Group] = []
    var places: [Group: [BlockPath]] = [:]
    let unseen = evidence.statements.headingsOverMore
    for statement in evidence.statements.groups
    where statement.indicator.instrument != statement.instrument
      && !unseen.contains(statement.heading)
    {
      let group = Group(instrument: statement.instrument, indicator: statement.indicator)
      if places[group] == nil { groups.append(group) }
      places[group, default: []] += [statement.heading, statement.at]
    }
    return groups.map { group in
      check.finding(
        on: evidence.pointer(to: group.indicator),
        .misplaced(group.indicator, under: group.instrument),
        stated: .text(Text(group.instrument.rawValue)),
        expected: .text(Text(group.indicator.instrument.rawValue)), at: places[group] ?? [])
    }
  }
}

extension Statements {
  /// Headings over own indicators and all of another instrument: the heading of those was lost, or
  /// it was not seen.
  fileprivate var headingsOverMore: Set<BlockPath> {
    var indicators: [BlockPath: Set<IndicatorNumber>] = [:]
    var owners: [BlockPath: Instrument] = [:]
    for group in groups {
      indicators[group.heading, default: []].insert(group.indicator)
      owners[group.heading] = group.instrument
    }
    return Set(
      indicators.filter { heading, found in
        found.contains { $0.instrument == owners[heading] }
          && Instrument.allCases.contains {
            $0 != owners[heading] && found.isSuperset(of: $0.indicators)
          }
      }.keys)
  }
}

extension Message {
  fileprivate static func misplaced(
    _ indicator: IndicatorNumber, under instrument: Instrument
  ) -> Message {
    let own = indicator.instrument.rawValue
    return Message(
      th: "ตัวชี้วัดที่ \(indicator) อยู่ใต้หัวข้อ \(instrument.rawValue) แต่เป็นของ \(own)",
      en: "indicator \(indicator) stands under \(instrument.rawValue), but belongs to \(own)")
  }
}
