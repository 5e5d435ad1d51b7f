extension Validation {
  /// Carries an instruction out, or on with the result of the schema that it has applied.
  mutating func step(_ instruction: SchemaPlan.Instruction, _ returned: Bool?) -> Outcome {
    switch instruction.rule {
    case .reference(let schema): once(schema, instruction.keyword, returned)
    case .dynamicReference(let anchor, let otherwise):
      once(target(of: anchor) ?? otherwise, instruction.keyword, returned)
    case .all(let list): all(list, returned)
    case .any(let list): any(list, returned)
    case .one(let list): one(list, returned)
    case .not(let schema): not(schema, returned)
    case .condition(let condition): choose(plan.conditions[condition], returned)
    case .dependents(let list): dependents(list, returned)
    case .object(let rule): object(rule, returned)
    case .names(let schema): names(schema, returned)
    case .items(let rule): items(rule, returned)
    case .contains(let rule): contains(plan.containsRules[rule], returned)
    case .unevaluatedProperties(let schema): rest(schema, of: .object, returned)
    case .unevaluatedItems(let schema): rest(schema, of: .array, returned)
    default: assertion(instruction)
    }
  }

  private mutating func assertion(_ instruction: SchemaPlan.Instruction) -> Outcome {
    let node = frames[top].node
    if document.nodes[node].isContainer { countSteps(inside: node) }
    if holds(instruction.rule, node) { return .passed }
    if case .dependentNames(let list) = instruction.rule, collects {
      return failDependent(list, instruction.keyword, of: node)
    }
    return fail(instruction.keyword)
  }

  /// Takes a result in that the whole instruction stands or falls with.
  mutating func absorb(_ result: Bool) -> Bool {
    if !result { frames[top].failed = true }
    return result || collects
  }

  private mutating func once(_ schema: Int, _ keyword: Keyword?, _ returned: Bool?) -> Outcome {
    guard frames[top].depthInPlace <= plan.schemas.count else {
      return fail(keyword, .endless)
    }
    let entry: Entry = keyword == .dynamicRef ? .dynamicReference : .reference
    guard let result = returned ?? apply(schema, frames[top].node, entry) else { return .waiting }
    return result ? .passed : .failed
  }

  /// The schema with a dynamic anchor in the outermost resource at work that has it.
  private func target(of anchor: Int) -> Int? {
    for frame in frames {
      if let schema = plan.dynamicAnchors[anchor][plan.schemas[frame.schema].resource] {
        return schema
      }
    }
    return nil
  }

  private mutating func all(_ list: Int, _ returned: Bool?) -> Outcome {
    var result = returned
    while true {
      if let result, !absorb(result) { return .failed }
      let next = frames[top].cursor
      guard next < plan.lists[list].count else { return .passed }
      frames[top].cursor &+= 1
      result = apply(plan.lists[list][next], frames[top].node, .inPlace)
      if result == nil { return .waiting }
    }
  }

  private mutating func any(_ list: Int, _ returned: Bool?) -> Outcome {
    var result = returned
    while true {
      if result == true { frames[top].count &+= 1 }
      let next = frames[top].cursor
      // Where it is asked what was evaluated, all schemas have a say in it.
      let isDecided = frames[top].count > 0 && !frames[top].tracks
      if isDecided || next == plan.lists[list].count { break }
      frames[top].cursor &+= 1
      result = apply(plan.lists[list][next], frames[top].node, .alternative)
      if result == nil { return .waiting }
    }
    guard frames[top].count > 0 else { return fail(.anyOf) }
    forgetErrors()
    return .passed
  }

  private mutating func one(_ list: Int, _ returned: Bool?) -> Outcome {
    var result = returned
    while true {
      if result == true { frames[top].count &+= 1 }
      let next = frames[top].cursor
      if frames[top].count > 1 || next == plan.lists[list].count { break }
      frames[top].cursor &+= 1
      result = apply(plan.lists[list][next], frames[top].node, .alternative)
      if result == nil { return .waiting }
    }
    let count = frames[top].count
    if count > 0 { forgetErrors() }
    return count == 1 ? .passed : fail(.oneOf, count == 0 ? .none : .several)
  }

  private mutating func not(_ schema: Int, _ returned: Bool?) -> Outcome {
    guard let result = returned ?? apply(schema, frames[top].node, .inPlace) else {
      return .waiting
    }
    forgetErrors()
    return result ? fail(.not) : .passed
  }

  private mutating func choose(
    _ condition: SchemaPlan.Condition, _ returned: Bool?
  ) -> Outcome {
    var result = returned
    if frames[top].stage == 0 {
      frames[top].stage = 1
      result = apply(condition.test, frames[top].node, .inPlace)
      if result == nil { return .waiting }
    }
    if frames[top].stage == 1, let holds = result {
      forgetErrors()
      frames[top].stage = 2
      guard let schema = holds ? condition.then : condition.otherwise else { return .passed }
      result = apply(schema, frames[top].node, .inPlace)
    }
    guard let result else { return .waiting }
    return result ? .passed : .failed
  }

  private mutating func dependents(_ list: Int, _ returned: Bool?) -> Outcome {
    let node = frames[top].node
    guard document.nodes[node].kind == .object else { return .passed }
    var result = returned
    while true {
      if let result, !absorb(result) { return .failed }
      let next = frames[top].cursor
      guard next < plan.dependents[list].count else { return .passed }
      frames[top].cursor &+= 1
      let dependent = plan.dependents[list][next]
      result = nil
      guard document.member(named: dependent.name, of: node) != nil else { continue }
      result = apply(dependent.schema, node, .inPlace)
      if result == nil { return .waiting }
    }
  }
}
