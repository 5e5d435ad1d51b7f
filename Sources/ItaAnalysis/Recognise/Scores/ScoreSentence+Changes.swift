import Documents
import ItaModel
import ThaiText

extension ScoreSentence {
  enum ChangeRole {
    case amount
    case old
    case new
  }

  mutating func changeRole(of index: Int) -> ChangeRole? {
    guard let change else {
      guard compared != nil else { return isFromValue(index) ? .old : nil }
      switch kind(before: index) {
      case .word(.got), .open, .word(.total): return .old
      default: return nil
      }
    }
    switch kind(before: index) {
    case .word(.becomes): return .new
    case .word(.amount): return .amount
    case .word(.got), .word(.total), .word(.result): return compared != nil ? .old : .new
    case .word(.from): return .old
    case .open: return compared != nil ? .old : .amount
    case .year, .word(.previousYear): return becomesFollows(index) ? .old : .amount
    default:
      if compared != nil { return .amount }
      let loose = looseLetters(
        from: tokens[change.token].place.upperBound, to: tokens[index].place.lowerBound,
        before: index)
      if loose <= 8 { return .amount }
      self.change = nil
      return .new
    }
  }

  /// What stands before a number, and before คะแนน if that does.
  func kind(before index: Int) -> ScoreToken.Kind? {
    let before = token(index - 1)
    return before?.word == .points ? token(index - 2)?.kind : before?.kind
  }

  private func becomesFollows(_ index: Int) -> Bool {
    let rest = tokens[(index + 1)...].prefix(5)
    guard let becomes = rest.firstIndex(where: { $0.word == .becomes }) else { return false }
    return token(becomes + 1)?.score != nil
  }

  /// `จาก 90.66 เป็น 95.36 คะแนน`
  private func isFromValue(_ index: Int) -> Bool {
    guard kind(before: index) == .word(.from), looseLetters(between: index - 1, and: index) == 0
    else { return false }
    let becomes = hasPoints(index) ? index + 2 : index + 1
    guard token(becomes)?.word == .becomes, token(becomes + 1)?.score != nil else { return false }
    return (hasPoints(index) || hasPoints(becomes + 1))
      && looseLetters(between: becomes, and: becomes + 1) == 0
  }

  private var comparedYear: FiscalYear? {
    switch compared {
    case .year(let year): year
    case .previous, nil: currentYear?.previous
    }
  }

  mutating func emitOld(
    _ value: ExactDecimal, _ flags: Set<ValueFlag>, at index: Int, _ notes: inout ScoreNotes
  ) {
    guard let subject, subject != .other else { return }
    var old = comparedYear
    if compared == nil, let behind = yearBehind(index) { old = behind }
    guard let old else { return }
    append(subject, old, value, flags, &notes)
    settledEnd = tokens[index].place.upperBound
    readLevel(behind: hasPoints(index) ? index + 1 : index, &notes)
    if compared == nil { compared = .year(old) }
  }

  mutating func emitChange(
    _ direction: ChangeStatement.Direction, _ amount: ExactDecimal?, _ notes: inout ScoreNotes
  ) {
    defer {
      change = nil
      compared = nil
    }
    guard let subject, subject != .other, !isOfParts, !isOfOthers else { return }
    let years = spent.compactMap { $0.subject == subject ? $0.year : nil }
    var to = (years + [currentYear].compactMap { $0 }).max()
    // `ปี 2565 ได้คะแนนรวม 80.00 คะแนน คะแนนรวมเพิ่มขึ้น 2.00 คะแนน` is about this year's total.
    if compared == nil, isRestated, years.count == 1, let last = setting.year, let old = to,
      old < last
    {
      to = last
    }
    isRestated = false
    var from = years.filter { $0 != to }.max()
    if compared != nil || from == nil {
      if case .year(let year)? = compared { from = year } else { from = to?.previous }
    }
    notes.changes.append(
      ScoreNotes.Change(
        subject: subject, from: from, to: to, direction: direction, amount: amount, at: setting.at))
  }
}
