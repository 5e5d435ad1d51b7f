import Foundation
import ItaModel
import StrictJSON
import TestSupport
import Testing

/// The schemas mean the same to the Python package jsonschema, where that is installed.
@Suite struct OtherValidatorTests {
  @Test(
    .enabled(
      if: Self.python("-c", "import jsonschema, referencing") != nil,
      "python3 has no package jsonschema, so nothing is compared with it"))
  func `another validator finds the same errors at the same places`() throws {
    var names: [String] = []
    var requests = [
      "{\"schemas\":[\(try PublishedSchema.all.map { try Self.line($0.content) }.joined(separator: ","))]}"
    ]
    var own: [String] = []
    func add(_ name: String, _ schema: String, _ instance: JSONTree) throws {
      names.append(name)
      requests.append("{\"schema\":\"urn:ita-\(schema):1\",\"instance\":\(instance.text)}")
      let errors = try #require(try CompiledSchemas.named(schema)).errors(
        in: try instance.document.root)
      own.append("\(Set(errors.map(Self.place)).sorted())")
    }
    for sample in try Sample.all() {
      let report = Golden("Goldens/\(sample.name).json").file
      try add(sample.name, "report", JSONTree(String(contentsOf: report, encoding: .utf8)))
    }
    for mutation in try SchemaMutation.all() {
      try add(mutation.testDescription, mutation.schema, mutation.mutated())
    }

    let folder = try TemporaryFolder()
    try folder.write(requests.joined(separator: "\n"), to: "requests")
    let script = SchemaMutation.folder.appending(path: "verdicts.py").path
    let answers = try #require(
      Self.python(script, input: folder.url.appending(path: "requests"))
    ).split(separator: "\n").map { try JSONDocument(parsing: Array($0.utf8)).root }
    #expect(answers.count == names.count)
    for (index, answer) in answers.enumerated() where index < names.count {
      #expect("\(answer.items.map { $0.string ?? "" })" == own[index], "\(names[index])")
    }
  }

  private static func line(_ json: [UInt8]) throws -> String {
    try JSONTree(JSONDocument(parsing: json).root).text
  }

  /// The package tells of a name that may not be there at the object that has it.
  private static func place(of error: ValidationError) -> String {
    let place = "\(error.instanceLocation)"
    let isOfName = error.keywordLocation.tokens.contains(Array("propertyNames".utf8))
    guard error.rule == "false" || isOfName, let slash = place.lastIndex(of: "/") else {
      return place
    }
    return String(place[..<slash])
  }

  /// What it prints; nil where it fails or is not there.
  private static func python(_ arguments: String..., input: URL? = nil) -> String? {
    let output = Pipe()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardInput = input.flatMap { try? FileHandle(forReadingFrom: $0) } ?? .nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    let printed = try? output.fileHandleForReading.readToEnd()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: printed ?? Data(), as: UTF8.self) : nil
  }
}
