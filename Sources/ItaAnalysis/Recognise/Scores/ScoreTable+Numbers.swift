import Documents
import ItaModel
import ThaiText

extension ScoreTable {
  mutating func readValues(
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

  func readLevel(
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
  func readYear(
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
}
