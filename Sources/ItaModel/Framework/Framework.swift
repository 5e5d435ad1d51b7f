package import Documents
package import ThaiText

/// What is known of the assessment apart from any document: its indicators and their names, how
/// each year weighs and grades, who is assessed, and the words of the reports.
package struct Framework: Sendable {
  package internal(set) var indicators: [Indicator] = []
  package internal(set) var instruments: [InstrumentName] = []
  /// Other names of indicators.
  package internal(set) var aliases: [Alias] = []
  /// Those of the other names that are a slip, though it is clear what they mean.
  package internal(set) var misnomers: [Text] = []
  /// Names that look like an indicator's and are none.
  package internal(set) var negatives: [Text] = []
  /// Labels of rows that sum up the indicators.
  package internal(set) var totals: [Text] = []
  package internal(set) var years: [Year] = []
  package internal(set) var scales: [LevelScale] = []
  var itemRanges: [ItemRange] = []

  package struct Indicator: Sendable {
    package let number: IndicatorNumber
    package let name: Text
    /// Each has to be found in a damaged label that is taken for this name.
    package let words: [Text]
    package let english: String
  }

  package struct InstrumentName: Sendable {
    package let instrument: Instrument
    package let name: Text
    package let english: String
    package let aliases: [Text]
  }

  package struct Alias: Sendable, Equatable {
    package let indicator: IndicatorNumber
    package let name: Text
    package let words: [Text]
  }

  package func name(of indicator: IndicatorNumber) -> Text {
    indicators.first { $0.number == indicator }?.name ?? .empty
  }

  package func name(of instrument: Instrument) -> Text {
    instruments.first { $0.instrument == instrument }?.name ?? .empty
  }

  /// 30, 30 and 40 in all years so far, and so also where nothing else is known.
  package func weights(in year: FiscalYear) -> Weights {
    years.first { $0.year == year }?.weights ?? .usual
  }

  /// None for years of which no scale is known.
  package func scale(in year: FiscalYear) -> LevelScale? {
    guard let entry = years.first(where: { $0.year == year }),
      var scale = scales.first(where: { $0.name == entry.scale })
    else { return nil }
    scale.certainty = entry.scaleCertainty
    return scale
  }

  /// The indicator that a survey or disclosure item of a year belongs to, where that is known.
  package func indicator(of item: ItemCode, in year: FiscalYear) -> IndicatorNumber? {
    itemRanges.first { $0.years.contains(year) && $0.contains(item) }?.indicator
  }
}

/// How well a fact is founded.
package enum Certainty: String, Sendable, CaseIterable {
  /// Stated by a source, or computed from figures that it prints.
  case verified
  /// Follows from what is known.
  case inferred
  /// Taken over from other years for want of better.
  case unknown
}
