package import Documents
import EmbeddedFiles
package import ThaiText

/// What a survey asks or a disclosure item wants. A code means different things in different years.
package struct SurveyedItem: Sendable, Equatable {
  package let code: ItemCode
  package let years: ClosedRange<FiscalYear>
  /// The sub-indicator of a disclosure item: `9.1`.
  package let group: String?
  /// In short.
  package let title: Text
  package let certainty: Certainty

  /// By year and code. Apart from `Framework.standard`, since few ask for it.
  package static let all = (try? carried()) ?? []

  package static let groups = Set(all.compactMap(\.group))

  package static func group(of item: ItemCode, in year: FiscalYear) -> String? {
    all.first { $0.code == item && $0.years.contains(year) }?.group
  }

  package static func carried() throws(DictionaryError) -> [SurveyedItem] {
    let file = try Record(parsing: unsafe embedded_items.content, of: "about items sources")
    var items: [SurveyedItem] = []
    for record in try file.records("items", of: "code from to group title status") {
      let years = try record.years()
      let codes = ItemCode.places(in: try record.text("code").utf8).value ?? []
      guard codes.count == 1 else { throw record.wrong("code", .item) }
      items.append(
        SurveyedItem(
          code: codes[0].code, years: years,
          group: record.has("group") ? try record.string("group") : nil,
          title: try record.text("title"), certainty: try record.choice("status")))
    }
    return items
  }
}
