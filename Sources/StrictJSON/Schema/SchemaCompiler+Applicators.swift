extension SchemaCompiler {
  /// The keywords that apply other schemas. What asks for unevaluated values comes last.
  mutating func applicators(_ source: SchemaSource, _ index: Int) throws(SchemaError) {
    try inPlace(source, index)
    try members(source, index)
    try items(source, index)
    if let value = source[.unevaluatedProperties] {
      add(.unevaluatedProperties, .unevaluatedProperties(try schema(value, in: index)))
    }
    if let value = source[.unevaluatedItems] {
      add(.unevaluatedItems, .unevaluatedItems(try schema(value, in: index)))
    }
  }

  private mutating func inPlace(_ source: SchemaSource, _ index: Int) throws(SchemaError) {
    if let list = source[.allOf] { add(.allOf, .all(try schemas(list, in: index))) }
    if let list = source[.anyOf] { add(.anyOf, .any(try schemas(list, in: index))) }
    if let list = source[.oneOf] { add(.oneOf, .one(try schemas(list, in: index))) }
    if let value = source[.not] { add(.not, .not(try schema(value, in: index))) }
    if let value = source[.if] {
      var condition = SchemaPlan.Condition(test: try schema(value, in: index))
      if let value = source[.then] { condition.then = try schema(value, in: index) }
      if let value = source[.else] { condition.otherwise = try schema(value, in: index) }
      plan.conditions.append(condition)
      add(.if, .condition(plan.conditions.count - 1))
    }
    for keyword in [Keyword.dependentSchemas, .dependencies] {
      guard let value = source[keyword] else { continue }
      var dependents: [(name: [UInt8], schema: Int)] = []
      for (name, value) in value.members where value.kind != .array {
        dependents.append((name.utf8 ?? [], try schema(value, in: index)))
      }
      plan.dependents.append(dependents)
      add(keyword, .dependents(plan.dependents.count - 1))
    }
  }

  private mutating func schemas(_ list: JSONValue, in index: Int) throws(SchemaError) -> Int {
    var schemas: [Int] = []
    for value in list.items { schemas.append(try schema(value, in: index)) }
    plan.lists.append(schemas)
    return plan.lists.count - 1
  }

  /// One rule for all keywords that look at each member, so that these are gone through once.
  private mutating func members(_ source: SchemaSource, _ index: Int) throws(SchemaError) {
    var rule = SchemaPlan.ObjectRule()
    if let properties = source[.properties] {
      for (name, value) in properties.members {
        _ = rule.names.index(adding: name.utf8 ?? [])
        rule.properties.append(try schema(value, in: index))
      }
    }
    rule.isRequired = Array(repeating: false, count: rule.properties.count)
    for name in source[.required].map({ Array($0.items) }) ?? [] {
      let place = rule.names.index(adding: name.utf8 ?? [])
      if place == rule.properties.count {
        rule.properties.append(nil)
        rule.isRequired.append(false)
      }
      rule.requiredCount += rule.isRequired[place] ? 0 : 1
      rule.isRequired[place] = true
    }
    if let patterns = source[.patternProperties] {
      for (name, value) in patterns.members {
        let pattern = try pattern(name.utf8 ?? [], in: index, under: .patternProperties)
        rule.patterns.append((pattern, try schema(value, in: index)))
      }
    }
    if let value = source[.additionalProperties] { rule.additional = try schema(value, in: index) }
    if !rule.properties.isEmpty || !rule.patterns.isEmpty || rule.additional != nil {
      plan.objects.append(rule)
      add(.required, .object(plan.objects.count - 1))
    }
    if let value = source[.propertyNames] {
      add(.propertyNames, .names(try schema(value, in: index)))
    }
  }

  private mutating func items(_ source: SchemaSource, _ index: Int) throws(SchemaError) {
    var rule = SchemaPlan.ItemsRule()
    if let list = source[.prefixItems] {
      for value in list.items { rule.prefix.append(try schema(value, in: index)) }
    }
    if let value = source[.items] { rule.rest = try schema(value, in: index) }
    if !rule.prefix.isEmpty || rule.rest != nil {
      plan.itemRules.append(rule)
      add(.items, .items(plan.itemRules.count - 1))
    }
    if let value = source[.contains] {
      var rule = SchemaPlan.ContainsRule(schema: try schema(value, in: index))
      if let least = source.count(.minContains) { rule.least = least }
      rule.most = source.count(.maxContains)
      plan.containsRules.append(rule)
      add(.contains, .contains(plan.containsRules.count - 1))
    }
  }
}
