package import Documents
import EmbeddedFiles

/// Parts that no agency changes. Each is read when it is asked for, since most runs of the program
/// need none of them.
extension Framework {
  package var agencyTypes: [AgencyType] { Agencies.standard.types }
  package var departments: [Department] { Agencies.standard.departments }
  package var provinces: [Province] { Province.all }
  /// What an assessment is to an agency, in the words of these documents.
  package var bands: [BandName] { Words.standard.bands }
  package var columnHeads: [ColumnHead] { Words.standard.columnHeads }
  /// What measures of each indicator are about.
  package var topics: [Topic] { Words.standard.topics }
  /// Phrases of the documents, names of indicators among them.
  package var phrases: [Text] { Words.standard.phrases }
}

struct Agencies {
  private(set) var types: [AgencyType] = []
  private(set) var departments: [Department] = []

  static let standard = (try? carried()) ?? Agencies()

  static func carried() throws(DictionaryError) -> Agencies {
    var agencies = Agencies()
    let file = try Record(
      parsing: unsafe embedded_agencies.content, of: "about types departments sources")
    let members: Record.Members =
      "code name english abbreviations misspellings members head clerk"
    for record in try file.records("types", of: members) {
      agencies.types.append(
        AgencyType(
          code: try record.string("code"), name: try record.text("name"),
          english: try record.string("english"),
          abbreviations: try record.optionalTexts("abbreviations"),
          misspellings: try record.optionalTexts("misspellings"),
          members: try record.optionalTexts("members"),
          head: record.has("head") ? try record.text("head") : nil,
          clerk: record.has("clerk") ? try record.text("clerk") : nil))
    }
    for record in try file.records("departments", of: "name english aliases") {
      agencies.departments.append(
        Department(
          name: try record.text("name"), english: try record.string("english"),
          aliases: try record.optionalTexts("aliases")))
    }
    return agencies
  }
}

extension Province {
  fileprivate static let all = (try? carried()) ?? []

  static func carried() throws(DictionaryError) -> [Province] {
    let file = try Record(
      parsing: unsafe embedded_provinces.content, of: "about provinces sources")
    var provinces: [Province] = []
    for record in try file.records("provinces", of: "code name english region aliases") {
      provinces.append(
        Province(
          code: try record.string("code"), name: try record.text("name"),
          english: try record.string("english"), aliases: try record.optionalTexts("aliases")))
    }
    return provinces
  }
}

struct Words {
  private(set) var bands: [BandName] = []
  private(set) var columnHeads: [ColumnHead] = []
  private(set) var topics: [Topic] = []
  private(set) var phrases: [Text] = []

  static let standard = (try? carried()) ?? Words()

  static func carried() throws(DictionaryError) -> Words {
    var words = Words()
    let file = try Record(
      parsing: unsafe embedded_vocabulary.content, of: "about bands columnHeads phrases topics")
    for record in try file.records("bands", of: "band names") {
      words.bands.append(
        BandName(band: try record.choice("band"), names: try record.texts("names")))
    }
    for record in try file.records("columnHeads", of: "field names words") {
      words.columnHeads.append(
        ColumnHead(
          field: try record.choice("field"), names: try record.texts("names"),
          words: try record.optionalTexts("words")))
    }
    for record in try file.records("topics", of: "indicator words") {
      words.topics.append(
        Topic(indicator: try record.indicator("indicator"), words: try record.texts("words")))
    }
    words.phrases = try file.texts("phrases")
    return words
  }
}
