import Documents
import ItaModel
import ThaiText

extension ScoreSentence {
  mutating func read(_ instrument: Instrument, at index: Int) {
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
  func damagedInstrument(at index: Int) -> Instrument? {
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
  mutating func readPart(
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

  mutating func readTotal(at index: Int) {
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

  mutating func readResult(at index: Int) {
    hasResult = true
    if subject == nil { set(.overall, until: tokens[index].place.upperBound) }
    anchor = tieEnd(index)
  }

  /// ตัวชี้วัดที่ and what it names.
  mutating func readIndicator(
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
  func label(from start: Int, upTo token: Int) -> Range<Int>? {
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

  func note(
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
  mutating func readName(
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
  func isOpen(_ index: Int) -> Bool {
    let end = tokens[index].place.upperBound
    if end >= text.letters.count || text.letters.gaps[end] != .none { return true }
    return !text.letters.symbols[end].isThaiSymbol || token(index + 1)?.place.lowerBound == end
  }

  func isWholeLabel(_ index: Int) -> Bool {
    index == 0 || token(index - 1)?.whole != nil || token(index - 1)?.word == .indicator
  }
}
