/// A paragraph looks as its style says, but for what is set here.
package struct WordParagraph: Sendable, Equatable {
  package var style: WordStyle
  package var runs: [WordRun]
  package var alignment: WordAlignment?
  package var indent: WordIndent?
  /// In twips.
  package var spaceBefore: Int?
  package var spaceAfter: Int?
  /// Stays on the page of the paragraph or table row that follows.
  package var keepsWithNext = false
  package var startsPage = false
  /// Is not split between pages.
  var keepsLines = false
  var bar: WordBar?

  package init(
    _ style: WordStyle, runs: [WordRun], alignment: WordAlignment? = nil,
    indent: WordIndent? = nil, spaceBefore: Int? = nil, spaceAfter: Int? = nil,
    keepsWithNext: Bool = false, startsPage: Bool = false
  ) {
    self.style = style
    self.runs = runs
    self.alignment = alignment
    self.indent = indent
    self.spaceBefore = spaceBefore
    self.spaceAfter = spaceAfter
    self.keepsWithNext = keepsWithNext
    self.startsPage = startsPage
  }

  package init(_ style: WordStyle, _ text: Text, isBold: Bool? = nil, comment: Text? = nil) {
    self.init(style, runs: [WordRun(text, isBold: isBold, comment: comment)])
  }

  /// A bar in a table's cell, drawn as an empty paragraph with a background: it looks the same in
  /// Word and in LibreOffice and leaves no trace in the text. `hundredths` of a percent of the
  /// cell's width are filled; `width` is that of the cell's column.
  package static func bar(
    hundredths: Int, ofColumn width: Int, colour: WordColour
  ) -> WordParagraph {
    var paragraph = WordParagraph(.tableText, runs: [])
    let room = max(0, width - 2 * WordTable.cellMargin)
    let filled = min(max(0, hundredths), 100_00)
    paragraph.bar = WordBar(rightIndent: room * (100_00 - filled) / 100_00, colour: colour)
    // No shading at all for nothing: a paragraph without room for a letter is drawn anywhere.
    if filled == 0 { paragraph.bar?.colour = nil }
    return paragraph
  }
}

struct WordBar: Sendable, Equatable {
  var rightIndent: Int
  var colour: WordColour?
}

package enum WordAlignment: Sendable {
  case left, centre, right
  /// Spread evenly between the clusters of Thai letters, the last line excepted.
  case thai
  /// Spread at the spaces; better than `thai` for one who prints from LibreOffice.
  case both
}

/// In twips; a negative first line hangs out to the left.
package struct WordIndent: Sendable, Equatable {
  package var left: Int
  package var right: Int
  package var firstLine: Int

  package init(left: Int = 0, right: Int = 0, firstLine: Int = 0) {
    self.left = left
    self.right = right
    self.firstLine = firstLine
  }
}

/// Red, green and blue, as `0xC00000`.
package struct WordColour: Sendable, Equatable {
  let rgb: UInt32

  package init(_ rgb: UInt32) {
    self.rgb = rgb & 0xFF_FFFF
  }
}

/// A stretch of a paragraph that looks the same throughout: text or a picture.
package struct WordRun: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// A line feed breaks the line, a tab goes to the next tab stop. What XML cannot hold is
    /// written as U+FFFD.
    case text(Text)
    case picture(WordPicture)
  }

  package var content: Content
  /// The style decides where nothing is said.
  package var isBold: Bool?
  package var isItalic: Bool
  package var colour: WordColour?
  /// A remark of the document's commenter. Neighbours with the same remark share one.
  package var comment: Text?

  package init(
    _ text: Text, isBold: Bool? = nil, isItalic: Bool = false, colour: WordColour? = nil,
    comment: Text? = nil
  ) {
    content = .text(text)
    self.isBold = isBold
    self.isItalic = isItalic
    self.colour = colour
    self.comment = comment
  }

  package init(picture: WordPicture) {
    content = .picture(picture)
    isItalic = false
  }
}
