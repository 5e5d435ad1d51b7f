extension Validation {
  /// Whether a value keeps a simple schema.
  func holds(schema: Int, _ node: Int) -> Bool {
    for instruction in plan.schemas[schema].instructions
    where !holds(plan.instructions[instruction].rule, node) {
      return false
    }
    return true
  }

  /// Whether a value keeps a rule that looks at nothing inside it, and the simple schemas under it.
  func holds(_ rule: SchemaPlan.Rule, _ node: Int) -> Bool {
    let value = document.nodes[node]
    switch rule {
    case .never: return false
    case .type(let set): return isOf(set, node)
    case .oneOfValues(let set):
      if value.isString { return holds(string: node, set) }
      if value.kind == .number, !plan.valueSets[set].hasOtherNumbers {
        let text = document.number(at: node)
        if text.isDigits { return plan.valueSets[set].integers.index(of: text.span) != nil }
      }
      let others = plan.valueSets[set].others
      return !others.isEmpty && others.contains(JSONValue(document: document, node: node).key())

    case .minimum(let limit): return number(node) { plan.numbers[limit] <= $0 }
    case .exclusiveMinimum(let limit): return number(node) { plan.numbers[limit] < $0 }
    case .maximum(let limit): return number(node) { $0 <= plan.numbers[limit] }
    case .exclusiveMaximum(let limit): return number(node) { $0 < plan.numbers[limit] }
    case .multipleOf(let unit): return number(node) { $0.isMultiple(of: plan.numbers[unit]) }

    case .minLength(let least):
      // A character has at most four bytes.
      return !value.isString || Int(value.length) / 4 >= least
        || Int(value.length) >= least && length(of: node) >= least
    case .maxLength(let most):
      return !value.isString || Int(value.length) <= most || length(of: node) <= most
    case .pattern(let pattern): return !value.isString || matches(pattern, node)
    case .format(let format):
      return !value.isString || plan.formats[format].accepts(Array(document.content(of: node)))

    case .minItems(let least): return value.kind != .array || Int(value.length) >= least
    case .maxItems(let most): return value.kind != .array || Int(value.length) <= most
    case .uniqueItems: return value.kind != .array || areUnique(node)
    case .minProperties(let least): return value.kind != .object || Int(value.length) >= least
    case .maxProperties(let most): return value.kind != .object || Int(value.length) <= most
    case .dependentNames(let list):
      return value.kind != .object || hasDependentNames(list, node)

    case .reference(let schema): return holds(schema: schema, node)
    case .all(let list): return plan.lists[list].allSatisfy { holds(schema: $0, node) }
    case .any(let list): return plan.lists[list].contains { holds(schema: $0, node) }
    case .one(let list):
      var count = 0
      for schema in plan.lists[list] where holds(schema: schema, node) { count &+= 1 }
      return count == 1
    case .not(let schema): return !holds(schema: schema, node)
    case .condition(let index):
      let condition = plan.conditions[index]
      let next = holds(schema: condition.test, node) ? condition.then : condition.otherwise
      return next.map { holds(schema: $0, node) } ?? true

    case .object(let rule): return hasShallowMembers(rule, node)

    default: return true
    }
  }

  /// Whether the few members that a shallow rule names are as they must be.
  private func hasShallowMembers(_ rule: Int, _ node: Int) -> Bool {
    guard document.nodes[node].kind == .object else { return true }
    for index in plan.objects[rule].properties.indices {
      let value = plan.objects[rule].names.value(of: index, in: document, node)
      if let value {
        let schema = plan.objects[rule].properties[index]
        if let schema, !holds(schema: schema, value) { return false }
      } else if plan.objects[rule].isRequired[index] {
        return false
      }
    }
    return true
  }

  private func holds(string node: Int, _ set: Int) -> Bool {
    let string = document.nodes[node]
    let source = document.source.span
    let unescaped = document.unescaped.span
    return plan.valueSets[set].strings.index(
      of: (string.kind == .string ? source : unescaped).extracting(string.content)) != nil
  }

  private func isOf(_ set: SchemaPlan.TypeSet, _ node: Int) -> Bool {
    switch document.nodes[node].kind {
    case .null: set.contains(.null)
    case .false, .true: set.contains(.boolean)
    case .string, .escapedString: set.contains(.string)
    case .array: set.contains(.array)
    case .object: set.contains(.object)
    case .number: set.contains(.number) || set.contains(.integer) && isInteger(node)
    }
  }

  private func isInteger(_ node: Int) -> Bool {
    let text = document.number(at: node)
    return text.isDigits || ExactNumber(text).isInteger
  }

  private func number(_ node: Int, _ holds: (ExactNumber) -> Bool) -> Bool {
    document.nodes[node].kind != .number || holds(ExactNumber(document.number(at: node)))
  }

  /// The length in Unicode scalars.
  private func length(of node: Int) -> Int {
    let string = document.nodes[node]
    let source = document.source.span
    let unescaped = document.unescaped.span
    let content = (string.kind == .string ? source : unescaped).extracting(string.content)
    var length = 0
    for index in 0..<content.count where content[index] & 0xC0 != 0x80 { length &+= 1 }
    return length
  }

  func matches(_ pattern: Int, _ node: Int) -> Bool {
    let string = document.nodes[node]
    let source = document.source.span
    let unescaped = document.unescaped.span
    return plan.patterns[pattern].matches(
      (string.kind == .string ? source : unescaped).extracting(string.content))
  }

  private func areUnique(_ node: Int) -> Bool {
    guard document.nodes[node].length > 1 else { return true }
    var seen = Set<[UInt8]>()
    for item in JSONValue(document: document, node: node).items {
      if !seen.insert(item.key()).inserted { return false }
    }
    return true
  }

  private func hasDependentNames(_ list: Int, _ node: Int) -> Bool {
    plan.dependentNames[list].allSatisfy { name, needed in
      document.member(named: name, of: node) == nil
        || needed.allSatisfy { document.member(named: $0, of: node) != nil }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether a number is written in digits alone, of which there is one way only.
  var isDigits: Bool { allSatisfy { $0 ^ 0x30 < 10 } }
}

extension JSONDocument.Node {
  fileprivate var isString: Bool { kind == .string || kind == .escapedString }
  var isContainer: Bool { kind == .array || kind == .object }
}
