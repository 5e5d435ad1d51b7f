package import Documents
package import ThaiText

/// A weakness or a point to improve.
package struct Issue: Sendable, Equatable {
  package var indicator: IndicatorNumber?
  package var severity: Band?
  package var text: Text
  /// Survey and disclosure items that it names.
  package var items: [ItemCode]
  package var at: BlockPath

  package init(
    indicator: IndicatorNumber? = nil, severity: Band? = nil, text: Text, items: [ItemCode] = [],
    at: BlockPath
  ) {
    self.indicator = indicator
    self.severity = severity
    self.text = text
    self.items = items
    self.at = at
  }
}

/// A planned measure: a row of a table of measures, as a reader of the page sees it.
package struct Measure: Sendable, Equatable {
  /// Nil for a measure of no single indicator.
  package var indicator: IndicatorNumber?
  package var issue: Text?
  package var title: Text?
  /// Without their list markers.
  package var steps: [Text]
  package var responsible: [Text]
  package var period: MeasurePeriod?
  package var monitoring: Monitoring?
  /// The row.
  package var at: BlockPath

  package init(
    indicator: IndicatorNumber? = nil, issue: Text? = nil, title: Text? = nil, steps: [Text] = [],
    responsible: [Text] = [], period: MeasurePeriod? = nil, monitoring: Monitoring? = nil,
    at: BlockPath
  ) {
    self.indicator = indicator
    self.issue = issue
    self.title = title
    self.steps = steps
    self.responsible = responsible
    self.period = period
    self.monitoring = monitoring
    self.at = at
  }
}

package struct MeasurePeriod: Sendable, Equatable {
  /// As printed.
  package var text: Text
  package var start: YearMonth?
  package var end: YearMonth?

  package init(text: Text, start: YearMonth? = nil, end: YearMonth? = nil) {
    self.text = text
    self.start = start
    self.end = end
  }
}

package struct Monitoring: Sendable, Equatable {
  package var text: Text
  package var everyMonths: Int?

  package init(text: Text, everyMonths: Int? = nil) {
    self.text = text
    self.everyMonths = everyMonths
  }
}

/// What a report says became of a measure.
package struct MeasureResult: Sendable, Equatable {
  package var measure: Text?
  package var indicator: IndicatorNumber?
  /// Without their list markers.
  package var actions: [Text]
  package var outcome: Text?
  package var before: Score?
  package var after: Score?
  package var change: Score?
  package var suggestion: Text?
  package var at: BlockPath

  package init(
    measure: Text? = nil, indicator: IndicatorNumber? = nil, actions: [Text] = [],
    outcome: Text? = nil, before: Score? = nil, after: Score? = nil, change: Score? = nil,
    suggestion: Text? = nil, at: BlockPath
  ) {
    self.measure = measure
    self.indicator = indicator
    self.actions = actions
    self.outcome = outcome
    self.before = before
    self.after = after
    self.change = change
    self.suggestion = suggestion
    self.at = at
  }
}
