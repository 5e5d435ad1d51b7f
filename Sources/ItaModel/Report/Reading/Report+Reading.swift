import Documents
package import StrictJSON

extension Report {
  /// Reads what was written of a report: written again, it gives the same bytes.
  package init(parsing source: [UInt8]) throws(ReportError) {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(parsing: source)
    } catch {
      throw ReportError(error)
    }
    try self.init(reading: document.root)
  }

  package init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    _ = try object.member("format") as FormatName
    self.init(
      source: try object.member("source"), document: try object.member("document"),
      agency: try object.member("agency"), assessments: try object.list("assessments"),
      issues: try object.list("issues"), measures: try object.list("measures"),
      results: try object.list("results"), findings: try object.list("findings"),
      corrections: try object.list("corrections"), content: try object.list("content"))
  }
}

private enum FormatName: String, CaseIterable, ReportValue {
  case newest = "ita-report/1"
}

extension Source: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      name: try object.member("name"), mediaType: try object.member("mediaType"),
      bytes: try object.member("bytes"), sha256: try object.member("sha256"),
      encoding: try object.optional("encoding"), decoding: try object.optionalList("decoding"))
  }
}

extension DocumentFacts: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      title: try object.optional("title"), genres: try object.list("genres"),
      fiscalYear: try object.optional("fiscalYear"),
      assessedYear: try object.optional("assessedYear"), dated: try object.optional("dated"),
      at: try object.optional("at"))
  }
}

extension DocumentFacts.Genre: ReportValue {}

extension Agency: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(
      name: try object.optional("name"), type: try object.optional("type"),
      subdistrict: try object.optional("subdistrict"), district: try object.optional("district"),
      province: try object.optional("province"), otherNames: try object.list("otherNames"),
      at: try object.optional("at"))
  }
}

extension Agency.Province: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let object = try ReportObject(value)
    self.init(code: try object.member("code"), name: try object.member("name"))
  }
}
