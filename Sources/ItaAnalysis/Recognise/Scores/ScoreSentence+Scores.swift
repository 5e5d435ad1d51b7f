import Documents
import ItaModel
import ThaiText

extension ScoreSentence {
  // MARK: - Years

  func isAfterComparison(_ index: Int) -> Bool {
    token(index - 1)?.word == .comparedTo && looseLetters(between: index - 1, and: index) <= 6
  }

  mutating func read(_ new: FiscalYear, at index: Int) {
    let isFrom = token(index - 1)?.word == .from || isAfterComparison(index)
    if isAfterComparison(index)
      || change != nil && (isFrom || compared == nil && isChangeOpen(index))
    {
      compared = .year(new)
    } else if new != setting.plannedYear {
      year = new
    }
    anchor = tieEnd(index)
  }

  /// Whether nothing was said since the rise but what it is compared with.
  private func isChangeOpen(_ index: Int) -> Bool {
    guard let change else { return false }
    return looseLetters(
      from: tokens[change.token].place.upperBound, to: tokens[index].place.lowerBound, before: index
    )
      <= 6
  }

  var currentYear: FiscalYear? { year ?? setting.year }

  /// The year that directly follows a score: `87.49 คะแนน ในปี 2567`.
  func yearBehind(_ index: Int) -> FiscalYear? {
    var next = index + 1
    if token(next)?.word == .points { next += 1 }
    if case .open? = token(next)?.kind { next += 1 }
    guard year == nil, let behind = token(next), case .year(let found) = behind.kind,
      looseLetters(between: next - 1, and: next) <= 4
    else { return nil }
    switch token(next + 1)?.kind {
    case .word(.got), .word(.total), .score: return nil
    default: return found
    }
  }

  // MARK: - Numbers

  func hasPoints(_ index: Int) -> Bool { isNext(to: index) { $0 == .points } }

  mutating func readNumber(
    at index: Int, _ notes: inout ScoreNotes, _ names: inout IndicatorNames
  ) -> Int {
    let token = tokens[index]
    defer { isBound = false }
    if let series = series(at: index) {
      read(series, at: index, &notes, &names)
      return series.end
    }
    let hasPoints = hasPoints(index)
    let after = hasPoints ? index + 2 : index + 1
    if isDismissed(index, hasPoints: hasPoints) { return after }
    guard let (value, flags) = value(of: token, at: index, hasPoints: hasPoints) else {
      return index + 1
    }
    if let role = changeRole(of: index) {
      switch role {
      case .amount:
        if change != nil { emitChange(change?.direction ?? .rise, value, &notes) }
        return after
      case .old:
        emitOld(value, flags, at: index, &notes)
        return after
      case .new: break
      }
    }
    if var order, order.value == nil, order.told == 0, isOrderValue(index, order) {
      order.value = value
      order.valueEnd = tokens[after - 1].place.upperBound
      self.order = order
      settledEnd = token.place.upperBound
      return after
    }
    let yearBehind = yearBehind(index)
    findSubject(before: index, yearBehind, &notes, &names)
    emit(value, flags, at: index, yearBehind, &notes)
    settledEnd = tokens[after - 1].place.upperBound
    readLevel(behind: after - 1, &notes)
    return after
  }

  private func isDismissed(_ index: Int, hasPoints: Bool) -> Bool {
    if isOfOthers || isOfParts { return true }
    if isBound, let bound = tokens[..<index].lastIndex(where: { $0.word == .bound }),
      looseLetters(
        from: tokens[bound].place.upperBound, to: tokens[index].place.lowerBound, before: index)
        <= 15
    {
      return true
    }
    if token(index - 1)?.word == .percent, looseLetters(between: index - 1, and: index) == 0 {
      return true
    }
    let last = hasPoints ? index + 1 : index
    let end = tokens[last].place.upperBound
    let sign = text.symbol(at: end)
    if sign == UInt8(ascii: "%") || sign == UInt8(ascii: "=") { return true }
    if isNext(to: last, { $0 == .boundAfter || $0 == .percent }) { return true }
    return !hasPoints && isNext(to: index) { $0 == .unit } && isOpen(index + 1)
  }

  /// Numbers with two decimals are scores if anything else agrees; others have to say so.
  func value(
    of token: ScoreToken, at index: Int, hasPoints: Bool
  ) -> (ExactDecimal, Set<ValueFlag>)? {
    switch token.kind {
    case .score(let score, let flags):
      guard !flags.contains(.outOfRange) || hasPoints || setting.isLabel else { return nil }
      // So little is hardly ever a score, but often a rise whose word is misread.
      let isTiny = score.units < 10 * (score.places == 2 ? 100 : 10)
      if isTiny, change == nil, !setting.isLabel, self.token(index - 1)?.word != .got { return nil }
      return score.places == 2 || hasPoints ? (score, flags) : nil
    case .whole(let number):
      guard hasPoints, number <= 100, let before = self.token(index - 1),
        looseLetters(between: index - 1, and: index) <= 2
      else { return nil }
      switch before.word {
      case .got, .total, .result, .points, .amount, .rise, .fall, .name, .instrument: break
      default: if case .open = before.kind { break } else { return nil }
      }
      return ExactDecimal(String(number).utf8).map { ($0, []) }
    default: return nil
    }
  }

  // MARK: - Scores

  /// Where the subject cannot be that of this number, looks for a name in what stands before it.
  private mutating func findSubject(
    before index: Int, _ yearBehind: FiscalYear?, _ notes: inout ScoreNotes,
    _ names: inout IndicatorNames
  ) {
    let place = tokens[index].place
    let loose = looseLetters(from: max(anchor, settledEnd), to: place.lowerBound, before: index)
    let isSpent = subject.map { subject in
      spent.contains { $0.subject == subject && $0.year == yearBehind ?? currentYear }
    }
    if isSpent == false, loose < 8 { return }
    var start = settledEnd
    for symbol in stride(
      from: place.lowerBound - 1, through: max(settledEnd, place.lowerBound - 80), by: -1)
    where text.letters.gaps[symbol] >= .wide && symbol < place.lowerBound - 5 {
      start = symbol
      break
    }
    var end = place.lowerBound
    var token = index - 1
    while token >= 0, tokens[token].place.upperBound > start {
      switch tokens[token].kind {
      case .word(.got), .word(.points), .open, .year, .word(.result):
        end = tokens[token].place.lowerBound
      default: token = 0
      }
      token -= 1
    }
    guard end > start, end - start <= 60 else { return }
    var label = start..<end
    for word in ["และ", "ส่วน", "โดย"] {
      let letters = BaseLetters(Array(word.utf8)).symbols
      if text.letters.symbols[label].starts(with: letters) {
        label = label.lowerBound + letters.count..<label.upperBound
      }
    }
    let thai = text.letters.symbols[label].count { $0.isThaiSymbol }
    guard 6...45 ~= thai else { return }
    let bytes = Array(text.letters.slice(label))
    let match = names.glance(at: bytes)
    if match.indicator != nil {
      let reading = names.read(label: bytes)
      notes.mentions.append(
        ScoreNotes.Mention(
          name: Text(validUTF8: reading.name),
          evidence: Assignment.Row(label: bytes, by: &names), at: setting.at, group: setting.group))
      set(.mention(notes.mentions.count - 1), until: end)
      tell(&notes)
    } else if match.rule == .total {
      set(.overall, until: end)
    } else if isSpent != false || subject == nil {
      let evidence = Assignment.Row(label: bytes, by: &names)
      guard evidence.number != nil, (evidence.name.nearest?.similarity ?? 0) >= 0.5 else { return }
      notes.mentions.append(
        ScoreNotes.Mention(
          name: Text(validUTF8: names.read(label: bytes).name), evidence: evidence, at: setting.at,
          group: setting.group))
      set(.mention(notes.mentions.count - 1), until: end)
    }
  }

  mutating func emit(
    _ value: ExactDecimal, _ flags: Set<ValueFlag>, at index: Int, _ yearBehind: FiscalYear?,
    _ notes: inout ScoreNotes
  ) {
    guard let subject, subject != .other, isTied(index) else { return }
    let year = yearBehind ?? currentYear
    // Of several figures side by side no one can tell which is of which year.
    if token(index + 1)?.score != nil, looseLetters(between: index, and: index + 1) == 0 {
      spent.append((subject, year))
      return
    }
    guard !spent.contains(where: { $0.subject == subject && $0.year == year }) else { return }
    append(subject, year, value, flags, &notes)
    if let order = notes.orders.indices.last, notes.orders[order].subject == subject,
      notes.orders[order].at == setting.at, notes.orders[order].value == nil
    {
      notes.orders[order].value = value
    }
    anchor = tokens[index].place.upperBound
    if compared == nil { change = nil }
  }

  mutating func append(
    _ subject: ScoreNotes.Subject, _ year: FiscalYear?, _ value: ExactDecimal,
    _ flags: Set<ValueFlag>, _ notes: inout ScoreNotes
  ) {
    notes.scores.append(
      ScoreNotes.Score(
        subject: subject, year: year, value: value, flags: flags, at: setting.at,
        place: setting.place == .measureRow && !isSubjectGiven ? .sentence : setting.place))
    if case .mention(let mention) = subject, year == setting.year,
      notes.mentions[mention].evidence.score == nil
    {
      notes.mentions[mention].evidence.score = value
    }
    spent.append((subject, year))
    lastScore = (subject, year)
  }

  /// Whether the number is near enough to what it would be the score of.
  private func isTied(_ index: Int) -> Bool {
    let hasPoints = hasPoints(index)
    let place = tokens[index].place
    let loose = looseLetters(from: anchor, to: place.lowerBound, before: index)
    if setting.isLabel { return true }
    if isSubjectGiven {
      // What a row is about is scored at the beginning of its text or not at all.
      let isFirst = tokens[..<index].allSatisfy { token in
        switch token.kind {
        case .word(let word):
          switch word {
          case .got, .points, .result, .total, .levelLeadIn, .level, .year, .agency, .indicator,
            .previousYear:
            true
          default: false
          }
        case .year, .open: true
        default: false
        }
      }
      guard isFirst || !spent.isEmpty else { return false }
    }
    let isSaid = hasPoints || token(index - 1)?.word == .got || token(index - 1)?.word == .points
    return loose <= (isSaid ? reach : min(reach, 12))
  }
}
