import Documents
import ItaModel
import StrictJSON
import ThaiText

/// What a report knows of its document, each fact with the keys of the contract in canonical order.
extension JSONWriter {
  mutating func facts(_ document: DocumentFacts) {
    beginObject()
    member("assessedYear", document.assessedYear)
    member("at", document.at)
    member("dated", document.dated)
    member("fiscalYear", document.fiscalYear)
    array("genres", of: document.genres) { $0.string($1.rawValue) }
    member("title", document.title)
    endObject()
  }

  mutating func agency(_ agency: Agency) {
    beginObject()
    member("at", agency.at)
    member("district", agency.district)
    member("name", agency.name)
    array("otherNames", of: agency.otherNames) { $0.string($1.utf8) }
    if let province = agency.province {
      key("province")
      beginObject()
      member("code", province.code)
      member("name", province.name)
      endObject()
    }
    member("subdistrict", agency.subdistrict)
    if let type = agency.type { member("type", type) }
    endObject()
  }

  mutating func assessment(_ assessment: Assessment) {
    beginObject()
    member("fiscalYear", assessment.fiscalYear)
    array("indicators", of: assessment.indicators) { json, indicator in
      json.beginObject()
      if let band = indicator.band { json.member("band", band.rawValue) }
      json.member("instrument", indicator.number.instrument.rawValue)
      json.member("name", indicator.name)
      json.member("number", indicator.number.number)
      json.members(of: indicator.verdict)
      json.endObject()
    }
    array("instruments", of: assessment.instruments) { json, instrument in
      json.beginObject()
      json.member("code", instrument.code.rawValue)
      json.members(of: instrument.verdict)
      json.endObject()
    }
    if let overall = assessment.overall {
      key("overall")
      beginObject()
      if let level = overall.level { member("level", level) }
      members(of: overall.verdict)
      endObject()
    }
    endObject()
  }

  private mutating func members(of verdict: Verdict) {
    array("stated", of: verdict.stated) { json, stated in
      json.beginObject()
      json.member("at", stated.at)
      json.member("value", stated.value)
      json.endObject()
    }
    member("status", verdict.status.rawValue)
    member("value", verdict.value)
  }

  mutating func issue(_ issue: Issue) {
    beginObject()
    member("at", issue.at)
    member("indicator", issue.indicator)
    array("items", of: issue.items) { $0.string($1.description) }
    if let severity = issue.severity { member("severity", severity.rawValue) }
    member("text", issue.text)
    endObject()
  }

  mutating func measure(_ measure: Measure) {
    beginObject()
    member("at", measure.at)
    member("indicator", measure.indicator)
    member("issue", measure.issue)
    if let monitoring = measure.monitoring {
      key("monitoring")
      beginObject()
      if let months = monitoring.everyMonths { member("everyMonths", months) }
      member("text", monitoring.text)
      endObject()
    }
    if let period = measure.period {
      key("period")
      beginObject()
      member("end", period.end)
      member("start", period.start)
      member("text", period.text)
      endObject()
    }
    array("responsible", of: measure.responsible) { $0.string($1.utf8) }
    array("steps", of: measure.steps) { $0.string($1.utf8) }
    member("title", measure.title)
    endObject()
  }

  mutating func result(_ result: MeasureResult) {
    beginObject()
    array("actions", of: result.actions) { $0.string($1.utf8) }
    member("after", result.after)
    member("at", result.at)
    member("before", result.before)
    member("change", result.change)
    member("indicator", result.indicator)
    member("measure", result.measure)
    member("outcome", result.outcome)
    member("suggestion", result.suggestion)
    endObject()
  }

  /// With the file, where findings stand without their report.
  mutating func finding(_ finding: Finding, of file: String? = nil) {
    beginObject()
    array("at", of: finding.at) { $0.string($1) }
    member("code", finding.code)
    member("expected", finding.expected)
    if let file { member("file", file) }
    key("message")
    beginObject()
    member("en", finding.message.en)
    member("th", finding.message.th)
    endObject()
    member("severity", finding.severity.rawValue)
    member("stated", finding.stated)
    if let subject = finding.subject { member("subject", subject) }
    endObject()
  }

  mutating func correction(_ correction: Correction) {
    beginObject()
    member("after", correction.after)
    member("at", correction.at)
    member("before", correction.before)
    member("certainty", correction.certainty.rawValue)
    member("rule", correction.rule)
    endObject()
  }
}

/// Members for values that may not be there: then neither is the key.
extension JSONWriter {
  private mutating func member(_ name: String, _ value: Text?) {
    guard let value else { return }
    key(name)
    string(value.utf8)
  }

  private mutating func member(_ name: String, _ path: BlockPath?) {
    guard let path else { return }
    member(name, path.pointer)
  }

  private mutating func member(_ name: String, _ year: FiscalYear?) {
    guard let year else { return }
    member(name, year.number)
  }

  private mutating func member(_ name: String, _ month: YearMonth?) {
    guard let month else { return }
    member(name, month.description)
  }

  private mutating func member(_ name: String, _ indicator: IndicatorNumber?) {
    guard let indicator else { return }
    member(name, indicator.number)
  }

  private mutating func member(_ name: String, _ score: Score?) {
    guard let score else { return }
    key(name)
    decimal(coefficient: score.units, fractionDigits: score.places)
  }

  private mutating func member(_ name: String, _ value: FindingValue?) {
    switch value {
    case .number(let number): member(name, number)
    case .text(let text): member(name, text)
    case nil: break
    }
  }
}
