/// A schema of JSON Schema draft 2020-12, ready to be held against any number of values.
package struct JSONSchema: Sendable {
  private let plan: SchemaPlan

  /// Takes a schema together with those that it refers to. What its own address is matters where it
  /// refers to others by relative addresses and has no `$id`.
  package init(
    _ schema: JSONValue, at address: String = "", registry: SchemaRegistry = SchemaRegistry(),
    assertsFormat: Bool = false
  ) throws(SchemaError) {
    var registry = registry
    let root = registry.addMain(schema, at: address)
    var compiler = SchemaCompiler(registry: registry, assertsFormat: assertsFormat)
    try compiler.compile(root)
    plan = compiler.plan
  }

  package func isValid(_ value: JSONValue) -> Bool {
    var validation = Validation(plan: plan, document: value.document, mostErrors: 0)
    return validation.run(on: value.node)
  }

  /// What is wrong with a value, the first `limit` of it; nothing if it is valid.
  package func errors(in value: JSONValue, limit: Int = 100) -> [ValidationError] {
    if isValid(value) { return [] }
    var validation = Validation(plan: plan, document: value.document, mostErrors: max(limit, 1))
    _ = validation.run(on: value.node)
    return validation.errors
  }
}
