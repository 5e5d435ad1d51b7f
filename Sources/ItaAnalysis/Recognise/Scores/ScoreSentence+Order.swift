import Documents
import ItaModel
import ThaiText

extension ScoreSentence {
  mutating func readOrder(
    _ position: OrderStatement.Position, at index: Int, _ notes: inout ScoreNotes
  ) {
    finishOrder(&notes)
    guard !isOfParts, !isOfOthers else { return }
    var pending = PendingOrder(position: position, token: index)
    if let count = token(index + 1)?.whole, token(index + 2)?.word == .rank,
      looseLetters(between: index, and: index + 1) == 0
    {
      pending.count = count
    }
    let isBefore = isSubjectBefore(index)
    if let subject, isBefore {
      append(position, subject, nil, &notes)
      order = nil
      anchor = tokens[index].place.upperBound
      return
    }
    order = pending
  }

  /// Whether the sentence is about an indicator of which it now says that it is the highest.
  private func isSubjectBefore(_ index: Int) -> Bool {
    switch subject {
    case .mention, .indicator: break
    default: return false
    }
    var next = index + 1
    while let word = token(next)?.word, word == .rank { next += 1 }
    switch token(next)?.kind {
    case .word(.leadIn), .word(.indicator), .word(.name): return false
    default: break
    }
    if text.symbol(at: tokens[index].place.upperBound) == UInt8(ascii: ":") { return false }
    if isSubjectGiven { return true }
    return looseLetters(from: anchor, to: tokens[index].place.lowerBound, before: index) <= 25
  }

  func isOrderValue(_ index: Int, _ order: PendingOrder) -> Bool {
    looseLetters(
      from: tokens[order.token].place.upperBound, to: tokens[index].place.lowerBound, before: index)
      <= 6
  }

  mutating func readNext(at index: Int, _ notes: inout ScoreNotes) {
    guard let last = notes.orders.last, last.at == setting.at else { return }
    switch last.position {
    case .highest: order = PendingOrder(position: .rank(2), token: index)
    case .rank(let rank): order = PendingOrder(position: .rank(rank + 1), token: index)
    case .lowest: break
    }
  }

  private static let and = BaseLetters(Array("และ".utf8)).symbols

  /// A subject was named: if the highest was asked for, this is it.
  mutating func tell(_ notes: inout ScoreNotes) {
    guard var order, let subject else { return }
    // `ซึ่งได้คะแนนต่ำสุด 86.42 คะแนน และ…`: what follows is something else.
    if order.value != nil, text.letters.symbols[order.valueEnd...].starts(with: ScoreSentence.and) {
      finishOrder(&notes)
      return
    }
    guard order.told < order.count else {
      self.order = nil
      return
    }
    order.told += 1
    switch (order.position, order.count) {
    case (.highest, 2...): append(.rank(order.told), subject, nil, &notes)
    case (.lowest, 2...): break
    default: append(order.position, subject, order.value, &notes)
    }
    self.order = order.told < order.count ? order : nil
  }

  /// Only the value of the highest was named. Below the heading of an instrument no one can tell
  /// whether it is that of all.
  mutating func finishOrder(_ notes: inout ScoreNotes) {
    defer { order = nil }
    guard let order, order.told == 0, let value = order.value, order.count == 1,
      instruments.count == 1 || setting.group == nil
    else { return }
    append(order.position, nil, value, &notes)
  }

  mutating func append(
    _ position: OrderStatement.Position, _ subject: ScoreNotes.Subject?, _ value: ExactDecimal?,
    _ notes: inout ScoreNotes
  ) {
    let among = instruments.count == 1 ? instruments.first : setting.group?.instrument
    notes.orders.append(
      ScoreNotes.Order(
        subject: subject, year: currentYear, position: position, value: value, among: among,
        at: setting.at))
  }
}
