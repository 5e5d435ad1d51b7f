extension SchemaCompiler {
  /// The keywords that look at one value alone.
  mutating func assertions(_ source: SchemaSource, _ index: Int) throws(SchemaError) {
    types(source)
    values(source)
    numbers(source)
    try strings(source, index)
    counts(source)
    dependentRequired(source)
  }

  private mutating func types(_ source: SchemaSource) {
    guard let type = source[.type] else { return }
    let names = type.kind == .array ? type.items.compactMap(\.string) : [type.string ?? ""]
    let set = names.compactMap(SchemaPlan.TypeSet.init(name:))
    add(.type, .type(SchemaPlan.TypeSet(set)))
  }

  private mutating func values(_ source: SchemaSource) {
    if let value = source[.const] { add(.const, .oneOfValues(valueSet([value]))) }
    if let values = source[.enum] { add(.enum, .oneOfValues(valueSet(Array(values.items)))) }
  }

  private mutating func valueSet(_ values: [JSONValue]) -> Int {
    var set = SchemaPlan.ValueSet()
    for value in values {
      if let string = value.utf8 {
        _ = set.strings.index(adding: string)
        continue
      }
      set.others.insert(value.key())
      guard value.kind == .number else { continue }
      let text = value.document.number(at: value.node)
      if text.isDigits { _ = set.integers.index(adding: Array(text)) }
      set.hasOtherNumbers = set.hasOtherNumbers || !text.isDigits
    }
    plan.valueSets.append(set)
    return plan.valueSets.count - 1
  }

  private mutating func numbers(_ source: SchemaSource) {
    let rules: [(Keyword, (Int) -> SchemaPlan.Rule)] = [
      (.minimum, { .minimum($0) }), (.exclusiveMinimum, { .exclusiveMinimum($0) }),
      (.maximum, { .maximum($0) }), (.exclusiveMaximum, { .exclusiveMaximum($0) }),
      (.multipleOf, { .multipleOf($0) }),
    ]
    for (keyword, rule) in rules {
      guard let value = source[keyword], value.kind == .number else { continue }
      plan.numbers.append(ExactNumber(value.document.number(at: value.node)))
      add(keyword, rule(plan.numbers.count - 1))
    }
  }

  private mutating func strings(_ source: SchemaSource, _ index: Int) throws(SchemaError) {
    if let length = source.count(.minLength) { add(.minLength, .minLength(length)) }
    if let length = source.count(.maxLength) { add(.maxLength, .maxLength(length)) }
    if let text = source[.pattern]?.utf8 {
      add(.pattern, .pattern(try pattern(text, in: index, under: .pattern)))
    }
    let isAsserted = assertsFormat || source.dialect.vocabularies.contains(.formatAssertion)
    if isAsserted, let format = source[.format]?.string.flatMap(Format.init(rawValue:)) {
      plan.formats.append(format)
      add(.format, .format(plan.formats.count - 1))
    }
  }

  /// The index of a compiled pattern.
  mutating func pattern(
    _ text: [UInt8], in index: Int, under keyword: Keyword
  ) throws(SchemaError) -> Int {
    if let known = knownPatterns[text] { return known }
    do throws(PatternError) {
      plan.patterns.append(try Pattern(text))
    } catch {
      throw self.error(
        .pattern(String(decoding: text, as: UTF8.self), error), at: index, under: keyword)
    }
    knownPatterns[text] = plan.patterns.count - 1
    return plan.patterns.count - 1
  }

  private mutating func counts(_ source: SchemaSource) {
    if let count = source.count(.minItems) { add(.minItems, .minItems(count)) }
    if let count = source.count(.maxItems) { add(.maxItems, .maxItems(count)) }
    if source[.uniqueItems]?.bool == true { add(.uniqueItems, .uniqueItems) }
    if let count = source.count(.minProperties) { add(.minProperties, .minProperties(count)) }
    if let count = source.count(.maxProperties) { add(.maxProperties, .maxProperties(count)) }
  }

  private mutating func dependentRequired(_ source: SchemaSource) {
    for keyword in [Keyword.dependentRequired, .dependencies] {
      guard let value = source[keyword] else { continue }
      let names = value.members.filter { $0.value.kind == .array }.map {
        (name: $0.name.utf8 ?? [], needed: $0.value.items.compactMap(\.utf8))
      }
      plan.dependentNames.append(names)
      add(keyword, .dependentNames(plan.dependentNames.count - 1))
    }
  }
}
