import Documents
import ItaModel
import ThaiText

/// Several things and as many scores: `ปี 2566-2568 คือ 84.31 87.64 และ 89.22 คะแนน ตามลำดับ`.
extension ScoreSentence {
  struct Series {
    var values: [(value: ExactDecimal, flags: Set<ValueFlag>)] = []
    /// The token behind it.
    var end: Int
  }

  /// The scores side by side that begin at a token, if ตามลำดับ ends them.
  mutating func series(at index: Int) -> Series? {
    guard index >= seriesEnd else { return nil }
    var series = Series(end: index)
    while case .score(let value, let flags)? = token(series.end)?.kind,
      series.end == index || looseLetters(between: series.end - 1, and: series.end) <= 3
    {
      series.values.append((value, flags))
      series.end += 1
      if token(series.end)?.word == .points { series.end += 1 }
    }
    seriesEnd = series.end
    guard series.values.count > 1, token(series.end)?.word == .respectively,
      looseLetters(between: series.end - 1, and: series.end) == 0
    else { return nil }
    return series
  }

  mutating func read(
    _ series: Series, at index: Int, _ notes: inout ScoreNotes, _ names: inout IndicatorNames
  ) {
    settledEnd = tokens[series.end].place.upperBound
    guard change == nil, !isOfParts, !isOfOthers, !isBound else { return }
    let count = series.values.count
    if let years = years(before: index), years.count == count, let subject, subject != .other {
      for (year, score) in zip(years, series.values)
      where !spent.contains(where: { $0.subject == subject && $0.year == year }) {
        append(subject, year, score.value, score.flags, &notes)
      }
      return
    }
    let things = things(before: index)
    guard things.count == count else { return }
    for (thing, score) in zip(things, series.values) {
      switch tokens[thing].word {
      case .instrument(let instrument):
        append(.instrument(instrument), currentYear, score.value, score.flags, &notes)
      case .name:
        let mention = note(tokens[thing].place, nil, .list, &notes, &names)
        append(mention, currentYear, score.value, score.flags, &notes)
      default: break
      }
    }
  }

  /// The years that were listed last.
  private func years(before index: Int) -> [FiscalYear]? {
    for token in tokens[..<index].suffix(12).reversed() {
      switch token.kind {
      case .years(let years): return years
      case .score, .year: return nil
      default: break
      }
    }
    return nil
  }

  /// The names and instruments that were listed last, each other than the ones before.
  private func things(before index: Int) -> [Int] {
    var things: [Int] = []
    var isNear = false
    for token in tokens[..<index].indices.reversed().prefix(40) {
      switch tokens[token].kind {
      case .word(.name), .word(.instrument):
        if let last = things.last, looseLetters(between: token, and: last) > 6 { break }
        if things.contains(where: { tokens[$0].kind == tokens[token].kind }) { return [] }
        things.append(token)
        isNear = true
        continue
      case .word(.got), .word(.points), .word(.result), .word(.leadIn), .word(.total):
        if !isNear { continue }
      default: break
      }
      break
    }
    return things.reversed()
  }
}
