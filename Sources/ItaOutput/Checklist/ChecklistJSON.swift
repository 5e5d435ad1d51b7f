import Documents
package import ItaModel
import StrictJSON

extension Checklist {
  /// As a JSON object on a line of its own, with the `file` that it is about.
  package func object(file: String, on report: Report) -> [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("certainty", certainty.rawValue)
    json.member("complete", isComplete)
    json.array("elements", of: entries) { $0.entry($1, report) }
    json.member("file", file)
    if let year { json.member("fiscalYear", year.number) }
    json.member("genre", genre.rawValue)
    json.array("items", of: items) { $0.string($1.code) }
    json.endObject()
    return json.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONWriter {
  fileprivate mutating func entry(_ entry: Checklist.Entry, _ report: Report) {
    beginObject()
    member("found", entry.isFound)
    member("id", entry.element.id)
    array("parts", of: entry.parts) { $0.part($1, report) }
    member("required", entry.element.isRequired)
    key("wording")
    beginObject()
    member("en", entry.element.wording.en)
    member("th", entry.element.wording.th)
    endObject()
    endObject()
  }

  private mutating func part(_ part: FoundPart, _ report: Report) {
    beginObject()
    array("at", of: part.at) { $0.place($1, report) }
    member("found", part.isFound)
    if let coverage = part.coverage {
      array("lacking", of: coverage.lacking) { $0.string($1) }
      member("of", coverage.count)
    }
    member("part", part.part.rawValue)
    endObject()
  }

  private mutating func place(_ path: BlockPath, _ report: Report) {
    beginObject()
    if let place = ContentPlace(path, in: report.content) {
      if let line = place.line { member("line", line) }
      if case .element(let part, let path) = place.origin {
        member("part", part)
        member("path", path)
      }
      member("pointer", path.pointer)
      member("words", FindingText.words(of: place.text))
    } else {
      member("pointer", path.pointer)
    }
    endObject()
  }
}
