/// A document before it has a format: what stands in it, in order, and what must be read of it.
struct Draft {
  var pieces: [Piece] = []
  /// By their places in the truth's list.
  var measures: [Int] = []
  var results: [Int] = []
  /// Columns that not every layout of measures has.
  var measuresNameIndicators = true
  var measuresNameIssues = true
  var resultsNameIndicators = true
  /// In place of an outcome in words.
  var resultsPrintScores = false
  var printsPlace = true
  /// The weak points of measures, where the cell says more than them.
  var issues: [Int: String] = [:]
  /// Printed in the running heads of pages.
  var pageHeader: Line?

  enum Piece {
    case title(Line)
    case heading(Int, Line)
    case paragraph(Line)
    case list([Line], Markers)
    case table(DraftTable)
    case pageBreak
  }

  enum Markers: CaseIterable {
    case dash
    case bullet
    case number
    case bracket

    func marker(_ index: Int) -> String {
      switch self {
      case .dash: "-"
      case .bullet: "•"
      case .number: "\(index + 1)."
      case .bracket: "\(index + 1))"
      }
    }
  }

  mutating func title(_ line: Line) { pieces.append(.title(line)) }
  mutating func heading(_ level: Int, _ line: Line) { pieces.append(.heading(level, line)) }
  mutating func paragraph(_ line: Line) { pieces.append(.paragraph(line)) }
  mutating func list(_ lines: [Line], _ markers: Markers) { pieces.append(.list(lines, markers)) }
  mutating func table(_ table: DraftTable) { pieces.append(.table(table)) }
  mutating func pageBreak() { pieces.append(.pageBreak) }

  /// Every span of the document in reading order, for whatever looks at or changes them.
  mutating func editSpans(_ edit: (inout Line.Span, Context) -> Void) {
    for index in pieces.indices {
      switch pieces[index] {
      case .title(var line):
        Draft.edit(&line, .title, edit)
        pieces[index] = .title(line)
      case .heading(let level, var line):
        Draft.edit(&line, .heading, edit)
        pieces[index] = .heading(level, line)
      case .paragraph(var line):
        Draft.edit(&line, .paragraph, edit)
        pieces[index] = .paragraph(line)
      case .list(var lines, let markers):
        for line in lines.indices { Draft.edit(&lines[line], .paragraph, edit) }
        pieces[index] = .list(lines, markers)
      case .table(var table):
        for row in table.rows.indices {
          for cell in table.rows[row].indices {
            for line in table.rows[row][cell].lines.indices {
              Draft.edit(
                &table.rows[row][cell].lines[line], row < table.headerRows ? .head : .cell, edit)
            }
          }
        }
        pieces[index] = .table(table)
      case .pageBreak: break
      }
    }
  }

  enum Context { case title, heading, paragraph, head, cell }

  private static func edit(
    _ line: inout Line, _ context: Context, _ edit: (inout Line.Span, Context) -> Void
  ) {
    for index in line.spans.indices { edit(&line.spans[index], context) }
  }

  var spans: [Line.Span] {
    var copy = self
    var all: [Line.Span] = []
    copy.editSpans { span, _ in all.append(span) }
    return all
  }
}

struct DraftTable {
  var headerRows = 1
  var rows: [[Cell]]
  var use: Use

  enum Use { case scores, measures, results }

  struct Cell {
    var lines: [Line]
    var columnSpan = 1
    /// Covered by the cell above it.
    var isCovered = false

    init(_ lines: [Line], columnSpan: Int = 1) {
      self.lines = lines
      self.columnSpan = columnSpan
    }

    init(_ line: Line, columnSpan: Int = 1) { self.init([line], columnSpan: columnSpan) }

    static let empty = Cell([Line()])

    static var covered: Cell {
      var cell = Cell.empty
      cell.isCovered = true
      return cell
    }
  }

  init(_ use: Use, head: [Line], _ rows: [[Cell]]) {
    self.use = use
    self.rows = [head.map { Cell($0) }] + rows
  }

  var columns: Int {
    rows.map { $0.reduce(0) { $0 + $1.columnSpan } }.max() ?? 0
  }
}
