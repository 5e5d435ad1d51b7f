import Documents
import ItaModel
import ThaiText

extension Check {
  /// What a score is said to have risen or fallen by is the difference of the two years.
  static let difference = Check(
    code: "difference", severity: .error,
    purpose: Message(
      th: "ผลต่างของคะแนนระหว่างสองปีไม่ถูกต้อง หรือบอกว่าเพิ่มขึ้นทั้งที่ลดลง",
      en: "a difference between two years is wrong, or a rise is a fall"),
    advice: Message(
      th: "คำนวณผลต่างใหม่จากคะแนนของทั้งสองปี",
      en: "work the difference out again from the scores of the two years")
  ) { check, evidence in
    let refuted = evidence.contradictions.compactMap { contradiction in
      if case .change(let change) = contradiction.kind { change } else { nil }
    }
    var known = Set(refuted.map(\.key))
    let others = PrintedChange.all(in: evidence.statements.changes).filter {
      !known.contains($0.key) && evidence.refutes($0)
    }
    known.removeAll()
    return (refuted + others).filter { !evidence.isOfPrinted($0) }.map { change in
      let amount = evidence.amount(of: change)
      return check.finding(
        on: evidence.pointer(to: change.later), .wrongDifference(change, amount),
        stated: change.amount.map { .number($0) },
        expected: evidence.areKnown(change) ? amount.map { .number($0.size) } : nil,
        at: change.at)
    }
      + evidence.wrongResults.map { index, result, expected in
        check.finding(
          on: "/results/\(index)", .wrongResult(result, expected),
          stated: result.change.map { .number($0) }, expected: .number(expected), at: [result.at])
      }
  }
}

extension Evidence {
  /// What the later score is above the earlier one, or below it.
  fileprivate func amount(of change: PrintedChange) -> (size: Score, isFall: Bool)? {
    guard let later = value(of: change.later), let earlier = value(of: change.earlier),
      let size = later.difference(from: earlier), let one = later.millionths,
      let two = earlier.millionths
    else { return nil }
    return (size, one < two)
  }

  /// What is printed once may be told though the difference speaks against it.
  private func value(of key: ScoreKey) -> Score? {
    if let value = verdict(on: key)?.value { return value }
    guard let values = printed[key]?.values, values.count == 1 else { return nil }
    return values.first?.value
  }

  /// Whether it is what the printed scores differ by, as an author reckons it, though what they were
  /// rounded from differs by a hundredth more or less.
  fileprivate func isOfPrinted(_ change: PrintedChange) -> Bool {
    guard areKnown(change), let amount = amount(of: change), let stated = change.amount else {
      return false
    }
    return stated.millionths == amount.size.millionths
      && amount.isFall == (change.direction == .fall)
  }

  fileprivate func areKnown(_ change: PrintedChange) -> Bool {
    verdict(on: change.later)?.value != nil && verdict(on: change.earlier)?.value != nil
  }

  /// Statements that the scores were not weighed with, since they only say a direction.
  fileprivate func refutes(_ change: PrintedChange) -> Bool {
    guard let later = verdict(on: change.later)?.value,
      let earlier = verdict(on: change.earlier)?.value,
      let one = ScoreRange(printed: later, of: change.subject),
      let two = ScoreRange(printed: earlier, of: change.subject)
    else { return false }
    let least = one.low - two.high
    let most = one.high - two.low
    if let range = change.range { return range.high < least || most < range.low }
    return switch change.direction {
    case .rise: most < 0
    case .fall: least > 0
    case .none: most < 0 || least > 0
    }
  }

  /// Rows of results whose scores before and after do not differ by what the row says, and that
  /// were not read as statements of scores.
  fileprivate var wrongResults: [(index: Int, result: MeasureResult, expected: Score)] {
    let places = Set(statements.changes.map(\.at))
    return statements.results.enumerated().compactMap { index, result in
      guard let before = result.before, let after = result.after, let change = result.change,
        let expected = after.difference(from: before), let stated = change.magnitude,
        let size = expected.millionths, let range = ScoreRange(difference: stated, isFall: false),
        let from = ScoreRange(rounded: before), let to = ScoreRange(rounded: after),
        !places.contains(where: { $0.isInside(result.at) })
      else { return nil }
      let room = (from.width + to.width) / 2 + 1
      let fits = range.low - room <= size && size <= range.high + room
      return fits ? nil : (index, result, expected)
    }
  }
}

extension BlockPath {
  fileprivate func isInside(_ other: BlockPath) -> Bool { steps.starts(with: other.steps) }
}

extension Score {
  fileprivate var magnitude: Score? {
    units > Int.min ? Score(units: abs(units), places: places) : nil
  }
}

extension Message {
  fileprivate static func wrongDifference(
    _ change: PrintedChange, _ amount: (size: Score, isFall: Bool)?
  ) -> Message {
    let name = change.subject.name
    let stated = change.amount.map { " \($0)" } ?? ""
    let said: Message =
      switch change.direction {
      case .rise: Message(th: "เพิ่มขึ้น\(stated)", en: "risen\(change.amount.by)")
      case .fall: Message(th: "ลดลง\(stated)", en: "fallen\(change.amount.by)")
      case .none: Message(th: "คงเดิม", en: "stayed the same")
      }
    let message = Message(
      th:
        "ระบุว่า\(name.th)\(change.subject == .overall ? "" : " ")\(said.th) จากปี \(change.from) ถึงปี \(change.to)",
      en: "\(name.en) is said to have \(said.en) from \(change.from) to \(change.to)")
    guard let amount else {
      return message
        + Message(
          th: " ซึ่งไม่ตรงกับคะแนนที่พิมพ์ไว้", en: ", which the printed scores do not give")
    }
    return message
      + Message(
        th: " แต่คะแนนที่พิมพ์ไว้\(amount.isFall ? "ลดลง" : "เพิ่มขึ้น") \(amount.size)",
        en: ", but the scores \(amount.isFall ? "fell" : "rose") by \(amount.size)")
  }

  fileprivate static func wrongResult(_ result: MeasureResult, _ expected: Score) -> Message {
    let (before, after, change) = (
      result.before?.description ?? "", result.after?.description ?? "",
      result.change?.description ?? ""
    )
    return Message(
      th: "ผลต่างพิมพ์ไว้เป็น \(change) แต่ \(before) กับ \(after) ต่างกัน \(expected)",
      en: "the difference is printed as \(change), but \(before) and \(after) differ by \(expected)"
    )
  }
}

extension Score? {
  fileprivate var by: String { map { " by \($0)" } ?? "" }
}
