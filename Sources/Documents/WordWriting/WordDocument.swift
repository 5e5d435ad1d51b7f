/// What a Word document is made of, in the order of its pages. `packed()` gives the bytes of the file.
package struct WordDocument: Sendable, Equatable {
  package var title: Text
  package var subject: Text
  /// Who answers for the document.
  package var creator: Text
  /// The day that the file bears; without it the file bears none.
  package var created: WordDate?
  /// The name under which the comments stand.
  package var commenter: WordCommenter
  package var sections: [WordSection]

  package init(
    title: Text, subject: Text = .empty, creator: Text = .empty, created: WordDate? = nil,
    commenter: WordCommenter = WordCommenter(name: "ita", initials: "ita"),
    sections: [WordSection] = []
  ) {
    self.title = title
    self.subject = subject
    self.creator = creator
    self.created = created
    self.commenter = commenter
    self.sections = sections
  }
}

package struct WordCommenter: Sendable, Equatable {
  package var name: Text
  package var initials: Text

  package init(name: Text, initials: Text) {
    self.name = name
    self.initials = initials
  }
}

/// A day of the common era, as the properties of a file want it.
package struct WordDate: Sendable, Equatable {
  let year: Int
  let month: Int
  let day: Int

  /// Nil for a day that no calendar has, or none of the years 1601 to 9999 that Word knows.
  package init?(year: Int, month: Int, day: Int = 1) {
    let days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1601...9999).contains(year), (1...12).contains(month) else { return nil }
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    guard (1...days[month - 1] + (month == 2 && leap ? 1 : 0)).contains(day) else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }
}

/// Pages of one kind. Each section starts on a new page.
package struct WordSection: Sendable, Equatable {
  package var page: WordPage
  /// Without numbers the pages have no header at all.
  package var numbers: WordPageNumbers?
  package var blocks: [WordBlock]

  package init(
    _ page: WordPage = .portrait, numbers: WordPageNumbers? = nil, blocks: [WordBlock]
  ) {
    self.page = page
    self.numbers = numbers
    self.blocks = blocks
  }
}

/// A4, with the margins of a government letter. Lengths are twips, 1440 to the inch and 567 to the centimetre.
package enum WordPage: Sendable {
  case portrait, landscape

  /// What stands between the margins; the widths of a table's columns add up to it.
  package var textWidth: Int {
    switch self {
    case .portrait: 9071
    case .landscape: 14570
    }
  }
}

/// The number at the head of each page: "- ๒ -".
package struct WordPageNumbers: Sendable, Equatable {
  package enum Format: Sendable {
    /// ก ข ค
    case thaiLetters
    /// ๑ ๒ ๓
    case thaiDigits
    case arabicDigits
  }

  package var format: Format
  /// The first page's number; without it the numbers go on from the section before.
  package var start: Int?

  package init(_ format: Format, start: Int? = nil) {
    self.format = format
    self.start = start
  }
}

package enum WordBlock: Sendable, Equatable {
  case paragraph(WordParagraph)
  case table(WordTable)

  package static func paragraph(_ style: WordStyle, _ text: Text) -> WordBlock {
    .paragraph(WordParagraph(style, text))
  }
}
