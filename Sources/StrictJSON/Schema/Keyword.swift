/// The keywords of JSON Schema draft 2020-12 that the engine acts on.
enum Keyword: String, Sendable, CaseIterable {
  case ref = "$ref"
  case dynamicRef = "$dynamicRef"

  case allOf, anyOf, oneOf, not
  case `if`, then, `else`
  case dependentSchemas, prefixItems, items, contains
  case properties, patternProperties, additionalProperties, propertyNames
  /// Of the drafts before, and still in the meta-schema: `dependentSchemas` and `dependentRequired`
  /// in one.
  case dependencies

  case unevaluatedItems, unevaluatedProperties

  case type, const, `enum`
  case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
  case maxLength, minLength, pattern
  case maxItems, minItems, uniqueItems, maxContains, minContains
  case maxProperties, minProperties, required, dependentRequired

  case format
  case contentSchema
  case defs = "$defs"
  case definitions

  var vocabulary: Vocabulary {
    switch self {
    case .ref, .dynamicRef, .defs, .definitions: .core
    case .allOf, .anyOf, .oneOf, .not, .if, .then, .else, .dependentSchemas, .prefixItems, .items,
      .contains, .properties, .patternProperties, .additionalProperties, .propertyNames,
      .dependencies:
      .applicator
    case .unevaluatedItems, .unevaluatedProperties: .unevaluated
    case .type, .const, .enum, .multipleOf, .maximum, .exclusiveMaximum, .minimum,
      .exclusiveMinimum, .maxLength, .minLength, .pattern, .maxItems, .minItems, .uniqueItems,
      .maxContains, .minContains, .maxProperties, .minProperties, .required, .dependentRequired:
      .validation
    case .format: .formatAnnotation
    case .contentSchema: .content
    }
  }

  /// How schemas stand under the keyword.
  var schemas: Schemas {
    switch self {
    case .not, .if, .then, .else, .items, .contains, .additionalProperties, .propertyNames,
      .unevaluatedItems, .unevaluatedProperties, .contentSchema:
      .one
    case .allOf, .anyOf, .oneOf, .prefixItems: .list
    case .defs, .definitions, .properties, .patternProperties, .dependentSchemas, .dependencies:
      .named
    default: .none
    }
  }

  enum Schemas {
    case none
    case one
    case list
    case named
  }
}

/// A group of keywords that a meta-schema can switch on (JSON Schema Core, section 8.1.2).
enum Vocabulary: String, Sendable, CaseIterable {
  case core = "core"
  case applicator = "applicator"
  case unevaluated = "unevaluated"
  case validation = "validation"
  case metaData = "meta-data"
  case formatAnnotation = "format-annotation"
  case formatAssertion = "format-assertion"
  case content = "content"

  init?(uri: String) {
    let prefix = "https://json-schema.org/draft/2020-12/vocab/"
    guard uri.utf8.starts(with: prefix.utf8) else { return nil }
    self.init(rawValue: String(decoding: uri.utf8.dropFirst(prefix.utf8.count), as: UTF8.self))
  }
}

/// The vocabularies that a schema is written in.
struct Dialect: Sendable, Equatable {
  var vocabularies: Set<Vocabulary>

  /// That of draft 2020-12, which takes formats for annotations.
  static let standard = Dialect(
    vocabularies: Set(Vocabulary.allCases).subtracting([.formatAssertion]))

  func has(_ keyword: Keyword) -> Bool {
    vocabularies.contains(keyword.vocabulary)
      || keyword == .format && vocabularies.contains(.formatAssertion)
  }
}
