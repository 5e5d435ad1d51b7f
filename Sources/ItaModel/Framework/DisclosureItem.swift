package import Documents
import EmbeddedFiles

/// What a disclosure item on measures asks of a document, in the fiscal years in which it has this
/// number.
package struct DisclosureItem: Sendable, Equatable {
  /// `o27`
  package let code: String
  package let genre: DocumentFacts.Genre
  package let years: ClosedRange<FiscalYear>
  /// How well the number of the item is known.
  package let certainty: Certainty
  package let elements: [Element]
  /// How well it is known that these are its elements.
  package let elementCertainty: Certainty

  package struct Element: Sendable, Equatable {
    /// `P1`; the same in all years whose items ask for the same.
    package let id: String
    package let wording: Message
    /// It is there when all of these are.
    package let parts: [DocumentPart]
    /// Otherwise it is only of use.
    package let isRequired: Bool
  }

  package static let all = Checklists.standard.items

  /// The item of a year, or of the nearest year where that has none of its own.
  package static func of(_ genre: DocumentFacts.Genre, in year: FiscalYear) -> DisclosureItem? {
    all.filter { $0.genre == genre }.min { $0.distance(to: year) < $1.distance(to: year) }
  }

  private func distance(to year: FiscalYear) -> Int {
    max(0, years.lowerBound.number - year.number, year.number - years.upperBound.number)
  }
}

/// A part of a document that a checklist asks for.
package enum DocumentPart: String, Sendable, CaseIterable {
  case analysis
  case urgentIssues
  case issuesToImprove
  case practice
  case measures
  case responsible
  case steps
  case monitoring
  case period
  case actions
  case outcome
  case fiscalYear

  package var name: Message {
    Checklists.standard.names[self] ?? Message(th: rawValue, en: rawValue)
  }
}

struct Checklists {
  private(set) var names: [DocumentPart: Message] = [:]
  private(set) var items: [DisclosureItem] = []

  static let standard = (try? carried()) ?? Checklists()

  static func carried() throws(DictionaryError) -> Checklists {
    var checklists = Checklists()
    let file = try Record(
      parsing: unsafe embedded_checklists.content, of: "about parts lists items sources")
    for record in try file.records("parts", of: "part th en") {
      checklists.names[try record.choice("part")] = try record.message
    }
    var lists: [String: [DisclosureItem.Element]] = [:]
    for record in try file.records("lists", of: "list elements") {
      var elements: [DisclosureItem.Element] = []
      for element in try record.records("elements", of: "id parts need th en") {
        elements.append(
          DisclosureItem.Element(
            id: try element.string("id"), wording: try element.message,
            parts: try element.choices("parts"),
            isRequired: try element.choice("need") == Need.required))
      }
      lists[try record.string("list")] = elements
    }
    let members: Record.Members = "item itemStatus genre from to list listStatus"
    for record in try file.records("items", of: members) {
      let (from, to) = (try record.year("from"), try record.year("to"))
      guard from <= to else { throw record.wrong("to", .year) }
      let list = try record.string("list")
      guard let elements = lists[list] else {
        throw record.error(
          .unknownWord(list, member: "list", known: lists.keys.sorted()), at: "list")
      }
      checklists.items.append(
        DisclosureItem(
          code: try record.string("item"), genre: try record.choice("genre"), years: from...to,
          certainty: try record.choice("itemStatus"), elements: elements,
          elementCertainty: try record.choice("listStatus")))
    }
    return checklists
  }

  private enum Need: String, CaseIterable {
    case required
    case useful
  }
}

extension Record {
  fileprivate var message: Message {
    get throws(DictionaryError) { Message(th: try string("th"), en: try string("en")) }
  }
}
