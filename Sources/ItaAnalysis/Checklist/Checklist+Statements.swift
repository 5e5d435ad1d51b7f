import Documents
package import ItaModel

extension Report {
  /// Holds the document against the disclosure item of its year, or of the `year` given: a list for
  /// each genre that an item is about. Where no year is known, all years count together.
  package func checklists(in year: FiscalYear? = nil, by glossary: Glossary) -> [Checklist] {
    let statements = statements(by: glossary)
    return document.genres.compactMap { genre in
      guard let year = year ?? document.fiscalYear else {
        return Checklist(ofAllYears: genre, in: statements)
      }
      return DisclosureItem.of(genre, in: year).map {
        Checklist(genre, [$0], year: year, $0.elements.map { statements.entry(for: $0) })
      }
    }
  }

  /// Its content is the repaired document, so it says what that said.
  package func statements(by glossary: Glossary) -> Statements {
    Statements(of: Document(mediaType: source.mediaType, blocks: content), by: glossary)
  }
}

extension Checklist {
  /// Nil for a genre that no item is about.
  fileprivate init?(ofAllYears genre: DocumentFacts.Genre, in statements: Statements) {
    let items = DisclosureItem.all.filter { $0.genre == genre }
    guard !items.isEmpty else { return nil }
    var ids: Set<String> = []
    let elements = items.flatMap(\.elements).filter { ids.insert($0.id).inserted }
    self.init(genre, items, year: nil, elements.map { statements.entry(for: $0) })
  }
}

extension Statements {
  /// Holds the document against what the items of all years ask of a genre.
  package func checklistOfAllYears(for genre: DocumentFacts.Genre) -> Checklist? {
    Checklist(ofAllYears: genre, in: self)
  }

  fileprivate func entry(for element: DisclosureItem.Element) -> Checklist.Entry {
    Checklist.Entry(element, element.parts.map(found))
  }
}
