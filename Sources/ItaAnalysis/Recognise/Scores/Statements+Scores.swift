import Documents
import ItaModel
import ThaiText

extension Statements {
  /// Reads the scores of all years, and all that is said about them. `document` tells of which year
  /// scores are that are printed without one.
  mutating func addScores(from outline: Outline, by glossary: inout Glossary) {
    let years = ScoreYears(document)
    var reader = ScoreReader(glossary, years, of: agency.name)
    reader.read(outline)
    (glossary.names, glossary.heads) = (reader.tools.names, reader.tools.heads)
    guard reader.isAboutAssessment else { return }
    let assessed = reader.years.assessed ?? reader.notes.commonLatestYear
    add(reader.notes, by: Assignment(glossary.framework, itemYear: assessed), in: assessed)
  }

  private mutating func add(
    _ notes: ScoreNotes, by assignment: Assignment, in assessed: FiscalYear?
  ) {
    let outcomes = outcomes(of: notes, by: assignment)
    func subject(_ subject: ScoreNotes.Subject?) -> ScoreSubject? {
      switch subject {
      case .overall: .overall
      case .instrument(let instrument): .instrument(instrument)
      case .indicator(let indicator): .indicator(indicator)
      case .mention(let index): outcomes[index].indicator.map { .indicator($0) }
      case .other, nil: nil
      }
    }
    for note in notes.scores {
      guard let about = subject(note.subject), let year = note.year ?? assessed else { continue }
      scores.append(
        ScoreStatement(about, year, note.value, at: note.at, place: note.place, flags: note.flags))
    }
    for note in notes.levels {
      guard let about = subject(note.subject), let year = note.year ?? assessed else { continue }
      levels.append(LevelStatement(about, year, note.level, at: note.at))
    }
    for note in notes.changes {
      guard let about = subject(note.subject), let to = note.to ?? assessed,
        let from = note.from ?? to.previous, from != to
      else { continue }
      changes.append(
        ChangeStatement(about, from: from, to: to, note.direction, by: note.amount, at: note.at))
    }
    for note in notes.orders {
      guard let year = note.year ?? assessed else { continue }
      let about = subject(note.subject)
      if note.subject != nil && about == nil { continue }
      orders.append(
        OrderStatement(
          year: year, subject: about, note.position, value: note.value,
          among: about.map { ScoreNotes.holds($0, note.among) } ?? true ? note.among : nil,
          at: note.at))
    }
    for note in notes.bands {
      guard case .indicator(let indicator)? = subject(note.subject),
        let year = note.year ?? assessed
      else { continue }
      bands.append(BandStatement(indicator, year, note.band, at: note.at))
    }
    addMentions(notes, outcomes)
  }

  private func outcomes(
    of notes: ScoreNotes, by assignment: Assignment
  ) -> [Assignment.Outcome] {
    let rows = notes.mentions.map(\.evidence)
    var known = KnownScores()
    for row in rows { known.note(row) }
    var outcomes = rows.map { _ in Assignment.Outcome() }
    var isListed = rows.map { _ in false }
    for list in notes.lists {
      let found = assignment.outcomes(of: list.map { rows[$0] }, scores: known)
      for (index, outcome) in zip(list, found) {
        outcomes[index] = outcome
        isListed[index] = true
      }
    }
    for index in rows.indices where !isListed[index] {
      outcomes[index] = assignment.outcome(of: rows[index], scores: known)
    }
    return outcomes
  }

  private mutating func addMentions(_ notes: ScoreNotes, _ outcomes: [Assignment.Outcome]) {
    var groups: [BlockPath: [(statement: GroupStatement, fits: Bool)]] = [:]
    var order: [BlockPath] = []
    var owned: [ScoreSubject: [ExactDecimal: Int]] = [:]
    for score in scores { owned[score.subject, default: [:]][score.value, default: 0] += 1 }
    let numbered = notes.indicesOfNumbered
    for (index, (mention, outcome)) in zip(notes.mentions, outcomes).enumerated() {
      let evidence = mention.evidence
      var conflicts = outcome.conflicts
      // A score that two indicators share speaks against neither of them.
      if let indicator = outcome.indicator, let score = evidence.score,
        owned[.indicator(indicator)]?[score] ?? 0 > 1
      {
        conflicts.remove(.score)
      }
      let nearest = evidence.name.nearest
      if outcome.indicator == nil, evidence.name.byName == nil, (nearest?.similarity ?? 0) < 0.5 {
        continue
      }
      let counts =
        evidence.numberPlace == .indicator || evidence.number == outcome.indicator?.number
        || outcome.conflicts.contains(.number) || numbered.contains(index)
      mentions.append(
        IndicatorMention(
          outcome.indicator, name: mention.name, number: counts ? evidence.number : nil,
          byName: evidence.name.byName,
          nearest: evidence.name.rule == .key ? nil : nearest?.value, conflicts: conflicts,
          at: mention.at))
      // A sentence may speak of any indicator; what stands under a heading has its number.
      guard let group = mention.group, let indicator = outcome.indicator,
        evidence.number != nil || mention.at.isCell
      else { continue }
      let heads = group.column ?? group.heading
      if groups[heads] == nil { order.append(heads) }
      groups[heads, default: []].append(
        (
          GroupStatement(group.instrument, indicator, heading: group.heading, at: mention.at),
          indicator.instrument == group.instrument
        ))
    }
    // A heading that most of what follows does not fit was not meant to head it.
    for heading in order {
      let members = groups[heading] ?? []
      guard 2 * members.count(where: \.fits) > members.count else { continue }
      self.groups += members.map(\.statement)
    }
  }
}

extension BlockPath {
  fileprivate var isCell: Bool { steps.contains { if case .cell = $0 { true } else { false } } }
}

extension ScoreNotes {
  /// The mentions of lists whose numbers are those of indicators, since most fit their names and
  /// they do not simply count the rows.
  fileprivate var indicesOfNumbered: Set<Int> {
    var numbered: Set<Int> = []
    for list in lists + measureRows {
      let rows = list.filter { row in
        let mention = mentions[row]
        // `๖. ตัวชี้วัดที่ ๙ …` has a number besides.
        return mention.evidence.number != nil && mention.evidence.name.byName != nil
          && !ThaiDigits.toASCII(mention.name.utf8).contains { 0x30...0x39 ~= $0 }
      }
      let numbers = rows.compactMap { mentions[$0].evidence.number }
      let fitting = rows.count {
        mentions[$0].evidence.number == mentions[$0].evidence.name.byName?.number
      }
      let isCount = zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
      if fitting >= 3, 2 * fitting > rows.count, !isCount { numbered.formUnion(rows) }
    }
    return numbered
  }
}

/// The years that a document's scores are of where they are printed without one.
struct ScoreYears {
  var assessed: FiscalYear?
  /// The year that is planned for, of which there can be no result yet.
  private(set) var planned: FiscalYear?

  init(_ document: DocumentFacts) {
    assessed = document.assessedYear
    let isPlan =
      document.genres.contains(.measuresPlan) && !document.genres.contains(.measuresResults)
    if isPlan, let fiscal = document.fiscalYear {
      if assessed == nil { assessed = fiscal.previous }
      if let assessed, fiscal > assessed { planned = fiscal }
    }
  }
}
