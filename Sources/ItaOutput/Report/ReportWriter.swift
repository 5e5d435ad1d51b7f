import Documents
package import ItaModel
import StrictJSON

extension Report {
  /// Writes it as canonical JSON and one line feed, a piece at a time, so that the text is never in
  /// memory as a whole.
  package func write<Failure>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    var json = JSONWriter()
    json.beginObject()
    json.emptyObject("agency")
    json.emptyArray("assessments")
    try json.blocks("content", content, to: sink)
    json.emptyArray("corrections")
    json.emptyObject("document")
    json.array("findings", of: findings) { $0.finding($1) }
    json.member("format", Report.format)
    json.emptyArray("issues")
    json.emptyArray("measures")
    json.emptyArray("results")
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

  fileprivate mutating func finding(_ finding: Finding) {
    beginObject()
    array("at", of: finding.at) { $0.string($1) }
    member("code", finding.code)
    key("message")
    beginObject()
    member("en", finding.message.en)
    member("th", finding.message.th)
    endObject()
    member("severity", finding.severity.rawValue)
    if let subject = finding.subject { member("subject", subject) }
    endObject()
  }

  fileprivate mutating func emptyObject(_ name: String) {
    key(name)
    beginObject()
    endObject()
  }

  fileprivate mutating func emptyArray(_ name: String) {
    key(name)
    beginArray()
    endArray()
  }

  fileprivate mutating func array<Element>(
    _ name: String, of elements: [Element], write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
