import Foundation
import StrictJSON
import TestSupport
import Testing

/// The schema of reports knows every key that is written, and none that is not.
@Suite struct SchemaKeysTests {
  @Test func `the keys of the schema are those that the writer has`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/ItaOutput/Report").standardized
    var written: Set<String> = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      for match in text.matches(of: #/(?:member|key|array|blocks)\("([A-Za-z0-9]+)"/#) {
        written.insert(String(match.1))
      }
    }
    // Of a finding without its report.
    written.remove("file")
    var known: Set<String> = []
    for part in try SchemaPart.all(of: CompiledSchemas.document("report")) {
      guard case .object(let properties)? = part.tree["properties"] else { continue }
      known.formUnion(properties.map(\.name))
    }
    #expect(known == written)
  }

  /// Keys for which no sample has cause; the reports beside the mutations have them.
  private static let inNoSample: Set<String> = [
    "urn:ita-report:1#/$defs/agency/properties/subdistrict/not",
    "urn:ita-report:1#/$defs/comment/properties/raw/not",
    "urn:ita-report:1#/$defs/embedded/properties/unread/not",
    "urn:ita-report:1#/$defs/result/properties/suggestion/not",
  ]

  /// Each key of the schema is forbidden, and told where a report has it.
  @Test func `every key of the schema is in a sample, but for some`() throws {
    var tree = JSONTree(try CompiledSchemas.document("report").root)
    var unseen: Set<String> = []
    for part in try SchemaPart.all(of: CompiledSchemas.document("report"))
    where !part.isCondition && part.isKey {
      guard tree.put(.object([]), at: "\(part.pointer)/not") else { continue }
      unseen.insert("urn:ita-report:1#\(part.pointer)/not")
    }
    let schema = try JSONSchema(tree.document.root)
    func take(_ report: JSONTree) throws {
      for error in schema.errors(in: try report.document.root, limit: .max) {
        unseen.remove(error.absoluteKeywordLocation)
      }
    }
    for sample in try Sample.all() {
      let golden = Golden("Goldens/\(sample.name).json").file
      try take(JSONTree(String(contentsOf: golden, encoding: .utf8)))
    }
    #expect(unseen == Self.inNoSample)
    try take(SchemaMutation.tree(of: "text-report"))
    try take(SchemaMutation.tree(of: "word-report"))
    #expect(unseen == [])
  }
}

extension SchemaPart {
  fileprivate var isKey: Bool { pointer.split(separator: "/").dropLast().last == "properties" }
}
