import Documents
import ItaModel
import ThaiText

/// What a document says of scores, while it is not yet settled which indicators its labels mean.
struct ScoreNotes {
  var mentions: [Mention] = []
  /// The mentions of a table or a list, which share the indicators among them.
  var lists: [[Int]] = []
  /// Those of each table of measures, where several rows may be about one indicator.
  var measureRows: [[Int]] = []
  var scores: [Score] = []
  var levels: [Level] = []
  var changes: [Change] = []
  var orders: [Order] = []
  var bands: [Band] = []

  /// The survey items that a row or a section quotes tell what it is about, as its label does.
  mutating func addItems(in text: [UInt8], to mention: Int) {
    guard ScoreNotes.mayQuoteItems(text) else { return }
    // Under any indicator, those of disclosure are named as the means to mend it.
    for place in ItemCode.places(in: text).value ?? [] where place.code.series != .o {
      mentions[mention].evidence.items.append(place.code)
    }
  }

  private static func mayQuoteItems(_ text: [UInt8]) -> Bool {
    let bytes = text.span
    var index = 0
    while index + 1 < bytes.count {
      let letter = bytes[index]
      if letter >= 0xE0 {
        index += 3
        continue
      }
      let next = bytes[index + 1]
      if letter | 0x20 == UInt8(ascii: "i") || letter | 0x20 == UInt8(ascii: "e"),
        0x30...0x39 ~= next || next == 0x20
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// The latest year that most of what is scored has a score of, unless others have as much.
  var commonLatestYear: FiscalYear? {
    var latest: [Subject: FiscalYear] = [:]
    for score in scores {
      guard let year = score.year else { continue }
      let subject: Subject
      if case .mention(let index) = score.subject, let named = mentions[index].evidence.name.byName
      {
        subject = .indicator(named)
      } else {
        subject = score.subject
      }
      latest[subject] = latest[subject].map { max($0, year) } ?? year
    }
    var counts: [FiscalYear: Int] = [:]
    for year in latest.values { counts[year, default: 0] += 1 }
    return counts.first { 2 * $0.value > latest.count }?.key
  }

  enum Subject: Hashable {
    case overall
    case instrument(Instrument)
    /// A number without a name: `ตัวชี้วัดที่ ๖`.
    case indicator(IndicatorNumber)
    /// The index of a mention.
    case mention(Int)
    /// Something that is none of the assessment's scores.
    case other
  }

  /// A label that may name an indicator.
  struct Mention {
    var name: Text
    var evidence: Assignment.Row
    var at: BlockPath
    /// The instrument whose heading or group row it stands under.
    var group: Group?
  }

  struct Group: Equatable {
    let instrument: Instrument
    let heading: BlockPath
    /// The first of the cells that name an instrument for each row: they head the rows together.
    var column: BlockPath?
  }

  struct Score {
    let subject: Subject
    let year: FiscalYear?
    let value: ExactDecimal
    let flags: Set<ValueFlag>
    let at: BlockPath
    let place: ScoreStatement.Place
  }

  struct Level {
    let subject: Subject
    let year: FiscalYear?
    let level: String
    let at: BlockPath
  }

  struct Change {
    let subject: Subject
    let from: FiscalYear?
    let to: FiscalYear?
    let direction: ChangeStatement.Direction
    /// Without its sign.
    let amount: ExactDecimal?
    let at: BlockPath
  }

  struct Order {
    var subject: Subject?
    let year: FiscalYear?
    let position: OrderStatement.Position
    var value: ExactDecimal?
    let among: Instrument?
    let at: BlockPath
  }

  /// Whether something is scored by an instrument; of others a heading left behind is not meant.
  static func holds(_ subject: ScoreSubject, _ instrument: Instrument?) -> Bool {
    if case .indicator(let indicator) = subject { indicator.instrument == instrument } else { true }
  }

  struct Band {
    let subject: Subject
    let year: FiscalYear?
    let band: ItaModel.Band
    let at: BlockPath
  }
}
