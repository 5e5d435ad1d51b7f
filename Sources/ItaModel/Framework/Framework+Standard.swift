import Documents
import EmbeddedFiles
import StrictJSON
import ThaiText

extension Framework {
  /// What the program carries. A fault in its files, which a test would name, leaves it empty.
  package static let standard = (try? carried()) ?? Framework()

  /// Fails where a file of `Data` has a fault.
  package static func check() throws(DictionaryError) {
    _ = try carried()
    _ = try Agencies.carried()
    _ = try Province.carried()
    _ = try Words.carried()
    _ = try SurveyedItem.carried()
    _ = try Checklists.carried()
    _ = try MeasureLibrary.carried()
    _ = try Wording.carried()
  }

  /// The files of `Data` that it is read from.
  package static var files: [[UInt8]] {
    [
      unsafe embedded_agencies.content, unsafe embedded_indicators.content,
      unsafe embedded_items.content, unsafe embedded_provinces.content,
      unsafe embedded_vocabulary.content, unsafe embedded_years.content,
    ]
  }

  private static func carried() throws(DictionaryError) -> Framework {
    var framework = Framework()
    try framework.readIndicators(unsafe embedded_indicators.content)
    try framework.readYears(unsafe embedded_years.content)
    return framework
  }

  private mutating func readIndicators(_ file: [UInt8]) throws(DictionaryError) {
    let members: Record.Members =
      "about instruments indicators aliases misnomers negatives totals sources"
    let file = try Record(parsing: file, of: members)
    for record in try file.records("instruments", of: "code name english aliases") {
      instruments.append(
        InstrumentName(
          instrument: try record.choice("code"), name: try record.text("name"),
          english: try record.string("english"), aliases: try record.texts("aliases")))
    }
    for record in try file.records("indicators", of: "number instrument name words english") {
      let number = try record.indicator("number")
      let instrument: Instrument = try record.choice("instrument")
      guard number.instrument == instrument else {
        throw record.error(
          .unknownWord(
            instrument.rawValue, member: "instrument", known: [number.instrument.rawValue]),
          at: "instrument")
      }
      indicators.append(
        Indicator(
          number: number, name: try record.text("name"), words: try record.texts("words"),
          english: try record.string("english")))
    }
    for record in try file.records("aliases", of: "indicator name words") {
      aliases.append(
        Alias(
          indicator: try record.indicator("indicator"), name: try record.text("name"),
          words: try record.texts("words")))
    }
    misnomers = try file.texts("misnomers")
    negatives = try file.texts("negatives")
    totals = try file.texts("totals")
  }

  private mutating func readYears(_ file: [UInt8]) throws(DictionaryError) {
    let file = try Record(parsing: file, of: "about years levels items sources")
    let members: Record.Members = "year indicators weights weightsStatus scale scaleStatus"
    for record in try file.records("years", of: members) {
      var weights = Weights.usual
      if record.has("weights") {
        let percents = try record.record("weights", of: "IIT EIT OIT")
        weights = Weights(
          iit: try percents.integer("IIT"), eit: try percents.integer("EIT"),
          oit: try percents.integer("OIT"), certainty: try record.choice("weightsStatus"))
      }
      years.append(
        Year(
          year: try record.year("year"), indicators: try record.choice("indicators"),
          weights: weights, scale: try record.string("scale"),
          scaleCertainty: try record.choice("scaleStatus")))
    }
    try readLevels(file)
    try readItemRanges(file)
  }

  private mutating func readLevels(_ file: Record) throws(DictionaryError) {
    let members: Record.Members = "scale name english from instrumentsFrom status"
    var names: [String] = []
    var levels: [String: [LevelScale.Level]] = [:]
    for record in try file.records("levels", of: members) {
      let level = LevelScale.Level(
        name: try record.string("name"),
        english: record.has("english") ? try record.string("english") : nil,
        minimum: try record.integer("from"),
        instrumentMinimum: record.has("instrumentsFrom")
          ? try record.integer("instrumentsFrom") : nil,
        certainty: try record.choice("status"))
      let name = try record.string("scale")
      if levels[name] == nil { names.append(name) }
      levels[name, default: []].append(level)
    }
    scales = names.map { LevelScale(name: $0, levels: levels[$0] ?? []) }
  }

  private mutating func readItemRanges(_ file: Record) throws(DictionaryError) {
    for record in try file.records("items", of: "from to indicators status") {
      let (from, to) = (try record.year("from"), try record.year("to"))
      guard from <= to else {
        throw record.wrong("to", .year)
      }
      let numbers = Record.Members(IndicatorNumber.all.map(\.description))
      let ranges = try record.record("indicators", of: numbers)
      for indicator in IndicatorNumber.all where ranges.has(indicator.description) {
        let member = indicator.description
        let codes = (ItemCode.places(in: try ranges.text(member).utf8).value ?? []).map(\.code)
        guard codes.count == 2, codes[0].series == codes[1].series,
          codes[0].number <= codes[1].number
        else { throw ranges.wrong(member, .items) }
        itemRanges.append(
          ItemRange(years: from...to, indicator: indicator, first: codes[0], last: codes[1]))
      }
    }
  }
}

extension EmbeddedFile {
  /// A copy.
  var content: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }
}
