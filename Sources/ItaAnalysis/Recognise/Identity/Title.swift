import Documents
import ItaModel

/// The title that a document bears, as far as its words are those of reports of this kind.
struct Title {
  let text: Text
  let path: BlockPath
  let genres: Set<DocumentFacts.Genre>
  /// `รายงานผลการประเมินคุณธรรมและความโปร่งใส`: of scores, and of no more by itself.
  let isOfScores: Bool
  /// The first year after its words, and the one after the words of a plan.
  let year: Year?
  let plannedYear: Year?

  struct Year: Equatable {
    let year: FiscalYear
    let path: BlockPath
  }

  /// Reads the lines of a front; nil where they hold no title, or that of another document.
  init?(_ front: [IdentityReading.Line]) {
    var spelling = TitleSpelling()
    let front = spelling.read(front)
    guard
      let start = front.firstIndex(where: { line in
        line.hits.contains { $0.cue.isOfTitles } && Title.isTitleLike(line)
          || Title.isOfScores(line)
      }),
      !front[...start].contains(where: { Title.isOfOther($0) })
    else { return nil }
    var lines: [IdentityReading.Line] = []
    for line in front[start...] {
      if !lines.isEmpty, !Title.continues(line) { break }
      lines.append(line)
    }
    var words: Set<Word> = []
    for line in lines { words.formUnion(Title.words(of: line)) }
    path = front[start].path
    text = Title.joined(lines)
    genres = Title.genres(of: words, isJoined: lines.contains(where: Title.joinsMeasures))
    isOfScores = words.contains(.assessment) && genres.isEmpty
    (year, plannedYear) = Title.years(of: front[start...].prefix(12))
  }

  /// The first year, which may stand below the agency's name, and the first after the words of a
  /// plan.
  private static func years(
    of lines: ArraySlice<IdentityReading.Line>
  ) -> (first: Year?, planned: Year?) {
    var first: Year?
    var planned: Year?
    var isPlanned = false
    for line in lines {
      let roles = line.hits.filter { $0.cue.isOfTitles || $0.cue == .assessment }
      for token in YearToken.all(in: line.utf8) where !token.isInRange {
        let here = Year(year: token.year, path: line.path)
        first = first ?? here
        let cue = roles.last { $0.bytes.upperBound <= token.start }?.cue
        if cue.map(\.isOfPlans) ?? isPlanned { planned = planned ?? here }
      }
      if let last = roles.last { isPlanned = last.cue.isOfPlans }
    }
    return (first, planned)
  }

  static func words(of line: IdentityReading.Line) -> Set<Word> {
    Set(line.hits.compactMap { Word($0.cue) })
  }

  enum Word {
    case measures
    case integrity
    case results
    case use
    case analysis
    case assessment

    init?(_ cue: Cue) {
      switch cue {
      case .measuresOfIntegrity: self = .measures
      case .integrity: self = .integrity
      case .resultOfMeasures: self = .results
      case .putToUse: self = .use
      case .analysis: self = .analysis
      case .assessment: self = .assessment
      default: return nil
      }
    }
  }

  static func genres(of words: Set<Word>, isJoined: Bool) -> Set<DocumentFacts.Genre> {
    var genres: Set<DocumentFacts.Genre> = []
    let isOfIntegrity = words.contains(.integrity) || words.contains(.measures)
    if words.contains(.results), isOfIntegrity || words.contains(.use) {
      genres.insert(.measuresResults)
    }
    if words.contains(.analysis) { genres.insert(.assessmentAnalysis) }
    if words.contains(.use), !words.contains(.results) { genres.insert(.measuresPlan) }
    // The measures of a title about their results are not planned in it, unless it says both.
    if words.contains(.measures), !words.contains(.results) || isJoined {
      genres.insert(.measuresPlan)
    }
    return genres
  }

  private static func joinsMeasures(_ line: IdentityReading.Line) -> Bool {
    line.hits.contains { $0.cue == .measuresOfIntegrity && isAfterAnd($0.bytes, line.utf8) }
  }

  private static func isAfterAnd(_ bytes: Range<Int>, _ line: [UInt8]) -> Bool {
    line[..<bytes.lowerBound].filter { $0 > 0x20 }.suffix(9).elementsEqual("และ".utf8)
  }

  /// Words that make of the words of a title something that is done about them.
  private static let verbs = [
    "ประชุม", "อบรม", "ได้", "พิจารณา", "ร่วม", "โครงการ", "แต่งตั้ง", "ตามที่", "จากผล", "เพื่อให้",
  ].map { Array($0.utf8) }

  private static func isTitleLike(_ line: IdentityReading.Line) -> Bool {
    guard
      let hit = line.hits.filter(\.cue.isOfTitles)
        .min(by: { $0.bytes.lowerBound < $1.bytes.lowerBound })
    else { return false }
    let lead = Array(line.utf8[..<hit.bytes.lowerBound])
    return lead.count <= 150 && !verbs.contains { lead.firstRange(of: $0) != nil }
  }

  /// `รายงานผลการประเมินคุณธรรมและความโปร่งใส`
  private static func isOfScores(_ line: IdentityReading.Line) -> Bool {
    guard let hit = line.hits.first(where: { $0.cue == .assessment }) else { return false }
    let lead = line.utf8[..<hit.bytes.lowerBound].filter { $0 > 0x20 }
    return ["", "รายงาน", "สรุป", "การวิเคราะห์", "สรุปรายงาน"].contains { lead.elementsEqual($0.utf8) }
  }

  private static func isOfOther(_ line: IdentityReading.Line) -> Bool {
    guard let other = line.hits.first(where: { $0.cue == .otherTitle }) else { return false }
    // What is only mentioned stands after the words of the title.
    let own = line.hits.first { $0.cue.isOfTitles }
    return own.map { other.bytes.lowerBound < $0.bytes.lowerBound } ?? true
  }

  /// Whether the line goes on with the title: no year, no name, no place of its own.
  private static func continues(_ line: IdentityReading.Line) -> Bool {
    let leads = ["และ", "ใน", "ภายใน", "ของ", "เพื่อ", "ส่งเสริม", "ตาม", "สู่", "ไปสู่"]
    if leads.contains(where: { line.utf8.starts(with: $0.utf8) }) { return true }
    if line.hits.contains(where: { $0.cue.isOfTitles }) { return true }
    // A year between two parts of a title.
    return line.hits.first?.cue == .year && line.hits.first?.bytes.lowerBound == 0
  }

  /// As printed, but for lines that are only of a year.
  private static func joined(_ lines: [IdentityReading.Line]) -> Text {
    var bytes: [UInt8] = []
    for line in lines where line.hits.first?.cue != .year || line.hits.first?.bytes.lowerBound != 0
    {
      // Thai is broken between lines wherever a word ends.
      let isJoint =
        bytes.last.map { $0 >= 0x80 } ?? true && line.utf8.first.map { $0 >= 0x80 } ?? true
      if !isJoint { bytes.append(0x20) }
      bytes += line.utf8
    }
    return Text(validUTF8: bytes)
  }
}

extension Cue {
  fileprivate var isOfPlans: Bool {
    switch self {
    case .measuresOfIntegrity, .integrity, .putToUse: true
    default: false
    }
  }
}
