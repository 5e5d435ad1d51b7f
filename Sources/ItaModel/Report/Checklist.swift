package import Documents

/// What a document has and lacks of the elements that disclosure items ask for.
package struct Checklist: Sendable, Equatable {
  package let genre: DocumentFacts.Genre
  /// The item of the document's year; several where it is held against the items of all years.
  package let items: [DisclosureItem]
  /// Nil where it is held against the items of all years.
  package let year: FiscalYear?
  package let entries: [Entry]

  package struct Entry: Sendable, Equatable {
    package let element: DisclosureItem.Element
    /// What was found of each of its parts.
    package let parts: [FoundPart]

    package init(_ element: DisclosureItem.Element, _ parts: [FoundPart]) {
      self.element = element
      self.parts = parts
    }

    package var isFound: Bool { parts.allSatisfy(\.isFound) }
  }

  package init(
    _ genre: DocumentFacts.Genre, _ items: [DisclosureItem], year: FiscalYear?, _ entries: [Entry]
  ) {
    self.genre = genre
    self.items = items
    self.year = year
    self.entries = entries
  }

  /// The required elements that are not there.
  package var lacking: [Entry] { entries.filter { $0.element.isRequired && !$0.isFound } }

  package var isComplete: Bool { lacking.isEmpty }

  /// How well it is known that these are the elements.
  package var certainty: Certainty {
    guard let year, let item = items.first, item.years.contains(year) else { return .unknown }
    return item.elementCertainty
  }
}

/// A part of a document, and where it is.
package struct FoundPart: Sendable, Equatable {
  package let part: DocumentPart
  package let isFound: Bool
  /// In reading order, a section with its heading before all else.
  package let at: [BlockPath]
  /// Which of the measures or results have it, where each of them is to have it.
  package let coverage: Coverage?

  package struct Coverage: Sendable, Equatable {
    package let count: Int
    /// Pointers to those that have none.
    package let lacking: [String]

    package init(count: Int, lacking: [String]) {
      self.count = count
      self.lacking = lacking
    }
  }

  package init(
    _ part: DocumentPart, isFound: Bool, at: [BlockPath], coverage: Coverage? = nil
  ) {
    self.part = part
    self.isFound = isFound
    self.at = at
    self.coverage = coverage
  }
}
