import Documents
import ItaModel
import ThaiText

/// Goes through a document and notes what it says of scores, with the section that each passage
/// and each table stands in.
struct ScoreReader {
  private(set) var notes = ScoreNotes()
  private(set) var tools: ScoreTable.Tools
  private(set) var years: ScoreYears

  // The section.
  /// From the nearest heading about a result.
  private var headingYear: FiscalYear?
  /// From a line just above.
  private var captionYear: FiscalYear?
  private var group: ScoreNotes.Group?
  private var subject: ScoreNotes.Subject?
  private var isOfParts = false
  /// What the last passage was about to score when its line ended.
  private var openSubject: ScoreNotes.Subject?
  /// Labels one after the other, and the scores that follow them.
  private var torn = TornLines()
  /// In which order such lines stand in this document.
  private var tornOrder: TornLines.Order?
  /// Headings of indicators, in the order of their numbers.
  private var headings: [Int] = []
  /// The mention that heads the section.
  private var sectionMention: Int?
  private var lastTable: HeadedTable?
  /// The line above may be the caption of a total.
  private var isTotalAbove = false
  /// How many passages ago the total was last scored.
  private var sinceTotal = Int.max

  /// The name of the agency whose scores they are, without its marks.
  private let agency: [UInt8]?

  init(_ glossary: Glossary, _ years: ScoreYears, of agency: Text?) {
    self.agency = agency.map { BaseLetters($0.utf8).symbols }
    tools = ScoreTable.Tools(glossary)
    self.years = years
  }

  mutating func read(_ outline: Outline) {
    if years.assessed == nil { years.assessed = commonYear(in: outline) }
    for piece in outline.pieces {
      switch piece {
      case .passage(let passage): read(passage)
      case .table(let grid): read(grid)
      }
    }
    settleTorn()
    settleHeadings()
  }

  /// The year that most headings and captions of results name.
  private func commonYear(in outline: Outline) -> FiscalYear? {
    var counts: [FiscalYear: Int] = [:]
    for case .passage(let passage) in outline.pieces.prefix(400) where passage.text.utf8.count < 600
    {
      let line = ScoreLine(passage, ScoreTokens(passage.text.utf8, tools.words))
      if let year = line.year, line.hasOneYear { counts[year, default: 0] += 1 }
    }
    return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// The assessment or one of its instruments is named.
  private var isNamed = false

  /// Whether the document is about the assessment at all: other reports have totals and tables, too.
  var isAboutAssessment: Bool {
    if isNamed { return true }
    return Set(notes.mentions.compactMap(\.evidence.name.byName)).count >= 3
  }

  private mutating func noteName(_ text: ScoreTokens) {
    guard !isNamed else { return }
    isNamed = text.tokens.contains { token in
      switch token.word {
      case .assessment, .instrument: true
      default: false
      }
    }
    // In longer words, such as ผลการประเมิน ITA.
    let bytes = text.letters.text
    for start in bytes.indices.dropLast(2) where !isNamed && bytes[start] == UInt8(ascii: "I") {
      isNamed = bytes[start...].starts(with: "ITA".utf8)
    }
  }

  private var year: FiscalYear? { captionYear ?? headingYear ?? years.assessed }

  // MARK: - Tables

  private mutating func read(_ grid: Grid) {
    settleTorn()
    for cell in grid.rows.prefix(2).flatMap(\.cells) where !isNamed && cell.text.utf8.count < 400 {
      noteName(ScoreTokens(cell.text.utf8, tools.words))
    }
    openSubject = nil
    let parts = HeadedTable.parts(of: grid, by: &tools.heads, after: lastTable)
    let setting = ScoreTable.Setting(
      year: year, assessedYear: years.assessed, plannedYear: years.planned, agency: agency,
      group: group, subject: subject)
    defer {
      lastTable = parts.last
      captionYear = nil
      sinceTotal = .max
      subject = nil
      sectionMention = nil
    }
    if var columns = ScoreColumns(grid, setting, &notes, &tools) {
      columns.read(into: &notes, &tools)
      return
    }
    for part in parts {
      var table = ScoreTable(part, setting)
      table.read(into: &notes, &tools)
    }
  }

  // MARK: - Passages

  private mutating func read(_ passage: Outline.Passage) {
    lastTable = nil
    let text = ScoreTokens(passage.text.utf8, tools.words)
    noteName(text)
    if passage.isAside {
      readSentence(text, at: passage.path)
      return
    }
    sinceTotal = sinceTotal == .max ? .max : sinceTotal + 1
    let line = ScoreLine(passage, text)
    settleSection(line, passage)
    noteItems(text)
    if let label = label(line, passage) {
      openSubject = nil
      readLabel(label, line, passage)
      return
    }
    if line.isOnlyScore, openSubject == nil {
      torn.add(text, at: passage.path)
      return
    }
    // Between names and scores stands what the scores were headed with.
    if torn.awaitsScores, !line.isAboutTotal, tools.heads.isPlainHead(passage.text.utf8) { return }
    torn.endsCut = line.mayBeTorn
    settleTorn()
    torn.startsCut = line.mayBeTorn
    isTotalAbove = line.isShort && !line.hasScore && line.isAboutTotal
    if line.isShort, !line.hasScore { subject = nil }
    readSentence(text, at: passage.path)
  }

  private mutating func readSentence(_ text: ScoreTokens, at path: BlockPath) {
    guard text.tokens.contains(where: \.counts) else { return }
    // A line goes on in the next where that begins with the score.
    let isContinued = openSubject != nil && text.tokens.first?.score != nil
    var setting = ScoreSentence.Setting(
      subject: isContinued ? openSubject : subject, year: year, plannedYear: years.planned,
      group: group, at: path,
      place: .sentence)
    setting.isOfParts = isOfParts
    if !isContinued, sinceTotal < 4, isAboutTotalAbove(text) { setting.subject = .overall }
    let scores = notes.scores.count
    let mentions = notes.mentions.count
    var sentence = ScoreSentence(text, setting)
    sentence.read(into: &notes, &tools.names)
    openSubject = sentence.openSubject
    if mentions < notes.mentions.count, notes.mentions[mentions].evidence.numberPlace == .list,
      case .whole? = text.tokens.first?.kind
    {
      addHeading(mentions)
    }
    if notes.scores[scores...].contains(where: { $0.subject == .overall }) { sinceTotal = 0 }
  }

  /// Whether a short text goes on about the total that was just scored: its level, the year before.
  private func isAboutTotalAbove(_ text: ScoreTokens) -> Bool {
    let letters = text.letters.symbols.count { $0.isLetterSymbol }
    return text.tokens.contains { token in
      switch token.word {
      case .total, .comparedTo: true
      case .previousYear, .levelLeadIn, .rise, .fall: letters <= 40
      default: false
      }
    }
  }

  // MARK: - Sections

  private mutating func settleSection(_ line: ScoreLine, _ passage: Outline.Passage) {
    let tokens = line.text.tokens
    let aspect = tokens.first.map { $0.word == .aspect && $0.place.lowerBound == 0 } ?? false
    if aspect { isOfParts = true }
    if line.isHeading {
      captionYear = nil
      if !aspect {
        isOfParts = false
        subject = nil
        sectionMention = nil
      }
    }
    if let found = line.year, found != years.planned, line.letters <= 160, !line.hasScore {
      if line.isHeading { headingYear = found } else { captionYear = found }
    } else if line.isHeading, !aspect {
      let hasYear = tokens.contains { if case .year = $0.kind { true } else { false } }
      if hasYear { headingYear = nil }
    }
    settleGroup(line, passage)
  }

  private mutating func noteItems(_ text: ScoreTokens) {
    guard let sectionMention, !text.tokens.contains(where: { $0.word == .indicator }) else {
      return
    }
    notes.addItems(in: text.letters.text, to: sectionMention)
  }

  private mutating func settleGroup(_ line: ScoreLine, _ passage: Outline.Passage) {
    let tokens = line.text.tokens
    var instruments: Set<Instrument> = []
    var isNamed = false
    for token in tokens {
      switch token.word {
      case .instrument(let instrument): instruments.insert(instrument)
      case .name, .indicator: isNamed = true
      default: break
      }
    }
    if instruments.count == 1, let instrument = instruments.first {
      let first = tokens.first { if case .instrument = $0.word { true } else { false } }
      let isLead = (first?.place.lowerBound ?? .max) <= 8
      if isLead || !isNamed && line.letters <= 110 && (line.isHeading || passage.kind == .listItem)
      {
        group = ScoreNotes.Group(instrument: instrument, heading: passage.path)
        if line.isHeading || line.letters <= 110 { subject = .instrument(instrument) }
      }
    } else if instruments.count > 1 || line.isHeading && !isNamed {
      group = nil
    }
  }

  // MARK: - Labels

  /// What a line names, when it does nothing else but print its score.
  private mutating func label(_ line: ScoreLine, _ passage: Outline.Passage) -> ScoreNotes.Subject?
  {
    let tokens = line.text.tokens
    guard line.letters >= 2, line.letters <= 75 else { return nil }
    var instruments: Set<Instrument> = []
    var names = 0
    for token in tokens {
      switch token.word {
      case .name: names += 1
      case .instrument(let instrument): instruments.insert(instrument)
      case .rise, .fall, .highest, .lowest, .part, .others, .year, .unit, .bound, .comparedTo:
        return nil
      default: break
      }
      switch token.kind {
      case .year, .years, .item: return nil
      default: break
      }
    }
    guard names <= 1, tokens.count(where: { $0.score?.places == 2 }) <= 1 else { return nil }
    let number = ScoreReader.number(passage.marker.utf8)
    let first = tokens.first
    let isCued = first?.word == .indicator
    let hasNumber = number != nil || isCued || 1...10 ~= (first?.whole ?? 0)
    let isLikely = names == 1 || line.hasScore || hasNumber || line.isHeading
    if isLikely, line.letters >= 6 {
      let match = tools.names.glance(at: passage.text.utf8)
      // What is more than a label has figures in what is left of it.
      let name = tools.names.read(label: passage.text.utf8).name
      if match.indicator != nil, !name.contains(where: { 0x30...0x39 ~= $0 }) {
        return mention(passage, number)
      }
    }
    guard names == 0 else { return nil }
    if instruments.isEmpty, line.isShort, tokens.allSatisfy(\.isOfTotalLabel),
      tokens.contains(where: { $0.word == .total })
        || line.hasScore && subject == nil && tools.isTotal(name(of: passage))
    {
      return .overall
    }
    if instruments.count == 1, let instrument = instruments.first,
      tokens.allSatisfy({ $0.isOfInstrumentLabel }), line.letters <= 70
    {
      return .instrument(instrument)
    }
    return nil
  }

  private mutating func mention(_ passage: Outline.Passage, _ number: Int?) -> ScoreNotes.Subject {
    let label = passage.text.utf8
    var evidence = Assignment.Row(label: label, by: &tools.names)
    if evidence.number == nil, let number {
      (evidence.number, evidence.numberPlace) = (number, .list)
    }
    notes.mentions.append(
      ScoreNotes.Mention(
        name: Text(validUTF8: tools.names.read(label: label).name), evidence: evidence,
        at: passage.path, group: group))
    let index = notes.mentions.count - 1
    addHeading(index)
    return .mention(index)
  }

  /// Headings whose numbers rise are one list.
  private mutating func addHeading(_ index: Int) {
    let number = notes.mentions[index].evidence.number
    if let last = headings.last.flatMap({ notes.mentions[$0].evidence.number }),
      number.map({ $0 <= last }) ?? true
    {
      settleHeadings()
    }
    headings.append(index)
    sectionMention = index
  }

  private mutating func name(of passage: Outline.Passage) -> [UInt8] {
    tools.names.read(label: passage.text.utf8).name
  }

  private static func number(_ marker: [UInt8]) -> Int? {
    let digits = ThaiDigits.toASCII(marker).filter { 0x30...0x39 ~= $0 }
    guard 1...2 ~= digits.count else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return 1...10 ~= number ? number : nil
  }

  private mutating func readLabel(
    _ label: ScoreNotes.Subject, _ line: ScoreLine, _ passage: Outline.Passage
  ) {
    subject = label
    isOfParts = false
    guard line.hasScore else {
      torn.add(label)
      return
    }
    settleTorn()
    readOwnScore(of: label, line.text, at: passage.path, .heading)
    // Other scores below it are those of its parts.
    subject = nil
  }

  private mutating func settleHeadings() {
    if headings.count > 1 { notes.lists.append(headings) }
    headings = []
  }

  // MARK: - Labels and scores that were torn apart

  private mutating func settleTorn() {
    let lines = torn
    torn = TornLines()
    guard !lines.isEmpty else { return }
    if lines.isList { subject = nil }
    if let order = lines.order { tornOrder = order }
    if isTotalAbove, lines.order != .score, let total = lines.leadingScore {
      readOwnScore(of: .overall, total.score, at: total.at, .scoreTable)
    } else if tornOrder == nil, lines.leadingScore != nil || lines.startsCut {
      return  // either end may have lost its label
    }
    for pair in lines.pairs(in: tornOrder ?? .label) {
      readOwnScore(of: pair.label, pair.score, at: pair.at, .scoreTable)
    }
  }

  /// The score, and the level, that a line prints for what it or the line above names.
  private mutating func readOwnScore(
    of label: ScoreNotes.Subject, _ text: ScoreTokens, at path: BlockPath,
    _ place: ScoreStatement.Place
  ) {
    var setting = ScoreSentence.Setting(
      subject: label, year: year, plannedYear: years.planned, group: group, at: path, place: place)
    setting.isLabel = true
    var sentence = ScoreSentence(text, setting)
    sentence.read(into: &notes, &tools.names)
    if label == .overall { sinceTotal = 0 }
  }
}

extension ScoreToken {
  fileprivate var isOfTotalLabel: Bool {
    switch kind {
    case .word(let word):
      switch word {
      case .points, .got, .result, .total, .level, .levelLeadIn: true
      default: false
      }
    case .whole, .score, .open, .close: true
    default: false
    }
  }

  fileprivate var isOfInstrumentLabel: Bool {
    switch kind {
    case .word(let word):
      switch word {
      case .instrument, .points, .got, .result, .total, .otherName: true
      default: false
      }
    case .whole, .score, .open, .close: true
    default: false
    }
  }
}
