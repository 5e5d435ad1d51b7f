import Documents
import ItaModel
import ThaiText

extension Check {
  /// The highest, the lowest and the ranks are those of the scores.
  static let order = Check(
    code: "order", severity: .error,
    purpose: Message(
      th: "ข้อความว่าคะแนนสูงสุด ต่ำสุด หรืออันดับ ไม่ตรงกับคะแนน",
      en: "a highest, a lowest or a rank is not what the scores say"),
    advice: Message(
      th: "แก้ข้อความตามคะแนนของตัวชี้วัด",
      en: "mend the sentence by the scores of the indicators")
  ) { check, evidence in
    let scores = Dictionary(grouping: evidence.statements.orders, by: \.year).mapValues { orders in
      orders.first.map { Ranking($0.year, evidence) }
    }
    let ambiguous = evidence.statements.orders.calledBoth
    var findings: [Finding] = []
    var said: Set<OrderKey> = []
    for statement in evidence.statements.orders {
      guard let ranking = scores[statement.year] ?? nil,
        !ambiguous.contains(OrderTopic(statement)),
        let refutation = ranking.refutation(of: statement),
        said.insert(OrderKey(statement)).inserted
      else { continue }
      let key = statement.subject.map { ScoreKey(year: statement.year, subject: $0) }
      findings.append(
        check.finding(
          on: key.flatMap { evidence.pointer(to: $0) } ?? evidence.pointer(toYear: statement.year),
          .refuted(statement, refutation), stated: statement.value.map { .number($0) },
          expected: statement.value == nil ? nil : refutation.value.map { .number($0) },
          at: [statement.at]))
    }
    return findings
  }
}

private struct OrderTopic: Hashable {
  let subject: ScoreSubject?
  let year: FiscalYear

  init(_ statement: OrderStatement) {
    subject = statement.subject
    year = statement.year
  }
}

extension [OrderStatement] {
  /// What is called both the highest and the lowest: nobody means that, it was not read as meant.
  fileprivate var calledBoth: Set<OrderTopic> {
    let named = filter { $0.subject != nil }
    let highest = named.filter { $0.position == .highest }.map { OrderTopic($0) }
    let lowest = named.filter { $0.position == .lowest }.map { OrderTopic($0) }
    return Set(highest).intersection(lowest)
  }
}

/// The same said twice at one place is one statement.
private struct OrderKey: Hashable {
  let subject: ScoreSubject?
  let position: OrderStatement.Position
  let year: FiscalYear
  let at: BlockPath

  init(_ statement: OrderStatement) {
    subject = statement.subject
    position = statement.position
    year = statement.year
    at = statement.at
  }
}

/// The known scores of a year, to hold statements of order against.
private struct Ranking {
  private let indicators: [(subject: ScoreSubject, value: Score, range: ScoreRange)]
  private let instruments: [(subject: ScoreSubject, value: Score, range: ScoreRange)]

  init(_ year: FiscalYear, _ evidence: Evidence) {
    func known(_ subject: ScoreSubject) -> (ScoreSubject, Score, ScoreRange)? {
      guard let value = evidence.verdict(on: ScoreKey(year: year, subject: subject))?.value,
        let range = ScoreRange(rounded: value)
      else { return nil }
      return (subject, value, range)
    }
    indicators = IndicatorNumber.all.compactMap { known(.indicator($0)) }
    instruments = Instrument.allCases.compactMap { known(.instrument($0)) }
  }

  struct Refutation {
    /// A score that should not be there if the statement were true.
    let subject: ScoreSubject
    let value: Score?
  }

  /// What shows that a statement of order is wrong; nil when nothing does.
  func refutation(of statement: OrderStatement) -> Refutation? {
    let isAmongInstruments: Bool
    switch statement.subject {
    case .overall: return nil
    case .instrument: isAmongInstruments = true
    case .indicator, nil: isAmongInstruments = false
    }
    let scores = (isAmongInstruments ? instruments : indicators).filter { score in
      guard let among = statement.among, case .indicator(let number) = score.subject else {
        return true
      }
      return number.instrument == among
    }
    // Where the sentence names a score, that is the one it speaks of.
    guard
      let own = statement.value.flatMap({ ScoreRange(rounded: $0) })
        ?? statement.subject.flatMap({ subject in
          scores.first { $0.subject == subject }?.range
        })
    else { return nil }
    let others = scores.filter { $0.subject != statement.subject }
    let above = others.filter { $0.range.low > own.high }
    let below = others.filter { $0.range.high < own.low }
    switch statement.position {
    case .highest:
      return above.max { $0.range.low < $1.range.low }.map { Refutation($0) }
    case .lowest:
      return below.min { $0.range.low < $1.range.low }.map { Refutation($0) }
    case .rank(let rank):
      let whole = isAmongInstruments ? 3 : statement.among?.indicators.count ?? 10
      if above.count >= rank {
        return above.min { $0.range.low < $1.range.low }.map { Refutation($0) }
      }
      guard scores.count == whole, whole - below.count < rank else { return nil }
      return below.max { $0.range.low < $1.range.low }.map { Refutation($0) }
    }
  }
}

extension Ranking.Refutation {
  init(_ score: (subject: ScoreSubject, value: Score, range: ScoreRange)) {
    subject = score.subject
    value = score.value
  }
}

extension Message {
  fileprivate static func refuted(
    _ statement: OrderStatement, _ refutation: Ranking.Refutation
  ) -> Message {
    let position: Message =
      switch statement.position {
      case .highest: Message(th: "สูงสุด", en: "the highest")
      case .lowest: Message(th: "ต่ำสุด", en: "the lowest")
      case .rank(let rank): Message(th: "อันดับที่ \(rank)", en: "number \(rank)")
      }
    let score = refutation.value.map { " \($0)" } ?? ""
    let other = Message(
      th: " แต่\(refutation.subject.name.th) ได้\(score)",
      en: ", but \(refutation.subject.name.en) has\(score)")
    guard let subject = statement.subject?.name else {
      let value = statement.value.map { " \($0)" } ?? ""
      return Message(
        th: "ระบุว่าคะแนน\(position.th)คือ\(value)",
        en: "\(value.dropFirst()) is called \(position.en) score") + other
    }
    return Message(
      th: "ระบุว่า\(subject.th)\(statement.value.map { " (\($0))" } ?? "") ได้คะแนน\(position.th)",
      en: "\(subject.en)\(statement.value.map { " with \($0)" } ?? "") is called \(position.en)")
      + other
  }
}
