import StrictJSON

/// A schema inside a schema.
struct SchemaPart {
  let pointer: String
  let tree: JSONTree
  /// Whether it stands in a rule that says when something holds, and not what a value is.
  let isCondition: Bool

  /// All parts of a schema, the whole first.
  static func all(of schema: JSONDocument) -> [SchemaPart] {
    SchemaPart(pointer: "", tree: JSONTree(schema.root), isCondition: false).parts
  }

  private var parts: [SchemaPart] {
    guard case .object(let members) = tree else { return [] }
    return [self]
      + members.flatMap { keyword, value -> [SchemaPart] in
        let inner: [(String, JSONTree)] =
          switch (keyword, value) {
          case ("properties", .object(let named)), ("$defs", .object(let named)),
            ("dependentSchemas", .object(let named)):
            named.map { ("/\($0.name)", $0.value) }
          case ("allOf", .array(let list)):
            list.enumerated().map { ("/\($0.offset)", $0.element) }
          case ("items", _), ("contains", _), ("if", _), ("then", _), ("else", _),
            ("additionalProperties", _), ("propertyNames", _):
            [("", value)]
          default: []
          }
        let isCondition =
          isCondition || ["if", "contains", "dependentSchemas"].contains(keyword)
        return inner.flatMap { name, value in
          SchemaPart(pointer: "\(pointer)/\(keyword)\(name)", tree: value, isCondition: isCondition)
            .parts
        }
      }
  }

  /// Whether it says what a value is, in more than a word that refers to another part.
  var isDescribable: Bool {
    guard case .object(let members) = tree, members.map(\.name) != ["$ref"] else { return false }
    return ["type", "enum", "const"].contains { tree[$0] != nil } || isMember
      || tree["title"] != nil
  }

  /// Whether it is that of a key, or a definition.
  var isMember: Bool {
    let steps = pointer.split(separator: "/")
    return steps.count >= 2 && ["properties", "$defs"].contains(steps[steps.count - 2])
  }

  var examples: [JSONTree] {
    if case .array(let examples) = tree["examples"] { examples } else { [] }
  }
}
