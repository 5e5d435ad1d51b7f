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
              throw .endless(place: plan.registry.address(of: plan.schemas[next].place))
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

  /// Simple schemas are checked by recursion, so only so many of them may stand inside one another.
  private static var simpleDepth: Int { 8 }

  mutating func markSimpleSchemas() {
    for _ in 0..<Self.simpleDepth {
      let isSimple = plan.schemas.map(\.isSimple)
      for index in plan.schemas.indices where !isSimple[index] {
        plan.schemas[index].isSimple = plan.schemas[index].instructions.allSatisfy {
          let rule = plan.instructions[$0].rule
          return !rule.isDeep && plan.schemasInPlace(of: rule).allSatisfy { isSimple[$0] }
        }
      }
    }
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
  }
}

extension SchemaPlan {
  /// The schema that one refers to, if it does nothing else.
  fileprivate func bareReference(of index: Int) -> Int? {
    let schema = schemas[index]
    guard schema.instructions.count == 1, !schema.asksUnevaluated,
      case .reference(let target) = instructions[schema.instructions.lowerBound].rule
    else { return nil }
    return target
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
