package import Documents
import EmbeddedFiles
package import ThaiText

/// Measures that suit each indicator, for plans of agencies whose documents have none for it.
package struct MeasureLibrary: Sendable {
  package private(set) var measures: [LibraryMeasure] = []
  /// By which plans of some years had to be analysed.
  package private(set) var topics: [MeasureTopic] = []

  package static let standard = (try? carried()) ?? MeasureLibrary()

  /// In the order of the library.
  package func measures(of indicator: IndicatorNumber) -> [LibraryMeasure] {
    measures.filter { $0.indicator == indicator }
  }

  /// The measure that suits the indicator whatever was found wanting.
  package func standing(of indicator: IndicatorNumber) -> LibraryMeasure? {
    measures.first { $0.indicator == indicator && $0.isStanding }
  }

  /// Those that mend what the items ask for, as items are numbered in the year: for each the first
  /// that names it, or else the first that names its group.
  package func measures(
    of indicator: IndicatorNumber, for items: [ItemCode], in year: FiscalYear
  ) -> [LibraryMeasure] {
    let own = measures(of: indicator)
    var chosen: [LibraryMeasure] = []
    for item in items {
      let measure =
        own.first { $0.names(.code(item), in: year) }
        ?? SurveyedItem.group(of: item, in: year).flatMap { group in
          own.first { $0.names(.group(group), in: year) }
        }
      if let measure, !chosen.contains(measure) { chosen.append(measure) }
    }
    return chosen
  }

  package static func carried() throws(DictionaryError) -> MeasureLibrary {
    var library = MeasureLibrary()
    let file = try Record(
      parsing: unsafe embedded_measures.content, of: "about topics measures sources")
    let members: Record.Members =
      "code indicator items issue title steps responsible monitoring standing"
    let roles = try Units.carried().codes
    for record in try file.records("measures", of: members) {
      var items: [LibraryMeasure.Item] = []
      for item in record.has("items") ? try record.records("items", of: "code from to") : [] {
        items.append(LibraryMeasure.Item(try Self.name(item), try item.years()))
      }
      let responsible = try record.texts("responsible").map(\.description)
      if let role = responsible.first(where: { !roles.contains($0) }) {
        throw record.error(
          .unknownWord(role, member: "responsible", known: roles), at: "responsible")
      }
      library.measures.append(
        LibraryMeasure(
          code: try record.string("code"), indicator: try record.indicator("indicator"),
          items: items, issue: try record.text("issue"), title: try record.text("title"),
          steps: try record.texts("steps"), responsible: responsible,
          monitoring: try record.text("monitoring"),
          isStanding: record.has("standing") ? try record.flag("standing") : false))
    }
    for record in try file.records("topics", of: "name from to indicators") {
      library.topics.append(
        MeasureTopic(
          name: try record.text("name"), years: try record.years(),
          indicators: try record.indicators("indicators")))
    }
    return library
  }

  /// `o10`, or `9.2` for a group of items.
  private static func name(_ item: Record) throws(DictionaryError) -> LibraryMeasure.Name {
    let text = try item.text("code")
    if SurveyedItem.groups.contains(text.description) { return .group(text.description) }
    let codes = ItemCode.places(in: text.utf8).value ?? []
    guard codes.count == 1 else { throw item.wrong("code", .item) }
    return .code(codes[0].code)
  }
}

/// A topic of the analysis and the indicators that it is about.
package struct MeasureTopic: Sendable, Equatable {
  package let name: Text
  package let years: ClosedRange<FiscalYear>
  package let indicators: [IndicatorNumber]
}

package struct LibraryMeasure: Sendable, Equatable {
  /// Its name in the library.
  package let code: String
  package let indicator: IndicatorNumber
  /// What it mends.
  package let items: [Item]
  package let issue: Text
  package let title: Text
  package let steps: [Text]
  /// Roles, which `Units` gives names.
  package let responsible: [String]
  package let monitoring: Text
  package let isStanding: Bool

  package enum Name: Sendable, Equatable {
    case code(ItemCode)
    /// A sub-indicator: `9.2`.
    case group(String)
  }

  package struct Item: Sendable, Equatable {
    package let name: Name
    /// In which the name means this.
    package let years: ClosedRange<FiscalYear>

    init(_ name: Name, _ years: ClosedRange<FiscalYear>) {
      self.name = name
      self.years = years
    }
  }

  func names(_ name: Name, in year: FiscalYear) -> Bool {
    items.contains { $0.name == name && $0.years.contains(year) }
  }
}
