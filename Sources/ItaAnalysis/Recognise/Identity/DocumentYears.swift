import ItaModel

/// Of which years a document is: the one that it plans or reports, and the one whose result it
/// analyses.
struct DocumentYears {
  private(set) var fiscalYear: FiscalYear?
  private(set) var assessedYear: FiscalYear?
  private(set) var statements: [YearStatement] = []

  init(_ reading: IdentityReading, _ title: Title?, _ genres: [DocumentFacts.Genre]) {
    // What a title says of its years holds even where the rest does not bear it out.
    let genres = genres.isEmpty ? Array(title?.genres ?? []) : genres
    let isAnalysis = genres == [.assessmentAnalysis]
    // The title is read as a whole, since the year may stand apart from its words.
    let others = reading.years.filter { $0.path != title?.path }
    let planned = DocumentYears.votes(others, for: .planned)
    let assessed = DocumentYears.votes(others, for: .assessed)
    if isAnalysis {
      assessedYear = title?.year?.year ?? DocumentYears.winner(assessed)
      fiscalYear = assessedYear
    } else {
      fiscalYear = (title?.plannedYear ?? title?.year)?.year ?? DocumentYears.winner(planned)
      let scores = title?.year?.year
      assessedYear =
        scores != nil && scores == fiscalYear?.previous
        ? scores
        : DocumentYears.assessed(
          assessed, of: fiscalYear,
          isPlan: !genres.contains(.measuresResults)
            || title?.genres.contains(.measuresPlan) ?? false)
    }
    let own = [title?.plannedYear ?? title?.year].compactMap { $0 }
    statements = reading.years.map { mention in
      let isOwn = own.contains(Title.Year(year: mention.year, path: mention.path))
      let role = isOwn ? isAnalysis ? .assessed : .planned : role(of: mention, in: genres)
      return YearStatement(mention.year, role, at: mention.path)
    }
  }

  /// Years of one role, weighed by their places.
  private static func votes(
    _ years: [YearMention], for role: YearStatement.Role
  ) -> [FiscalYear: Int] {
    var votes: [FiscalYear: Int] = [:]
    for mention in years where mention.role == role {
      votes[mention.year, default: 0] += mention.isProminent ? 3 : 1
    }
    return votes
  }

  /// The year with the most votes, unless another has as many.
  private static func winner(_ votes: [FiscalYear: Int]) -> FiscalYear? {
    let sorted = votes.sorted { ($0.value, $0.key.number) > ($1.value, $1.key.number) }
    guard let best = sorted.first else { return nil }
    return sorted.count > 1 && sorted[1].value == best.value ? nil : best.key
  }

  /// A plan follows from the result of the year before. A report of results may have its own year's
  /// or compare the two: only a clear word says which it means.
  private static func assessed(
    _ votes: [FiscalYear: Int], of fiscalYear: FiscalYear?, isPlan: Bool
  ) -> FiscalYear? {
    guard let fiscalYear else { return winner(votes) }
    let possible = votes.filter { $0.key <= fiscalYear && $0.key.number >= fiscalYear.number - 2 }
    if isPlan, let before = fiscalYear.previous, possible[before] != nil { return before }
    guard let year = winner(possible) else { return nil }
    let others = possible.filter { $0.key != year }.map(\.value).max() ?? 0
    return possible[year, default: 0] >= (isPlan ? 2 : 3) * others ? year : nil
  }

  /// Years of comparison keep their place, and lose their role.
  private func role(
    of mention: YearMention, in genres: [DocumentFacts.Genre]
  ) -> YearStatement.Role {
    switch mention.role {
    case .planned:
      let isNeighbour = mention.year == fiscalYear?.next || mention.year == fiscalYear?.previous
      // A report that plans the next year too, or a plan that reports the last one, has two years.
      let hasTwo = genres.contains(.measuresPlan) && genres.contains(.measuresResults)
      if mention.isReported, !genres.contains(.measuresResults) { return .other }
      return mention.year == fiscalYear?.next || hasTwo && isNeighbour ? .other : .planned
    case .assessed:
      return mention.year == assessedYear ? .assessed : .other
    case .other:
      return .other
    }
  }
}
