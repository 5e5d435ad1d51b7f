/// The schemas that references can lead to, by their addresses. Nothing is ever fetched.
package struct SchemaRegistry: Sendable {
  /// The root of each schema that was given.
  private(set) var roots: [JSONValue] = []
  /// What each of them is called, for messages.
  private(set) var names: [String] = []
  private(set) var resources: [Resource] = []
  private var byAddress: [URI: Int] = [:]
  /// Schemas that may have yet another address, by their path in a folder.
  private var shelf: [[UInt8]: (schema: JSONValue, name: String)] = [:]

  /// A schema with an identity of its own: a whole document, or a part of one that has an `$id`.
  struct Resource: Sendable {
    let uri: URI
    let place: SchemaPlace
    var anchors: [String: Int] = [:]
    var dynamicAnchors: [String: Int] = [:]
  }

  /// A value in one of the documents.
  struct SchemaPlace: Sendable, Hashable {
    let document: Int
    let node: Int
  }

  /// Holds the meta-schemas of draft 2020-12.
  package init() {
    self = Self.standard
  }

  private init(documents: [JSONDocument]) {
    for document in documents { add(document.root, base: .empty, named: "") }
  }

  /// The address of the meta-schema that a schema has unless it names another.
  static let standardDialect = URI("https://json-schema.org/draft/2020-12/schema")

  private static let standard = SchemaRegistry(documents: metaSchemas)

  /// Keeps a schema under the address where it would be found, and under each `$id` in it.
  package mutating func add(_ schema: JSONValue, at address: String, named name: String = "") {
    add(schema, base: URI(address), named: name)
  }

  /// Keeps a schema for an address that no schema has and that ends with its path in a folder: a
  /// copy of `https://example.org/a/b.json` may lie there as `a/b.json`, or as `b.json`.
  package mutating func shelve(_ schema: JSONValue, path: [UInt8], named name: String = "") {
    shelf[URI(file: path).path] = (schema, name)
  }

  /// Keeps the schema that is to be compiled; its references may be relative to nothing.
  mutating func addMain(
    _ schema: JSONValue, at address: String, named name: String
  ) -> SchemaPlace {
    add(schema, base: URI(address), named: name)
  }

  @discardableResult
  private mutating func add(_ schema: JSONValue, base: URI, named name: String) -> SchemaPlace {
    let root = SchemaPlace(document: roots.count, node: schema.node)
    roots.append(schema)
    names.append(name)
    let base = base.withoutFragment
    let resource = addResource(at: root, base: base)
    if base != .empty { byAddress[base] = resource }
    // What is to be looked through: a schema, and the resource that it is part of.
    var pending = [(node: schema.node, resource: resource)]
    while let (node, parent) = pending.popLast() {
      let value = JSONValue(document: schema.document, node: node)
      guard value.kind == .object else { continue }
      let place = SchemaPlace(document: root.document, node: node)
      let isOwn = node != schema.node && value["$id"]?.string != nil
      let resource = isOwn ? addResource(at: place, base: resources[parent].uri) : parent
      if let anchor = value["$anchor"]?.string { resources[resource].anchors[anchor] = node }
      if let anchor = value["$dynamicAnchor"]?.string {
        resources[resource].anchors[anchor] = node
        resources[resource].dynamicAnchors[anchor] = node
      }
      for subschema in value.subschemas { pending.append((subschema.node, resource)) }
    }
    return root
  }

  private mutating func addResource(at place: SchemaPlace, base: URI) -> Int {
    let id = value(at: place)["$id"]?.string
    let uri = id.map { base.resolving(URI($0)).withoutFragment } ?? base
    resources.append(Resource(uri: uri, place: place))
    byAddress[uri] = resources.count - 1
    return resources.count - 1
  }

  func value(at place: SchemaPlace) -> JSONValue {
    JSONValue(document: roots[place.document].document, node: place.node)
  }

  func resource(at uri: URI) -> Int? { byAddress[uri.withoutFragment] }

  /// Gives a schema of the shelf this address, if no schema has it yet and one fits: the one with
  /// the longest path.
  mutating func settle(_ uri: URI) {
    let address = uri.withoutFragment
    guard !shelf.isEmpty, byAddress[address] == nil else { return }
    var path = address.path[...]
    while true {
      if let (schema, name) = shelf[Array(path)] {
        add(schema, base: address, named: name)
        return
      }
      guard let slash = path.firstIndex(of: UInt8(ascii: "/")) else { return }
      path = path[(slash + 1)...]
    }
  }

  /// The innermost resource that holds this place.
  func resource(of place: SchemaPlace) -> Int? {
    var found: Int?
    for (index, resource) in resources.enumerated()
    where resource.place.document == place.document
      && resource.place.node <= place.node
      && place.node < roots[place.document].document.end(of: resource.place.node)
    {
      if let other = found, resources[other].place.node > resource.place.node { continue }
      found = index
    }
    return found
  }

  /// The place that a whole address leads to, with its fragment: an anchor or a JSON Pointer.
  func place(at uri: URI) -> SchemaPlace? {
    guard let index = resource(at: uri) else { return nil }
    let resource = resources[index]
    let encoded = uri.fragment ?? []
    guard !encoded.isEmpty else { return resource.place }
    guard let fragment = percentDecoded(encoded) else { return nil }
    if let pointer = JSONPointer(utf8: fragment) {
      return value(at: resource.place)[pointer].map {
        SchemaPlace(document: resource.place.document, node: $0.node)
      }
    }
    return resource.anchors[String(decoding: fragment, as: UTF8.self)].map {
      SchemaPlace(document: resource.place.document, node: $0)
    }
  }

  /// The absolute address of a place, as `absoluteKeywordLocation` shows it.
  func address(of place: SchemaPlace) -> String {
    guard let resource = resource(of: place) else { return "" }
    let pointer = value(at: place).pointer(from: resources[resource].place.node)
    return resources[resource].uri.text + pointer.fragment
  }
}

extension JSONValue {
  /// The schemas that stand under the keywords of this one.
  fileprivate var subschemas: [JSONValue] {
    members.flatMap { member -> [JSONValue] in
      guard let keyword = member.name.string.flatMap(Keyword.init(rawValue:)) else { return [] }
      switch keyword.schemas {
      case .none: return []
      case .one: return [member.value]
      case .list: return Array(member.value.items)
      case .named: return member.value.members.map(\.value)
      }
    }
  }
}
