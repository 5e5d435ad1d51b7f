import Documents

extension Report {
  /// Years stand in their order; names and levels are the official ones of the year; each status is
  /// what its own statements and the other scores allow.
  func assessmentFaults(by framework: Framework) -> [ReportFault] {
    var check = AssessmentCheck(framework: framework)
    var last: FiscalYear?
    for (index, assessment) in assessments.enumerated() {
      let pointer = "/assessments/\(index)"
      let year = assessment.fiscalYear
      if let last, year <= last {
        check.add("assessment-order", "\(pointer)/fiscalYear", "\(year)", .order(after: last))
      }
      last = year
      check.read(assessment, pointer)
    }
    return check.faults
  }
}

private struct AssessmentCheck {
  let framework: Framework
  private(set) var faults: [ReportFault] = []

  init(framework: Framework) {
    self.framework = framework
  }

  mutating func add(_ rule: String, _ pointer: String, _ value: String?, _ message: Message) {
    faults.append(ReportFault(pointer: pointer, rule: rule, value: value, message: message))
  }

  mutating func read(_ assessment: Assessment, _ pointer: String) {
    readNames(of: assessment, pointer)
    for (place, verdict) in assessment.verdicts(at: pointer) { read(verdict, place) }
    let sums = ScoreSums(
      of: assessment, weights: framework.weights(in: assessment.fiscalYear))
    for (index, instrument) in assessment.instruments.enumerated() {
      hold(
        instrument.verdict, to: sums.mean(of: instrument.code), .mean,
        "\(pointer)/instruments/\(index)")
    }
    if let overall = assessment.overall {
      hold(overall.verdict, to: sums.total, .total, "\(pointer)/overall")
    }
  }

  private mutating func readNames(of assessment: Assessment, _ pointer: String) {
    for (index, indicator) in assessment.indicators.enumerated() {
      let name = framework.name(of: indicator.number)
      if indicator.name != name {
        add(
          "indicator-name", "\(pointer)/indicators/\(index)/name", "\(indicator.name)",
          .name(name, indicator.number))
      }
    }
    if let overall = assessment.overall, let level = overall.level {
      let names = levels(of: overall, in: assessment.fiscalYear)
      if !names.contains(where: { $0.utf8.elementsEqual(level.utf8) }) {
        add("unknown-level", "\(pointer)/overall/level", level, .level(names))
      }
    }
  }

  /// The levels that a total can have. Where no scale is certain, or no total to hold against it,
  /// the level is what was printed, and that may be one of any year.
  private func levels(of overall: Assessment.Overall, in year: FiscalYear) -> [String] {
    if let scale = framework.scale(in: year), scale.isVerified, overall.verdict.value != nil {
      return scale.names
    }
    return framework.scales.flatMap(\.names)
  }

  // MARK: - Status

  private mutating func read(_ verdict: Verdict, _ pointer: String) {
    let word = verdict.status.rawValue
    let isShown = verdict.stated.contains { $0.value.isSame(as: verdict.value) }
    let others = verdict.stated.filter { !$0.value.isSame(as: verdict.value) }
    let message: Message? =
      switch verdict.status {
      case .corrected: others.isEmpty ? .nothingCorrected : nil
      case .confirmed, .stated: isShown ? nil : .notStated
      // The schema says what they may have.
      case .derived, .disputed: nil
      }
    if let message { add("status-statements", "\(pointer)/status", word, message) }
    guard verdict.status == .confirmed || verdict.status == .stated, isShown,
      let other = others.first(where: { !$0.value.agrees(with: verdict.value) })
    else { return }
    add("status-statements", "\(pointer)/status", word, .contradicted(by: other.value))
  }

  /// A value that was weighed against others agrees with what they give.
  private mutating func hold(
    _ verdict: Verdict, to sum: ScoreSums.Sum?, _ rule: ScoreSums.Rule, _ pointer: String
  ) {
    guard let value = verdict.value else { return }
    guard let sum else {
      if verdict.status == .derived {
        add("status-arithmetic", "\(pointer)/status", "derived", .derivedFromNothing)
      }
      return
    }
    guard verdict.status != .stated, !sum.agrees(with: value, rule) else { return }
    add("status-arithmetic", "\(pointer)/value", "\(value)", .otherSum(sum.score, rule))
  }
}

extension Message {
  fileprivate static let nothingCorrected = Message(
    th: "สถานะ corrected ต้องมีค่าใน stated ที่ต่างจาก value",
    en: "a corrected score has a statement that differs from its value, but all agree")
  fileprivate static let notStated = Message(
    th: "ไม่มีค่าใดใน stated ที่เท่ากับ value; แก้ value หรือสถานะ",
    en: "no statement in stated has this value; mend the value or the status")
  fileprivate static let derivedFromNothing = Message(
    th: "สถานะ derived แต่คะแนนที่ใช้คำนวณมีไม่ครบ",
    en: "is derived, but not all scores are there that it follows from")

  fileprivate static func order(after year: FiscalYear) -> Message {
    Message(
      th: "ไม่อยู่หลังปี \(year) ที่มาก่อน; เรียงจากปีเก่าไปใหม่ ปีละหนึ่งรายการ",
      en: "does not follow \(year), which stands before it; put the years once each, oldest first")
  }

  fileprivate static func name(_ name: Text, _ indicator: IndicatorNumber) -> Message {
    Message(
      th: "ชื่อทางการของตัวชี้วัดที่ \(indicator) คือ \"\(name)\"",
      en: "the official name of indicator \(indicator) is \"\(name)\"")
  }

  fileprivate static func level(_ names: [String]) -> Message {
    let names = names.joined(separator: ", ")
    return Message(
      th: "ไม่มีในเกณฑ์ระดับของปีนี้; ใช้ \(names)", en: "is no level of the year; give \(names)")
  }

  fileprivate static func contradicted(by other: Score) -> Message {
    Message(
      th: "มีค่าที่ขัดแย้งคือ \(other) ใน stated; สถานะควรเป็น corrected หรือ disputed",
      en: "the statement \(other) contradicts it; the status would be corrected or disputed")
  }

  fileprivate static func otherSum(_ sum: Score, _ rule: ScoreSums.Rule) -> Message {
    switch rule {
    case .mean:
      Message(
        th: "ค่าเฉลี่ยของตัวชี้วัดคือ \(sum); แก้ค่าที่ผิด หรือสถานะ",
        en: "the mean of its indicators is \(sum); mend what is wrong, or the status")
    case .total:
      Message(
        th: "ผลรวมถ่วงน้ำหนักคือ \(sum); แก้ค่าที่ผิด หรือสถานะ",
        en: "the weighted sum is \(sum); mend what is wrong, or the status")
    }
  }
}
