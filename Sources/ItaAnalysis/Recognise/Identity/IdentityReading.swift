import Documents
import ItaModel

/// What one walk over a document sees of whose it is, of what kind and of which years.
struct IdentityReading {
  /// The lines before the running text begins: a cover, or what stands for one.
  private(set) var front: [Line] = []
  private(set) var headings: [Line] = []
  private(set) var names: [NameMention] = []
  private(set) var years: [YearMention] = []
  private(set) var dates: [DateMention] = []
  private(set) var indicators: Set<IndicatorNumber> = []
  private(set) var speaksOfAssessment = false
  /// Numbers with decimals, as scores are printed.
  private(set) var decimals = 0
  /// The most heads of each kind that one row of a table has.
  private(set) var planColumns = 0
  private(set) var resultColumns = 0

  struct Line {
    let utf8: [UInt8]
    let hits: [Cues.Hit]
    let path: BlockPath
    /// In a page header or such: it names the document, and heads no section.
    var isAside = false
  }

  /// Kinds of places that names stand in, the weightiest last.
  enum Place: Int, Comparable {
    case running
    case cell
    /// A line of its own, as below a preface or a signature.
    case ownLine
    case heading
    /// A page header, a page footer.
    case aside
    /// With other words in a line of the front.
    case front
    /// A line of its own in the front.
    case cover

    static func < (one: Place, other: Place) -> Bool { one.rawValue < other.rawValue }
  }

  private let cues: Cues
  private var isInFront = true
  private var hasTitle = false
  /// Whether the line before ends in a name that may go on.
  private var endsInName = false
  /// More mentions of names add nothing to the choice.
  private static let mostNames = 100
  private static let mostYears = 2000
  private static let longestFrontLine = 700
  private static let mostFrontLines = 40

  init(_ outline: Outline, _ cues: Cues) {
    self.cues = cues
    for piece in outline.pieces {
      switch piece {
      case .passage(let passage): read(passage)
      case .table(let grid): read(grid)
      }
    }
  }

  private mutating func read(_ passage: Outline.Passage) {
    let utf8 = passage.text.utf8
    for line in utf8.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
      let line = trimmed(line)
      let hits = cues.hits(in: line)
      if let last = names.indices.last, endsInName { names[last].nextLine = Array(line.prefix(90)) }
      let count = names.count
      let isNumbered = !passage.marker.isEmpty
      if isInFront, !passage.isAside { readFront(line, hits, passage.path, isNumbered) }
      let isHeading = if case .heading = passage.kind { true } else { false }
      let place: Place =
        passage.isAside ? .aside : isInFront ? .front : isHeading ? .heading : .running
      note(hits, in: line, at: passage.path, place)
      endsInName = names.count > count && names.last?.endsLine ?? false
      let isShort = line.count < 300
      if isHeading || isShort && (Section.begins(line) || hits.contains(where: \.cue.isOfTitles)) {
        headings.append(
          Line(utf8: line, hits: hits, path: passage.path, isAside: passage.isAside))
      }
      if years.count < IdentityReading.mostYears {
        years += YearMention.all(
          in: line, hits, at: passage.path, isHeading || place == .front || Section.begins(line))
      }
      if line.count < 160, let date = DateMention(line, at: passage.path) { dates.append(date) }
    }
  }

  /// Whether the line belongs to the front; the first that does not ends it.
  private mutating func readFront(
    _ line: [UInt8], _ hits: [Cues.Hit], _ path: BlockPath, _ isNumbered: Bool
  ) {
    let isLong = line.count > IdentityReading.longestFrontLine
    let isSection = (isNumbered || Section.begins(line)) && (hasTitle || !names.isEmpty)
    guard !isLong, !isSection, front.count < IdentityReading.mostFrontLines else {
      isInFront = false
      return
    }
    if hits.contains(where: { $0.cue.isOfTitles }) { hasTitle = true }
    front.append(Line(utf8: line, hits: hits, path: path))
  }

  private mutating func read(_ grid: Grid) {
    // Covers are laid out in tables too, but never in many columns.
    let mayBeFront = isInFront && grid.columns <= 2 && grid.rows.count <= 12
    let hasMarkedHead = grid.rows.first?.isMarked ?? false
    for (number, row) in grid.rows.enumerated() where !row.isRepeatedHeader {
      var columns: Set<Cue.Column> = []
      for cell in row.cells where !cell.isFromAbove && !cell.isEmpty {
        let hits = cues.hits(in: cell.text.utf8)
        if mayBeFront, isInFront, !hits.contains(where: \.cue.isIndicator) {
          for line in cell.text.utf8.split(separator: 0x0A)
          where line.contains(where: { $0 > 0x20 }) {
            let line = trimmed(line)
            let hits = cues.hits(in: line)
            readFront(line, hits, cell.path, false)
            note(hits, in: line, at: cell.path, isInFront ? .front : .cell)
          }
          continue
        }
        note(hits, in: cell.text.utf8, at: cell.path, .cell)
        if hasMarkedHead ? row.isMarked : number < 3, cell.text.utf8.count < 300 {
          for hit in hits { if case .column(let column) = hit.cue { columns.insert(column) } }
        }
      }
      planColumns = max(
        planColumns,
        columns.intersection([.measure, .steps, .responsible, .period, .monitoring]).count)
      resultColumns = max(
        resultColumns, columns.intersection([.measure, .actions, .outcome]).count)
    }
    if !mayBeFront, hasTitle || !names.isEmpty { isInFront = false }
  }

  private mutating func note(
    _ hits: [Cues.Hit], in line: [UInt8], at path: BlockPath, _ place: Place
  ) {
    if line.holdsDecimal { decimals += 1 }
    for (index, hit) in hits.enumerated() {
      switch hit.cue {
      case .indicator(let number): indicators.insert(number)
      case .indicatorNumber:
        if let number = IndicatorNumber(after: hit.bytes.upperBound, in: line) {
          indicators.insert(number)
        }
      case .assessment, .analysis, .putToUse: speaksOfAssessment = true
      case .agency, .abbreviatedAgency, .province:
        let isLocal = hit.cue.kind.map { cues.kinds[$0].isLocal } ?? false
        let weight = (place > .cell ? 4 : 1) * (isLocal ? 3 : 1)
        guard names.count < weight * IdentityReading.mostNames else { continue }
        // Of beginnings that end together the longest stands first.
        if index > 0, hits[index - 1].bytes.upperBound == hit.bytes.upperBound,
          hits[index - 1].cue.isAgency
        {
          continue
        }
        if let name = NameMention(
          hit, in: line, at: path, place, isOfTitle: hits.contains(where: \.cue.isOfTitles),
          cues.kinds)
        {
          names.append(name)
        }
      default: break
      }
    }
  }

  private func trimmed(_ line: ArraySlice<UInt8>) -> [UInt8] {
    let start = line.firstIndex { $0 > 0x20 } ?? line.endIndex
    let end = (line.lastIndex { $0 > 0x20 } ?? line.startIndex - 1) + 1
    return start < end ? Array(line[start..<end]) : []
  }
}

extension Cue {
  var isIndicator: Bool { if case .indicator = self { true } else { false } }
  var kind: Int? {
    switch self {
    case .agency(let kind), .abbreviatedAgency(let kind), .province(let kind): kind
    default: nil
    }
  }
  var isAgency: Bool { if case .agency = self { true } else { false } }

  /// Whether it is of the words that titles of these reports are made of.
  var isOfTitles: Bool {
    switch self {
    case .measuresOfIntegrity, .integrity, .resultOfMeasures, .putToUse, .analysis: true
    default: false
    }
  }
}

/// The lines that open the parts of a document.
private enum Section {
  private static let words = [
    "คำนำ", "สารบัญ", "บทสรุป", "หลักการ", "ความเป็นมา", "ส่วนที่", "บทที่", "ความนำ", "บทนำ",
  ].map { Array($0.utf8) }

  static func begins(_ line: [UInt8]) -> Bool {
    if words.contains(where: { line.starts(with: $0) }) { return true }
    let digits = line.prefix { 0x30...0x39 ~= $0 }
    guard 1...2 ~= digits.count, digits.count < line.count else { return false }
    return line[digits.count] == UInt8(ascii: ".") || line[digits.count] == UInt8(ascii: ")")
  }
}

extension IndicatorNumber {
  fileprivate init?(after index: Int, in line: [UInt8]) {
    let digits = line[index...].drop { $0 == 0x20 }.prefix { 0x30...0x39 ~= $0 }.prefix(3)
    guard !digits.isEmpty else { return nil }
    self.init(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }
}

extension [UInt8] {
  fileprivate var holdsDecimal: Bool {
    var isAfterDigit = false
    for (index, byte) in enumerated() {
      if isAfterDigit, byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","),
        index + 2 < count, 0x30...0x39 ~= self[index + 1], 0x30...0x39 ~= self[index + 2]
      {
        return true
      }
      isAfterDigit = 0x30...0x39 ~= byte
    }
    return false
  }
}
