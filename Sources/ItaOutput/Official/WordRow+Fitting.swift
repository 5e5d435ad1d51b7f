import Documents
import ThaiText

extension WordRow {
  /// In lines: a third of a page. A taller row that moved to the next page whole would leave a hole.
  static let tallestWhole = 12

  /// About how many lines it takes.
  func height(in columns: [Int]) -> Int {
    var column = 0
    var height = 1
    for cell in cells {
      let width = columns[min(column, columns.count)..<min(column + cell.span, columns.count)]
        .reduce(0, +)
      let perLine = max(1, (width - 170) / Self.letter)
      height = max(height, cell.paragraphs.reduce(0) { $0 + $1.letters / perLine + 1 })
      column += cell.span
    }
    return height
  }

  /// The usual width of a letter in a table, in twips.
  private static let letter = 105

  /// On one page with the row below it.
  var keptWithNext: WordRow {
    var row = self
    for cell in row.cells.indices {
      for paragraph in row.cells[cell].paragraphs.indices {
        row.cells[cell].paragraphs[paragraph].keepsWithNext = true
      }
    }
    return row
  }

  var breakable: WordRow {
    var row = self
    for cell in row.cells.indices {
      for paragraph in row.cells[cell].paragraphs.indices {
        for run in row.cells[cell].paragraphs[paragraph].runs.indices {
          guard
            case .text(let text) = row.cells[cell].paragraphs[paragraph].runs[run].content
          else { continue }
          row.cells[cell].paragraphs[paragraph].runs[run].content = .text(
            PrintedText.breakable(text))
        }
      }
    }
    return row
  }
}

extension WordParagraph {
  /// Those that take room in a line: marks above and below letters do not.
  fileprivate var letters: Int {
    runs.reduce(0) { sum, run in
      guard case .text(let text) = run.content else { return sum }
      var count = 0
      for scalar in String(decoding: text.utf8, as: UTF8.self).unicodeScalars {
        switch scalar.value {
        case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: break
        default: count += 1
        }
      }
      return sum + count
    }
  }
}
