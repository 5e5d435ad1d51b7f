/// What a reader makes of one input: all of its blocks in reading order, and what it could not read as it stands.
package struct Document: Sendable, Equatable {
  package var mediaType: String
  /// The encoding of a text input, by its IANA name in lower case.
  package var encoding: String?
  /// What had to be mended to decode a text input, such as `mixed-encoding`.
  package var decoding: [String]
  package var blocks: [Block]
  package var notices: [Notice]

  package init(
    mediaType: String, encoding: String? = nil, decoding: [String] = [], blocks: [Block] = [],
    notices: [Notice] = []
  ) {
    self.mediaType = mediaType
    self.encoding = encoding
    self.decoding = decoding
    self.blocks = blocks
    self.notices = notices
  }
}

/// A piece of a document and the place in the input that it was read from.
package struct Block: Sendable, Equatable {
  package var kind: Kind
  package var origin: Origin

  package enum Kind: Sendable, Equatable {
    /// `level` counts from 1 to 9; `marker` is the automatic number that a reader sees before the text, or empty.
    case heading(RepairedText, level: Int, marker: Text)
    case paragraph(RepairedText)
    /// `marker` is what a reader sees before the text (`๑)`, `1.2`, `•`); `level` counts from 0.
    case listItem(RepairedText, marker: Text, level: Int)
    case table(Table)
    case textBox([Block])
    case note(mark: Text, [Block])
    case pageHeader([Block])
    case pageFooter([Block])
    /// A remark on the block at `on`, never part of the text.
    case comment(RepairedText, on: BlockPath?)
    case embedded(name: String, Embedded)
    case pageBreak
  }

  /// What became of a thing that stands inside the document but is not text of it.
  package enum Embedded: Sendable, Equatable {
    case blocks([Block])
    /// Why it was not read, in a word: `picture`, `chart`, `rtf` …
    case unread(String)
  }

  package init(_ kind: Kind, origin: Origin) {
    self.kind = kind
    self.origin = origin
  }
}

/// A grid of cells as a reader of the page sees it.
package struct Table: Sendable, Equatable {
  package var columns: Int
  package var rows: [Row]

  package init(columns: Int, rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  package struct Row: Sendable, Equatable {
    package var cells: [Cell]
    package var isHeader: Bool
    /// The line of the input where a row of a text table starts, from 1.
    package var line: Int?

    package init(cells: [Cell], isHeader: Bool = false, line: Int? = nil) {
      self.cells = cells
      self.isHeader = isHeader
      self.line = line
    }
  }

  /// A cell stands once, at the top left of what it covers.
  package struct Cell: Sendable, Equatable {
    /// The text of its blocks joined by line feeds, list markers included, nested tables left out.
    package var text: RepairedText
    /// All that it holds, unless that is one plain paragraph at most.
    package var blocks: [Block]
    /// The grid column where it starts, from 0.
    package var column: Int32
    package var columnSpan: Int32
    package var rowSpan: Int32

    package init(
      text: RepairedText, blocks: [Block] = [], column: Int, columnSpan: Int = 1, rowSpan: Int = 1
    ) {
      self.text = text
      self.blocks = blocks
      self.column = Int32(clamping: column)
      self.columnSpan = Int32(clamping: columnSpan)
      self.rowSpan = Int32(clamping: rowSpan)
    }
  }
}
