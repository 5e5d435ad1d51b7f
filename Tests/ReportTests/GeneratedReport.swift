import Foundation

/// A document made from a seed, with all that must be read of it.
struct GeneratedReport {
  let seed: Int
  let report: TrueReport
  let scoreLayout: ScoreLayout
  let measureLayout: MeasureLayout
  let noise: NoiseLevel
  let format: String
  let name: String
  let bytes: [UInt8]
  let defects: [Defect]
  let expectation: Expectation
  /// The document as text, for a person.
  let shown: String

  init(seed: Int) {
    self.seed = seed
    var chance = Chance(seed: UInt64(seed))
    let layouts = ScoreLayout.allCases
    scoreLayout = layouts[seed % layouts.count]
    noise = NoiseLevel.allCases[seed / layouts.count % 3]
    report = TrueReport(using: &chance)
    let composition = Composition(report, as: scoreLayout, using: &chance)
    measureLayout = composition.measureLayout
    var draft = composition.draft
    var writer = DefectWriter(report, as: scoreLayout)
    if chance.percent(55) {
      let figures: [Defect.Kind] = [.instrumentMisprint, .indicatorMisprint, .totalMisprint]
      let kinds = (Defect.Kind.allCases + figures + figures).shuffled(using: &chance)
      // Two slips in the same figures could make up for each other.
      _ = kinds.first { writer.put($0, into: &draft, using: &chance) }
    }
    defects = writer.defects
    expectation = Expectation(
      of: draft, report, contested: writer.contested, withoutPeriod: writer.withoutPeriod)
    let digits = chance.pick(noise == .clean ? [.arabic, .thai] : Digits.allCases)
    digits.set(&draft, using: &chance)
    var damage = Noise(noise, using: &chance)
    damage.damage(&draft)
    let isWord = chance.percent(40)
    let plain = TextRendering(
      isWord ? .markdown : chance.pick(TextRendering.Dialect.allCases), using: &chance)
    shown = plain.text(of: draft)
    if isWord {
      format = "docx"
      bytes = WordRendering(using: &chance).bytes(of: draft)
    } else {
      let encoding = chance.pick(Encoding.usual)
      format = plain.dialect.rawValue
      bytes = encoding.bytes(of: shown)
    }
    name = "report-\(seed).\(isWord ? "docx" : "txt")"
  }
}

/// What must be read of a document, and what may be.
struct Expectation {
  let report: TrueReport
  /// Scores that are printed and can be told.
  private(set) var scores: Set<DefectWriter.ScoreKey> = []
  /// Years whose level is printed.
  private(set) var levels: Set<Int> = []
  let measures: [TrueMeasure]
  let results: [TrueResult]
  let contested: Set<DefectWriter.ScoreKey>
  let withoutPeriod: Set<Int>
  let draft: Draft

  init(
    of draft: Draft, _ report: TrueReport, contested: Set<DefectWriter.ScoreKey>,
    withoutPeriod: Set<Int>
  ) {
    self.report = report
    self.contested = contested
    self.withoutPeriod = withoutPeriod
    self.draft = draft
    measures = draft.measures.map { report.measures[$0] }
    results = draft.results.map { report.results[$0] }
    for span in draft.spans {
      switch span.role {
      case .score(let subject, let year, let value):
        // A score whose only print is wrong need not be found.
        if report.year(year)?.score(of: subject) == value {
          scores.insert(.init(year: year, subject: subject))
        }
      case .level(let year, _): levels.insert(year)
      default: break
      }
    }
    scores.subtract(contested)
  }
}
