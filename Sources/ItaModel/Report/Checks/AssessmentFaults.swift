import Documents

extension Report {
  /// Years, instruments and indicators stand once each; names and levels are the official ones of
  /// the year; each status is what its own statements and the other scores allow.
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
    var instruments: Set<Instrument> = []
    for (index, instrument) in assessment.instruments.enumerated()
    where !instruments.insert(instrument.code).inserted {
      let code = instrument.code.rawValue
      add("repeated-instrument", "\(pointer)/instruments/\(index)/code", code, .repeated)
    }
    var indicators: Set<IndicatorNumber> = []
    for (index, indicator) in assessment.indicators.enumerated() {
      let place = "\(pointer)/indicators/\(index)"
      if !indicators.insert(indicator.number).inserted {
        add("repeated-indicator", "\(place)/number", "\(indicator.number)", .repeated)
      }
      let name = framework.name(of: indicator.number)
      if indicator.name != name {
        add(
          "indicator-name", "\(place)/name", "\(indicator.name)", .name(name, indicator.number))
      }
    }
    if let level = assessment.overall?.level,
      let scale = framework.scale(in: assessment.fiscalYear), scale.level(named: level) == nil
    {
      add("unknown-level", "\(pointer)/overall/level", level, .level(scale, assessment.fiscalYear))
    }
  }

  // MARK: - Status

  private mutating func read(_ verdict: Verdict, _ pointer: String) {
    let word = verdict.status.rawValue
    let isShown = verdict.stated.contains { $0.value.isSame(as: verdict.value) }
    let others = verdict.stated.filter { !$0.value.isSame(as: verdict.value) }
    let message: Message? =
      switch verdict.status {
      case .disputed where verdict.value != nil: .disputedValue
      case .disputed where verdict.stated.isEmpty: .nothingStated
      case .disputed: nil
      case _ where verdict.value == nil: .noValue
      case .derived: verdict.stated.isEmpty ? nil : .derivedStated
      case .corrected: others.isEmpty ? .nothingCorrected : nil
      case .confirmed, .stated: isShown ? nil : .notStated
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
  fileprivate static let repeated = Message(
    th: "มีซ้ำในปีเดียวกัน; เหลือไว้เพียงหนึ่ง",
    en: "stands twice in the year; keep one of them")
  fileprivate static let disputedValue = Message(
    th: "สถานะ disputed ต้องไม่มี value", en: "a disputed score has no value; take the value out")
  fileprivate static let nothingStated = Message(
    th: "สถานะ disputed ต้องมี stated อย่างน้อยหนึ่งค่า",
    en: "a disputed score has statements; list them in stated")
  fileprivate static let noValue = Message(
    th: "สถานะนี้ต้องมี value", en: "a score of this status has a value; add it")
  fileprivate static let derivedStated = Message(
    th: "สถานะ derived ใช้กับค่าที่ไม่ได้พิมพ์ไว้ แต่ stated มีค่า",
    en: "a derived score is printed nowhere, but stated has a value")
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

  fileprivate static func level(_ scale: LevelScale, _ year: FiscalYear) -> Message {
    let names = scale.names.joined(separator: ", ")
    return Message(
      th: "ไม่มีในเกณฑ์ระดับของปี \(year); ใช้ \(names)",
      en: "is no level of \(year); give \(names)")
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
