import Documents

extension Report {
  /// A period ends after it starts, unless a finding says that it is printed the other way round.
  var periodFaults: [ReportFault] {
    let known = Set(findings.filter { $0.code == "period-reversed" }.compactMap(\.subject))
    return measures.enumerated().compactMap { index, measure in
      let pointer = "/measures/\(index)/period"
      guard let start = measure.period?.start, let end = measure.period?.end, end < start,
        !known.contains(pointer)
      else { return nil }
      return ReportFault(
        pointer: "\(pointer)/end", rule: "period-reversed", value: "\(end)",
        message: Message(
          th: "ก่อนเดือนเริ่มต้น \(start) และไม่มีข้อสังเกต period-reversed; แก้เดือน",
          en: "is before the start, \(start), and no finding period-reversed tells of it; mend it"))
    }
  }
}
