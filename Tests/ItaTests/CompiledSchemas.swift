import ItaModel
import StrictJSON

/// The schemas of `Schemas`, each compiled once.
enum CompiledSchemas {
  private static let byName = Result {
    var schemas: [String: JSONSchema] = [:]
    for schema in PublishedSchema.all {
      schemas[schema.name] = try compiled("{\"$ref\":\"urn:ita-\(schema.name):1\"}")
    }
    return schemas
  }

  static func named(_ name: String) throws -> JSONSchema? { try byName.get()[name] }

  /// A schema that may refer to the published ones.
  static func compiled(_ text: String) throws -> JSONSchema {
    try JSONSchema(
      JSONDocument(parsing: Array(text.utf8)).root, registry: PublishedSchema.registry)
  }
}
