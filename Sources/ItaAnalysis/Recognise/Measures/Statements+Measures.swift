import Documents
import ItaModel

extension Statements {
  /// Adds what the document plans, what it reports of that, and its weak points. Wants its genres,
  /// its years, the mentions of indicators and the scores to be there.
  mutating func addMeasures(from outline: Outline, by glossary: Glossary) {
    guard isAboutAssessment else { return }
    var reading = MeasureReading(self, glossary)
    reading.read(outline)
    measures = reading.measures
    results = reading.reports.results
    issues = reading.issues.issues
    parts.merge(reading.parts) { known, _ in known }
  }

  /// Tables of measures are of any plan; what makes them ours is said elsewhere in the document.
  private var isAboutAssessment: Bool {
    !document.genres.isEmpty || Set(mentions.compactMap(\.indicator)).count >= 3
  }
}

/// The parts of a document that tell of measures, read in its order.
private struct MeasureReading {
  private var heads: ColumnHeads
  private(set) var issues: IssueReading
  private var plans: MeasureTable
  /// Tables of the analysis that say how its points are put into practice: measures only where the
  /// document has no others.
  private var practices: MeasureTable
  private var list: MeasureList
  private(set) var reports: ResultTable
  private(set) var parts: [DocumentPart: BlockPath] = [:]
  private let fiscalYear: FiscalYear?

  init(_ statements: Statements, _ glossary: Glossary) {
    heads = glossary.heads
    fiscalYear = statements.document.fiscalYear
    let places = IndicatorPlaces(statements, glossary)
    let responsible = glossary.responsible
    issues = IssueReading(
      labels: glossary.issueLabels, bands: heads.bands, places: places)
    plans = MeasureTable(
      heads: heads, places: places, responsible: responsible, fiscalYear: fiscalYear)
    practices = plans
    list = MeasureList(
      heads: heads, places: places, responsible: responsible, fiscalYear: fiscalYear)
    reports = ResultTable(heads: heads, places: places, statements)
  }

  /// In the order of the document, whatever they were read from.
  var measures: [Measure] {
    let told = plans.measures + list.measures + forms
    return (told.isEmpty ? practices.measures : told).sorted { $0.at.isBefore($1.at) }
  }
  private var forms: [Measure] = []

  mutating func read(_ outline: Outline) {
    var previous: HeadedTable?
    for piece in outline.pieces {
      switch piece {
      case .passage(let passage):
        if !isOfPractice(passage) { issues.read(passage) }
        list.read(passage, under: issues.indicator)
        if !passage.isAside {
          previous = nil
          note(yearOf: passage)
          notePractice(passage)
        }
      case .table(let grid):
        list.close()
        read(grid, &previous)
      }
    }
    list.close()
    parts.merge(issues.sections) { known, _ in known }
  }

  private mutating func read(_ grid: Grid, _ previous: inout HeadedTable?) {
    if let form = MeasureForm(grid, by: &heads) {
      forms += form.measures(
        places: &plans.places, responsible: &plans.responsible, in: fiscalYear,
        under: issues.indicator)
      previous = nil
      return
    }
    for table in HeadedTable.parts(of: grid, by: &heads, after: previous) {
      previous = table
      if MeasureTable.isPlan(table), MeasureTable.isOfPractice(table) {
        practices.read(table, under: issues.indicator)
      } else if MeasureTable.isPlan(table) {
        plans.read(table, under: issues.indicator)
        note(table)
      } else if MeasureTable.isReport(table) {
        reports.read(table, under: issues.indicator)
        note(table)
      }
      issues.read(table)
    }
  }

  /// `5. มาตรการที่จะดำเนินการในปีงบประมาณ พ.ศ. 2567`: the year of the tables below, which need not
  /// be the one that the document is of.
  private mutating func note(yearOf passage: Outline.Passage) {
    let bytes = passage.text.utf8
    guard bytes.count <= 450, Array(bytes.prefix(60)).firstRange(of: MeasureReading.planned) != nil
    else {
      return
    }
    let years = Set(YearToken.all(in: bytes).map(\.year))
    guard years.count == 1, let year = years.first else { return }
    plans.fiscalYear = year
    practices.fiscalYear = year
    list.fiscalYear = year
  }

  /// `แนวทางการนำผลการวิเคราะห์ไปสู่การปฏิบัติ`
  private mutating func notePractice(_ passage: Outline.Passage) {
    let bytes = passage.text.utf8
    guard parts[.practice] == nil, bytes.count <= 700,
      bytes.firstRange(of: MeasureReading.practice) != nil
    else { return }
    parts[.practice] = passage.path
  }

  /// Such a sentence among weak points is none of them.
  private func isOfPractice(_ passage: Outline.Passage) -> Bool {
    let beginning = Array(passage.text.utf8.prefix(150))
    return beginning.starts(with: MeasureReading.approach)
      && beginning.firstRange(of: MeasureReading.practice) != nil
  }

  private static let approach = Array("แนวทาง".utf8)
  private static let practice = Array("ไปสู่การปฏิบัติ".utf8)
  private static let planned = Array("มาตรการ".utf8)

  /// The columns of a table of measures are what a checklist asks for.
  private mutating func note(_ table: HeadedTable) {
    for column in table.columns {
      guard let part = column.field.part, parts[part] == nil, let at = column.at,
        table.rows.contains(where: { table.cell(column.field, inRow: $0) != nil })
      else { continue }
      parts[part] = at
    }
  }
}

extension ColumnField {
  fileprivate var part: DocumentPart? {
    switch self {
    case .measure: .measures
    case .steps: .steps
    case .responsible: .responsible
    case .period: .period
    case .monitoring: .monitoring
    case .actions: .actions
    case .outcome: .outcome
    default: nil
    }
  }
}

extension BlockPath {
  fileprivate func isBefore(_ other: BlockPath) -> Bool {
    for (one, two) in zip(steps, other.steps) where one.number != two.number {
      return one.number < two.number
    }
    return steps.count < other.steps.count
  }
}

extension BlockPath.Step {
  fileprivate var number: Int {
    switch self {
    case .block(let number), .row(let number), .cell(let number): number
    }
  }
}
