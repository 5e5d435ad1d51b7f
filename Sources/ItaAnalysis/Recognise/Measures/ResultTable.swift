import Documents
import ItaModel
import ThaiText

/// Reads what became of measures from the rows of headed tables.
struct ResultTable {
  var heads: ColumnHeads
  var places: IndicatorPlaces
  private let scores: [BlockPath: [ScoreStatement]]
  private let changes: [BlockPath: [ChangeStatement]]
  private(set) var results: [MeasureResult] = []
  private var used: Set<BlockPath> = []

  init(heads: ColumnHeads, places: IndicatorPlaces, _ statements: Statements) {
    self.heads = heads
    self.places = places
    scores = Dictionary(grouping: statements.scores, by: \.at)
    changes = Dictionary(grouping: statements.changes, by: \.at)
  }

  mutating func read(_ table: HeadedTable, under heading: IndicatorNumber?) {
    if !table.isContinuation { used = [] }
    for row in table.rows { read(RowReading(table, row: row), under: heading) }
  }

  private mutating func read(_ row: RowReading, under heading: IndicatorNumber?) {
    let titles = row.cells(.measure)
    let isMerged = titles.first.map { $0.isFromAbove && used.contains($0.path) } ?? false
    if !results.isEmpty, !used.isEmpty, isMerged || titles.isEmpty {
      // The rest of the row above: a broken page, or a measure over several rows.
      fill(with: row)
      return
    }
    guard let title = row.text(.measure), !isGroup(row) else {
      used = []
      return
    }
    used = []
    var result = MeasureResult(indicator: indicator(of: row) ?? heading, at: row.path)
    result.measure = ListedItems.title(title)
    if let label = places.beginning(of: title), label.isCued {
      result.indicator = result.indicator ?? label.indicator
    }
    results.append(result)
    for cell in titles { used.insert(cell.path) }
    fill(with: row)
  }

  /// Whether the row only says what those below are about. A measure alone beside what reaches down
  /// from above is one that nothing is reported of yet.
  private func isGroup(_ row: RowReading) -> Bool {
    guard let cell = row.groupCell else { return false }
    return cell.columns.count > 1 || !row.cells.contains { $0.isFromAbove && !$0.isEmpty }
  }

  private mutating func fill(with row: RowReading) {
    let last = results.count - 1
    for cell in row.cells(.actions) where used.insert(cell.path).inserted {
      results[last].actions += ListedItems.steps(of: cell, by: &heads).items
    }
    if let text = newText(row, .outcome) {
      results[last].outcome = results[last].outcome.map { $0.joined(with: text) } ?? text
    }
    if let text = newText(row, .suggestion) {
      results[last].suggestion = results[last].suggestion.map { $0.joined(with: text) } ?? text
    }
    fillScores(with: row)
  }

  private mutating func newText(_ row: RowReading, _ field: ColumnField) -> Text? {
    let texts = row.cells(field).filter { used.insert($0.path).inserted }.map(\.text)
    return texts.isEmpty
      ? nil : Text(validUTF8: Array(texts.map(\.utf8).joined(separator: [0x0A])))
  }

  /// The one indicator that a row speaks of.
  private mutating func indicator(of row: RowReading) -> IndicatorNumber? {
    if let indicator = places.indicator(of: row) { return indicator }
    var named: Set<IndicatorNumber?> = []
    for cell in row.cells(.measure) + row.cells(.actions) + row.cells(.outcome) {
      named.formUnion(places.mentioned(in: cell))
    }
    return named.count == 1 ? named.first ?? nil : nil
  }

  // MARK: - Scores

  private mutating func fillScores(with row: RowReading) {
    var (before, after) = scoresInColumns(of: row)
    var change = row.cells(.change).first.flatMap { ResultTable.change(in: $0.text) }
    let last = results.count - 1
    if let indicator = results[last].indicator {
      let places = (row.cells(.outcome) + row.cells(.actions)).map(\.path)
      let said = places.flatMap { scores[$0] ?? [] }
        .filter { $0.subject == .indicator(indicator) }.sorted { $0.year < $1.year }
      let rises = places.flatMap { changes[$0] ?? [] }
        .filter { $0.subject == .indicator(indicator) }
      if let latest = said.last, let earliest = said.first {
        after = after ?? latest.value
        if earliest.year < latest.year { before = before ?? earliest.value }
      }
      change = change ?? rises.lazy.compactMap(\.signedAmount).first
    }
    // What cannot be is told by a finding, from the score's own statement.
    results[last].before = results[last].before ?? before.flatMap { $0.isPossible ? $0 : nil }
    results[last].after = results[last].after ?? after.flatMap { $0.isPossible ? $0 : nil }
    results[last].change =
      results[last].change ?? change.flatMap { $0.isPossibleDifference ? $0 : nil }
  }

  /// Under heads that say before and after, or under two years.
  private func scoresInColumns(of row: RowReading) -> (before: Score?, after: Score?) {
    let before = score(in: row.cells(.before))
    let after = score(in: row.cells(.after))
    guard before == nil, after == nil else { return (before, after) }
    let columns = row.table.columns
    let years = columns.indices.filter { columns[$0].field == .score && columns[$0].year != nil }
    guard years.count == 2, let one = columns[years[0]].year, let other = columns[years[1]].year,
      one != other
    else { return (nil, nil) }
    let values = years.map { year in score(in: row.cells.filter { $0.columns.lowerBound == year }) }
    return one < other ? (values[0], values[1]) : (values[1], values[0])
  }

  /// `+10.33`, `ลดลง 2.10`
  private static func change(in text: Text) -> Score? {
    let letters = MatchKey.skeleton(text.utf8)
    let digits = ThaiDigits.toASCII(text.utf8)
    guard let first = digits.firstIndex(where: { 0x30...0x39 ~= $0 }),
      let score = ScoreField.read(Array(digits[first...])).value
    else { return nil }
    let isFall = digits[..<first].contains(UInt8(ascii: "-")) || letters.starts(with: fall)
    return isFall ? Score(units: -score.units, places: score.places) : score
  }

  private static let fall = MatchKey.skeleton(Array("ลดลง".utf8))

  private func score(in cells: [Grid.Cell]) -> Score? {
    cells.lazy.compactMap { ScoreField.read($0.text.utf8).value }.first
  }
}

extension ChangeStatement {
  fileprivate var signedAmount: Score? {
    amount.map { direction == .fall ? Score(units: -$0.units, places: $0.places) : $0 }
  }
}
