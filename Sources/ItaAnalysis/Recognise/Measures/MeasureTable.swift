import Documents
import ItaModel
import ThaiText

/// Reads planned measures from the rows of headed tables, one table after the other, so that rows
/// that go on from page to page come together.
struct MeasureTable {
  var heads: ColumnHeads
  var places: IndicatorPlaces
  var responsible: ResponsibleNames
  var fiscalYear: FiscalYear?
  private(set) var measures: [Measure] = []
  /// What the rows below are about, by a row across the table or the rows above.
  private var indicator: IndicatorNumber?
  private var issue: Text?
  /// The cells that are in the last measure.
  private var used: Set<BlockPath> = []
  private var page: BlockPath.Step?
  /// What stood in the last cell of the indicators.
  private var label: Text?

  init(
    heads: ColumnHeads, places: IndicatorPlaces, responsible: ResponsibleNames,
    fiscalYear: FiscalYear?
  ) {
    self.heads = heads
    self.places = places
    self.responsible = responsible
    self.fiscalYear = fiscalYear
  }

  /// Whether a table plans measures: it names them and says something of how, who or when.
  static func isPlan(_ table: HeadedTable) -> Bool {
    let fields = Set(table.columns.map(\.field))
    let says: Set<ColumnField> = [
      .steps, .responsible, .period, .monitoring, .issue, .indicator, .strength, .suggestion,
    ]
    guard !isReport(table) else { return false }
    return fields.contains(.measure) && !fields.isDisjoint(with: says)
      || fields.contains(.steps) && !fields.isDisjoint(with: [.indicator, .issue])
        && !fields.isDisjoint(with: [.responsible, .period])
  }

  /// `ประเด็น | แนวทางนำไปสู่การปฏิบัติ`, without a word of who and when.
  static func isOfPractice(_ table: HeadedTable) -> Bool {
    let fields = Set(table.columns.map(\.field))
    return fields.isDisjoint(with: [.responsible, .period, .monitoring])
      && table.columns.contains { column in
        [.measure, .steps].contains(column.field)
          && column.heads.contains { $0.utf8.firstRange(of: intoPractice) != nil }
      }
  }

  private static let intoPractice = Array("ไปสู่การปฏิบัติ".utf8)

  /// Whether a table reports what became of measures.
  static func isReport(_ table: HeadedTable) -> Bool {
    let fields = Set(table.columns.map(\.field))
    let results: Set<ColumnField> = [.actions, .outcome]
    return fields.contains(.measure) && !fields.isDisjoint(with: results)
  }

  mutating func read(_ table: HeadedTable, under heading: IndicatorNumber?) {
    if !table.isContinuation {
      indicator = heading
      issue = nil
      used = []
    }
    for row in table.rows { read(RowReading(table, row: row)) }
  }

  private mutating func read(_ row: RowReading) {
    let isNewPage = page != row.path.steps.first
    page = row.path.steps.first
    if takeGroup(row) { return }
    let own = places.indicator(of: row)
    if isNewPage, own == nil, !measures.isEmpty, !used.isEmpty, let torn = tornIndicator(of: row) {
      measures[measures.count - 1].indicator = torn
      indicator = torn
      extend(with: row, torn)
      return
    }
    label = row.ownCells(.indicator).first?.text ?? label
    let titles = row.cells(.measure)
    if let title = titles.first, title.isFromAbove, used.contains(title.path), !measures.isEmpty {
      extend(with: row, own)
      return
    }
    let isLeading = own == nil && !hasOwnLead(row, isNewPage: isNewPage)
    if isLeading, !measures.isEmpty, !used.isEmpty, goesOn(row, isNewPage: isNewPage) {
      extend(with: row, nil)
      return
    }
    begin(row, own)
  }

  /// The indicator whose label a page broke in two, the beginning on the page before.
  private mutating func tornIndicator(of row: RowReading) -> IndicatorNumber? {
    guard let label, let rest = row.ownCells(.indicator).first?.text else { return nil }
    return places.numbered(Text(validUTF8: label.utf8 + rest.utf8))
  }

  // MARK: - Groups

  /// A row across the table says which indicator the rows below are about.
  private mutating func takeGroup(_ row: RowReading) -> Bool {
    guard let cell = row.groupCell, row.table.columns.count > 2 else { return false }
    let isAcross = cell.columns.count > 1
    let named = places.labelled(cell)
    guard isAcross || named != nil && row.table.has(.indicator) == false else {
      // Only an indicator, and nothing of a measure.
      return false
    }
    indicator = named
    issue = nil
    used = []
    return true
  }

  /// Whether the row names a thing of its own before its measure. Any text may be the rest of what
  /// stands on the page before, also that of an issue.
  private func hasOwnLead(_ row: RowReading, isNewPage: Bool) -> Bool {
    let leads: [ColumnField] = [.indicator, .number, .ordinal, .item] + (isNewPage ? [] : [.issue])
    return leads.contains { !row.ownCells($0).isEmpty }
  }

  // MARK: - Measures

  private mutating func begin(_ row: RowReading, _ own: IndicatorNumber?) {
    if own != nil || !row.ownCells(.indicator).isEmpty {
      indicator = own
      issue = nil
    }
    if let text = row.text(.issue) { issue = text }
    let titles = row.cells(.measure)
    let steps = row.cells(.steps)
    used = []
    guard !titles.isEmpty || !row.table.has(.measure) && !steps.isEmpty else { return }
    var measure = Measure(indicator: own ?? indicator, issue: issue, at: row.path)
    if let text = row.text(.measure) {
      let title = ListedItems.title(text)
      measure.title = title
      if let label = places.beginning(of: title), label.isCued, label.rest < title.utf8.count {
        measure.indicator = measure.indicator ?? label.indicator
        measure.title = Text(validUTF8: Array(title.utf8[label.rest...]))
      }
    }
    measures.append(measure)
    fill(with: row)
  }

  /// Whether a row that names nothing of its own belongs to the measure above it.
  private func goesOn(_ row: RowReading, isNewPage: Bool) -> Bool {
    let titles = row.ownCells(.measure)
    if titles.isEmpty || countsOn(row) { return true }
    let closing: [ColumnField] = [.responsible, .period, .monitoring]
    let isOpen = closing.allSatisfy { row.ownCells($0).isEmpty }
    let hasClosing = closing.contains { row.table.has($0) }
    guard hasClosing, isOpen else { return false }
    // On the next page the rest of a row looks like this.
    return isNewPage
  }

  /// Whether the steps of a row count on from those of the measure above.
  private func countsOn(_ row: RowReading) -> Bool {
    guard let steps = row.ownCells(.steps).first, let last = measures.last else { return false }
    let text = steps.text.utf8
    let start = text.afterSpaces(0)
    guard start < text.count, let marker = ItemMarker(in: text, at: start) else { return false }
    return marker.value > 1 && marker.value == last.steps.count + 1
  }

  private mutating func extend(with row: RowReading, _ own: IndicatorNumber?) {
    let last = measures.count - 1
    if let own, own != measures[last].indicator { measures[last].indicator = nil }
    for cell in row.ownCells(.measure) where used.insert(cell.path).inserted {
      measures[last].title = measures[last].title.map { $0.joined(with: cell.text) } ?? cell.text
    }
    if own == nil {
      for cell in row.ownCells(.issue) where used.insert(cell.path).inserted {
        measures[last].issue = measures[last].issue.map { $0.joined(with: cell.text) } ?? cell.text
      }
    }
    fill(with: row, isRest: row.cells(.measure).allSatisfy { !$0.isFromAbove })
  }

  /// `isRest` of a row that goes on with what the row above began.
  private mutating func fill(with row: RowReading, isRest: Bool = false) {
    let last = measures.count - 1
    for cell in row.cells(.measure) + row.cells(.issue) { used.insert(cell.path) }
    for cell in row.cells(.steps) where used.insert(cell.path).inserted {
      let steps = ListedItems.steps(of: cell, by: &heads)
      if isRest, !steps.isList, let rest = steps.items.first,
        let step = measures[last].steps.popLast()
      {
        measures[last].steps.append(step.joined(with: rest))
      } else {
        measures[last].steps += steps.items
      }
    }
    for cell in row.cells(.responsible) where used.insert(cell.path).inserted {
      for name in responsible.names(in: cell) where !measures[last].responsible.contains(name) {
        measures[last].responsible.append(name)
      }
    }
    let period = row.cells(.period).filter { used.insert($0.path).inserted }
    if let read = MeasurePeriod(of: period, in: row.table, fiscalYear) {
      measures[last].period =
        measures[last].period.map { $0.joined(with: read, fiscalYear) } ?? read
    }
    let monitoring = row.cells(.monitoring).filter { used.insert($0.path).inserted }
    for cell in monitoring {
      let text = cell.text.line(0..<cell.text.utf8.count)
      let whole = measures[last].monitoring.map { $0.text.joined(with: text) } ?? text
      measures[last].monitoring = Monitoring(reading: whole)
    }
  }
}

extension MeasurePeriod {
  /// The cells of a row under heads of time: texts, or marks under months and quarters.
  init?(of cells: [Grid.Cell], in table: HeadedTable, _ fiscalYear: FiscalYear?) {
    guard !cells.isEmpty else { return nil }
    let spans = cells.filter { table.columns[$0.columns.lowerBound].span != nil }
    if spans.count == cells.count {
      let columns = spans.flatMap { $0.columns.filter { $0 < table.columns.count } }.sorted()
      guard let first = columns.first, let last = columns.last else { return nil }
      let ends = Set([first, last]).sorted().compactMap { table.columns[$0].heads.last }
      let text = Text(validUTF8: Array(ends.map(\.utf8).joined(separator: Array(" - ".utf8))))
      let year = table.columns[first].year ?? fiscalYear
      let parts = ends.map { MeasurePeriod($0, in: year) }
      self.init(text: text, start: parts.first?.start, end: parts.last?.end)
      return
    }
    let texts = cells.map { $0.text.line(0..<$0.text.utf8.count).utf8 }
    let separator = Array((cells.count > 1 ? " - " : "").utf8)
    self.init(Text(validUTF8: Array(texts.joined(separator: separator))), in: fiscalYear)
    // Lines of several periods: which of them is meant cannot be told.
    let lines = cells.count == 1 ? cells[0].text.utf8.split(separator: 0x0A) : []
    for line in lines.count > 1 ? lines : [] {
      let part = MeasurePeriod(Text(validUTF8: Array(line)), in: fiscalYear)
      guard let from = part.start, let to = part.end, let start, let end else { continue }
      if from < start || to > end { (self.start, self.end) = (nil, nil) }
    }
  }

  /// Two periods of one measure, from the start of the first to the end of the last.
  fileprivate func joined(with next: MeasurePeriod, _ fiscalYear: FiscalYear?) -> MeasurePeriod {
    if text == next.text { return self }
    let joined = text.joined(with: next.text)
    if end == nil && start == nil { return MeasurePeriod(joined, in: fiscalYear) }
    guard let start, let end, let from = next.start, let to = next.end else {
      return MeasurePeriod(text: joined, start: start, end: end)
    }
    return MeasurePeriod(text: joined, start: min(start, from), end: max(end, to))
  }
}

extension Text {
  /// The text and what follows it on the next line or page.
  func joined(with next: Text) -> Text {
    let next = next.line(0..<next.utf8.count)
    return isBlank ? next : Text(validUTF8: utf8 + [0x20] + next.utf8)
  }
}
