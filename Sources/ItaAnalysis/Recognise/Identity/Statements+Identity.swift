import Documents
import ItaModel

extension Statements {
  /// Reads whose the document is, what kind of report, and of which years.
  mutating func addIdentity(from outline: Outline, by glossary: Glossary) {
    let cues = glossary.cues
    let reading = IdentityReading(outline, cues)
    addAgency(reading, cues, glossary.provinces)
    let title = Title(reading.front)
    document.title = title?.text
    document.at = title?.path
    document.genres = Genres(reading, title).all
    guard title != nil || !document.genres.isEmpty else { return }
    let decided = DocumentYears(reading, title, document.genres)
    document.fiscalYear = decided.fiscalYear
    document.assessedYear = decided.assessedYear
    years = decided.statements
    let date = reading.dates.first(where: \.isOfSigning) ?? reading.dates.first
    document.dated = date?.month
    datedAt = date?.path
    if let analysis = reading.headings.first(where: { line in
      !line.isAside && line.hits.contains { $0.cue == .analysis || $0.cue == .assessment }
        && title.map { $0.path != line.path } ?? true
    }) {
      parts[.analysis] = analysis.path
    }
  }

  private mutating func addAgency(
    _ reading: IdentityReading, _ cues: Cues, _ provinces: Provinces
  ) {
    let choice = AgencyChoice(reading.names, cues.kinds)
    guard let chosen = choice.chosen else { return }
    let name = choice.fullName(chosen)
    agency.name = name
    agency.type = choice.type(of: chosen)
    agency.at = choice.path(of: chosen)
    for (other, path) in choice.ownNames(chosen) {
      agencyNames.append(Stated(other, at: path))
      if other != name, !agency.otherNames.contains(other) { agency.otherNames.append(other) }
    }
    var places = Places()
    for line in reading.front { places.add(Places(line, provinces)) }
    if places.isEmpty {
      for mention in choice.lines(of: chosen).prefix(20) {
        let rest = Array(mention.line[mention.start...].prefix(400))
        places.add(
          Places(
            IdentityReading.Line(utf8: rest, hits: cues.hits(in: rest), path: mention.path),
            provinces))
      }
    }
    agency.subdistrict = places.subdistrict
    agency.district = places.district
    agency.province =
      agency.type == "pao" || agency.type == "province"
      ? places.province ?? provinces.province(named: chosen.place) : places.province
  }
}
