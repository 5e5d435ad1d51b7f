import Documents
import StrictJSON
import ThaiText

extension Assessment: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      fiscalYear: try object.member("fiscalYear"), overall: try object.optional("overall"),
      instruments: try object.list("instruments"), indicators: try object.list("indicators"))
  }
}

extension Assessment.Overall: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    self.init(
      try Verdict(reading: value), level: try ReportObject(value).optional("level"))
  }
}

extension Assessment.InstrumentScore: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    self.init(try ReportObject(value).member("code"), try Verdict(reading: value))
  }
}

extension Assessment.IndicatorScore: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    let number: IndicatorNumber = try object.member("number")
    let instrument: Instrument = try object.member("instrument")
    guard instrument == number.instrument else {
      throw ReportError(value["instrument"] ?? value, .otherInstrument(of: number))
    }
    self.init(
      number, name: try object.member("name"), try Verdict(reading: value),
      band: try object.optional("band"))
  }
}

extension Verdict: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      try object.member("status"), try object.optional("value"), stated: try object.list("stated"))
  }
}

extension StatedScore: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(try object.member("value"), at: try object.member("at"))
  }
}

extension Instrument: ReportValue {}
extension Status: ReportValue {}
extension Band: ReportValue {}

extension Issue: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      indicator: try object.optional("indicator"), severity: try object.optional("severity"),
      text: try object.member("text"), items: try object.list("items"), at: try object.member("at"))
  }
}

extension Measure: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      indicator: try object.optional("indicator"), issue: try object.optional("issue"),
      title: try object.optional("title"), steps: try object.list("steps"),
      responsible: try object.list("responsible"), period: try object.optional("period"),
      monitoring: try object.optional("monitoring"), at: try object.member("at"))
  }
}

extension MeasurePeriod: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      text: try object.member("text"), start: try object.optional("start"),
      end: try object.optional("end"))
  }
}

extension Monitoring: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      text: try object.member("text"), everyMonths: try object.optional("everyMonths"))
  }
}

extension MeasureResult: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      measure: try object.optional("measure"), indicator: try object.optional("indicator"),
      actions: try object.list("actions"), outcome: try object.optional("outcome"),
      before: try object.optional("before"), after: try object.optional("after"),
      change: try object.optional("change"), suggestion: try object.optional("suggestion"),
      at: try object.member("at"))
  }
}

extension Finding: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      code: try object.member("code"), severity: try object.member("severity"),
      subject: try object.optional("subject"), message: try object.member("message"),
      stated: try object.optional("stated"), expected: try object.optional("expected"),
      at: try object.list("at"))
  }
}

extension Severity: ReportValue {}

extension Message: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(th: try object.member("th"), en: try object.member("en"))
  }
}

extension FindingValue: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    self =
      value.kind == .number ? .number(try Score(reading: value)) : .text(try Text(reading: value))
  }
}

extension Correction: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      rule: try object.member("rule"), before: try object.member("before"),
      after: try object.member("after"), at: try object.member("at"),
      certainty: try object.member("certainty"))
  }
}

extension Correction.Certainty: ReportValue {}
