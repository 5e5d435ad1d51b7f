import Documents
import ItaModel
import ThaiText

/// A line as a reader sees it at a glance.
struct ScoreLine {
  let text: ScoreTokens
  let letters: Int
  /// By its style, or by a number or its shortness.
  let isHeading: Bool

  init(_ passage: Outline.Passage, _ text: ScoreTokens) {
    self.text = text
    letters = text.letters.symbols.count { $0.isLetterSymbol }
    switch passage.kind {
    case .heading: isHeading = true
    case .listItem: isHeading = false
    case .paragraph:
      if case .whole = text.tokens.first?.kind, text.tokens.first?.place.lowerBound == 0 {
        isHeading = letters <= 110
      } else if text.tokens.first?.score?.places == 1, text.tokens.first?.place.lowerBound == 0 {
        isHeading = letters <= 110
      } else {
        isHeading = false
      }
    }
  }

  var isShort: Bool { letters <= 60 }
  var hasResult: Bool {
    text.tokens.contains { token in
      switch token.word {
      case .result, .total, .points, .highest, .lowest: true
      default: false
      }
    }
  }
  /// Whether it may be the caption of a total: it speaks of results, but of none in particular.
  var isAboutTotal: Bool {
    var isAboutResult = false
    for token in text.tokens {
      switch token.word {
      case .result, .total, .levelLeadIn: isAboutResult = true
      case .name, .indicator, .instrument, .part, .others, .highest, .lowest, .otherName:
        return false
      default: break
      }
    }
    return isAboutResult
  }
  var hasScore: Bool { text.tokens.contains { $0.score?.places == 2 } }

  /// The year behind the first word about a result, or the one that is all of the line.
  var year: FiscalYear? {
    var isAboutResult = false
    for token in text.tokens {
      switch token.kind {
      case .word(.result), .word(.total), .word(.points), .word(.highest), .word(.lowest):
        isAboutResult = true
      case .word(.plan): isAboutResult = false
      case .year(let year) where isAboutResult || token.place.count + 4 >= text.letters.count:
        return year
      default: break
      }
    }
    return nil
  }

  /// Whether it looks like a label alone, or a score, that damage keeps from being read.
  var mayBeTorn: Bool {
    guard letters <= 75, let first = text.tokens.first, first.place.lowerBound == 0 else {
      return false
    }
    if first.word == .indicator { return text.tokens.dropFirst().first?.whole != nil }
    return letters <= 12 && text.letters.symbols.prefix(2).allSatisfy(\.isDigitSymbol)
  }

  var hasOneYear: Bool {
    let years = text.tokens.compactMap { if case .year(let year) = $0.kind { year } else { nil } }
    return years.dropFirst().allSatisfy { $0 == years[0] }
  }

  /// Whether a score is all of the line, but for its unit and its level.
  var isOnlyScore: Bool {
    guard text.tokens.count <= 6 else { return false }
    var scores = 0
    var covered = 0
    for token in text.tokens {
      switch token.kind {
      case .score(let score, _) where score.places == 2: scores += 1
      case .word(.points), .word(.level), .word(.levelLeadIn), .open, .close: break
      default: return false
      }
      covered += token.place.count
    }
    return scores == 1
      && (covered + 4 >= text.letters.count || isUnit(text.letters.symbols[covered...]))
  }

  /// คะแนน with a letter or two misread.
  private func isUnit(_ symbols: ArraySlice<UInt8>) -> Bool {
    symbols.count == ScoreLine.unit.count
      && zip(symbols, ScoreLine.unit).count(where: { $0 != $1 }) <= 2
  }

  private static let unit = BaseLetters(Array("คะแนน".utf8)).symbols
}
