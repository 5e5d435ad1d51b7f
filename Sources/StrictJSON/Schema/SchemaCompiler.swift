/// Turns a schema, and all that it refers to, into a plan. Works off a list instead of recursing.
struct SchemaCompiler {
  var plan: SchemaPlan
  let assertsFormat: Bool
  private var known: [SchemaRegistry.SchemaPlace: Int] = [:]
  private var pending: [Int] = []
  private var dialects: [Int: Dialect] = [:]
  private var dynamicNames: [String: Int] = [:]
  var knownPatterns: [[UInt8]: Int] = [:]

  init(registry: SchemaRegistry, assertsFormat: Bool) {
    plan = SchemaPlan(registry: registry)
    self.assertsFormat = assertsFormat
  }

  mutating func compile(_ root: SchemaRegistry.SchemaPlace) throws(SchemaError) {
    _ = try schema(at: root)
    while let next = pending.popLast() {
      try compile(next)
      if pending.isEmpty { try addDynamicAnchors() }
    }
    try refuseEndlessReferences()
    markSimpleSchemas()
    listSimpleProperties()
    markShortcuts()
  }

  /// The index of the schema at a place, which is compiled in its turn.
  private mutating func schema(at place: SchemaRegistry.SchemaPlace) throws(SchemaError) -> Int {
    if let index = known[place] { return index }
    let resource = plan.registry.resource(of: place) ?? 0
    let index = plan.schemas.count
    plan.schemas.append(
      SchemaPlan.CompiledSchema(place: place, resource: resource, shortcut: index))
    known[place] = index
    pending.append(index)
    return index
  }

  mutating func schema(_ value: JSONValue, in parent: Int) throws(SchemaError) -> Int {
    let document = plan.schemas[parent].place.document
    return try schema(at: SchemaRegistry.SchemaPlace(document: document, node: value.node))
  }

  private mutating func compile(_ index: Int) throws(SchemaError) {
    let place = plan.schemas[index].place
    let value = plan.registry.value(at: place)
    let dialect = try dialect(of: plan.schemas[index].resource)
    let start = plan.instructions.count
    if value.bool == false { add(nil, .never) }
    let source = SchemaSource(value: value, dialect: dialect)
    // In the order of cost: what fails early need not be gone into.
    try assertions(source, index)
    try references(source, index)
    try applicators(source, index)
    plan.schemas[index].instructions = start..<plan.instructions.count
    plan.schemas[index].asksUnevaluated =
      source[.unevaluatedItems] != nil || source[.unevaluatedProperties] != nil
  }

  mutating func add(_ keyword: Keyword?, _ rule: SchemaPlan.Rule) {
    plan.instructions.append(SchemaPlan.Instruction(keyword: keyword, rule: rule))
  }

  private mutating func references(_ source: SchemaSource, _ index: Int) throws(SchemaError) {
    if let text = source[.ref]?.string {
      let target = try target(of: text, from: index, under: .ref)
      add(.ref, .reference(try schema(at: target)))
    }
    if let text = source[.dynamicRef]?.string {
      let place = try target(of: text, from: index, under: .dynamicRef)
      let otherwise = try schema(at: place)
      // Only where it leads to a dynamic anchor does the scope count (Core, section 8.2.3.2).
      let name = plan.registry.value(at: place)["$dynamicAnchor"]?.string
      if let name, URI(text).fragment == Array(name.utf8) {
        let anchor = dynamicNames[name] ?? plan.dynamicAnchors.count
        if dynamicNames[name] == nil {
          dynamicNames[name] = anchor
          plan.dynamicAnchors.append([:])
        }
        add(.dynamicRef, .dynamicReference(anchor: anchor, otherwise: otherwise))
      } else {
        add(.dynamicRef, .reference(otherwise))
      }
    }
  }

  private mutating func target(
    of reference: String, from index: Int, under keyword: Keyword
  ) throws(SchemaError) -> SchemaRegistry.SchemaPlace {
    let base = plan.registry.resources[plan.schemas[index].resource].uri
    let uri = base.resolving(URI(reference))
    plan.registry.settle(uri)
    guard let place = plan.registry.place(at: uri) else {
      throw error(.unresolvable(uri.text), at: index, under: keyword)
    }
    return place
  }

  func error(
    _ reason: SchemaError.Reason, at index: Int, under keyword: Keyword? = nil
  ) -> SchemaError {
    plan.registry.error(reason, at: plan.schemas[index].place, under: keyword?.rawValue)
  }

  /// Compiles the schemas that a dynamic reference may lead to in the resources that are in use.
  private mutating func addDynamicAnchors() throws(SchemaError) {
    let used = Set(plan.schemas.map(\.resource))
    for (name, anchor) in dynamicNames {
      for index in used where plan.dynamicAnchors[anchor][index] == nil {
        let resource = plan.registry.resources[index]
        guard let node = resource.dynamicAnchors[name] else { continue }
        plan.dynamicAnchors[anchor][index] = try schema(
          at: SchemaRegistry.SchemaPlace(document: resource.place.document, node: node))
      }
    }
  }

  private mutating func dialect(of index: Int) throws(SchemaError) -> Dialect {
    if let dialect = dialects[index] { return dialect }
    let resource = plan.registry.resources[index]
    let own = plan.registry.value(at: resource.place)["$schema"]
    let named = (own ?? plan.registry.roots[resource.place.document]["$schema"])?.string
    let dialect = try dialect(named: named, at: resource.place)
    dialects[index] = dialect
    return dialect
  }

  private mutating func dialect(
    named name: String?, at place: SchemaRegistry.SchemaPlace
  ) throws(SchemaError) -> Dialect {
    guard let name else { return .standard }
    plan.registry.settle(URI(name))
    guard let resource = plan.registry.resource(at: URI(name)) else {
      throw plan.registry.error(.unknownDialect(name), at: place, under: "$schema")
    }
    let metaSchema = plan.registry.value(at: plan.registry.resources[resource].place)
    guard let vocabularies = metaSchema["$vocabulary"] else { return .standard }
    var dialect = Dialect(vocabularies: [.core])
    for (uri, isRequired) in vocabularies.members {
      guard let uri = uri.string else { continue }
      if let vocabulary = Vocabulary(uri: uri) {
        dialect.vocabularies.insert(vocabulary)
      } else if isRequired.bool == true {
        throw plan.registry.error(.unknownVocabulary(uri), at: place, under: "$schema")
      }
    }
    return dialect
  }
}

/// The keywords of one schema that its dialect has.
struct SchemaSource {
  let value: JSONValue
  let dialect: Dialect

  subscript(keyword: Keyword) -> JSONValue? {
    dialect.has(keyword) ? value[keyword.rawValue] : nil
  }

  /// A keyword whose value is a length or a number of things, which may be written `2.0`.
  func count(_ keyword: Keyword) -> Int? {
    self[keyword]?.double.map { $0 < 0x1p62 ? Int(max($0, 0)) : Int.max }
  }
}
