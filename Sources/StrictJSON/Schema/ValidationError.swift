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
    /// A name that must be there, always or beside another.
    case missing([UInt8], with: [UInt8]? = nil)
    case several
    case endless
    /// Whether the value is valid takes too many steps to tell.
    case undecided
    /// It is not, but what is wrong with it takes too many steps to tell.
    case unlocated
  }

  /// The keyword that failed, or `false` for a schema that allows nothing.
  package var rule: String {
    switch detail {
    case .undecided, .unlocated: "effort"
    default: keyword?.rawValue ?? "false"
    }
  }

  /// Whether the value may be valid after all.
  package var isUndecided: Bool {
    if case .undecided = detail { true } else { false }
  }

  /// The address of the keyword in the document where it stands.
  package var absoluteKeywordLocation: String {
    let address = registry.address(of: place)
    return keyword.map { "\(address)/\($0.rawValue)" } ?? address
  }

  /// What the schema says under the keyword.
  package var expected: JSONValue? {
    keyword.flatMap { registry.value(at: place)[$0.rawValue] }
  }
}
