/// A table of fixed columns, centred between the margins. Its first rows are repeated on each page.
package struct WordTable: Sendable, Equatable {
  package enum Borders: Sendable {
    case grid, none
  }

  /// What a screen reader says of the table; it is not printed.
  package var caption: Text
  /// The widths of the columns in twips.
  package var columns: [Int]
  package var headerRows: Int
  package var borders: Borders
  package var rows: [WordRow]

  package init(
    caption: Text, columns: [Int], headerRows: Int = 1, borders: Borders = .grid, rows: [WordRow]
  ) {
    self.caption = caption
    self.columns = columns
    self.headerRows = headerRows
    self.borders = borders
    self.rows = rows
  }

  /// Between a cell's border and its text, left and right, in twips.
  static let cellMargin = 85
}

/// A row has a cell for each column, or fewer where cells span several. What is missing on the right is written as
/// one empty cell.
package struct WordRow: Sendable, Equatable {
  package var cells: [WordCell]
  /// Moves to the next page whole. Not for a row that may take half a page or more: moved whole it
  /// leaves a hole on the page before.
  package var staysWhole: Bool

  package init(_ cells: [WordCell], staysWhole: Bool = true) {
    self.cells = cells
    self.staysWhole = staysWhole
  }
}

package struct WordCell: Sendable, Equatable {
  /// Cells of one column become one by `first` in the top row and `continued` in those below.
  package enum Merge: Sendable {
    case none, first, continued
  }

  package enum VerticalAlignment: Sendable {
    case top, centre, bottom
  }

  package var paragraphs: [WordParagraph]
  /// The number of columns that it covers, from 1 to the 63 that a table of Word may have.
  package let span: Int
  package var merge: Merge
  package var fill: WordColour?
  package var verticalAlignment: VerticalAlignment

  package init(
    _ paragraphs: [WordParagraph], span: Int = 1, merge: Merge = .none, fill: WordColour? = nil,
    verticalAlignment: VerticalAlignment = .top
  ) {
    self.paragraphs = paragraphs
    self.span = min(max(1, span), 63)
    self.merge = merge
    self.fill = fill
    self.verticalAlignment = verticalAlignment
  }

  package init(
    _ style: WordStyle, _ text: Text, span: Int = 1, merge: Merge = .none, fill: WordColour? = nil,
    verticalAlignment: VerticalAlignment = .top, comment: Text? = nil
  ) {
    self.init(
      [WordParagraph(style, text, comment: comment)], span: span, merge: merge, fill: fill,
      verticalAlignment: verticalAlignment)
  }

  /// What stands below a cell that covers its column downwards.
  package static let continued = WordCell([], merge: .continued)
}
