import Documents
import ItaModel

/// Puts together a measure from fields that are named one by one, in lines (`ผู้รับผิดชอบ: กองคลัง`)
/// or in rows of a name and its value.
struct MeasureFields {
  private(set) var measure: Measure
  private var fields: Set<ColumnField> = []

  init(_ indicator: IndicatorNumber?, at path: BlockPath) {
    measure = Measure(indicator: indicator, at: path)
  }

  /// Whether it is told as measures are: how it is done, by whom, until when.
  var isMeasure: Bool {
    measure.title != nil
      && fields.intersection([.steps, .responsible, .period, .monitoring]).count > 1
  }

  func has(_ field: ColumnField) -> Bool { fields.contains(field) }

  mutating func add(
    _ text: Text, to field: ColumnField, places: inout IndicatorPlaces,
    responsible: inout ResponsibleNames, in fiscalYear: FiscalYear?
  ) {
    guard !text.isBlank, !text.saysNothing else { return }
    let line = text.line(0..<text.utf8.count)
    switch field {
    case .indicator, .number: measure.indicator = places.labelled(line) ?? measure.indicator
    case .issue: measure.issue = measure.issue.map { $0.joined(with: line) } ?? line
    case .measure: measure.title = measure.title.map { $0.joined(with: line) } ?? line
    case .steps: measure.steps += ListedItems.items(in: text)
    case .responsible:
      for item in ListedItems.items(in: text) { measure.responsible += responsible.names(in: item) }
    case .period: measure.period = MeasurePeriod(line, in: fiscalYear)
    case .monitoring: measure.monitoring = Monitoring(reading: line)
    default: return
    }
    fields.insert(field)
  }
}
