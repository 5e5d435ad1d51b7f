/// A draft as a text file.
struct TextRendering {
  let dialect: Dialect
  /// Blank lines between paragraphs, not only round headings and tables.
  let isSpaced: Bool
  /// Tags that were left behind, in every cell.
  let tag: String

  enum Dialect: String, CaseIterable {
    case tabs
    case pipes
    case barePipes
    case markdown
    case html
    case aligned
  }

  init(_ dialect: Dialect, using chance: inout Chance) {
    self.dialect = dialect
    isSpaced = chance.percent(60)
    tag = chance.pick(["<p>", "<p style=\"text-align: left;\">"])
  }

  func text(of draft: Draft) -> String {
    var out = Output(spaced: isSpaced)
    var page = 1
    var pieces = draft.pieces
    if dialect == .aligned, let header = draft.pageHeader {
      pieces = pieces.flatMap { piece -> [Draft.Piece] in
        if case .pageBreak = piece { [piece, .paragraph(header)] } else { [piece] }
      }
    }
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .title(let line):
        out.blank()
        out.line(dialect == .markdown ? "# \(line.text)" : centred(line.text))
      case .heading(let level, let line):
        out.blank()
        switch dialect {
        case .markdown: out.line(String(repeating: "#", count: level + 1) + " \(line.text)")
        case .tabs where level < 3: out.line("**\(line.text)**")
        default: out.line(line.text)
        }
        out.blank()
      case .paragraph(let line):
        if dialect == .aligned {
          for part in wrapped(line.text, 96) { out.line(part) }
        } else {
          out.line(line.text)
        }
        out.gap()
      case .list(let lines, let markers):
        for (position, line) in lines.enumerated() {
          out.line("\(markers.marker(position)) \(line.text)")
        }
        out.gap()
      case .table(let table):
        out.blank()
        for row in rows(of: table) { out.line(row) }
        out.blank()
      case .pageBreak:
        out.blank()
        if dialect == .aligned {
          out.line(String(repeating: " ", count: 48) + "-\(page)-")
          out.feed()
        } else if index % 2 == 0 {
          out.line("\(page)")
          out.blank()
        }
        page += 1
      }
    }
    return out.text
  }

  /// Lines, without two blank ones in a row.
  private struct Output {
    let spaced: Bool
    private(set) var text = ""
    private var isBlank = true

    init(spaced: Bool) { self.spaced = spaced }

    mutating func line(_ line: String) {
      text += line + "\n"
      isBlank = false
    }

    mutating func blank() {
      if isBlank { return }
      text += "\n"
      isBlank = true
    }

    mutating func gap() { if spaced { blank() } }

    mutating func feed() { text += "\u{0C}" }
  }

  private func centred(_ text: String) -> String {
    dialect == .aligned
      ? String(repeating: " ", count: max(0, 48 - width(text) / 2)) + text : text
  }

  // Tables.

  private func rows(of table: DraftTable) -> [String] {
    switch dialect {
    case .tabs: return table.rows.map { flat($0, breaks: " ").joined(separator: "\t") }
    case .html:
      return table.rows.enumerated().map { index, row in
        flat(row, breaks: "<br>").map { cell in
          cell.isEmpty ? "" : index == 0 ? cell : "\(tag)\(cell)</p>"
        }.joined(separator: "\t")
      }
    case .pipes:
      return table.rows.map { "| " + flat($0, breaks: " ").joined(separator: " | ") + " |" }
    case .barePipes: return table.rows.map { flat($0, breaks: " ").joined(separator: " | ") }
    case .markdown:
      var lines = table.rows.map {
        "| " + flat($0, breaks: "<br>").joined(separator: " | ") + " |"
      }
      lines.insert("|" + String(repeating: "---|", count: table.columns), at: table.headerRows)
      return lines
    case .aligned: return aligned(table)
    }
  }

  /// A row as a text can show it: what a span covers is empty.
  private func flat(_ row: [DraftTable.Cell], breaks: String) -> [String] {
    row.flatMap { cell -> [String] in
      [cell.lines.map(\.text).joined(separator: breaks)]
        + Array(repeating: "", count: cell.columnSpan - 1)
    }
  }

  private func aligned(_ table: DraftTable) -> [String] {
    let grid = table.rows.map { row in
      row.flatMap { cell -> [[String]] in
        [cell.lines.map(\.text)] + Array(repeating: [], count: cell.columnSpan - 1)
      }
    }
    let widths = (0..<table.columns).map { column -> Int in
      let widest =
        grid.compactMap { row in
          column < row.count ? row[column].map { width($0) }.max() : nil
        }.max() ?? 0
      return min(widest, table.use == .scores ? 60 : 24)
    }
    return grid.flatMap { row -> [String] in
      let cells = row.enumerated().map { column, lines in
        lines.flatMap { wrapped($0, max(8, widths[column])) }
      }
      let height = max(1, cells.map(\.count).max() ?? 0)
      return (0..<height).map { line in
        var text = " "
        for (column, cell) in cells.enumerated() {
          let part = line < cell.count ? cell[line] : ""
          text += part
          if column + 1 < cells.count {
            text += String(repeating: " ", count: max(0, widths[column] - width(part)) + 3)
          }
        }
        while text.unicodeScalars.last == " " { text.unicodeScalars.removeLast() }
        return text
      }
    }
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    return value == 0x0E31 || (0x0E34...0x0E3A).contains(value) || (0x0E47...0x0E4E).contains(value)
  }

  /// In columns of a page: marks take none.
  private func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { isMark($1) ? $0 : $0 + 1 }
  }

  /// Broken at a space, or before a letter that can start a Thai syllable.
  private func wrapped(_ text: String, _ limit: Int) -> [String] {
    var lines: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while true {
      var columns = 0
      var last: Int?
      var index = rest.startIndex
      while index < rest.endIndex {
        if !isMark(rest[index]) { columns += 1 }
        if columns > limit { break }
        if rest[index] == " " || canStart(rest, index) { last = index }
        index += 1
      }
      if index == rest.endIndex {
        lines.append(string(rest))
        return lines
      }
      let cut = last.flatMap { $0 > rest.startIndex ? $0 : nil } ?? index
      lines.append(string(rest[..<cut]))
      rest = rest[cut...].drop { $0 == " " }
    }
  }

  /// Before a lead vowel, or before การ and ความ.
  private func canStart(_ scalars: ArraySlice<Unicode.Scalar>, _ index: Int) -> Bool {
    if (0x0E40...0x0E44).contains(scalars[index].value) { return true }
    let next = scalars[index...].prefix(4).map(\.value)
    return next.starts(with: [0x0E01, 0x0E32, 0x0E23])
      || next.starts(with: [0x0E04, 0x0E27, 0x0E32, 0x0E21])
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
