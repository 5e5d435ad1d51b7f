import Documents
import ItaModel
import ThaiText

extension ScoreTable {
  private static let textFields: Set<ColumnField> = [
    .unknown, .indicator, .instrument, .score, .issue, .strength, .actions, .outcome, .remark,
    .measure, .level, .change, .suggestion, .number,
  ]

  mutating func readTexts(
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
