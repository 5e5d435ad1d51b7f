import Documents
package import ItaModel
import StrictJSON

extension Report {
  /// Writes it as canonical JSON and one line feed, a piece at a time, so that the text is never in
  /// memory as a whole.
  package func write<Failure>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var json = JSONWriter()
    json.beginObject()
    json.key("agency")
    json.agency(agency)
    json.array("assessments", of: assessments) { $0.assessment($1) }
    try json.blocks("content", content, to: sink)
    json.array("corrections", of: corrections) { $0.correction($1) }
    json.key("document")
    json.facts(document)
    json.array("findings", of: findings) { $0.finding($1) }
    json.member("format", Report.format)
    json.array("issues", of: issues) { $0.issue($1) }
    json.array("measures", of: measures) { $0.measure($1) }
    json.array("results", of: results) { $0.result($1) }
    json.source(source)
    json.endObject()
    try json.drain(above: 0, to: sink)
    try sink([UInt8(ascii: "\n")])
  }
}

extension JSONWriter {
  fileprivate mutating func source(_ source: Source) {
    key("source")
    beginObject()
    member("bytes", source.bytes)
    if !source.decoding.isEmpty {
      array("decoding", of: source.decoding) { $0.string($1) }
    }
    if let encoding = source.encoding { member("encoding", encoding) }
    member("mediaType", source.mediaType)
    member("name", source.name)
    member("sha256", source.sha256)
    endObject()
  }

  mutating func array<Element>(
    _ name: String, of elements: [Element], write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
