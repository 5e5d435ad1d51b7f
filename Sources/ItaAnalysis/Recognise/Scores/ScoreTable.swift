import Documents
import ItaModel
import ThaiText

/// Reads a table, or a part of one, whose rows are what is scored, or rows of measures for it.
struct ScoreTable {
  let table: HeadedTable
  private var setting: Setting

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

    init(_ framework: Framework, _ names: IndicatorNames) {
      self.names = names
      let words = ScoreWord.tree(framework)
      self.words = words
      heads = ColumnHeads(framework)
      let totals = framework.totals.filter { total in
        ScoreTokens(total.utf8, words).tokens.allSatisfy {
          $0.word != .highest && $0.word != .lowest
        }
      }
      self.totals = Vocabulary(totals.map { (text: $0, meaning: true) })
    }

    mutating func isTotal(_ label: [UInt8]) -> Bool {
      guard label.count <= 120 else { return false }
      return names.match(label: label).rule == .total || totals.meaning(of: label) != nil
    }
  }

  private var fields: [ColumnField] = []
  private var place = ScoreStatement.Place.scoreTable
  private var group: ScoreNotes.Group?
  private var list: [Int] = []
  /// Columns of scores of the instruments, each once beside all of its indicators.
  private var groupColumns: Set<Int> = []
  /// The label that goes on in the rows below, and what it is about.
  private var open: (path: BlockPath, subject: Subject)?
  /// Labels that were compared in vain: most tables are not about indicators.
  private var strangers = 0

  init(_ table: HeadedTable, _ setting: Setting) {
    self.table = table
    self.setting = setting
    fields = table.columns.map(\.field)
    group = setting.group
  }

  private var grid: Grid { table.grid }

  mutating func read(into notes: inout ScoreNotes, _ tools: inout Tools) {
    settleColumns(&tools)
    place = kind
    // Above measures stands the year in which they are to be carried out.
    if place == .measureRow { setting.year = setting.assessedYear ?? setting.year }
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
    if list.count > 1, place != .measureRow { notes.lists.append(list) }
  }

  // MARK: - Columns

  /// Measures and their results, whose rows only repeat scores.
  private static let measureFields: Set<ColumnField> = [
    .measure, .steps, .responsible, .period, .monitoring, .actions, .outcome,
  ]

  private var kind: ScoreStatement.Place {
    if fields.contains(where: ScoreTable.measureFields.contains) { return .measureRow }
    let years = Set(scoreColumns.compactMap { table.columns[$0].year })
    if years.count > 1 { return .comparison }
    return fields.contains(.rank) && !fields.contains(.number) ? .rankTable : .scoreTable
  }

  private var scoreColumns: [Int] {
    fields.indices.filter { fields[$0] == .score || fields[$0] == .before || fields[$0] == .after }
  }

  /// Heads are missing or misread; what stands below them tells as much.
  private mutating func settleColumns(_ tools: inout Tools) {
    var numeric: [Int] = []
    for column in fields.indices where fields[column] == .unknown || fields[column] == .level {
      let cells = table.rows.prefix(40).compactMap { row in
        grid.rows[row].cells.first { $0.columns.lowerBound == column && !$0.isEmpty }
      }
      let scores = cells.count { ScoreTable.score(in: $0) != nil }
      if scores > 0, 2 * scores >= cells.count {
        numeric.append(column)
      } else if fields[column] == .unknown, isOfNames(cells, &tools) {
        fields[column] = .indicator
      }
    }
    if !fields.contains(.score) {
      let names = fields.indices.filter { fields[$0] == .indicator }
      if numeric.count == 1 || numeric.count == names.count {
        for column in numeric { fields[column] = .score }
      }
    }
    let yearly = fields.indices.filter {
      fields[$0] == .score && table.columns[$0].years.count == 1
    }
    if yearly.count == 2 {
      for column in fields.indices
      where fields[column] == .unknown && isDifference(column, of: yearly) {
        fields[column] = .change
      }
    }
    // Weighted scores under a head that does not say so are less than half of the others.
    guard sideBySide.count == 1 else { return }
    groupColumns = Set(scoreColumns.filter(isOfGroups))
    let columns = scoreColumns.filter { !groupColumns.contains($0) }
    for column in columns {
      let twins = columns.filter { $0 != column && years(of: $0) == years(of: column) }
      if twins.contains(where: {
        sum(of: $0) > sum(of: column) || sum(of: $0) == sum(of: column) && $0 < column
      }) {
        fields[column] = .unknown
      }
    }
  }

  /// Whether a column has scores only where an instrument is named beside them, of several rows.
  private func isOfGroups(_ column: Int) -> Bool {
    guard let instruments = fields.firstIndex(of: .instrument) else { return false }
    var scores = 0
    for row in table.rows.prefix(40) {
      let cells = grid.rows[row].cells
      guard
        let cell = cells.first(where: {
          $0.columns.lowerBound == column && !$0.isEmpty && !$0.isFromAbove
        })
      else { continue }
      let isBeside = cells.contains {
        $0.columns.lowerBound == instruments && !$0.isEmpty && !$0.isFromAbove
      }
      guard isBeside, ScoreTable.score(in: cell) != nil else { return false }
      scores += 1
    }
    return scores > 0 && 2 * scores <= table.rows.count
  }

  /// Whether most rows have the difference of two scores here.
  private func isDifference(_ column: Int, of years: [Int]) -> Bool {
    var differences = 0
    var others = 0
    for row in table.rows.prefix(40) {
      let cells = grid.rows[row].cells
      func units(_ column: Int) -> Int? {
        cells.first { $0.columns.lowerBound == column }.flatMap(ScoreTable.score)?.value.units(
          atPlaces: 2)
      }
      guard let one = units(years[0]), let other = units(years[1]),
        let cell = cells.first(where: { $0.columns.lowerBound == column && !$0.isEmpty }),
        let amount = ScoreTable.change(in: cell.text.utf8)?.amount.units(atPlaces: 2)
      else { continue }
      if abs(one &- other) == amount { differences += 1 } else { others += 1 }
    }
    return differences > 1 && differences > others
  }

  private func isOfNames(_ cells: [Grid.Cell], _ tools: inout Tools) -> Bool {
    let cells = cells.prefix(6)
    let names = cells.count { cell in
      cell.text.utf8.count <= 200 && tools.names.match(label: cell.text.utf8).indicator != nil
    }
    return names > 0 && 2 * names >= cells.count
  }

  /// The columns of the tables that stand side by side in this one, each with names and scores.
  private var sideBySide: [Range<Int>] {
    let names = fields.indices.filter { fields[$0] == .indicator }
    let all = fields.indices
    guard names.count > 1,
      zip(names, names.dropFirst() + [all.upperBound]).allSatisfy({ first, next in
        fields[first..<next].contains(.score)
      })
    else { return [all] }
    var parts: [Range<Int>] = []
    var start = all.lowerBound
    for (first, next) in zip(names, names.dropFirst()) {
      let last = fields[first..<next].lastIndex(of: .score) ?? first
      parts.append(start..<last + 1)
      start = last + 1
    }
    return parts + [start..<all.upperBound]
  }

  private func years(of column: Int) -> [FiscalYear] { table.columns[column].years }

  private func sum(of column: Int) -> Int {
    table.rows.prefix(40).reduce(0) { sum, row in
      let cell = grid.rows[row].cells.first { $0.columns.lowerBound == column }
      return sum &+ (cell.flatMap(ScoreTable.score)?.value.units(atPlaces: 2) ?? 0)
    }
  }

  /// The score that is all that a cell holds.
  static func score(in cell: Grid.Cell) -> (value: ExactDecimal, flags: Set<ValueFlag>)? {
    let text = cell.text.utf8
    guard text.count <= 60,
      text.contains(where: { 0x30...0x39 ~= $0 || $0 == 0xE0 || $0 | 0x20 == 0x6F })
    else { return nil }
    let reading = ScoreField.read(text)
    guard let value = reading.value else { return nil }
    // A whole number may be anything, but for the best score of all.
    guard value.places > 0 || value.units == 100 else { return nil }
    return (value, reading.flags)
  }

  private func year(of column: Int) -> FiscalYear? {
    let years = table.columns[column].years
    switch fields[column] {
    case .score: return years.isEmpty ? setting.year : years.count == 1 ? years[0] : nil
    case .before: return years.last ?? setting.year?.previous
    case .after: return years.last ?? setting.year
    default: return years.last ?? setting.year
    }
  }

  // MARK: - Rows

  private enum Subject {
    case scored(ScoreNotes.Subject, isSum: Bool)
    case year(FiscalYear)
    case levels
    case order(OrderStatement.Position)
  }

  private mutating func read(
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
    readTexts(of: scored, label, line, &notes, &tools)
  }

  /// What a row is about, and the cell that says so.
  private mutating func subject(
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
      if !isSum { group = ScoreNotes.Group(instrument: instrument, heading: cell.path) }
      break
    }
    for field: Set<ColumnField> in [[.indicator], ScoreTable.labelFields] {
      for cell in line
      where field.contains(fields[cell.columns.lowerBound]) && cell.path != beside?.cell.path {
        let isMain = fields[cell.columns.lowerBound] == .indicator
        if let found = classify(cell, number, isOrdinal, isMain: isMain, &notes, &tools) {
          return (found, cell)
        }
      }
    }
    return (beside?.subject, beside?.cell)
  }

  private static let labelFields: Set<ColumnField> = [
    .unknown, .number, .ordinal, .instrument, .year, .item, .rank,
  ]

  private static func smallNumber(_ text: [UInt8]) -> Int? {
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
    let isNamed = tools.names.match(label: text).indicator != nil
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
  private static func instrument(
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
    return ["เฉลี่ย", "รวม"].contains { letters.starts(with: BaseLetters(Array($0.utf8)).symbols) }
  }

  // MARK: - Cells of numbers

  private mutating func readValues(
    of subject: ScoreNotes.Subject, _ label: Grid.Cell?, _ line: [Grid.Cell], _ row: Int,
    _ notes: inout ScoreNotes, _ words: WordTree<ScoreWord>
  ) {
    var values: [(year: FiscalYear?, value: ExactDecimal)] = []
    for cell in line where !cell.isFromAbove {
      let column = cell.columns.lowerBound
      switch fields[column] {
      case .score, .before, .after:
        guard let (value, flags) = ScoreTable.score(in: cell) else {
          readStack(cell, of: subject, &notes)
          continue
        }
        guard let owner = owner(of: cell, subject, label, row) else { continue }
        let year = year(of: column)
        notes.scores.append(
          ScoreNotes.Score(
            subject: owner, year: year, value: value, flags: flags, at: cell.path, place: place))
        if owner == subject { values.append((year, value)) }
      case .level: readLevel(cell, of: subject, &notes, words)
      case .rank:
        if let rank = ScoreTable.smallNumber(cell.text.utf8), case .mention = subject {
          notes.orders.append(
            ScoreNotes.Order(
              subject: subject, year: setting.year, position: .rank(rank),
              value: ranked(in: line), among: nil,
              at: cell.path))
        }
      default: break
      }
    }
    if values.isEmpty, scoreColumns.count == 1, let only = onlyScore(in: line) {
      // A row of a text table that lacks the cells before its score.
      notes.scores.append(
        ScoreNotes.Score(
          subject: subject, year: year(of: scoreColumns[0]), value: only.score.value,
          flags: only.score.flags, at: only.cell.path, place: place))
      values.append((year(of: scoreColumns[0]), only.score.value))
    }
    if case .mention(let index) = subject,
      let first = values.first(where: { $0.year == setting.year }) ?? values.first
    {
      notes.mentions[index].evidence.score = first.value
    }
    for cell in line where !cell.isFromAbove {
      guard fields[cell.columns.lowerBound] == .change else { continue }
      readChange(cell, of: subject, values, &notes)
    }
  }

  /// The scores of several years, one above the other, under as many years.
  private func readStack(
    _ cell: Grid.Cell, of subject: ScoreNotes.Subject, _ notes: inout ScoreNotes
  ) {
    let years = years(of: cell.columns.lowerBound)
    guard years.count > 1 else { return }
    let lines = cell.text.utf8.split(separator: 0x0A).map { ScoreField.read(Array($0)) }
    guard lines.count == years.count, lines.allSatisfy({ $0.value?.places == 2 }) else { return }
    for (year, line) in zip(years, lines) {
      guard let value = line.value else { continue }
      notes.scores.append(
        ScoreNotes.Score(
          subject: subject, year: year, value: value, flags: line.flags, at: cell.path,
          place: .comparison))
    }
  }

  private func ranked(in line: [Grid.Cell]) -> ExactDecimal? {
    guard scoreColumns.count == 1 else { return nil }
    return line.first { $0.columns.contains(scoreColumns[0]) }.flatMap(ScoreTable.score)?.value
  }

  private func onlyScore(
    in line: [Grid.Cell]
  ) -> (cell: Grid.Cell, score: (value: ExactDecimal, flags: Set<ValueFlag>))? {
    var found: (cell: Grid.Cell, score: (value: ExactDecimal, flags: Set<ValueFlag>))?
    for cell in line where !cell.isFromAbove {
      guard let score = ScoreTable.score(in: cell) else { continue }
      if found != nil { return nil }
      found = (cell, score)
    }
    guard let found else { return nil }
    let field = fields[found.cell.columns.lowerBound]
    return [.indicator, .number, .unknown, .ordinal].contains(field) ? found : nil
  }

  /// A cell that covers several rows holds the score of what they have in common.
  private func owner(
    of cell: Grid.Cell, _ subject: ScoreNotes.Subject, _ label: Grid.Cell?, _ row: Int
  ) -> ScoreNotes.Subject? {
    guard case .mention = subject else { return subject }
    if groupColumns.contains(cell.columns.lowerBound) {
      return group.map { .instrument($0.instrument) }
    }
    let last = lastRow(of: cell.path, from: row)
    if last == row || label.map({ lastRow(of: $0.path, from: row) == last }) ?? false {
      return subject
    }
    guard let group, lastRow(of: group.heading, from: row) == last else { return nil }
    return .instrument(group.instrument)
  }

  private func lastRow(of cell: BlockPath, from row: Int) -> Int {
    var last = row
    while last + 1 < grid.rows.count,
      grid.rows[last + 1].cells.contains(where: { $0.isFromAbove && $0.path == cell })
    {
      last += 1
    }
    return last
  }

  private func readLevel(
    _ cell: Grid.Cell, of subject: ScoreNotes.Subject, _ notes: inout ScoreNotes,
    _ words: WordTree<ScoreWord>
  ) {
    switch subject {
    case .overall, .instrument: break
    default: return
    }
    guard let level = ScoreTable.level(in: cell.text.utf8, words) else { return }
    let column = cell.columns.lowerBound
    notes.levels.append(
      ScoreNotes.Level(subject: subject, year: year(of: column), level: level, at: cell.path))
  }

  /// The level that is all that a short text says.
  static func level(in text: [UInt8], _ words: WordTree<ScoreWord>) -> String? {
    guard text.count <= 120 else { return nil }
    let tokens = ScoreTokens(text, words)
    let letters = tokens.letters.symbols.count { $0.isLetterSymbol }
    for token in tokens.tokens {
      if case .word(.level(let name)) = token.kind, letters <= token.place.count + 6 { return name }
    }
    let latin = text.filter { 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0 }
    guard letters <= latin.count + 4 else { return nil }
    return ["AA", "A", "B", "C", "D", "E", "F"].first { latin.elementsEqual($0.utf8) }
  }

  private func readChange(
    _ cell: Grid.Cell, of subject: ScoreNotes.Subject,
    _ values: [(year: FiscalYear?, value: ExactDecimal)], _ notes: inout ScoreNotes
  ) {
    guard let (amount, sign) = ScoreTable.change(in: cell.text.utf8) else { return }
    let years = scoreColumns.compactMap { year(of: $0) }
    let to = years.max() ?? setting.year
    guard let from = Set(years).count > 1 ? years.filter({ $0 != to }).max() : to?.previous else {
      return
    }
    var direction = sign
    if direction == nil {
      let units = [to, from].map { year in
        values.first { $0.year == year }.flatMap {
          $0.value.units(atPlaces: max(2, $0.value.places))
        }
      }
      if let new = units[0], let old = units[1] { direction = new < old ? .fall : .rise }
    }
    notes.changes.append(
      ScoreNotes.Change(
        subject: subject, from: from, to: to,
        direction: amount.units == 0 ? .none : direction ?? .rise,
        amount: amount, at: cell.path))
  }

  /// The number in a cell of differences, and the direction that its sign or a word gives.
  static func change(in text: [UInt8]) -> (amount: ExactDecimal, ChangeStatement.Direction?)? {
    guard text.count <= 90 else { return nil }
    let plain = ThaiDigits.toASCII(text)
    var sign: ChangeStatement.Direction?
    var digits: [UInt8] = []
    for (index, byte) in plain.enumerated() {
      if 0x30...0x39 ~= byte || byte == UInt8(ascii: "."),
        byte != UInt8(ascii: ".") || !digits.isEmpty
      {
        digits.append(byte)
      } else if !digits.isEmpty, byte > 0x20 {
        break
      } else if byte == UInt8(ascii: "-") {
        sign = .fall
      } else if byte == UInt8(ascii: "+") {
        sign = .rise
      } else if plain[index...].starts(with: "−".utf8) || plain[index...].starts(with: "–".utf8)
        || plain[index...].starts(with: "▼".utf8) || plain[index...].starts(with: "↓".utf8)
      {
        sign = .fall
      } else if plain[index...].starts(with: "▲".utf8) || plain[index...].starts(with: "↑".utf8) {
        sign = .rise
      }
    }
    let letters = BaseLetters(plain).symbols
    if letters.starts(with: BaseLetters(Array("ลด".utf8)).symbols) { sign = .fall }
    if letters.starts(with: BaseLetters(Array("เพิ่ม".utf8)).symbols) { sign = .rise }
    if digits.last == UInt8(ascii: ".") { digits.removeLast() }
    guard let amount = ExactDecimal(digits), amount.places > 0 || amount.units <= 100 else {
      return nil
    }
    return (amount, sign)
  }

  /// The rows of some tables are years.
  private func readYear(
    _ year: FiscalYear, _ own: [Grid.Cell], _ notes: inout ScoreNotes, _ words: WordTree<ScoreWord>
  ) {
    switch setting.subject {
    case nil, .overall, .instrument: break
    default: return
    }
    let subject = setting.subject ?? .overall
    for cell in own {
      switch fields[cell.columns.lowerBound] {
      case .score:
        guard let (value, flags) = ScoreTable.score(in: cell), scoreColumns.count == 1 else {
          continue
        }
        notes.scores.append(
          ScoreNotes.Score(
            subject: subject, year: year, value: value, flags: flags, at: cell.path,
            place: .comparison))
      case .level:
        if let level = ScoreTable.level(in: cell.text.utf8, words) {
          notes.levels.append(
            ScoreNotes.Level(subject: subject, year: year, level: level, at: cell.path))
        }
      default: break
      }
    }
  }

  // MARK: - Cells of text

  private static let textFields: Set<ColumnField> = [
    .unknown, .indicator, .instrument, .score, .issue, .strength, .actions, .outcome, .remark,
    .measure, .level, .change, .suggestion, .number,
  ]

  private mutating func readTexts(
    of subject: ScoreNotes.Subject?, _ label: Grid.Cell?, _ line: [Grid.Cell],
    _ notes: inout ScoreNotes, _ tools: inout Tools
  ) {
    for cell in line where !cell.isFromAbove {
      let column = cell.columns.lowerBound
      guard ScoreTable.textFields.contains(fields[column]) else {
        if fields[column] == .band, let subject {
          readBand(cell, of: subject, &notes, tools)
        }
        continue
      }
      if fields[column] == .change || ScoreTable.score(in: cell) != nil { continue }
      if !cell.text.utf8.contains(where: { $0 == 0xE0 || $0 >= 0x41 && $0 < 0x7F }) { continue }
      let isLabel = cell.path == label?.path
      let text = ScoreTokens(cell.text.utf8, tools.words)
      guard text.tokens.contains(where: { $0.counts }) else { continue }
      var setting = ScoreSentence.Setting(
        subject: subject, year: year(of: column), plannedYear: self.setting.plannedYear,
        group: group, at: cell.path, place: place)
      setting.isLabel = isLabel
      setting.isOfParts = fields[column] == .strength
      if subject == .other { setting.subject = nil }
      if fields[column] == .measure { setting.subject = isLabel ? subject : nil }
      var sentence = ScoreSentence(text, setting)
      sentence.read(into: &notes, &tools.names)
    }
  }

  private func readBand(
    _ cell: Grid.Cell, of subject: ScoreNotes.Subject, _ notes: inout ScoreNotes, _ tools: Tools
  ) {
    guard case .mention = subject else { return }
    let column = table.columns[cell.columns.lowerBound]
    let isTicked =
      cell.text.utf8.starts(with: "☑".utf8) || cell.text.utf8.starts(with: "☒".utf8)
      || cell.text.utf8.starts(with: "✓".utf8) || cell.text.utf8.starts(with: "/".utf8)
    guard let band = tools.heads.bands.band(of: cell.text.utf8) ?? (isTicked ? column.band : nil)
    else { return }
    notes.bands.append(
      ScoreNotes.Band(subject: subject, year: setting.year, band: band, at: cell.path))
  }
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
