import Documents
import ItaModel
import ThaiText

/// A score of one fiscal year.
struct ScoreKey: Hashable {
  let year: FiscalYear
  let subject: ScoreSubject
}

/// All that a document prints of one score: equal numbers are one value in several places.
struct PrintedScore {
  private(set) var values: [PrintedValue] = []
  /// In reading order.
  private(set) var stated: [StatedScore] = []
  private var numbers: [Score: Int] = [:]

  /// Beyond this, it is not one score that is printed.
  private static let credibleValues = 5

  /// Whether there are so many values that none can be told from a slip.
  var isCrowded: Bool { values.count > PrintedScore.credibleValues }

  /// Whether it has values that can be held against other scores.
  var isWeighed: Bool { !isCrowded && values.contains { $0.range != nil } }

  mutating func add(_ statement: ScoreStatement) {
    let number = numbers[statement.value] ?? values.count
    if number == values.count {
      numbers[statement.value] = number
      values.append(PrintedValue(statement.value, of: statement.subject))
    }
    if values[number].add(statement) {
      stated.append(StatedScore(statement.value, at: statement.at))
    }
  }
}

struct PrintedValue {
  let value: Score
  /// Nil where it is no score at all.
  let range: ScoreRange?
  private(set) var at: [BlockPath] = []
  private var seen: Set<BlockPath> = []
  private var strong = 0
  private var weak = 0

  init(_ value: Score, of subject: ScoreSubject) {
    self.value = value
    range = ScoreRange(printed: value, of: subject)
  }

  /// What disbelieving it costs. Most of that is the first statement: a wrong number is copied on.
  var weight: Int {
    strong > 0 ? 6 + min(4, strong + weak - 1) : 4 + min(1, weak - 1)
  }

  /// Printed in two places, one of which is meant for scores.
  var isRepeated: Bool { strong > 0 && strong + weak > 1 }

  /// Whether it was not seen at this place before: the same cell may be read more than once.
  fileprivate mutating func add(_ statement: ScoreStatement) -> Bool {
    guard seen.insert(statement.at).inserted else { return false }
    at.append(statement.at)
    if statement.isWeak { weak += 1 } else { strong += 1 }
    return true
  }
}

extension ScoreStatement {
  /// Rows of measures also show the scores of survey items, and digits that had to be guessed are
  /// half a guess.
  fileprivate var isWeak: Bool {
    place == .measureRow || !flags.isDisjoint(with: [.letterForDigit, .missingPoint])
  }
}

/// A difference between two years, and the places that state it.
struct PrintedChange: Equatable {
  let subject: ScoreSubject
  let from: FiscalYear
  let to: FiscalYear
  let direction: ChangeStatement.Direction
  let amount: Score?
  var at: [BlockPath]

  /// What the later score minus the earlier one may be, where that is stated.
  var range: ScoreRange? {
    switch (direction, amount) {
    case (.none, _): ScoreRange(difference: Score(units: 0, places: 2), isFall: false)
    case (_, nil): nil
    case (.rise, let amount?): ScoreRange(difference: amount, isFall: false)
    case (.fall, let amount?): ScoreRange(difference: amount, isFall: true)
    }
  }

  var later: ScoreKey { ScoreKey(year: to, subject: subject) }
  var earlier: ScoreKey { ScoreKey(year: from, subject: subject) }

  /// What it says, wherever it stands.
  struct Key: Hashable {
    let later: ScoreKey
    let from: FiscalYear
    let direction: ChangeStatement.Direction
    let amount: Score?
  }

  var key: Key { Key(later: later, from: from, direction: direction, amount: amount) }

  /// Equal statements together, in reading order.
  static func all(in statements: [ChangeStatement]) -> [PrintedChange] {
    var numbers: [Key: Int] = [:]
    var changes: [PrintedChange] = []
    for statement in statements where statement.from < statement.to {
      let later = ScoreKey(year: statement.to, subject: statement.subject)
      let key = Key(
        later: later, from: statement.from, direction: statement.direction,
        amount: statement.amount)
      if let known = numbers[key] {
        if changes[known].at.last != statement.at { changes[known].at.append(statement.at) }
        continue
      }
      numbers[key] = changes.count
      changes.append(
        PrintedChange(
          subject: statement.subject, from: statement.from, to: statement.to,
          direction: statement.direction, amount: statement.amount, at: [statement.at]))
    }
    return changes
  }
}

extension ScoreSubject {
  static let all =
    [ScoreSubject.overall] + Instrument.allCases.map { .instrument($0) }
    + IndicatorNumber.all.map { .indicator($0) }

  /// Its place in `all`.
  var index: Int {
    switch self {
    case .overall: 0
    case .instrument(.iit): 1
    case .instrument(.eit): 2
    case .instrument(.oit): 3
    case .indicator(let indicator): 3 + indicator.number
    }
  }
}
