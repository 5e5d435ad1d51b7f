import StrictJSON

/// A JSON value that can be changed.
indirect enum JSONTree: Sendable {
  /// As it is written.
  case scalar(String)
  case array([JSONTree])
  case object([(name: String, value: JSONTree)])

  init(_ value: JSONValue) {
    switch value.kind {
    case .array: self = .array(value.items.map { JSONTree($0) })
    case .object:
      self = .object(value.members.map { ($0.name.string ?? "", JSONTree($0.value)) })
    default: self = .scalar(String(decoding: value.canonical(), as: UTF8.self))
    }
  }

  init(_ text: String) throws {
    self.init(try JSONDocument(parsing: Array(text.utf8)).root)
  }

  /// Only for names that need no escapes.
  var text: String {
    switch self {
    case .scalar(let text): text
    case .array(let items): "[" + items.map(\.text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0.name)\":\($0.value.text)" }.joined(separator: ",") + "}"
    }
  }

  var document: JSONDocument {
    get throws { try JSONDocument(parsing: Array(text.utf8)) }
  }

  subscript(name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The pointers to all values, each before those that it holds.
  var pointers: [String] {
    let inner: [(String, JSONTree)] =
      switch self {
      case .scalar: []
      case .array(let items): items.enumerated().map { ("\($0.offset)", $0.element) }
      case .object(let members): members.map { ($0.name, $0.value) }
      }
    return [""] + inner.flatMap { name, value in value.pointers.map { "/\(name)\($0)" } }
  }

  /// The value at a pointer is put in the place of what is there, added if nothing is, or with none
  /// given taken away. False where the pointer leads nowhere.
  mutating func put(_ value: JSONTree?, at pointer: String) -> Bool {
    put(value, at: pointer.split(separator: "/")[...])
  }

  private mutating func put(_ value: JSONTree?, at path: ArraySlice<Substring>) -> Bool {
    guard let step = path.first else {
      if let value { self = value }
      return value != nil
    }
    let rest = path.dropFirst()
    switch self {
    case .scalar: return false
    case .array(var items):
      if step == "-", rest.isEmpty, let value {
        items.append(value)
      } else if let index = Int(step), items.indices.contains(index) {
        if rest.isEmpty, value == nil {
          items.remove(at: index)
        } else if !items[index].put(value, at: rest) {
          return false
        }
      } else {
        return false
      }
      self = .array(items)
    case .object(var members):
      if let index = members.firstIndex(where: { $0.name == step }) {
        if rest.isEmpty, value == nil {
          members.remove(at: index)
        } else if !members[index].value.put(value, at: rest) {
          return false
        }
      } else if rest.isEmpty, let value {
        members.append((String(step), value))
      } else {
        return false
      }
      self = .object(members)
    }
    return true
  }
}
