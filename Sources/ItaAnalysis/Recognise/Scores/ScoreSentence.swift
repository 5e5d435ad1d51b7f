import Documents
import ItaModel
import ThaiText

/// Reads what a passage, or the text of a cell, says of scores: goes through its tokens and keeps
/// what is spoken of, of which year, and what the next number is to be taken for.
struct ScoreSentence {
  let setting: Setting
  private let text: ScoreTokens
  private var tokens: [ScoreToken] { text.tokens }

  /// Where the text stands.
  struct Setting {
    /// What the row or the section is about.
    var subject: ScoreNotes.Subject?
    /// Of scores that are printed without one.
    var year: FiscalYear?
    /// The year that is planned for: no score can be of it.
    var plannedYear: FiscalYear?
    var group: ScoreNotes.Group?
    var at: BlockPath
    var place: ScoreStatement.Place
    /// Where the text speaks of parts of an indicator.
    var isOfParts = false
    /// The text is the label of its subject itself.
    var isLabel = false
  }

  private var subject: ScoreNotes.Subject?
  /// The subject is what the surroundings are about; the text itself does not name it.
  private var isSubjectGiven = false
  /// The end of the last token that ties a number to its subject.
  private var anchor = 0
  private var year: FiscalYear?
  private var spent: [(subject: ScoreNotes.Subject, year: FiscalYear?)] = []
  private var lastScore: (subject: ScoreNotes.Subject, year: FiscalYear?)?
  private var change: (direction: ChangeStatement.Direction, token: Int)?
  private var compared: Compared?
  private var isBound = false
  /// A result was spoken of.
  private var hasResult = false
  /// The total was named again since its last score.
  private var isRestated = false
  private var isOfParts = false
  private var isOfOthers = false
  private var order: PendingOrder?
  private var instruments: Set<Instrument> = []
  /// The instrument that was named last, and by which token.
  private var lastInstrument: (instrument: Instrument, token: Int)?
  /// The end of what was read as a label or a score.
  private var settledEnd = 0

  private enum Compared {
    case year(FiscalYear)
    case previous
  }

  private struct PendingOrder {
    var position: OrderStatement.Position
    /// How many are listed.
    var count = 1
    var value: ExactDecimal?
    /// Those already told.
    var told = 0
    var token: Int
  }

  init(_ text: ScoreTokens, _ setting: Setting) {
    self.text = text
    self.setting = setting
    subject = setting.subject
    isSubjectGiven = setting.subject != nil
    isOfParts = setting.isOfParts
    if subject == nil, isOnlyAboutTotal { subject = .overall }
  }

  /// Whether the total is the only thing that is spoken of, first or last.
  private var isOnlyAboutTotal: Bool {
    var hasTotal = false
    for token in tokens {
      switch token.word {
      case .total: hasTotal = true
      case .indicator, .name, .instrument, .part, .others: return false
      default: break
      }
    }
    return hasTotal
  }

  // MARK: - The walk

  mutating func read(into notes: inout ScoreNotes, _ names: inout IndicatorNames) {
    var index = 0
    while index < tokens.count {
      var next = index + 1
      switch tokens[index].kind {
      case .word(let word): next = read(word, at: index, &notes, &names)
      case .score, .whole: next = readNumber(at: index, &notes, &names)
      case .year(let year): read(year, at: index)
      case .years: if change == nil { year = nil }
      case .item: isOfParts = true
      case .otherNumber: isBound = false
      case .open, .close: break
      }
      index = next
    }
    finishOrder(&notes)
  }

  private mutating func read(
    _ word: ScoreWord, at index: Int, _ notes: inout ScoreNotes, _ names: inout IndicatorNames
  ) -> Int {
    let end = tokens[index].place.upperBound
    switch word {
    case .indicator: return readIndicator(at: index, &notes, &names)
    case .name(let indicator): readName(indicator, at: index, &notes, &names)
    case .otherName: if isWholeLabel(index) { set(.other, until: end) }
    case .instrument(let instrument): read(instrument, at: index)
    case .total: readTotal(at: index)
    case .result: readResult(at: index)
    case .part: isOfParts = true
    case .assessment: hasResult = true
    case .aspect, .plan: break
    case .others: isOfOthers = true
    case .points: anchor = tieEnd(index)
    case .got:
      isBound = false
      anchor = tieEnd(index)
    case .bound: isBound = true
    case .previousYear:
      if change != nil || compared != nil || isAfterComparison(index) {
        compared = .previous
      } else if let current = year ?? setting.year {
        year = current.previous
      }
      anchor = tieEnd(index)
    case .currentYear:
      year = nil
      anchor = tieEnd(index)
    case .rise: change = (.rise, index)
    case .fall: change = (.fall, index)
    case .unchanged: emitChange(.none, nil, &notes)
    case .highest, .lowest: readOrder(word == .highest ? .highest : .lowest, at: index, &notes)
    case .next: readNext(at: index, &notes)
    case .levelLeadIn:
      // ผลการประเมินอยู่ในระดับ
      if tokens[index].place.count >= 12 { hasResult = true }
      readLevel(after: index, &notes)
    case .level: readBareLevel(at: index, &notes)
    case .partOf: return readPart(after: index, &notes, &names)
    case .survey: break
    case .inside, .outside, .openData:
      if let instrument = damagedInstrument(at: index) { read(instrument, at: index) }
    case .leadIn, .agency, .boundAfter, .percent, .unit, .year, .from, .comparedTo, .amount,
      .becomes,
      .rank, .nothing:
      break
    }
    return index + 1
  }

  /// What the text ends with before it comes to its score: a line of it may go on in the next.
  var openSubject: ScoreNotes.Subject? {
    guard let subject, subject != .other, let last = tokens.last,
      text.letters.count - last.place.upperBound <= 1,
      !spent.contains(where: { $0.subject == subject })
    else { return nil }
    switch last.kind {
    case .word(.got), .word(.points), .word(.instrument), .word(.name), .word(.total), .close:
      return subject
    default: return nil
    }
  }

  // MARK: - Places

  private func token(_ index: Int) -> ScoreToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Letters and digits from one symbol to another that no token covers.
  private func looseLetters(from start: Int, to end: Int, before index: Int) -> Int {
    var count = 0
    var token = index - 1
    var place = end
    while place > start {
      while token >= 0, tokens[token].place.lowerBound >= place { token -= 1 }
      if token >= 0, tokens[token].place.contains(place - 1) {
        place = tokens[token].place.lowerBound
        continue
      }
      place -= 1
      if text.letters.symbols[place].isLetterSymbol { count += 1 }
      if count > 200 { break }
    }
    return count
  }

  private func looseLetters(between one: Int, and other: Int) -> Int {
    guard let first = token(one), let second = token(other) else { return .max }
    return text.letters.symbols[
      first.place.upperBound..<max(first.place.upperBound, second.place.lowerBound)
    ]
    .count { $0.isLetterSymbol || $0.isDigitSymbol }
  }

  private func isNext(to index: Int, _ test: (ScoreWord) -> Bool) -> Bool {
    guard let word = token(index + 1)?.word, test(word) else { return false }
    return looseLetters(between: index, and: index + 1) == 0
  }

  /// An anchor only where it holds on to the one before.
  private func tieEnd(_ index: Int) -> Int {
    let place = tokens[index].place
    let loose = looseLetters(from: anchor, to: place.lowerBound, before: index)
    return loose <= reach ? place.upperBound : anchor
  }

  /// How many letters may stand between what is scored and its score.
  private var reach: Int {
    switch subject {
    case .overall: isSubjectGiven ? 6 : 160
    default: isSubjectGiven ? 12 : 45
    }
  }

  private mutating func set(_ new: ScoreNotes.Subject, until end: Int) {
    if subject != new {
      spent = []
      change = nil
      compared = nil
    }
    subject = new
    isSubjectGiven = false
    anchor = end
    settledEnd = end
    isBound = false
  }

  // MARK: - What is scored

  private mutating func read(_ instrument: Instrument, at index: Int) {
    instruments.insert(instrument)
    // The name and the code of one instrument, or the code behind an indicator's name.
    if case .open? = token(index - 1)?.kind, case .close? = token(index + 1)?.kind,
      case .mention = subject, anchor == tokens[index - 1].place.lowerBound
    {
      anchor = tokens[index + 1].place.upperBound
      return
    }
    guard !isOfParts else { return }
    set(.instrument(instrument), until: tokens[index].place.upperBound)
    isOfOthers = false
    lastInstrument = (instrument, index)
  }

  /// The instrument whose long name ends here, if enough of it can be read.
  private func damagedInstrument(at index: Int) -> Instrument? {
    var before = index - 1
    while before >= 0, before >= index - 3 {
      guard tokens[index].place.lowerBound - tokens[before].place.upperBound <= 30 else {
        return nil
      }
      switch tokens[before].word {
      case .survey:
        switch tokens[index].word {
        case .inside: return .iit
        case .outside: return .eit
        default: return .oit
        }
      case .instrument, .inside, .outside, .name, .indicator: return nil
      default: before -= 1
      }
    }
    return nil
  }

  /// What ในส่วนของ names; if that is no indicator, the scores that follow are of something else.
  private mutating func readPart(
    after index: Int, _ notes: inout ScoreNotes, _ names: inout IndicatorNames
  ) -> Int {
    let start = tokens[index].place.upperBound
    var next = index + 1
    if let following = token(next), following.place.lowerBound - start <= 2 {
      switch following.word {
      case .name, .instrument, .indicator, .survey: return next
      default: break
      }
    }
    guard let label = label(from: start, upTo: next) else { return next }
    let found = damagedMention(label, nil, &notes, &names)
    set(found ?? .other, until: found == nil ? start : label.upperBound)
    if found != nil { isOfParts = false }
    while next < tokens.count, tokens[next].place.lowerBound < label.upperBound { next += 1 }
    return next
  }

  private mutating func readTotal(at index: Int) {
    hasResult = true
    isRestated = lastScore?.subject == .overall
    isOfParts = setting.isOfParts
    isOfOthers = false
    let end = tokens[index].place.upperBound
    // The total of an instrument, which stands right before.
    if case .instrument = subject, let last = lastInstrument, instruments.count == 1,
      !spent.contains(where: { $0.subject == subject }),
      looseLetters(
        from: tokens[last.token].place.upperBound, to: tokens[index].place.lowerBound, before: index
      ) <= 12
    {
      anchor = end
      return
    }
    if isSubjectGiven, setting.place != .sentence, case .instrument = subject {
      anchor = end
      return
    }
    set(.overall, until: end)
  }

  private mutating func readResult(at index: Int) {
    hasResult = true
    if subject == nil { set(.overall, until: tokens[index].place.upperBound) }
    anchor = tieEnd(index)
  }

  /// ตัวชี้วัดที่ and what it names.
  private mutating func readIndicator(
    at index: Int, _ notes: inout ScoreNotes, _ names: inout IndicatorNames
  ) -> Int {
    let cueEnd = tokens[index].place.upperBound
    if setting.isLabel {
      anchor = cueEnd
      return index + 1
    }
    var next = index + 1
    var number: Int?
    if let whole = token(next)?.whole, looseLetters(between: index, and: next) == 0 {
      guard 1...10 ~= whole else { return next }
      number = whole
      next += 1
    } else if token(next)?.score != nil, looseLetters(between: index, and: next) == 0 {
      isOfParts = true  // ตัวชี้วัด 9.1
      return next + 1
    }
    let start = token(next - 1)?.place.upperBound ?? cueEnd
    if let named = token(next),
      looseLetters(from: start, to: named.place.lowerBound, before: next) == 0
    {
      switch named.word {
      case .name:
        set(note(named.place, number, .indicator, &notes, &names), until: named.place.upperBound)
        isOfParts = false
        isOfOthers = false
        tell(&notes)
        return next + 1
      default: break
      }
    }
    if let label = label(from: start, upTo: next),
      let found = damagedMention(label, number, &notes, &names)
    {
      set(found, until: label.upperBound)
      isOfParts = false
      isOfOthers = false
      tell(&notes)
      while next < tokens.count, tokens[next].place.lowerBound < label.upperBound { next += 1 }
      return next
    }
    if let number = number.flatMap(IndicatorNumber.init),
      looseLetters(
        from: start, to: token(next)?.place.lowerBound ?? text.letters.count, before: next) == 0
    {
      set(.indicator(number), until: start)
      isOfParts = setting.isOfParts
      tell(&notes)
      return next
    }
    if number != nil { set(.other, until: start) }
    return next
  }

  /// What may be a name: from a place to the next thing that ends one.
  private func label(from start: Int, upTo token: Int) -> Range<Int>? {
    var end = start
    var index = token
    while end < text.letters.count, end - start < 45 {
      if end > start, text.letters.gaps[end] >= .wide { break }
      while index < tokens.count, tokens[index].place.upperBound <= end { index += 1 }
      if index < tokens.count, tokens[index].place.contains(end), endsLabel(tokens[index]) { break }
      end += 1
    }
    let letters = text.letters.symbols[start..<end].count { $0.isThaiSymbol }
    return letters >= 6 ? start..<end : nil
  }

  private func endsLabel(_ token: ScoreToken) -> Bool {
    switch token.kind {
    case .word(let word):
      switch word {
      case .otherName, .name, .nothing, .unit, .leadIn, .year, .agency, .plan, .aspect, .amount,
        .from,
        .percent, .part:
        return false
      default: return true
      }
    default: return true
    }
  }

  private mutating func damagedMention(
    _ label: Range<Int>, _ number: Int?, _ notes: inout ScoreNotes, _ names: inout IndicatorNames
  ) -> ScoreNotes.Subject? {
    let bytes = Array(text.letters.slice(label))
    var match = names.match(name: bytes, number: number)
    var end = label.upperBound
    if match.indicator == nil,
      let cut = (label.lowerBound + 8..<max(label.lowerBound + 8, label.upperBound))
        .first(where: { text.letters.gaps[$0] != .none })
    {
      let short = names.match(
        name: Array(text.letters.slice(label.lowerBound..<cut)), number: number)
      if short.indicator != nil {
        match = short
        end = cut
      }
    }
    guard match.indicator != nil || number != nil && (match.nearest?.similarity ?? 0) >= 0.5 else {
      return nil
    }
    return note(label.lowerBound..<end, number, .indicator, &notes, &names)
  }

  private func note(
    _ label: Range<Int>, _ number: Int?, _ place: LabelReading.NumberPlace,
    _ notes: inout ScoreNotes, _ names: inout IndicatorNames
  ) -> ScoreNotes.Subject {
    let name = Array(text.letters.slice(label))
    var evidence = Assignment.Row(label: name, number: number, by: &names)
    if number != nil { evidence.numberPlace = place }
    notes.mentions.append(
      ScoreNotes.Mention(
        name: Text(validUTF8: name), evidence: evidence, at: setting.at, group: setting.group))
    return .mention(notes.mentions.count - 1)
  }

  /// A name without ตัวชี้วัด before it counts where a list, a lead-in or a score next to it says
  /// that the indicator is meant.
  private mutating func readName(
    _ indicator: IndicatorNumber, at index: Int, _ notes: inout ScoreNotes,
    _ names: inout IndicatorNames
  ) {
    let place = tokens[index].place
    if setting.isLabel {
      anchor = place.upperBound
      return
    }
    var number: Int?
    if let whole = token(index - 1)?.whole, 1...10 ~= whole,
      looseLetters(between: index - 1, and: index) == 0
    {
      number = whole
    }
    let isListed =
      number != nil
      && (index == 1 || text.letters.gaps[tokens[index - 1].place.lowerBound] >= .wide
        || isScored(index))
    guard isListed || isScored(index) || isLedIn(index) || order != nil && isOpen(index) else {
      return
    }
    set(note(place, number, .list, &notes, &names), until: place.upperBound)
    isOfParts = setting.isOfParts
    isOfOthers = false
    tell(&notes)
  }

  /// Whether a score follows at once: `(95.00)`, `ได้ 95.00 คะแนน`, `95.00`.
  private func isScored(_ index: Int) -> Bool {
    var next = index + 1
    var previous = index
    while let found = token(next), looseLetters(between: previous, and: next) <= 3 {
      switch found.kind {
      case .score: return true
      case .open: break
      case .word(let word):
        switch word {
        case .got, .points, .result, .year: break
        default: return false
        }
      case .year: break
      default: return false
      }
      previous = next
      next += 1
    }
    return false
  }

  private func isLedIn(_ index: Int) -> Bool {
    guard let before = token(index - 1), looseLetters(between: index - 1, and: index) == 0 else {
      return false
    }
    return (before.word == .leadIn || before.word == .partOf) && isOpen(index)
  }

  /// Whether the name ends where a word ends, so far as Thai shows it.
  private func isOpen(_ index: Int) -> Bool {
    let end = tokens[index].place.upperBound
    if end >= text.letters.count || text.letters.gaps[end] != .none { return true }
    return !text.letters.symbols[end].isThaiSymbol || token(index + 1)?.place.lowerBound == end
  }

  private func isWholeLabel(_ index: Int) -> Bool {
    index == 0 || token(index - 1)?.whole != nil || token(index - 1)?.word == .indicator
  }

  // MARK: - Years

  private func isAfterComparison(_ index: Int) -> Bool {
    token(index - 1)?.word == .comparedTo && looseLetters(between: index - 1, and: index) <= 6
  }

  private mutating func read(_ new: FiscalYear, at index: Int) {
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

  private var currentYear: FiscalYear? { year ?? setting.year }

  /// The year that directly follows a score: `87.49 คะแนน ในปี 2567`.
  private func yearBehind(_ index: Int) -> FiscalYear? {
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

  private func hasPoints(_ index: Int) -> Bool { isNext(to: index) { $0 == .points } }

  private mutating func readNumber(
    at index: Int, _ notes: inout ScoreNotes, _ names: inout IndicatorNames
  ) -> Int {
    let token = tokens[index]
    defer { isBound = false }
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
  private func value(
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

  // MARK: - Changes

  private enum ChangeRole {
    case amount
    case old
    case new
  }

  private mutating func changeRole(of index: Int) -> ChangeRole? {
    guard let change else {
      guard compared != nil else { return nil }
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
  private func kind(before index: Int) -> ScoreToken.Kind? {
    let before = token(index - 1)
    return before?.word == .points ? token(index - 2)?.kind : before?.kind
  }

  private func becomesFollows(_ index: Int) -> Bool {
    let rest = tokens[(index + 1)...].prefix(5)
    guard let becomes = rest.firstIndex(where: { $0.word == .becomes }) else { return false }
    return token(becomes + 1)?.score != nil
  }

  private var comparedYear: FiscalYear? {
    switch compared {
    case .year(let year): year
    case .previous, nil: currentYear?.previous
    }
  }

  private mutating func emitOld(
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

  private mutating func emitChange(
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
    for symbol in stride(from: place.lowerBound - 1, through: settledEnd, by: -1)
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
    let match = names.match(label: bytes)
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

  private mutating func emit(
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

  private mutating func append(
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

  // MARK: - Order

  private mutating func readOrder(
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

  private func isOrderValue(_ index: Int, _ order: PendingOrder) -> Bool {
    looseLetters(
      from: tokens[order.token].place.upperBound, to: tokens[index].place.lowerBound, before: index)
      <= 6
  }

  private mutating func readNext(at index: Int, _ notes: inout ScoreNotes) {
    guard let last = notes.orders.last, last.at == setting.at else { return }
    switch last.position {
    case .highest: order = PendingOrder(position: .rank(2), token: index)
    case .rank(let rank): order = PendingOrder(position: .rank(rank + 1), token: index)
    case .lowest: break
    }
  }

  /// A subject was named: if the highest was asked for, this is it.
  private mutating func tell(_ notes: inout ScoreNotes) {
    guard var order, let subject else { return }
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

  /// Only the value of the highest was named.
  private mutating func finishOrder(_ notes: inout ScoreNotes) {
    defer { order = nil }
    guard let order, order.told == 0, let value = order.value, order.count == 1 else { return }
    append(order.position, nil, value, &notes)
  }

  private mutating func append(
    _ position: OrderStatement.Position, _ subject: ScoreNotes.Subject?, _ value: ExactDecimal?,
    _ notes: inout ScoreNotes
  ) {
    let among = instruments.count == 1 ? instruments.first : setting.group?.instrument
    notes.orders.append(
      ScoreNotes.Order(
        subject: subject, year: currentYear, position: position, value: value, among: among,
        at: setting.at))
  }

  // MARK: - Levels

  private mutating func readLevel(after index: Int, _ notes: inout ScoreNotes) {
    guard !isBound, !isOfParts, !isOfOthers else { return }
    if let next = token(index + 1), case .word(.level(let name)) = next.kind,
      looseLetters(between: index, and: index + 1) == 0, isLevel(index + 1)
    {
      append(name, at: index + 1, &notes)
    } else if let name = letterLevel(from: tokens[index].place.upperBound) {
      append(name, at: index, &notes)
    }
  }

  /// The level right behind a score: `98.02 คะแนน AA`.
  private mutating func readLevel(behind index: Int, _ notes: inout ScoreNotes) {
    guard let last = lastScore, last.subject == .overall || last.subject == subject else { return }
    if let name = letterLevel(from: tokens[index].place.upperBound) {
      append(name, at: index, &notes)
    }
  }

  private mutating func readBareLevel(at index: Int, _ notes: inout ScoreNotes) {
    guard token(index - 1)?.word != .levelLeadIn, isLevel(index), lastScore != nil,
      case .word(.level(let name)) = tokens[index].kind
    else { return }
    let before = token(index - 1)
    let isBehindScore = before?.score != nil || before?.word == .points || before?.kind == .open
    if isBehindScore, looseLetters(between: index - 1, and: index) == 0 {
      append(name, at: index, &notes)
    }
  }

  /// Whether the word stands alone, so far as Thai shows it.
  private func isLevel(_ index: Int) -> Bool {
    if token(index + 1)?.word == .boundAfter { return false }
    return isOpen(index)
  }

  private func letterLevel(from start: Int) -> String? {
    var place = start
    let marks: [UInt8] = [":", "\"", "(", "*", "'", "="].flatMap { Array($0.utf8) } + [.otherSign]
    while place < start + 3, marks.contains(text.symbol(at: place)) { place += 1 }
    var end = place
    while end < text.letters.count, end == place || text.letters.gaps[end] == .none,
      text.letters.symbols[end].isLatinSymbol
    {
      end += 1
    }
    let isLong =
      end < text.letters.count && text.letters.gaps[end] == .none
      && (text.letters.symbols[end].isDigitSymbol || text.letters.symbols[end] == UInt8(ascii: "."))
    guard end > place, end - place <= 2, !isLong else { return nil }
    let printed = text.letters.slice(place..<end)
    return ["AA", "A", "B", "C", "D", "E", "F"].first { printed.elementsEqual($0.utf8) }
  }

  private mutating func append(_ level: String, at index: Int, _ notes: inout ScoreNotes) {
    let about = lastScore ?? (subject ?? .overall, currentYear)
    switch about.subject {
    case .overall, .instrument: break
    default: return
    }
    guard lastScore != nil || hasResult || isSubjectGiven else { return }
    notes.levels.append(
      ScoreNotes.Level(subject: about.subject, year: about.year, level: level, at: setting.at))
  }
}
