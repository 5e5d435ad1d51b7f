import ItaModel

/// What kinds of report a document is. A title alone makes none: other papers speak of these reports
/// and are none, but have neither the indicators nor the tables.
struct Genres {
  private var found: Set<DocumentFacts.Genre> = []

  var all: [DocumentFacts.Genre] { DocumentFacts.Genre.allCases.filter(found.contains) }

  init(_ reading: IdentityReading, _ title: Title?) {
    let indicators = reading.indicators.count
    let hasPlan = reading.planColumns >= 3
    let hasResults = reading.resultColumns >= 2
    let isAboutIndicators = indicators >= 3 && reading.speaksOfAssessment
    guard let title, !title.genres.isEmpty || title.isOfScores else {
      addUntitled(reading, hasPlan, hasResults)
      return
    }
    for genre in title.genres {
      let isBorneOut =
        switch genre {
        case .measuresPlan: isAboutIndicators || hasPlan
        case .measuresResults: isAboutIndicators || hasResults || hasPlan
        // Some tell of the total alone.
        case .assessmentAnalysis: reading.speaksOfAssessment && reading.decimals >= 1
        }
      if isBorneOut { found.insert(genre) }
    }
    if title.isOfScores, indicators >= 5, reading.decimals >= 5 {
      found.insert(.assessmentAnalysis)
    }
    guard !found.isEmpty else { return }
    addParts(reading, title, hasResults)
  }

  /// A report of results that plans the next year too, and a plan that reports the last one.
  private mutating func addParts(
    _ reading: IdentityReading, _ title: Title, _ hasResults: Bool
  ) {
    let headings = reading.headings.filter { $0.path != title.path }
    if found.contains(.measuresResults), let year = title.year?.year {
      let plansNext = headings.contains { line in
        line.hits.contains { $0.cue == .measuresOfIntegrity || $0.cue == .column(.measure) }
          && !line.hits.contains { $0.cue == .resultOfMeasures }
          && YearToken.all(in: line.utf8).contains { $0.year > year }
      }
      if plansNext { found.insert(.measuresPlan) }
    }
    if found.contains(.measuresPlan), hasResults,
      headings.contains(where: { $0.hits.contains { $0.cue == .resultOfMeasures } })
    {
      found.insert(.measuresResults)
    }
  }

  /// A document whose title is lost or says nothing: only what no other paper has together.
  private mutating func addUntitled(
    _ reading: IdentityReading, _ hasPlan: Bool, _ hasResults: Bool
  ) {
    guard reading.indicators.count >= 8, reading.speaksOfAssessment else { return }
    let cues = reading.headings.flatMap { $0.hits.map(\.cue) }
    if cues.contains(.measuresOfIntegrity) || cues.contains(.putToUse), hasPlan {
      found.insert(.measuresPlan)
    }
    if cues.contains(.resultOfMeasures), hasResults { found.insert(.measuresResults) }
    if cues.contains(.analysis) { found.insert(.assessmentAnalysis) }
  }
}
