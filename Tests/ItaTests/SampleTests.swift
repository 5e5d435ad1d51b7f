import Documents
import Foundation
import ItaModel
import ItaOutput
import StrictJSON
import TestSupport
import Testing

@testable import ItaKit

/// The samples and what they give, each held against a golden that a person has read.
@Suite struct SampleTests {
  @Test(arguments: try Sample.all())
  func `a sample gives the report that was reviewed`(sample: Sample) throws {
    let golden = Golden("Goldens/\(sample.name).json")
    #expect(golden.agrees(with: PrettyJSON.text(try sample.report())), "\(golden.file.path)")
  }

  @Test(arguments: try Sample.all())
  func `a report is canonical to the byte and ends with a line feed`(sample: Sample) throws {
    let report = try sample.report()
    #expect(report.last == UInt8(ascii: "\n"))
    #expect(try StrictJSON.canonicalise(Array(report.dropLast())) == Array(report.dropLast()))
  }

  @Test(arguments: try Sample.all())
  func `a report is what the schema says, and nothing else`(sample: Sample) throws {
    let schema = try JSONSchema(JSONDocument(parsing: PublishedSchema.report.content).root)
    let report = try JSONDocument(parsing: sample.report())
    #expect(schema.errors(in: report.root).map { "\($0.instanceLocation): \($0.message.en)" } == [])
  }

  @Test(arguments: try Sample.all())
  func `every pointer of a report leads to a place in it`(sample: Sample) throws {
    let report = try JSONSerialization.jsonObject(with: Data(try sample.report()))
    for pointer in Sample.pointers(in: report) {
      #expect(Sample.resolve(pointer, in: report) != nil, "\(pointer)")
    }
  }

  @Test func `the samples cover Word files and texts`() throws {
    let endings = try Sample.all().map { $0.file.pathExtension }
    #expect(endings.filter { $0 == "docx" }.count >= 4)
    #expect(endings.filter { $0 == "txt" }.count >= 4)
  }
}

/// A file of `Samples`.
struct Sample: CustomTestStringConvertible, Sendable {
  let file: URL

  var name: String { file.deletingPathExtension().lastPathComponent }
  var testDescription: String { file.lastPathComponent }

  static func all() throws -> [Sample] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Samples")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { Sample(file: folder.appending(path: $0)) }
  }

  func reportRead() throws -> Report {
    try Converter(limits: Limits()).report(on: .file(Path(file.path)))
  }

  /// As `ita convert` writes it.
  func report() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try reportRead().write { bytes += $0 }
    return bytes
  }

  /// The pointers that the keys `at` and `subject` hold.
  static func pointers(in value: Any) -> [String] {
    if let array = value as? [Any] { return array.flatMap(pointers) }
    guard let object = value as? [String: Any] else { return [] }
    return object.flatMap { key, value in
      guard key == "at" || key == "subject" else { return pointers(in: value) }
      return (value as? [String]) ?? (value as? String).map { [$0] } ?? pointers(in: value)
    }
  }

  static func resolve(_ pointer: String, in root: Any) -> Any? {
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
