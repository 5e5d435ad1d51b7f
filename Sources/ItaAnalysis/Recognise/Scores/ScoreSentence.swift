import Documents
import ItaModel
import ThaiText

/// Reads what a passage, or the text of a cell, says of scores: goes through its tokens and keeps
/// what is spoken of, of which year, and what the next number is to be taken for.
struct ScoreSentence {
  let setting: Setting
  let text: ScoreTokens
  var tokens: [ScoreToken] { text.tokens }

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

  var subject: ScoreNotes.Subject?
  /// The subject is what the surroundings are about; the text itself does not name it.
  var isSubjectGiven = false
  /// The end of the last token that ties a number to its subject.
  var anchor = 0
  var year: FiscalYear?
  var spent: [(subject: ScoreNotes.Subject, year: FiscalYear?)] = []
  var lastScore: (subject: ScoreNotes.Subject, year: FiscalYear?)?
  var change: (direction: ChangeStatement.Direction, token: Int)?
  var compared: Compared?
  var isBound = false
  /// A result was spoken of.
  var hasResult = false
  /// The total was named again since its last score.
  var isRestated = false
  var isOfParts = false
  var isOfOthers = false
  var order: PendingOrder?
  var instruments: Set<Instrument> = []
  /// The instrument that was named last, and by which token.
  var lastInstrument: (instrument: Instrument, token: Int)?
  /// The end of what was read as a label or a score.
  var settledEnd = 0
  /// The end of what was looked through for a series of scores.
  var seriesEnd = 0

  enum Compared {
    case year(FiscalYear)
    case previous
  }

  struct PendingOrder {
    var position: OrderStatement.Position
    /// How many are listed.
    var count = 1
    var value: ExactDecimal?
    /// The end of the value.
    var valueEnd = 0
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

  mutating func read(
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
      .becomes, .rank, .respectively, .nothing:
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

  func token(_ index: Int) -> ScoreToken? {
    tokens.indices.contains(index) ? tokens[index] : nil
  }

  /// Letters and digits from one symbol to another that no token covers.
  func looseLetters(from start: Int, to end: Int, before index: Int) -> Int {
    var count = 0
    var steps = 0
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
      // Further away nothing belongs together, and a page of dots is not walked again and again.
      steps += 1
      if count > 200 || steps > 600 { return .max }
    }
    return count
  }

  func looseLetters(between one: Int, and other: Int) -> Int {
    guard let first = token(one), let second = token(other) else { return .max }
    return text.letters.symbols[
      first.place.upperBound..<max(first.place.upperBound, second.place.lowerBound)
    ]
    .count { $0.isLetterSymbol || $0.isDigitSymbol }
  }

  func isNext(to index: Int, _ test: (ScoreWord) -> Bool) -> Bool {
    guard let word = token(index + 1)?.word, test(word) else { return false }
    return looseLetters(between: index, and: index + 1) == 0
  }

  /// An anchor only where it holds on to the one before.
  func tieEnd(_ index: Int) -> Int {
    let place = tokens[index].place
    let loose = looseLetters(from: anchor, to: place.lowerBound, before: index)
    return loose <= reach ? place.upperBound : anchor
  }

  /// How many letters may stand between what is scored and its score.
  var reach: Int {
    switch subject {
    case .overall: isSubjectGiven ? 6 : 160
    default: isSubjectGiven ? 12 : 45
    }
  }

  mutating func set(_ new: ScoreNotes.Subject, until end: Int) {
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
}
