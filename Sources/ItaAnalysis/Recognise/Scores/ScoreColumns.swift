import Documents
import ItaModel
import ThaiText

/// Reads a table in which what is scored stands side by side, in a row above its scores.
struct ScoreColumns {
  private let grid: Grid
  private let setting: ScoreTable.Setting
  private let headRow: Int
  private var subjects: [Int: ScoreNotes.Subject] = [:]
  private var levelColumn: Int?

  /// Nil for a table that has no such row.
  init?(
    _ grid: Grid, _ setting: ScoreTable.Setting, _ notes: inout ScoreNotes,
    _ tools: inout ScoreTable.Tools
  ) {
    guard grid.columns >= 3 else { return nil }
    var best: (row: Int, heads: [Head])?
    for row in grid.rows.indices.prefix(3) {
      let heads = ScoreColumns.heads(in: grid.rows[row], &tools)
      if heads.count > best?.heads.count ?? 0 { best = (row, heads) }
    }
    guard let best, ScoreColumns.areSubjects(best.heads), best.row + 1 < grid.rows.count else {
      return nil
    }
    self.grid = grid
    self.setting = setting
    headRow = best.row
    var list: [Int] = []
    for head in best.heads {
      let column = head.cell.columns.lowerBound
      switch head.kind {
      case .total: subjects[column] = .overall
      case .level: levelColumn = column
      case .instrument(let instrument): subjects[column] = .instrument(instrument)
      case .number(let number): subjects[column] = .indicator(number)
      case .name:
        var mention = ScoreNotes.Mention(
          name: Text(validUTF8: tools.names.read(label: head.cell.text.utf8).name),
          evidence: Assignment.Row(label: head.cell.text.utf8, by: &tools.names), at: head.cell.path
        )
        mention.group = ScoreColumns.group(above: best.row, column, in: grid, tools.words)
        notes.mentions.append(mention)
        list.append(notes.mentions.count - 1)
        subjects[column] = .mention(notes.mentions.count - 1)
      }
    }
    if list.count > 1 { notes.lists.append(list) }
  }

  private struct Head {
    let cell: Grid.Cell
    let kind: Kind

    enum Kind {
      case name
      case number(IndicatorNumber)
      case instrument(Instrument)
      case total
      case level

      var isIndicator: Bool {
        switch self {
        case .name, .number: true
        default: false
        }
      }
    }
  }

  private static func heads(in row: Grid.Row, _ tools: inout ScoreTable.Tools) -> [Head] {
    var heads: [Head] = []
    var plain = 0
    for cell in row.cells where !cell.isEmpty && !cell.isFromAbove {
      guard cell.columns.count == 1 else { continue }
      if ScoreTable.score(in: cell) != nil { return [] }
      guard let kind = kind(of: cell, &tools) else { continue }
      if case .number = kind, !cell.text.utf8.contains(0xE0) { plain += 1 }
      heads.append(Head(cell: cell, kind: kind))
    }
    // Bare numbers are those of indicators where they count all of them.
    if plain > 0, plain < 10 {
      heads.removeAll { $0.kind.isIndicator && !$0.cell.text.utf8.contains(0xE0) }
    }
    return heads
  }

  private static func kind(of cell: Grid.Cell, _ tools: inout ScoreTable.Tools) -> Head.Kind? {
    let text = cell.text.utf8
    guard text.count <= 240 else { return nil }
    let tokens = ScoreTokens(text, tools.words)
    guard !tokens.tokens.contains(where: { $0.score != nil }) else { return nil }
    let letters = tokens.letters.symbols.count { $0.isLetterSymbol }
    let words = tokens.tokens.compactMap(\.word)
    let whole = tokens.tokens.compactMap(\.whole)
    if whole.count == 1, tokens.tokens.count <= 2, let number = IndicatorNumber(whole[0]),
      letters == 0 || words == [.indicator] && letters <= 9
    {
      return .number(number)
    }
    let instruments = Set(
      words.compactMap { if case .instrument(let found) = $0 { found } else { nil } })
    if letters >= 6, letters <= 60, tools.names.glance(at: text).indicator != nil { return .name }
    if instruments.count == 1, let instrument = instruments.first { return .instrument(instrument) }
    if words.contains(.levelLeadIn) { return .level }
    if instruments.isEmpty, words.contains(.total) || tools.isTotal(text) { return .total }
    return nil
  }

  private static func areSubjects(_ heads: [Head]) -> Bool {
    heads.count { $0.kind.isIndicator } >= 3
      || Set(
        heads.compactMap { head -> Instrument? in
          if case .instrument(let instrument) = head.kind { instrument } else { nil }
        }
      ).count >= 2
  }

  private static func group(
    above row: Int, _ column: Int, in grid: Grid, _ words: WordTree<ScoreWord>
  ) -> ScoreNotes.Group? {
    guard row > 0, let cell = grid.rows[row - 1].cell(in: column), !cell.isEmpty else { return nil }
    for token in ScoreTokens(cell.text.utf8, words).tokens {
      if case .word(.instrument(let instrument)) = token.kind {
        return ScoreNotes.Group(instrument: instrument, heading: cell.path)
      }
    }
    return nil
  }

  // MARK: - The rows below

  mutating func read(into notes: inout ScoreNotes, _ tools: inout ScoreTable.Tools) {
    var seen: Set<FiscalYear?> = []
    for row in (headRow + 1)..<grid.rows.count where !grid.rows[row].isRepeatedHeader {
      let cells = grid.rows[row].cells.filter { !$0.isEmpty && !$0.isFromAbove }
      guard let (year, isChange) = label(of: cells, &tools) else { continue }
      // A second row without a year is of something else.
      if !isChange, !seen.insert(year).inserted { continue }
      for cell in cells {
        let column = cell.columns.lowerBound
        if column == levelColumn, let level = ScoreTable.level(in: cell.text.utf8, tools.words) {
          notes.levels.append(
            ScoreNotes.Level(subject: .overall, year: year, level: level, at: cell.path))
        }
        guard let subject = subjects[column] else { continue }
        if isChange {
          addChange(cell, of: subject, seen.compactMap { $0 }, &notes)
        } else if let (value, flags) = ScoreTable.score(in: cell) {
          notes.scores.append(
            ScoreNotes.Score(
              subject: subject, year: year, value: value, flags: flags, at: cell.path,
              place: .scoreTable))
          if case .mention(let index) = subject, year == setting.year {
            notes.mentions[index].evidence.score = value
          }
        }
      }
    }
  }

  /// The year of a row, and whether it holds differences; nil for rows of weights, bounds, means of
  /// others.
  private func label(
    of cells: [Grid.Cell], _ tools: inout ScoreTable.Tools
  ) -> (year: FiscalYear?, isChange: Bool)? {
    guard let cell = cells.first(where: { subjects[$0.columns.lowerBound] == nil }) else {
      return (setting.year, false)
    }
    let text = ScoreTokens(cell.text.utf8, tools.words)
    if setting.isOfOther(text) { return nil }
    let tokens = text.tokens
    for token in tokens {
      switch token.word {
      case .bound, .others, .part, .percent, .unit: return nil
      case .rise, .fall: return (setting.year, true)
      default: break
      }
    }
    for token in tokens {
      if case .year(let year) = token.kind { return (year, false) }
      if let number = token.whole, number >= 2400, let year = FiscalYear(number) {
        return (year, false)
      }
    }
    switch tools.heads.head(cell.text.utf8)?.field {
    case .weight, .weightedScore, .fullMarks, .target, .count, .level, .rank, .band, .item:
      return nil
    case .change: return (setting.year, true)
    case .before: return (setting.year?.previous, false)
    default: return (setting.year, false)
    }
  }

  private func addChange(
    _ cell: Grid.Cell, of subject: ScoreNotes.Subject, _ years: [FiscalYear],
    _ notes: inout ScoreNotes
  ) {
    guard let (amount, direction) = ScoreTable.change(in: cell.text.utf8), let direction,
      let to = years.max() ?? setting.year
    else { return }
    notes.changes.append(
      ScoreNotes.Change(
        subject: subject, from: years.filter { $0 != to }.max() ?? to.previous, to: to,
        direction: direction, amount: amount, at: cell.path))
  }
}
