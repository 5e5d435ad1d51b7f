/// A schema of JSON Schema draft 2020-12, ready to be held against any number of values.
package struct JSONSchema: Sendable {
  private let plan: SchemaPlan

  /// Takes a schema together with those that it refers to. What its own address is matters where it
  /// refers to others by relative addresses and has no `$id`; its name is for messages.
  package init(
    _ schema: JSONValue, at address: String = "", named name: String = "",
    registry: SchemaRegistry = SchemaRegistry(), assertsFormat: Bool = false
  ) throws(SchemaError) {
    var registry = registry
    let root = registry.addMain(schema, at: address, named: name)
    try self.init(unchecked: root, registry: registry, assertsFormat: assertsFormat)
    try checkDocuments()
  }

  private init(
    unchecked root: SchemaRegistry.SchemaPlace, registry: SchemaRegistry, assertsFormat: Bool
  ) throws(SchemaError) {
    var compiler = SchemaCompiler(registry: registry, assertsFormat: assertsFormat)
    try compiler.compile(root)
    plan = compiler.plan
  }

  /// A value that would take too long to check is not shown to be valid.
  package func isValid(_ value: JSONValue) -> Bool {
    var validation = Validation(plan: plan, document: value.document, mostErrors: 0)
    return validation.run(on: value.node) == true
  }

  /// What is wrong with a value, the first `limit` of it; nothing if it is valid.
  package func errors(in value: JSONValue, limit: Int = 100) -> [ValidationError] {
    verdict(on: value, limit: limit).errors
  }

  /// What is wrong with a value, the first `limit` of it in the order of the text, and how many
  /// errors more there are at least.
  package func verdict(
    on value: JSONValue, limit: Int
  ) -> (errors: [ValidationError], more: Int) {
    var validation = Validation(plan: plan, document: value.document, mostErrors: 0)
    let isValid = validation.run(on: value.node)
    if isValid == true { return ([], 0) }
    let limit = min(max(limit, 1), 1 << 32)
    validation = Validation(plan: plan, document: value.document, mostErrors: limit)
    if isValid == nil { return ([validation.exhausted(.undecided, on: value.node)], 0) }
    guard validation.run(on: value.node) != nil else {
      return ([validation.exhausted(.unlocated, on: value.node)], 0)
    }
    return validation.errors(from: value.node)
  }

  /// Holds each document that is in use against its own meta-schema.
  private func checkDocuments() throws(SchemaError) {
    let standard = SchemaRegistry.standardDialect
    var metaSchemas = [standard: Self.standardMetaSchema]
    for document in Set(plan.schemas.map(\.place.document)).sorted()
    where document >= SchemaRegistry.metaSchemas.count {
      let root = plan.registry.roots[document]
      let dialect = URI(root["$schema"]?.string ?? standard.text).withoutFragment
      if metaSchemas[dialect] == nil, let place = plan.registry.place(at: dialect) {
        metaSchemas[dialect] = try JSONSchema(
          unchecked: place, registry: plan.registry, assertsFormat: false)
      }
      guard let error = metaSchemas[dialect]??.errors(in: root, limit: 1).first else { continue }
      let place = SchemaRegistry.SchemaPlace(document: document, node: error.instance.node)
      let message = error.message
      throw plan.registry.error(.invalid(th: message.th, en: message.en), at: place)
    }
  }

  private static let standardMetaSchema: JSONSchema? = {
    let registry = SchemaRegistry()
    guard let place = registry.place(at: SchemaRegistry.standardDialect) else { return nil }
    return try? JSONSchema(unchecked: place, registry: registry, assertsFormat: false)
  }()
}
