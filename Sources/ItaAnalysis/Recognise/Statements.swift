package import Documents
package import ItaModel
package import ThaiText

/// What a document says, each thing with its place, before anything of it is believed.
package struct Statements: Sendable, Equatable {
  package var document = DocumentFacts()
  /// The line that is the document's date.
  package var datedAt: BlockPath?
  package var agency = Agency()
  /// Every name that the document gives its own agency, in full official form where it can be told.
  package var agencyNames: [Stated<Text>] = []
  /// Fiscal years in places where the document's own years stand: title, headings, lead sentences.
  package var years: [YearStatement] = []
  package var scores: [ScoreStatement] = []
  package var levels: [LevelStatement] = []
  package var changes: [ChangeStatement] = []
  package var orders: [OrderStatement] = []
  package var mentions: [IndicatorMention] = []
  package var groups: [GroupStatement] = []
  package var bands: [BandStatement] = []
  package var issues: [Issue] = []
  package var measures: [Measure] = []
  package var results: [MeasureResult] = []
  /// Sections and columns of tables that checklists ask for, where the document has them.
  package var parts: [DocumentPart: BlockPath] = [:]

  package init() {}
}

package struct Stated<Value: Sendable & Hashable>: Sendable, Hashable {
  package var value: Value
  package var at: BlockPath

  package init(_ value: Value, at: BlockPath) {
    self.value = value
    self.at = at
  }
}

/// What a score is the score of.
package enum ScoreSubject: Sendable, Hashable {
  case overall
  case instrument(Instrument)
  case indicator(IndicatorNumber)
}

/// A score that is printed for a subject. Scores of survey items, of sub-indicators, weighted
/// scores, counts and percentages are none.
package struct ScoreStatement: Sendable, Equatable {
  package var subject: ScoreSubject
  package var year: FiscalYear
  package var value: Score
  /// The block or cell that shows the number.
  package var at: BlockPath
  package var place: Place
  /// What had to be assumed to read the number.
  package var flags: Set<ValueFlag>

  package init(
    _ subject: ScoreSubject, _ year: FiscalYear, _ value: Score, at: BlockPath, place: Place,
    flags: Set<ValueFlag> = []
  ) {
    self.subject = subject
    self.year = year
    self.value = value
    self.at = at
    self.place = place
    self.flags = flags
  }

  /// What kind of place a score stands in: evidence of what was meant, not of what is right.
  package enum Place: String, Sendable {
    /// A table of scores: its rows are indicators, instruments, the total.
    case scoreTable
    case rankTable
    /// `๓. การใช้อำนาจ (๙๘.๐๖ คะแนน)`
    case heading
    case sentence
    /// A table of several years.
    case comparison
    /// The row of a measure, where authors also print the score of the weakest survey item.
    case measureRow
  }
}

/// A level that is printed for the total, or for an instrument.
package struct LevelStatement: Sendable, Equatable {
  package var subject: ScoreSubject
  package var year: FiscalYear
  /// By the name that a scale gives it.
  package var level: String
  package var at: BlockPath

  package init(_ subject: ScoreSubject, _ year: FiscalYear, _ level: String, at: BlockPath) {
    self.subject = subject
    self.year = year
    self.level = level
    self.at = at
  }
}

/// How much a score is said to have risen since an earlier year; falls are negative.
package struct ChangeStatement: Sendable, Equatable {
  package var subject: ScoreSubject
  package var from: FiscalYear
  package var to: FiscalYear
  package var direction: Direction
  /// Nil where only the direction is said; never negative.
  package var amount: Score?
  package var at: BlockPath

  package enum Direction: String, Sendable {
    case rise
    case fall
    case none
  }

  package init(
    _ subject: ScoreSubject, from: FiscalYear, to: FiscalYear, _ direction: Direction,
    by amount: Score? = nil, at: BlockPath
  ) {
    self.subject = subject
    self.from = from
    self.to = to
    self.direction = direction
    self.amount = amount
    self.at = at
  }
}

/// A statement of order among indicators (or instruments): the highest, the lowest, a rank.
package struct OrderStatement: Sendable, Equatable {
  package var year: FiscalYear
  /// Nil where only the score is named: `คะแนนสูงสุด 98.08 คะแนน`.
  package var subject: ScoreSubject?
  package var position: Position
  package var value: Score?
  /// Among which scores: nil is all indicators.
  package var among: Instrument?
  package var at: BlockPath

  package enum Position: Sendable, Hashable {
    case highest
    case lowest
    /// From 1, the highest.
    case rank(Int)
  }

  package init(
    year: FiscalYear, subject: ScoreSubject?, _ position: Position, value: Score? = nil,
    among: Instrument? = nil, at: BlockPath
  ) {
    self.year = year
    self.subject = subject
    self.position = position
    self.value = value
    self.among = among
    self.at = at
  }
}

/// A place that names an indicator, and how it was told which.
package struct IndicatorMention: Sendable, Equatable {
  /// Nil where the evidence does not decide.
  package var indicator: IndicatorNumber?
  /// As printed, without its number and score.
  package var name: Text
  /// The number in an indicator-number place.
  package var number: Int?
  /// What the name alone says.
  package var byName: IndicatorNumber?
  /// The indicator whose name is nearest, where the name is none of the dictionary's.
  package var nearest: IndicatorNumber?
  package var conflicts: Set<Conflict>
  package var at: BlockPath

  package enum Conflict: String, Sendable {
    case name = "name-conflict"
    case number = "number-conflict"
    case score = "score-conflict"
    case item = "item-conflict"
    case byElimination = "by-elimination"
    /// An accepted spelling that the dictionary does not hold.
    case spelling
  }

  package init(
    _ indicator: IndicatorNumber?, name: Text, number: Int? = nil, byName: IndicatorNumber? = nil,
    nearest: IndicatorNumber? = nil, conflicts: Set<Conflict> = [], at: BlockPath
  ) {
    self.indicator = indicator
    self.name = name
    self.number = number
    self.byName = byName
    self.nearest = nearest
    self.conflicts = conflicts
    self.at = at
  }
}

/// An indicator under a heading that names an instrument.
package struct GroupStatement: Sendable, Equatable {
  package var instrument: Instrument
  package var indicator: IndicatorNumber
  /// The heading or group row, and the mention below it.
  package var heading: BlockPath
  package var at: BlockPath

  package init(
    _ instrument: Instrument, _ indicator: IndicatorNumber, heading: BlockPath, at: BlockPath
  ) {
    self.instrument = instrument
    self.indicator = indicator
    self.heading = heading
    self.at = at
  }
}

/// What a document wants done about an indicator, in the words of its classes.
package struct BandStatement: Sendable, Equatable {
  package var indicator: IndicatorNumber
  package var year: FiscalYear
  package var band: Band
  package var at: BlockPath

  package init(_ indicator: IndicatorNumber, _ year: FiscalYear, _ band: Band, at: BlockPath) {
    self.indicator = indicator
    self.year = year
    self.band = band
    self.at = at
  }
}

package struct YearStatement: Sendable, Equatable {
  package var year: FiscalYear
  package var role: Role
  package var at: BlockPath

  package enum Role: String, Sendable {
    /// The year that the document plans for or reports on.
    case planned
    case assessed
    /// A year of comparison, history, law, forewords.
    case other
  }

  package init(_ year: FiscalYear, _ role: Role, at: BlockPath) {
    self.year = year
    self.role = role
    self.at = at
  }
}
