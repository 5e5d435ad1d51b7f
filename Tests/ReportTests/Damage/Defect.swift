/// A slip that is put into a document on purpose, with what a careful reader can make of it.
struct Defect {
  let kind: Kind
  /// As printed, and what should be there.
  let printed: String
  let right: String
  /// The rest of the document proves the right value.
  let isDecidable: Bool

  enum Kind: String, CaseIterable {
    case instrumentMisprint
    case indicatorMisprint
    case totalMisprint
    case numberAtOdds
    case wrongLevel
    case wrongChange
    case wrongExtreme
    case secondAgency
    case reversedPeriod
    case secondYear
    case outOfRange
  }
}

/// Puts slips into drafts.
struct DefectWriter {
  let report: TrueReport
  let layout: ScoreLayout
  private(set) var defects: [Defect] = []
  /// What the document no longer decides.
  private(set) var contested: Set<ScoreKey> = []
  /// Measures whose period no longer is one.
  private(set) var withoutPeriod: Set<Int> = []

  struct ScoreKey: Hashable {
    let year: Int
    let subject: Subject
  }

  init(_ report: TrueReport, as layout: ScoreLayout) {
    self.report = report
    self.layout = layout
  }

  /// False where the document has no place for a slip of this kind.
  mutating func put(
    _ kind: Defect.Kind, into draft: inout Draft, using chance: inout Chance
  ) -> Bool {
    let report = report
    switch kind {
    case .instrumentMisprint:
      return misprint(kind, in: &draft, using: &chance) { subject, _ in
        if case .instrument = subject { true } else { false }
      }
    case .indicatorMisprint:
      let spans = draft.spans
      return misprint(kind, in: &draft, using: &chance) { subject, year in
        guard case .indicator = subject else { return false }
        return spans.filter { span in
          if case .score(subject, year, _) = span.role { true } else { false }
        }.count > 1
      }
    case .totalMisprint:
      return misprint(kind, in: &draft, using: &chance) { subject, _ in subject == .total }
    case .outOfRange:
      return replace(kind, in: &draft, using: &chance) { span, _, _, _ in
        guard case .score(let subject, let year, let value) = span.role,
          year == report.assessed.fiscalYear, value < 10_000
        else { return nil }
        let wrong = value + 10_000
        return (
          Line.Span(
            text: printed(wrong), role: .score(subject, year: year, hundredths: wrong)),
          printed(value)
        )
      }
    case .numberAtOdds:
      return replace(kind, in: &draft, using: &chance) { span, context, next, chance in
        guard case .indicatorNumber(let number) = span.role, context == .cell,
          case .indicatorName(number)? = next?.role
        else { return nil }
        let wrong = number % 10 + 1
        return (Line.Span(text: "\(wrong)", role: span.role), "\(number)")
      }
    case .wrongLevel: return wrongLevel(in: &draft, using: &chance)
    case .wrongChange:
      return replace(kind, in: &draft, using: &chance) { span, _, _, chance in
        guard case .change(let subject, let year, let value) = span.role else { return nil }
        let sign = value < 0 ? -1 : 1
        let wrong = sign * DefectWriter.misprinted(abs(value), using: &chance)
        guard abs(wrong - value) >= 20 else { return nil }
        let mark = span.text.unicodeScalars.first == "+" ? "+" : ""
        let shown = span.text.unicodeScalars.first == "-" ? printed(wrong) : printed(abs(wrong))
        return (
          Line.Span(
            text: mark + shown, role: .change(subject, to: year, hundredths: wrong)), printed(value)
        )
      }
    case .wrongExtreme: return wrongExtreme(in: &draft, using: &chance)
    case .secondAgency:
      let other = secondName(using: &chance)
      return replace(kind, in: &draft, using: &chance) { span, context, _, _ in
        guard span.role == .agency, context == .paragraph, let other else { return nil }
        return (Line.Span(text: other, role: .agency), report.agency.name)
      }
    case .reversedPeriod: return reversedPeriod(in: &draft, using: &chance)
    case .secondYear:
      return replace(kind, in: &draft, using: &chance) { span, context, _, _ in
        guard case .year(.planned, let year) = span.role, context != .title else { return nil }
        return (Line.Span(text: "\(year - 3)", role: .year(.planned, year - 3)), "\(year)")
      }
    }
  }

  /// Replaces one of the spans that `slip` accepts; it is given the span after it, too.
  private mutating func replace(
    _ kind: Defect.Kind, in draft: inout Draft, using chance: inout Chance,
    isDecidable: Bool = true,
    _ slip: (Line.Span, Draft.Context, Line.Span?, inout Chance) -> (Line.Span, right: String)?
  ) -> Bool {
    var spans: [(Line.Span, Draft.Context)] = []
    draft.editSpans { span, context in spans.append((span, context)) }
    for index in spans.indices.shuffled(using: &chance) {
      let next = spans[(index + 1)...].first { $0.0.text.contains { !" .)".contains($0) } }
      guard let (wrong, right) = slip(spans[index].0, spans[index].1, next?.0, &chance) else {
        continue
      }
      DefectWriter.replaceSpan(index, with: wrong, in: &draft)
      defects.append(
        Defect(kind: kind, printed: wrong.text, right: right, isDecidable: isDecidable))
      return true
    }
    return false
  }

  private static func replaceSpan(_ wanted: Int, with new: Line.Span, in draft: inout Draft) {
    var index = 0
    draft.editSpans { span, _ in
      if index == wanted { span = new }
      index += 1
    }
  }

  // Figures.

  /// Two digits swapped, or one of them another.
  private static func misprinted(_ value: Int, using chance: inout Chance) -> Int {
    for _ in 0..<20 {
      var digits = Array(String(value).utf8)
      let place = chance.number(0...max(0, digits.count - 2))
      if chance.percent(60), digits.count > 1 {
        digits.swapAt(place, place + 1)
      } else {
        digits[place] = UInt8(48 + chance.number(0...9))
      }
      let wrong = Int(String(decoding: digits, as: UTF8.self)) ?? value
      if wrong != value, wrong > 100, wrong <= 10_000 { return wrong }
    }
    return value
  }

  private mutating func misprint(
    _ kind: Defect.Kind, in draft: inout Draft, using chance: inout Chance,
    of isWanted: (Subject, Int) -> Bool
  ) -> Bool {
    let spans = draft.spans
    let places = spans.indices.filter { index in
      if case .score(let subject, let year, _) = spans[index].role {
        isWanted(subject, year)
      } else {
        false
      }
    }
    for index in places.shuffled(using: &chance).prefix(4) {
      guard case .score(let subject, let year, let value) = spans[index].role else { continue }
      let wrong = DefectWriter.misprinted(value, using: &chance)
      if abs(wrong - value) < 10 { continue }
      var claims: [Arithmetic.Claim] = []
      var place = 0
      for (position, span) in spans.enumerated() {
        switch span.role {
        case .score(let subject, let year, let value):
          if position == index { place = claims.count }
          claims.append(
            .init(
              subject: subject, year: year, hundredths: position == index ? wrong : value,
              isChange: false))
        case .change(let subject, let year, let value):
          claims.append(.init(subject: subject, year: year, hundredths: value, isChange: true))
        default: break
        }
      }
      let doubts = Arithmetic(claims: claims).smallestDoubts
      if doubts == [[]] { continue }  // no reader could see it
      let isDecidable = doubts == [[place]]
      DefectWriter.replaceSpan(
        index,
        with: Line.Span(text: printed(wrong), role: .score(subject, year: year, hundredths: wrong)),
        in: &draft)
      defects.append(
        Defect(kind: kind, printed: printed(wrong), right: printed(value), isDecidable: isDecidable)
      )
      if !isDecidable {
        for claim in doubts.joined() {
          contested.insert(ScoreKey(year: claims[claim].year, subject: claims[claim].subject))
        }
        contested.insert(ScoreKey(year: year, subject: subject))
      }
      return true
    }
    return false
  }

  // Words.

  private mutating func wrongLevel(in draft: inout Draft, using chance: inout Chance) -> Bool {
    let (year, layout) = (report.assessed, layout)
    let wrong = TrueYear.levels(in: year.fiscalYear).filter { name in
      if name == year.level { return false }
      // Without instrument scores the total alone must refute the level.
      if year.fiscalYear <= 2565 || layout != .totalOnly { return true }
      if year.total < 8500 { return true }
      return name.hasPrefix("ต้อง") || (name == "ผ่านดีเยี่ยม" && year.total < 9500)
    }
    return replace(.wrongLevel, in: &draft, using: &chance) { span, _, _, chance in
      guard case .level(year.fiscalYear, year.level) = span.role else { return nil }
      let name = chance.pick(wrong)
      return (Line.Span(text: name, role: .level(year: year.fiscalYear, name)), year.level)
    }
  }

  /// Another indicator is said to be the highest or the lowest.
  private mutating func wrongExtreme(in draft: inout Draft, using chance: inout Chance) -> Bool {
    let spans = draft.spans
    guard layout != .totalOnly,
      let index = spans.indices.shuffled(using: &chance).first(where: { index in
        if case .extreme = spans[index].role { true } else { false }
      }), case .extreme(let highest, let year, let indicator) = spans[index].role,
      let truth = report.year(year)
    else { return false }
    let others = (1...10).filter {
      abs(truth.indicators[$0 - 1] - truth.indicators[indicator - 1]) > 50
    }
    guard !others.isEmpty else { return false }
    let other = chance.pick(others)
    let name = IndicatorPhrases.of(other).names[0]
    DefectWriter.replaceSpan(
      index,
      with: Line.Span(
        text: name, role: .extreme(highest: highest, year: year, indicator: other)), in: &draft)
    // The number before it and the score behind it go with the name.
    for position in [index - 2, index + 2] where spans.indices.contains(position) {
      switch spans[position].role {
      case .score(.indicator(indicator), year, _):
        let value = truth.indicators[other - 1]
        DefectWriter.replaceSpan(
          position,
          with: Line.Span(
            text: printed(value), role: .score(.indicator(other), year: year, hundredths: value)),
          in: &draft)
      case .indicatorNumber(indicator):
        DefectWriter.replaceSpan(
          position, with: Line.Span(text: "\(other)", role: .indicatorNumber(other)), in: &draft)
      default: break
      }
    }
    defects.append(
      Defect(
        kind: .wrongExtreme, printed: name, right: IndicatorPhrases.of(indicator).names[0],
        isDecidable: true))
    return true
  }

  /// The agency's name with a letter or a mark another.
  private func secondName(using chance: inout Chance) -> String? {
    let swaps: [(String, String)] = [
      ("หนอง", "หน่อง"), ("โคก", "โคน"), ("ดอน", "ดง"), ("วัง", "บัง"), ("ท่า", "ทา"), ("ทุ่ง", "ทุง"),
      ("ห้วย", "หัวย"), ("สระ", "สร้าง"), ("น้อย", "น้ำ"), ("งาม", "งาน"), ("กลาง", "กล่าง"),
      ("ตะแบก", "ตะเบก"), ("ประดู่", "ประตู่"), ("บาง", "บาน"), ("คลอง", "คลองน้ำ"), ("เขา", "เขต"),
      ("บึง", "บุ่ง"), ("นา", "หน้า"), ("ราช", "ราชา"),
    ]
    for (old, new) in swaps.shuffled(using: &chance) {
      let other = replaced(report.agency.place, old, new)
      if Array(other.utf8) != Array(report.agency.place.utf8) {
        return report.agency.kind.prefix + other
      }
    }
    return nil
  }

  private mutating func reversedPeriod(in draft: inout Draft, using chance: inout Chance) -> Bool {
    var hit: Int?
    let year = report.fiscalYear
    let done = replace(.reversedPeriod, in: &draft, using: &chance) { span, _, _, chance in
      guard case .period(let measure) = span.role else { return nil }
      hit = measure
      let first = chance.number(4...10)
      let (late, early) = (
        TruePeriod.month(first, year), TruePeriod.month(chance.number(3...first - 1), year)
      )
      let months = Phrases.shortMonths
      return (
        Line.Span(
          text:
            "\(months[late.month - 1]) \(late.year % 100) - \(months[early.month - 1]) \(early.year % 100)",
          role: .period(measure: measure)), span.text
      )
    }
    if done, let hit { withoutPeriod.insert(hit) }
    return done
  }
}
