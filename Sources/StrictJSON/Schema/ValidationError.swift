/// One place where a value breaks a schema.
package struct ValidationError: Sendable {
  /// The value that breaks it; its position tells the line where it stands.
  package let instance: JSONValue
  /// The way to it from the value that was held against the schema.
  package let instanceLocation: JSONPointer
  let keyword: Keyword?
  let detail: Detail
  /// The way from the root of the schema to the keyword, through references.
  package let keywordLocation: JSONPointer
  let place: SchemaRegistry.SchemaPlace
  let registry: SchemaRegistry

  enum Detail: Sendable {
    case none
    case missing([UInt8])
    case several
    case endless
  }

  /// The rule that failed, by the keyword's name, or `false` for a schema that allows nothing.
  package var rule: String { keyword?.rawValue ?? "false" }

  /// The address of the keyword in the document where it stands.
  package var absoluteKeywordLocation: String {
    guard let keyword else { return registry.address(of: place) }
    return registry.address(of: place) + "/" + keyword.rawValue
  }
}

extension ValidationError {
  /// What is wrong with the value, and so what to do, without the place.
  package var message: (th: String, en: String) { ("", rule) }
}
