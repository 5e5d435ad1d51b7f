import Documents
import Foundation
import ItaModel
import ItaOutput
import StrictJSON
import ThaiText

/// What every report must keep, whatever the document is.
struct ReportProperties {
  private let schema: JSONSchema

  init() throws {
    schema = try JSONSchema(JSONDocument(parsing: PublishedSchema.report.content).root)
  }

  static func bytes(of report: Report) -> [UInt8] {
    var bytes: [UInt8] = []
    report.write { bytes += $0 }
    return bytes
  }

  /// What is wrong, in words.
  func faults(of report: Report, _ bytes: [UInt8]) throws -> [String] {
    let json = try JSONSerialization.jsonObject(with: Data(bytes))
    var faults = schema.errors(in: try JSONDocument(parsing: bytes).root).map {
      "schema: \($0.instanceLocation): \($0.message.en)"
    }
    let again = try Report(parsing: bytes)
    if Self.bytes(of: again) != bytes { faults.append("is not written again as it was read") }
    faults += again.faults.map { "\($0.rule) at \($0.pointer): \($0.message.en)" }
    for pointer in Self.pointers(in: json) where Self.resolve(pointer, in: json) == nil {
      faults.append("\(pointer) leads nowhere")
    }
    for (value, place) in Self.stated(in: report) {
      let shown = report.text(at: place).map(Self.digits) ?? ""
      if !shown.contains(Self.digits(value.description)) {
        faults.append("\(value) is not shown at \(place.pointer): \(report.text(at: place) ?? "-")")
      }
    }
    return faults
  }

  private static func stated(in report: Report) -> [(Score, BlockPath)] {
    report.assessments.flatMap { year in
      let verdicts =
        [year.overall?.verdict].compactMap { $0 } + year.instruments.map(\.verdict)
        + year.indicators.map(\.verdict)
      return verdicts.flatMap { $0.stated.map { ($0.value, $0.at) } }
    }
  }

  private static func digits(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        Digits.arabic(text).unicodeScalars.filter { (0x30...0x39).contains($0.value) }))
  }

  /// The pointers that the keys `at` and `subject` hold.
  private static func pointers(in value: Any) -> [String] {
    if let array = value as? [Any] { return array.flatMap(pointers) }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, value in
      guard key == "at" || key == "subject" else { return pointers(in: value) }
      return (value as? [String]) ?? (value as? String).map { [$0] } ?? pointers(in: value)
    }
  }

  private static func resolve(_ pointer: String, in root: Any) -> Any? {
    var value: Any? = root
    for token in pointer.split(separator: "/") {
      if let array = value as? [Any] {
        value = Int(token).flatMap { array.indices.contains($0) ? array[$0] : nil }
      } else {
        value = (value as? [String: Any])?[String(token)]
      }
    }
    return value
  }
}

extension Report {
  /// What a reader sees at a place.
  func text(at path: BlockPath) -> String? {
    var blocks = content
    var table: Table?
    var row: Table.Row?
    var text: String?
    for step in path.steps {
      switch step {
      case .block(let index):
        guard blocks.indices.contains(index) else { return nil }
        let block = blocks[index]
        blocks = []
        switch block.kind {
        case .heading(let own, _, _), .paragraph(let own), .listItem(let own, _, _),
          .comment(let own, _):
          text = "\(own.text)"
        case .table(let own): table = own
        case .textBox(let inner), .pageHeader(let inner), .pageFooter(let inner),
          .note(_, let inner), .embedded(_, .blocks(let inner)):
          blocks = inner
        case .embedded, .pageBreak: break
        }
      case .row(let index):
        guard let rows = table?.rows, rows.indices.contains(index) else { return nil }
        row = rows[index]
        text = rows[index].cells.map { "\($0.text.text)" }.joined(separator: " ")
      case .cell(let index):
        guard let cells = row?.cells, cells.indices.contains(index) else { return nil }
        text = "\(cells[index].text.text)"
        blocks = cells[index].blocks
      }
    }
    return text
  }
}
