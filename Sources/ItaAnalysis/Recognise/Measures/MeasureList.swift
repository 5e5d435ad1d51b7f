import Documents
import ItaModel
import ThaiText

/// Reads measures that are told in lines outside of tables: `มาตรการที่ ๑ …`, and under it
/// `ผู้รับผิดชอบ: …`, `ระยะเวลา: …`.
struct MeasureList {
  var heads: ColumnHeads
  var places: IndicatorPlaces
  var responsible: ResponsibleNames
  var fiscalYear: FiscalYear?
  private(set) var measures: [Measure] = []
  private var distance = SpellingDistance()
  private var current: MeasureFields?
  /// The field that was named in a line of its own, for the lines below.
  private var field: ColumnField?
  /// Lines of the measure that name no field.
  private var strays = 0
  /// What stands before the first named field may be the title of a measure.
  private var last: Outline.Passage?

  init(
    heads: ColumnHeads, places: IndicatorPlaces, responsible: ResponsibleNames,
    fiscalYear: FiscalYear?
  ) {
    self.heads = heads
    self.places = places
    self.responsible = responsible
    self.fiscalYear = fiscalYear
  }

  mutating func read(_ passage: Outline.Passage, under heading: IndicatorNumber?) {
    guard !passage.isAside else { return }
    if let title = numberedTitle(of: passage) {
      close()
      begin(title, passage.path, heading)
    } else if let (named, value) = namedField(in: passage.text) {
      take(named, value, passage, heading)
    } else if passage.isHeading {
      close()
    } else if let field, current != nil {
      add(passage.text, to: field)
    } else if current != nil, passage.kind == .listItem {
      add(passage.text, to: .steps)
    } else if current != nil {
      strays += 1
      if strays > 2 { close() }
    }
    last = passage
  }

  /// Ends the measure that is being put together.
  mutating func close() {
    if let current, current.isMeasure { measures.append(current.measure) }
    current = nil
    field = nil
    last = nil
    strays = 0
  }

  private mutating func begin(
    _ title: Text, _ path: BlockPath, _ heading: IndicatorNumber?
  ) {
    current = MeasureFields(heading, at: path)
    add(title, to: .measure)
    field = nil
  }

  private mutating func take(
    _ named: ColumnField, _ value: Text, _ passage: Outline.Passage, _ heading: IndicatorNumber?
  ) {
    if named == .measure || current?.has(named) == true && named != .steps {
      let title = last
      close()
      last = title
    }
    if current == nil {
      guard named == .measure || last != nil else { return }
      current = MeasureFields(
        heading, at: named == .measure ? passage.path : last?.path ?? passage.path)
      if named != .measure, let last, last.text.utf8.count <= 600 {
        add(ListedItems.title(last.text), to: .measure)
      }
    }
    add(value, to: named)
    field = value.isBlank || named == .steps ? named : nil
  }

  private mutating func add(_ text: Text, to field: ColumnField) {
    current?.add(
      text, to: field, places: &places, responsible: &responsible, in: fiscalYear)
  }

  // MARK: - Lines

  /// `มาตรการที่ ๑ จัดทำคู่มือ`
  private mutating func numberedTitle(of passage: Outline.Passage) -> Text? {
    let bytes = passage.text.utf8
    guard bytes.count <= 900, bytes.starts(with: MeasureList.first) else { return nil }
    let letters = BaseLetters(bytes)
    guard let number = letters.symbols.prefix(14).firstIndex(where: \.isDigitSymbol) else {
      return nil
    }
    let word = Spelling(MatchKey.key(Array(letters.slice(0..<number))))
    guard distance.similarity(word, MeasureList.word, atLeast: 0.75) != nil else { return nil }
    var index = number
    while index < letters.count, letters.symbols[index].isDigitSymbol { index += 1 }
    guard index - number <= 2 else { return nil }
    while index < letters.count, !letters.symbols[index].isLetterSymbol { index += 1 }
    return index < letters.count ? letters.text(index..<letters.count) : nil
  }

  private static let first = Array("ม".utf8)
  private static let word = Spelling(Array("มาตรการที่".utf8))

  /// The field that a line names before a colon, or all of a short line does.
  private mutating func namedField(in text: Text) -> (ColumnField, Text)? {
    let bytes = text.utf8
    let colon = bytes.prefix(240).firstIndex(of: UInt8(ascii: ":"))
    guard colon != nil || bytes.count <= 150 else { return nil }
    let name = ListedItems.withoutMarker(Text(validUTF8: Array(bytes[..<(colon ?? bytes.count)])))
    guard let head = heads.head(name.utf8), !head.isYear, head.years.isEmpty, head.span == nil,
      head.isWhole || colon != nil && current != nil, MeasureList.fields.contains(head.field)
    else { return nil }
    let value = colon.map { bytes[($0 + 1)...] } ?? []
    guard colon != nil || current != nil else { return nil }
    return (head.field, Text(validUTF8: Array(value)))
  }

  private static let fields: Set<ColumnField> = [
    .indicator, .issue, .measure, .steps, .responsible, .period, .monitoring,
  ]
}

extension Outline.Passage {
  fileprivate var isHeading: Bool {
    if case .heading = kind { true } else { false }
  }
}
