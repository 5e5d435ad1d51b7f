import Documents
import ItaModel
import ThaiText

/// Reads weaknesses and points to improve from sections of text and from columns of tables.
struct IssueReading {
  let labels: IssueLabels
  let bands: BandWords
  var places: IndicatorPlaces
  private(set) var issues: [Issue] = []
  private(set) var sections: [DocumentPart: BlockPath] = [:]

  /// The indicator whose heading stands above.
  private(set) var indicator: IndicatorNumber?
  private var section: Section?
  private var known: Set<Known> = []

  /// What is said again in another place is no other issue.
  private struct Known: Hashable {
    let indicator: IndicatorNumber?
    let letters: [UInt8]
  }

  private struct Section {
    let meaning: IssueLabels.Meaning
    /// Opened below the heading of an indicator, whose next one ends it.
    let isOfIndicator: Bool
  }

  init(labels: IssueLabels, bands: BandWords, places: IndicatorPlaces) {
    self.labels = labels
    self.bands = bands
    self.places = places
  }

  // MARK: - Text

  mutating func read(_ passage: Outline.Passage) {
    guard !passage.isAside else { return }
    if let named = heading(of: passage) {
      indicator = named
      if section?.isOfIndicator ?? true { section = nil }
      // In a section of its own the label of an indicator is what is weak.
      guard case .issue? = section?.meaning else { return }
      if case .heading = passage.kind { return }
      add(passage.text, named, passage.path)
      return
    }
    if let label = labels.label(of: passage.text), opens(label, passage) {
      open(label, passage)
      return
    }
    if case .heading = passage.kind {
      section = nil
      indicator = nil
      return
    }
    guard case .issue? = section?.meaning else { return }
    add(passage.text, nil, passage.path)
  }

  /// A table ends what was said before it, but not what its section is about.
  var band: Band? {
    if case .issue(let band)? = section?.meaning { band } else { nil }
  }

  /// A passage that is the label of an indicator and nothing else.
  private mutating func heading(of passage: Outline.Passage) -> IndicatorNumber? {
    guard passage.text.utf8.count <= 300 else { return nil }
    if case .heading = passage.kind, let named = places.only(at: passage.path) { return named }
    return places.labelled(passage.marked)
  }

  private func opens(_ label: IssueLabels.Label, _ passage: Outline.Passage) -> Bool {
    if label.isAlone { return true }
    switch label.meaning {
    case .other:
      if case .heading = passage.kind { return true }
      return passage.text.utf8.count <= 480 && passage.kind != .listItem
    case .issue, .strength: return label.isSetOff || passage.kind != .listItem
    }
  }

  private mutating func open(_ label: IssueLabels.Label, _ passage: Outline.Passage) {
    section = Section(meaning: label.meaning, isOfIndicator: indicator != nil)
    if case .issue(let band) = label.meaning {
      if band != .improve, sections[.urgentIssues] == nil { sections[.urgentIssues] = passage.path }
      if band != .urgent, sections[.issuesToImprove] == nil {
        sections[.issuesToImprove] = passage.path
      }
    } else {
      if label.meaning == .other { indicator = nil }
      return
    }
    let rest = Text(
      validUTF8: Array(passage.text.utf8[min(label.rest, passage.text.utf8.count)...]))
    if !rest.isBlank, passage.kind == .paragraph || passage.kind == .listItem {
      add(rest, nil, passage.path)
    }
  }

  // MARK: - Tables

  mutating func read(_ table: HeadedTable) {
    guard table.has(.issue) else { return }
    var named: IndicatorNumber?
    var used: Set<BlockPath> = []
    for index in table.rows {
      let row = RowReading(table, row: index)
      let labelled = row.cells(.indicator).first
      if labelled != nil { named = places.indicator(of: row) }
      if let group = row.groupCell, labelled == nil, let found = places.labelled(group) {
        named = found
        continue
      }
      let band = row.cells(.band).first.flatMap { bands.band(of: $0.text.utf8) }
      for cell in row.cells(.issue) where used.insert(cell.path).inserted {
        var band = table.columns[cell.columns.lowerBound].band ?? band ?? self.band
        let items = ListedItems.items(of: cell)
        for item in items {
          if let label = labels.label(of: item), label.isAlone {
            if case .issue(let own?) = label.meaning { band = own }
            continue
          }
          // In a list each item may say which indicator it is about.
          let label = items.count > 1 || labelled == nil ? places.beginning(of: item) : nil
          let own = label?.isLabel ?? false ? label?.indicator : nil
          if labelled == nil { named = own ?? named }
          addItem(item, own ?? named ?? indicator, band, cell.path)
        }
      }
    }
  }

  // MARK: - Issues

  private mutating func add(_ text: Text, _ named: IndicatorNumber?, _ path: BlockPath) {
    let band = band
    let starts = places.labels(in: text)
    guard starts.count > 1 else {
      let start = starts.first.map { Text(validUTF8: Array(text.utf8[$0...])) } ?? text
      let label = places.beginning(of: start)
      let own = named ?? (label?.isLabel ?? false ? label?.indicator : nil)
      return addItem(
        text, own ?? indicator ?? label?.indicator ?? places.only(at: path), band, path)
    }
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : text.utf8.count
      let piece = Text(validUTF8: Array(text.utf8[start..<end])).withoutLink
      addItem(piece, places.beginning(of: piece)?.indicator ?? indicator, band, path)
    }
  }

  private mutating func addItem(
    _ text: Text, _ indicator: IndicatorNumber?, _ band: Band?, _ path: BlockPath
  ) {
    var text = text.line(0..<text.utf8.count)
    var band = band
    if let label = labels.label(of: text), case .issue(let own) = label.meaning {
      band = own ?? band
      if label.isAlone { return }
      text = Text(validUTF8: Array(text.utf8[label.rest...]))
    }
    guard !text.isBlank, !text.saysNothing, !IssueReading.isNoIssue(text),
      bands.band(of: text.utf8) == nil
    else { return }
    let letters = MatchKey.skeleton(text.utf8)
    if IssueReading.keeps(letters) { band = .maintain }
    if band == .urgent, letters.firstRange(of: IssueReading.improve) != nil,
      letters.firstRange(of: IssueReading.urgent) == nil
    {
      band = .improve
    }
    // The end of an issue is printed again where a page broke its cell.
    if letters.count > 90,
      issues.last.map({ MatchKey.skeleton($0.text.utf8) })?.hasSuffix(letters) ?? false
    {
      return
    }
    guard known.insert(Known(indicator: indicator, letters: letters)).inserted else { return }
    let items = ItemCode.places(in: ThaiDigits.toASCII(text.utf8)).value ?? []
    issues.append(
      Issue(
        indicator: IssueReading.isOfInstrument(letters) ? nil : indicator, severity: band,
        text: text,
        items: items.map(\.code).reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
        at: path))
  }

  /// `จากผลคะแนน IIT …`: said of all indicators of a questionnaire in the row of the first.
  private static func isOfInstrument(_ letters: [UInt8]) -> Bool {
    let start = Array(letters.prefix(90))
    return instruments.contains { start.firstRange(of: $0) != nil }
  }

  private static let instruments = [
    "จากผลคะแนน IIT", "จากผลคะแนน EIT", "จากผลคะแนน OIT", "แบบวัด IIT", "แบบวัด EIT", "แบบวัด OIT",
  ].map(skeleton)

  /// `ไม่มีตัวชี้วัดที่ได้คะแนนต่ำกว่า 85 คะแนน`, or a line that only says what follows.
  private static func isNoIssue(_ text: Text) -> Bool {
    let letters = MatchKey.skeleton(text.utf8)
    let isShort = text.utf8.count <= 300
    return none.contains { letters.starts(with: $0) }
      || isShort
        && leadIns.contains { letters.count >= $0.count && letters.suffix($0.count) == $0[...] }
  }

  /// Whether a text wants the level kept and nothing else.
  private static func keeps(_ letters: [UInt8]) -> Bool {
    keeping.contains { letters.firstRange(of: $0) != nil }
      && !improving.contains { letters.firstRange(of: $0) != nil }
  }

  private static let none = [
    "ไม่มีตัวชี้วัด", "ไม่มีประเด็น", "ไม่มีข้อบกพร่อง", "ไม่พบ", "ตัวชี้วัดอื่น",
  ].map(skeleton)
  private static let leadIns = ["ดังนี้", "ดังต่อไปนี้", "ได้แก่"].map(skeleton)
  private static let keeping = ["รักษามาตรฐาน", "รักษาระดับ", "รักษาความ"].map(skeleton)
  private static let improving = ["พัฒนา", "ปรับปรุง", "แก้ไข", "ขาด", "ไม่", "ลด", "เพิ่ม"].map(skeleton)

  private static let improve = skeleton("พัฒนาให้ดีขึ้น")
  private static let urgent = skeleton("เร่งด่วน")

  private static func skeleton(_ word: String) -> [UInt8] { MatchKey.skeleton(Array(word.utf8)) }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ end: [UInt8]) -> Bool {
    count >= end.count && suffix(end.count).elementsEqual(end)
  }
}

extension Outline.Passage {
  /// With the number that its list or heading gives it.
  fileprivate var marked: Text {
    marker.isEmpty ? text : Text(validUTF8: marker.utf8 + [0x20] + text.utf8)
  }
}

extension Text {
  /// Without the และ that leads on to what follows.
  fileprivate var withoutLink: Text {
    var range = utf8.trimmed(0..<utf8.count)
    for link in ["และ", "ส่วน", ","]
    where utf8[range].suffix(link.utf8.count).elementsEqual(link.utf8) {
      range = utf8.trimmed(range.lowerBound..<range.upperBound - link.utf8.count)
    }
    return Text(validUTF8: Array(utf8[range]))
  }
}
