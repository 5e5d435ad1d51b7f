import Documents
import ItaModel
import ThaiText

extension ScoreSentence {
  mutating func readLevel(after index: Int, _ notes: inout ScoreNotes) {
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
  mutating func readLevel(behind index: Int, _ notes: inout ScoreNotes) {
    guard let last = lastScore, last.subject == .overall || last.subject == subject else { return }
    if let name = letterLevel(from: tokens[index].place.upperBound) {
      append(name, at: index, &notes)
    }
  }

  mutating func readBareLevel(at index: Int, _ notes: inout ScoreNotes) {
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

  /// The year of which a level in brackets is: `เมื่อเทียบกับปี 67 (ระดับผ่านดี)`.
  private func yearBracketed(before index: Int) -> FiscalYear? {
    guard case .open? = token(index - 1)?.kind, case .year(let year)? = token(index - 2)?.kind,
      looseLetters(between: index - 2, and: index) == 0
    else { return nil }
    return year
  }

  mutating func append(_ level: String, at index: Int, _ notes: inout ScoreNotes) {
    let leadIn = token(index)?.word == .levelLeadIn ? index : index - 1
    if let year = yearBracketed(before: leadIn), subject == nil || subject == .overall {
      notes.levels.append(
        ScoreNotes.Level(subject: .overall, year: year, level: level, at: setting.at))
      return
    }
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
