import Foundation
import ItaModel
import StrictJSON

/// All files of `Schemas`; those that the program carries, each compiled once.
enum CompiledSchemas {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Schemas").standardized

  /// `report`, `agency` …
  static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".schema.json") }.sorted()
    .map { String($0.dropLast(".schema.json".count)) }

  static func document(_ name: String) throws -> JSONDocument {
    try JSONDocument(
      parsing: Array(Data(contentsOf: folder.appending(path: "\(name).schema.json"))))
  }

  private static let registry = Result {
    var registry = SchemaRegistry()
    for name in names { registry.add(try document(name).root, at: "") }
    return registry
  }

  /// A schema that may refer to those of the folder.
  static func compiled(_ text: String) throws -> JSONSchema {
    try JSONSchema(JSONDocument(parsing: Array(text.utf8)).root, registry: registry.get())
  }

  private static let carried = Result {
    var schemas: [String: JSONSchema] = [:]
    for schema in PublishedSchema.all {
      schemas[schema.name] = try JSONSchema(
        JSONDocument(parsing: schema.content).root, registry: PublishedSchema.registry)
    }
    return schemas
  }

  static func named(_ name: String) throws -> JSONSchema? { try carried.get()[name] }
}
