/// What is found out about the schemas of a plan once all of them are compiled.
extension SchemaCompiler {
  /// A schema that comes back to itself without going down into the value would never end.
  func refuseEndlessReferences() throws(SchemaError) {
    enum State { case new, open, done }
    var states = Array(repeating: State.new, count: plan.schemas.count)
    for start in plan.schemas.indices {
      var path = [start]
      while let current = path.last {
        if states[current] == .new {
          states[current] = .open
          for next in plan.schemasInPlace(of: current) where states[next] != .done {
            guard states[next] == .new else {
              throw error(.endless, at: next)
            }
            path.append(next)
          }
        } else {
          states[current] = .done
          path.removeLast()
        }
      }
    }
  }

  /// Simple schemas are checked by recursion, so only so many of them may stand inside one another,
  /// and they may ask for so many instructions.
  private static var simpleDepth: Int { 8 }
  private static var simpleCost: Int { 100 }

  mutating func markSimpleSchemas() {
    var costs = [Int?](repeating: nil, count: plan.schemas.count)
    for _ in 0..<Self.simpleDepth {
      let inner = costs
      for index in plan.schemas.indices where inner[index] == nil {
        costs[index] = cost(of: index, inner)
        plan.schemas[index].isSimple = costs[index] != nil
      }
    }
    for index in plan.schemas.indices {
      plan.schemas[index].isShallow = cost(of: index, costs, objects: true) != nil
    }
  }

  /// How many instructions a schema asks for; none if it is not simple, but for objects with a few
  /// members where these are allowed.
  private func cost(of schema: Int, _ inner: [Int?], objects: Bool = false) -> Int? {
    var cost = 1
    for instruction in plan.schemas[schema].instructions {
      let rule = plan.instructions[instruction].rule
      var schemas = plan.schemasInPlace(of: rule)
      if case .object(let object) = rule, objects, plan.objects[object].isShort {
        schemas = plan.objects[object].properties.compactMap { $0 }
      } else if rule.isDeep {
        return nil
      }
      cost += 1
      for schema in schemas {
        guard let more = inner[schema], cost + more <= Self.simpleCost else { return nil }
        cost += more
      }
    }
    return cost
  }

  mutating func listSimpleProperties() {
    for rule in plan.objects.indices {
      let properties = plan.objects[rule].properties
      plan.objects[rule].simple = properties.indices.filter {
        properties[$0].map { plan.schemas[$0].isSimple } ?? false
      }
    }
  }

  /// A dynamic reference asks which resources are at work, so where there is one, all of them stay.
  mutating func markShortcuts() {
    guard plan.dynamicAnchors.isEmpty else { return }
    for index in plan.schemas.indices {
      // References have no cycles, which has been made sure.
      while let target = plan.bareReference(of: plan.schemas[index].shortcut) {
        plan.schemas[index].shortcut = target
      }
    }
    for index in plan.schemas.indices {
      if case .condition(let choice) = plan.onlyRule(of: index),
        plan.schemas[plan.schemas[plan.conditions[choice].test].shortcut].isShallow
      {
        plan.schemas[index].choice = choice
      }
    }
  }
}

extension SchemaPlan {
  /// The schema that one refers to, if it does nothing else.
  fileprivate func bareReference(of index: Int) -> Int? {
    guard case .reference(let target) = onlyRule(of: index) else { return nil }
    return target
  }

  fileprivate func onlyRule(of index: Int) -> Rule? {
    let schema = schemas[index]
    guard schema.instructions.count == 1, !schema.asksUnevaluated else { return nil }
    return instructions[schema.instructions.lowerBound].rule
  }

  /// The schemas that one applies to the same value.
  fileprivate func schemasInPlace(of index: Int) -> [Int] {
    schemas[index].instructions.flatMap { schemasInPlace(of: instructions[$0].rule) }
  }

  fileprivate func schemasInPlace(of rule: Rule) -> [Int] {
    switch rule {
    case .reference(let schema), .not(let schema): [schema]
    case .all(let list), .any(let list), .one(let list): lists[list]
    case .condition(let condition):
      [conditions[condition].test, conditions[condition].then, conditions[condition].otherwise]
        .compactMap { $0 }
    case .dependents(let list): dependents[list].map(\.schema)
    default: []
    }
  }
}

extension SchemaPlan.Rule {
  /// Whether it looks inside the value, or depends on what else is at work.
  fileprivate var isDeep: Bool {
    switch self {
    case .dynamicReference, .dependents, .object, .names, .items, .contains,
      .unevaluatedProperties, .unevaluatedItems:
      true
    default: false
    }
  }
}
