package import Documents
import EmbeddedFiles
package import ThaiText

/// Measures that suit each indicator, for plans of agencies whose documents have none for it.
package struct MeasureLibrary: Sendable {
  package private(set) var measures: [LibraryMeasure] = []

  package static let standard = (try? carried()) ?? MeasureLibrary()

  /// In the order of the library.
  package func measures(of indicator: IndicatorNumber) -> [LibraryMeasure] {
    measures.filter { $0.indicator == indicator }
  }

  /// The measure that suits the indicator whatever was found wanting.
  package func standing(of indicator: IndicatorNumber) -> LibraryMeasure? {
    measures.first { $0.indicator == indicator && $0.isStanding }
  }

  /// Those that mend what one of the items asks for, as the items are numbered in the year.
  package func measures(
    of indicator: IndicatorNumber, for items: [ItemCode], in year: FiscalYear
  ) -> [LibraryMeasure] {
    measures(of: indicator).filter { measure in
      measure.items.contains { $0.years.contains(year) && items.contains($0.code) }
    }
  }

  package static func carried() throws(DictionaryError) -> MeasureLibrary {
    var library = MeasureLibrary()
    let file = try Record(parsing: unsafe embedded_measures.content, of: "about measures sources")
    let members: Record.Members =
      "code indicator items issue title steps responsible monitoring standing"
    let roles = try Units.carried().codes
    for record in try file.records("measures", of: members) {
      var items: [LibraryMeasure.Item] = []
      for item in record.has("items") ? try record.records("items", of: "code from to") : [] {
        let years = (from: try item.year("from"), to: try item.year("to"))
        let codes = ItemCode.places(in: try item.text("code").utf8).value ?? []
        guard codes.count == 1 else { throw item.wrong("code", .item) }
        guard years.from <= years.to else { throw item.wrong("to", .year) }
        items.append(LibraryMeasure.Item(code: codes[0].code, years: years.from...years.to))
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
    return library
  }
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

  package struct Item: Sendable, Equatable {
    package let code: ItemCode
    package let years: ClosedRange<FiscalYear>
  }
}
