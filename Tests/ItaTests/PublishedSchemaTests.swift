import Documents
import Foundation
import ItaAnalysis
import ItaModel
import ItaOutput
import StrictJSON
import Testing
import ThaiText

@testable import ItaKit

/// The schemas themselves: complete, described, and of one mind with the program and its data.
@Suite struct PublishedSchemaTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../..").standardized

  private static func files(in folder: String, _ ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: project.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  private static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: project.appending(path: path)))
  }

  @Test func `what the program carries is what stands in Schemas`() throws {
    for schema in PublishedSchema.all {
      #expect(schema.content == (try Self.bytes("Schemas/\(schema.name).schema.json")))
      #expect(PublishedSchema.named(schema.name)?.content == schema.content)
    }
    #expect(PublishedSchema.named("Report") == nil)
  }

  @Test(arguments: CompiledSchemas.names)
  func `a schema is valid, and its identity is the address of nobody`(name: String) throws {
    let schema = try CompiledSchemas.document(name).root
    _ = try CompiledSchemas.compiled("{\"$ref\":\"urn:ita-\(name):1\"}")
    #expect(schema["$id"]?.string == "urn:ita-\(name):1")
    #expect(schema["$schema"]?.string == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["title"]?.string?.isEmpty == false)
  }

  @Test(arguments: try files(in: "Data", ".json"))
  func `a file of the program's own data is what its schema says`(file: String) throws {
    let name = file.replacing(".json", with: "")
    let address =
      CompiledSchemas.names.contains(name)
      ? "urn:ita-\(name):1" : "urn:ita-dictionary:1#/$defs/\(name)"
    let schema = try CompiledSchemas.compiled("{\"$ref\":\"\(address)\"}")
    let errors = schema.errors(in: try JSONDocument(parsing: Self.bytes("Data/\(file)")).root)
    #expect(errors.map { "\($0.instanceLocation): \($0.message.en)" } == [])
  }

  @Test(arguments: try Sample.all())
  func `a line of ita check --json is what its schema says`(sample: Sample) throws {
    let schema = try #require(try CompiledSchemas.named("finding"))
    let report = try Converter(limits: Limits()).report(on: .file(Path(sample.file.path)))
    let lines = report.findingObjects(file: sample.file.lastPathComponent)
    for line in lines.split(separator: UInt8(ascii: "\n")) {
      let errors = schema.errors(in: try JSONDocument(parsing: Array(line)).root)
      #expect(errors.map { "\($0.instanceLocation): \($0.message.en)" } == [])
    }
  }

  /// Of so many items that nobody would read an example.
  private static let long: Set<String> = [
    "measures", "measures/properties/measures", "units", "units/properties/roles",
  ]

  /// The sentences of the wording are in Thai themselves, and are described in English only.
  @Test(arguments: CompiledSchemas.names)
  func `every key is described in English, with the word in Thai and an example`(
    name: String
  ) throws {
    for part in SchemaPart.all(of: try CompiledSchemas.document(name))
    where !part.isCondition && part.isDescribable {
      let place = "\(name)\(part.pointer)"
      let description = part.tree["description"]?.text ?? ""
      guard name != "wording" else {
        #expect(!description.isEmpty || !part.isMember, "\(place) is not described")
        continue
      }
      #expect(part.tree["title"] != nil, "\(place) has no title")
      #expect(
        description.unicodeScalars.contains { (0x0E01...0x0E5B).contains($0.value) },
        "\(place) is not described")
      #expect(!part.examples.isEmpty || Self.long.contains(place), "\(place) has no example")
    }
  }

  @Test func `every example is valid by the part of a schema that gives it, used alone`() throws {
    var properties: [String] = []
    var examples: [String] = []
    for name in CompiledSchemas.names {
      for part in SchemaPart.all(of: try CompiledSchemas.document(name))
      where !part.examples.isEmpty {
        let address = "urn:ita-\(name):1#\(part.pointer)"
        properties.append("\"\(address)\":{\"items\":{\"$ref\":\"\(address)\"}}")
        examples.append(
          "\"\(address)\":[\(part.examples.map(\.text).joined(separator: ","))]")
      }
    }
    #expect(examples.count > 250)
    let all = try CompiledSchemas.compiled(
      "{\"properties\":{\(properties.joined(separator: ","))}}")
    let document = try JSONTree("{\(examples.joined(separator: ","))}").document
    let errors = all.errors(in: document.root)
    #expect(errors.map { "\($0.instanceLocation): \($0.message.en)" } == [])
  }

  @Test(arguments: vocabularies)
  func `the words that a schema allows are those of the program`(
    list: String, words: [String]
  ) throws {
    let place = list.split(separator: " ")
    let schema = try #require(PublishedSchema.named(String(place[0])))
    let pointer = try #require(JSONPointer("\(place[1])/enum"))
    let allowed = try JSONDocument(parsing: schema.content).root[pointer]
    #expect(allowed?.items.compactMap(\.string).sorted() == words.sorted())
  }

  private static let vocabularies: [(String, [String])] = [
    ("report /$defs/findingCode", FindingKind.all.map(\.code)),
    ("report /$defs/severity", Severity.allCases.map(\.rawValue)),
    ("report /$defs/status", Status.allCases.map(\.rawValue)),
    ("report /$defs/band", Band.allCases.map(\.rawValue)),
    ("report /$defs/instrument", Instrument.allCases.map(\.rawValue)),
    ("dictionary /$defs/documentPart", DocumentPart.allCases.map(\.rawValue)),
    ("report /$defs/genre", DocumentFacts.Genre.allCases.map(\.rawValue)),
    ("report /$defs/agencyType", Framework.standard.agencyTypes.map(\.code)),
    ("report /$defs/level", Framework.standard.scales.flatMap(\.names)),
    (
      "report /$defs/correction/properties/certainty", Correction.Certainty.allCases.map(\.rawValue)
    ),
    (
      "report /$defs/correction/properties/rule",
      given(#/\brule: "([a-z-]+)"/#, in: "ItaAnalysis/Repair")
        + SaraAmRepair.Evidence.allCases.map(\.rawValue)
    ),
    (
      "report /$defs/source/properties/encoding",
      given(#/encoding: (?:\w+ \? )?"([a-z0-9+-]+)"(?: : "([a-z0-9+-]+)")?/#, in: "ThaiText/Decode")
    ),
    (
      "report /$defs/source/properties/decoding/items",
      given(
        #/(?:damage: |repairs: \[|append\(|name: )"([a-z0-9-]+)"(?:, repairs: \["([a-z-]+)"\])?/#,
        in: "ThaiText/Decode")
    ),
    ("dictionary /$defs/certainty", Certainty.allCases.map(\.rawValue)),
    ("dictionary /$defs/columnField", ColumnField.allCases.map(\.rawValue)),
    ("dictionary /$defs/documentPart", DocumentPart.allCases.map(\.rawValue)),
    ("dictionary /$defs/scale", Framework.standard.scales.map(\.name)),
    ("agency /$defs/role", Units.standard.codes),
    ("agency /properties/digits", DigitStyle.allCases.map(\.rawValue)),
  ]

  /// The words that the sources hand on as they are written there.
  private static func given(
    _ pattern: some RegexComponent<(Substring, Substring, Substring?)>, in folder: String
  ) -> [String] {
    sources(folder).flatMap { text in
      text.matches(of: pattern).flatMap { [$0.1, $0.2].compactMap { $0 } }
    }.reduce(into: []) { if !$0.contains(String($1)) { $0.append(String($1)) } }
  }

  private static func given(
    _ pattern: some RegexComponent<(Substring, Substring)>, in folder: String
  ) -> [String] {
    sources(folder).flatMap { $0.matches(of: pattern).map { String($0.1) } }
  }

  private static func sources(_ folder: String) -> [String] {
    let path = "Sources/\(folder)"
    return ((try? files(in: path, ".swift")) ?? []).compactMap {
      try? String(contentsOf: project.appending(path: "\(path)/\($0)"), encoding: .utf8)
    }
  }

  @Test func `the codes of provinces are those of the dictionary`() throws {
    let schema = try CompiledSchemas.compiled(
      #"{"$ref":"urn:ita-report:1#/$defs/provinceCode"}"#)
    let all = (0...999).map { "TH-\($0 < 10 ? "0" : "")\($0)" } + ["TH-S", "TH-", "18"]
    let allowed = try all.filter { schema.isValid(try JSONTree("\"\($0)\"").document.root) }
    #expect(allowed == Framework.standard.provinces.map(\.code).sorted())
  }

  @Test func `the codes of items are those that a report can name`() throws {
    let schema = try CompiledSchemas.compiled(#"{"$ref":"urn:ita-report:1#/$defs/item"}"#)
    for series in ["i", "e", "o"] {
      for number in 0...60 {
        let code = "\(series)\(number)"
        let known = ItemCode.places(in: Array(" \(code) ".utf8)).value ?? []
        #expect(
          schema.isValid(try JSONTree("\"\(code)\"").document.root)
            == (known.map(\.code.description) == [code]), "\(code)")
      }
    }
  }

  @Test func `a profile may replace every standing sentence`() throws {
    let schema = try CompiledSchemas.compiled(#"{"$ref":"urn:ita-agency:1#/$defs/key"}"#)
    for key in Wording.standard.keys {
      #expect(schema.isValid(try JSONTree("\"\(key)\"").document.root), "\(key)")
    }
  }
}
