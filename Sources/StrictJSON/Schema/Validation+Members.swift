extension Validation {
  /// Goes through the members once, each through the steps that its name asks for.
  mutating func object(_ rule: Int, _ returned: Bool?) -> Outcome {
    let node = frames[top].node
    guard document.nodes[node].kind == .object else { return .passed }
    if frames[top].cursor == 0 {
      frames[top].isMismatch = frames[top].isAlternative && !fits(rule, node)
      if frames[top].isMismatch, !collects { return .failed }
      frames[top].hasEntered = !frames[top].isMismatch
    }
    if plan.objects[rule].isShort(for: Int(document.nodes[node].length)) {
      return named(rule, returned)
    }
    if frames[top].cursor == 0 {
      frames[top].cursor = node &+ 1
      steps &+= Int(document.nodes[node].length)
    }
    let end = document.end(of: node)
    let patterns = plan.objects[rule].patterns.count
    if patterns == 0, !collects { return members(rule, end, returned) }
    var result = returned
    while true {
      if let result, !absorb(result) { return .failed }
      result = nil
      let name = frames[top].cursor
      guard name < end else { break }
      let stage = frames[top].stage
      frames[top].stage &+= 1
      var schema: Int?
      if stage == 0 {
        frames[top].isMatched = false
        if let index = index(of: name, in: rule) {
          if plan.objects[rule].isRequired[index] { frames[top].count &+= 1 }
          schema = plan.objects[rule].properties[index]
        }
        if patterns == 0, schema != nil { frames[top].stage = 2 }
      } else if stage <= patterns {
        let (pattern, candidate) = plan.objects[rule].patterns[stage &- 1]
        if matches(pattern, name) { schema = candidate }
      } else if stage == patterns &+ 1 {
        if !frames[top].isMatched { schema = plan.objects[rule].additional }
      } else {
        if frames[top].isMatched, frames[top].tracks {
          evaluated.append(UInt32(truncatingIfNeeded: name))
        }
        frames[top].cursor = document.end(of: name &+ 1)
        frames[top].stage = 0
      }
      if let schema {
        frames[top].isMatched = true
        if frames[top].isMismatch, !plan.schemas[schema].isSimple { continue }
        result = apply(schema, name &+ 1, .below)
        if result == nil { return .waiting }
      }
    }
    guard frames[top].count < plan.objects[rule].requiredCount else { return .passed }
    return failRequired(rule, of: node)
  }

  /// Whether the members with simple schemas are as they must be. Of alternatives that hold one
  /// another, such as kinds of blocks, this tells the right one without going into all of them.
  private func fits(_ rule: Int, _ node: Int) -> Bool {
    plan.objects[rule].simple.allSatisfy { index in
      guard let schema = plan.objects[rule].properties[index],
        let value = plan.objects[rule].names.value(of: index, in: document, node)
      else { return true }
      return holds(schema: schema, value)
    }
  }

  /// The same where no name has to match a pattern and only the verdict counts.
  private mutating func members(_ rule: Int, _ end: Int, _ returned: Bool?) -> Outcome {
    if returned == false { return .failed }
    let tracks = frames[top].tracks
    var count = frames[top].count
    var name = frames[top].cursor
    while name < end {
      let value = name &+ 1
      var schema = plan.objects[rule].additional
      if let index = index(of: name, in: rule) {
        if plan.objects[rule].isRequired[index] { count &+= 1 }
        schema = plan.objects[rule].properties[index] ?? schema
      }
      let next = document.end(of: value)
      if let schema {
        if tracks { evaluated.append(UInt32(truncatingIfNeeded: name)) }
        frames[top].cursor = next
        frames[top].count = count
        guard let result = apply(schema, value, .below) else { return .waiting }
        if !result { return .failed }
      }
      name = next
    }
    return count < plan.objects[rule].requiredCount ? .failed : .passed
  }

  /// The same, by a look for each of few names.
  private mutating func named(_ rule: Int, _ returned: Bool?) -> Outcome {
    let node = frames[top].node
    var result = returned
    while true {
      if let result, !absorb(result) { return .failed }
      result = nil
      let index = frames[top].cursor
      guard index < plan.objects[rule].properties.count else { break }
      frames[top].cursor &+= 1
      guard let value = plan.objects[rule].names.value(of: index, in: document, node) else {
        continue
      }
      if plan.objects[rule].isRequired[index] { frames[top].count &+= 1 }
      guard let schema = plan.objects[rule].properties[index] else { continue }
      if frames[top].isMismatch, !plan.schemas[schema].isSimple { continue }
      if frames[top].tracks { evaluated.append(UInt32(truncatingIfNeeded: value &- 1)) }
      result = apply(schema, value, .below)
      if result == nil { return .waiting }
    }
    guard frames[top].count < plan.objects[rule].requiredCount else { return .passed }
    return failRequired(rule, of: node)
  }

  private mutating func failRequired(_ rule: Int, of node: Int) -> Outcome {
    guard collects else { return .failed }
    let names = plan.objects[rule].names
    for (index, isRequired) in plan.objects[rule].isRequired.enumerated() where isRequired {
      if document.member(named: names[index], of: node) == nil {
        _ = fail(.required, .missing(names[index]))
      }
    }
    return .failed
  }

  mutating func failDependent(_ list: Int, _ keyword: Keyword?, of node: Int) -> Outcome {
    for (name, needed) in plan.dependentNames[list]
    where document.member(named: name, of: node) != nil {
      for other in needed where document.member(named: other, of: node) == nil {
        _ = fail(keyword, .missing(other, with: name))
      }
    }
    return .failed
  }

  private func index(of name: Int, in rule: Int) -> Int? {
    let string = document.nodes[name]
    let source = document.source.span
    let unescaped = document.unescaped.span
    return plan.objects[rule].names.index(
      of: (string.kind == .string ? source : unescaped).extracting(string.content))
  }

  mutating func names(_ schema: Int, _ returned: Bool?) -> Outcome {
    let node = frames[top].node
    guard document.nodes[node].kind == .object else { return .passed }
    var result = returned
    while true {
      if let result, !absorb(result) { return .failed }
      let name = frames[top].cursor == 0 ? node &+ 1 : frames[top].cursor
      guard name < document.end(of: node) else { return .passed }
      frames[top].cursor = document.end(of: name &+ 1)
      result = apply(schema, name, .below)
      if result == nil { return .waiting }
    }
  }

  mutating func items(_ rule: Int, _ returned: Bool?) -> Outcome {
    let node = frames[top].node
    guard document.nodes[node].kind == .array else { return .passed }
    let prefix = plan.itemRules[rule].prefix.count
    var result = returned
    while true {
      if let result, !absorb(result) { return .failed }
      let item = frames[top].cursor == 0 ? node &+ 1 : frames[top].cursor
      let index = frames[top].count
      guard item < document.end(of: node),
        let schema = index < prefix ? plan.itemRules[rule].prefix[index] : plan.itemRules[rule].rest
      else { return .passed }
      frames[top].cursor = document.end(of: item)
      frames[top].count &+= 1
      if frames[top].tracks { evaluated.append(UInt32(truncatingIfNeeded: item)) }
      result = apply(schema, item, .below)
      if result == nil { return .waiting }
    }
  }

  mutating func contains(_ rule: SchemaPlan.ContainsRule, _ returned: Bool?) -> Outcome {
    let node = frames[top].node
    guard document.nodes[node].kind == .array else { return .passed }
    var result = returned
    while true {
      if let result {
        forgetErrors()
        // The stage holds the item that was looked at last.
        if result {
          frames[top].count &+= 1
          if frames[top].tracks {
            evaluated.append(UInt32(truncatingIfNeeded: frames[top].stage))
          }
        }
      }
      let item = frames[top].cursor == 0 ? node &+ 1 : frames[top].cursor
      let count = frames[top].count
      if let most = rule.most, count > most { return fail(.maxContains) }
      let isDecided = count >= rule.least && rule.most == nil && !frames[top].tracks
      if isDecided || item >= document.end(of: node) { break }
      frames[top].stage = item
      frames[top].cursor = document.end(of: item)
      result = apply(rule.schema, item, .below)
      if result == nil { return .waiting }
    }
    guard frames[top].count < rule.least else { return .passed }
    return fail(rule.least > 1 ? .minContains : .contains)
  }

  /// Applies a schema to the members or items that no other schema has evaluated.
  mutating func rest(
    _ schema: Int, of kind: JSONDocument.Kind, _ returned: Bool?
  ) -> Outcome {
    let node = frames[top].node
    guard document.nodes[node].kind == kind else { return .passed }
    let offset = kind == .object ? 1 : 0
    if frames[top].stage == 0 {
      frames[top].stage = 1
      frames[top].cursor = unevaluated.count
      collectUnevaluated(of: node, offset: offset)
    }
    var result = returned
    while true {
      if let result, !absorb(result) { return .failed }
      let next = frames[top].cursor
      guard next < unevaluated.count else { return .passed }
      frames[top].cursor &+= 1
      evaluated.append(unevaluated[next])
      result = apply(schema, Int(unevaluated[next]) &+ offset, .below)
      if result == nil { return .waiting }
    }
  }

  private mutating func collectUnevaluated(of node: Int, offset: Int) {
    let mark = frames[top].evaluatedMark
    let end = document.end(of: node)
    // Put in the order of the document, so that one pass tells which are missing.
    evaluated[mark...].sort()
    var known = mark
    var child = node &+ 1
    while child < end {
      while known < evaluated.count, evaluated[known] < child { known &+= 1 }
      if known == evaluated.count || evaluated[known] != child {
        unevaluated.append(UInt32(truncatingIfNeeded: child))
      }
      child = document.end(of: child &+ offset)
    }
  }
}
