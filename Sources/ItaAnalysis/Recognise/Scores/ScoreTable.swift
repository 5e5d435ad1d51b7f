import Documents
import ItaModel
import ThaiText

/// Reads a table, or a part of one, whose rows are what is scored, or rows of measures for it.
struct ScoreTable {
  let table: HeadedTable
  var setting: Setting

  struct Setting {
    /// Of columns that name none.
    var year: FiscalYear?
    var assessedYear: FiscalYear?
    var plannedYear: FiscalYear?
    /// The base letters of the agency's name.
    var agency: [UInt8]?
    /// The instrument whose section the table stands in.
    var group: ScoreNotes.Group?
    /// What the section is about, for tables whose rows are years.
    var subject: ScoreNotes.Subject?
  }

  /// What the tables of a document are read with.
  struct Tools {
    var names: IndicatorNames
    let words: WordTree<ScoreWord>
    var heads: ColumnHeads
    /// Labels of totals, whatever their spelling.
    var totals: Vocabulary<Bool>

    init(_ glossary: Glossary) {
      names = glossary.names
      words = glossary.scoreWords
      heads = glossary.heads
      totals = glossary.totals
    }

    mutating func isTotal(_ label: [UInt8]) -> Bool {
      guard label.count <= 120 else { return false }
      return names.glance(at: label).rule == .total || totals.meaning(of: label) != nil
    }
  }

  var fields: [ColumnField] = []
  var place = ScoreStatement.Place.scoreTable
  var group: ScoreNotes.Group?
  var list: [Int] = []
  /// Columns of scores of the instruments, each once beside all of its indicators.
  var groupColumns: Set<Int> = []
  /// The first cell that names an instrument beside the labels.
  private var groupCells: BlockPath?
  /// The label that goes on in the rows below, and what it is about.
  var open: (path: BlockPath, subject: Subject)?
  /// Labels that were compared in vain: most tables are not about indicators.
  private var strangers = 0

  init(_ table: HeadedTable, _ setting: Setting) {
    self.table = table
    self.setting = setting
    fields = table.columns.map(\.field)
    group = setting.group
  }

  var grid: Grid { table.grid }

  mutating func read(into notes: inout ScoreNotes, _ tools: inout Tools) {
    settleColumns(&tools)
    place = kind
    // Above measures stands the year in which they are to be carried out.
    if place == .measureRow {
      setting.year = setting.assessedYear ?? setting.year
      // The heading above was that of scores.
      group = nil
    }
    for title in table.titles {
      guard
        case .scored(.instrument(let instrument), _)? = classify(
          title, nil, false, isMain: false, &notes, &tools)
      else { continue }
      group = ScoreNotes.Group(instrument: instrument, heading: title.path)
    }
    let parts = sideBySide
    for row in table.rows where !grid.rows[row].isRepeatedHeader {
      let cells = grid.rows[row].cells.filter {
        !$0.isEmpty && $0.columns.lowerBound < fields.count
      }
      for part in parts {
        let own = parts.count == 1 ? cells : cells.filter { part.contains($0.columns.lowerBound) }
        if !own.isEmpty { read(own, row, &notes, &tools) }
      }
    }
    // Several measures may be for one indicator.
    if place == .measureRow {
      notes.measureRows.append(list)
    } else if list.count > 1 {
      notes.lists.append(list)
    }
  }

  // MARK: - Rows

  enum Subject {
    case scored(ScoreNotes.Subject, isSum: Bool)
    case year(FiscalYear)
    case levels
    case order(OrderStatement.Position)
  }

  mutating func read(
    _ line: [Grid.Cell], _ row: Int, _ notes: inout ScoreNotes, _ tools: inout Tools
  ) {
    var (subject, label) = subject(of: line, &notes, &tools)
    if case .scored(.instrument(let instrument), isSum: false)? = subject, let label,
      !label.isFromAbove
    {
      group = ScoreNotes.Group(instrument: instrument, heading: label.path)
    }
    if case .scored(.overall, _)? = subject { group = nil }
    if case .year(let year)? = subject {
      readYear(year, line, &notes, tools.words)
      return
    }
    if case .levels? = subject {
      for cell in line { readLevel(cell, of: .overall, &notes, tools.words) }
      return
    }
    if case .order(let position)? = subject {
      if let value = line.compactMap(ScoreTable.score).first, line.count == 2 {
        notes.orders.append(
          ScoreNotes.Order(
            subject: nil, year: setting.year, position: position, value: value.value, among: nil,
            at: line[1].path))
      }
      subject = nil
    }
    var scored: ScoreNotes.Subject?
    if case .scored(let found, _)? = subject { scored = found }
    if let scored, scored != .other {
      readValues(of: scored, label, line, row, &notes, tools.words)
    }
    if case .mention(let index)? = scored {
      for cell in line where !cell.isFromAbove { notes.addItems(in: cell.text.utf8, to: index) }
    }
    readTexts(of: scored, label, line, &notes, &tools)
  }

  /// What a row is about, and the cell that says so.
  mutating func subject(
    of line: [Grid.Cell], _ notes: inout ScoreNotes, _ tools: inout Tools
  ) -> (Subject?, Grid.Cell?) {
    var number: Int?
    var isOrdinal = false
    for cell in line {
      let field = fields[cell.columns.lowerBound]
      guard field == .number || field == .ordinal || field == .unknown else { continue }
      if let found = ScoreTable.smallNumber(cell.text.utf8) {
        (number, isOrdinal) = (found, field != .number)
        break
      }
    }
    // The cell of a group stands beside the labels of its rows.
    var beside: (subject: Subject, cell: Grid.Cell)?
    for cell in line where fields[cell.columns.lowerBound] != .indicator {
      guard ScoreTable.labelFields.contains(fields[cell.columns.lowerBound]),
        let (instrument, isSum) = ScoreTable.instrument(
          in: ScoreTokens(cell.text.utf8, tools.words), cell.text.utf8)
      else { continue }
      beside = (.scored(.instrument(instrument), isSum: isSum), cell)
      if !isSum {
        groupCells = groupCells ?? cell.path
        group = ScoreNotes.Group(instrument: instrument, heading: cell.path, column: groupCells)
      }
      break
    }
    for field: Set<ColumnField> in [[.indicator], ScoreTable.labelFields] {
      for cell in line
      where field.contains(fields[cell.columns.lowerBound]) && cell.path != beside?.cell.path {
        let isMain = fields[cell.columns.lowerBound] == .indicator
        if let found = classify(cell, number, isOrdinal, isMain: isMain, &notes, &tools) {
          return (sum(found, cell, of: beside) ?? found, cell)
        }
      }
    }
    return (beside?.subject, beside?.cell)
  }

  /// A mean or a sum beside the code of an instrument is that of the instrument.
  private func sum(
    _ label: Subject, _ cell: Grid.Cell, of group: (subject: Subject, cell: Grid.Cell)?
  ) -> Subject? {
    guard case .scored(.overall, _) = label, let group,
      case .scored(let instrument, _) = group.subject,
      !group.cell.isFromAbove || ScoreTable.isMean(cell.text.utf8)
    else { return nil }
    return .scored(instrument, isSum: true)
  }

  private static let labelFields: Set<ColumnField> = [
    .unknown, .number, .ordinal, .instrument, .year, .item, .rank,
  ]

  static func smallNumber(_ text: [UInt8]) -> Int? {
    guard text.count <= 12 else { return nil }
    let digits = ThaiDigits.toASCII(text).filter {
      $0 > 0x20 && $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ")")
    }
    guard 1...2 ~= digits.count, digits.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func classify(
    _ cell: Grid.Cell, _ number: Int?, _ isOrdinal: Bool, isMain: Bool, _ notes: inout ScoreNotes,
    _ tools: inout Tools
  ) -> Subject? {
    if let open, open.path == cell.path { return open.subject }
    let text = cell.text.utf8
    guard text.count <= 600 else { return nil }
    let tokens = ScoreTokens(text, tools.words)
    let thai = tokens.letters.symbols.count { $0.isLetterSymbol }
    if let first = tokens.tokens.first {
      switch first.kind {
      case .year(let year) where thai <= 14: return .year(year)
      case .whole(let number) where thai == 0 && !isMain && number >= 2400:
        return FiscalYear(number).map { .year($0) }
      case .item: return .scored(.other, isSum: false)
      case .score(let score, _) where score.places == 1 && first.place.lowerBound == 0 && thai > 0:
        if !tokens.tokens.contains(where: { $0.word == .indicator }) {
          return .scored(.other, isSum: false)
        }
      default: break
      }
    }
    guard thai >= 2 else { return nil }
    if setting.isOfOther(tokens) { return .scored(.other, isSum: false) }
    let words = tokens.tokens.compactMap(\.word)
    if words.contains(.part) { return .scored(.other, isSum: false) }
    if let (instrument, isSum) = ScoreTable.instrument(in: tokens, text) {
      return .scored(.instrument(instrument), isSum: isSum)
    }
    let hasName = ScoreTable.hasName(tokens)
    if words.contains(.highest) { return .order(.highest) }
    if words.contains(.lowest) { return .order(.lowest) }
    if words.first == .levelLeadIn, thai <= 30 { return .levels }
    guard thai <= 60 || hasName && thai <= 90 else { return nil }
    let isNamed = tools.names.glance(at: text).indicator != nil
    if !isNamed {
      if words.first == .total && thai <= 30 || tools.isTotal(text) {
        return .scored(.overall, isSum: true)
      }
      strangers += 1
      guard isMain, number != nil || hasName, strangers < 40 else { return nil }
    }
    var evidence = Assignment.Row(label: text, number: isOrdinal ? nil : number, by: &tools.names)
    if isOrdinal, evidence.number == nil, let number {
      (evidence.number, evidence.numberPlace) = (number, .list)
    }
    notes.mentions.append(
      ScoreNotes.Mention(
        name: Text(validUTF8: tools.names.read(label: text).name), evidence: evidence,
        at: cell.path, group: group))
    list.append(notes.mentions.count - 1)
    let subject = Subject.scored(.mention(notes.mentions.count - 1), isSum: false)
    open = (cell.path, subject)
    return subject
  }

  private static func hasName(_ text: ScoreTokens) -> Bool {
    text.tokens.contains { if case .name = $0.word { true } else { false } }
  }

  /// The one instrument that a label names, and whether it does so to sum up.
  static func instrument(
    in label: ScoreTokens, _ text: [UInt8]
  ) -> (Instrument, isSum: Bool)? {
    var found: Instrument?
    var isSum = false
    for token in label.tokens {
      switch token.word {
      case .instrument(let instrument):
        if found ?? instrument != instrument { return nil }
        found = instrument
      case .name: return nil
      case .total, .result, .points: isSum = true
      default: break
      }
    }
    guard let found, label.letters.symbols.count(where: \.isLetterSymbol) <= 120 else { return nil }
    return (found, isSum || isMean(text))
  }

  private static func isMean(_ text: [UInt8]) -> Bool {
    let letters = BaseLetters(text).symbols
    return means.contains { letters.starts(with: $0) }
  }

  private static let means = ["ค่าเฉลี่ย", "เฉลี่ย", "รวม"].map { BaseLetters(Array($0.utf8)).symbols }
}

extension ScoreToken {
  /// Whether it can make a text say anything of scores.
  var counts: Bool {
    switch kind {
    case .score: true
    case .word(let word):
      switch word {
      case .points, .indicator, .highest, .lowest, .levelLeadIn, .level: true
      default: false
      }
    default: false
    }
  }
}

extension ScoreTable.Setting {
  /// Whether a label is the name of another agency than the one whose report it is.
  func isOfOther(_ label: ScoreTokens) -> Bool {
    guard let first = label.tokens.first, first.word == .agency, first.place.lowerBound <= 3,
      first.place.count >= 8
    else { return false }
    guard let agency else { return true }
    let name = label.letters.symbols[first.place.lowerBound...]
    return !name.starts(with: agency)
  }
}
