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

  struct Band {
    let subject: Subject
    let year: FiscalYear?
    let band: ItaModel.Band
    let at: BlockPath
  }
}
