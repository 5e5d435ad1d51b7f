/// One value of a document, and the way to those that it holds.
package struct JSONValue: Sendable {
  package let document: JSONDocument
  let node: Int

  package enum Kind: Sendable {
    case null
    case bool
    case number
    case string
    case array
    case object
  }

  package var kind: Kind {
    switch document.nodes[node].kind {
    case .null: .null
    case .false, .true: .bool
    case .number: .number
    case .string, .escapedString: .string
    case .array: .array
    case .object: .object
    }
  }

  package var bool: Bool? {
    switch document.nodes[node].kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The content of a string, unescaped. For document text; names and codes are easier as `string`.
  package var utf8: [UInt8]? {
    kind == .string ? Array(document.content(of: node)) : nil
  }

  package var string: String? {
    kind == .string ? String(decoding: document.content(of: node), as: UTF8.self) : nil
  }

  /// A number as it is written.
  package var number: String? {
    kind == .number ? String(decoding: document.number(at: node), as: UTF8.self) : nil
  }

  package var double: Double? { number.flatMap(Double.init) }

  /// A number written without point or exponent that an `Int` holds.
  package var integer: Int? { number.flatMap { Int($0) } }

  /// How many items or members it holds.
  package var count: Int {
    switch document.nodes[node].kind {
    case .array, .object: Int(document.nodes[node].length)
    default: 0
    }
  }

  /// The items of an array; anything else has none.
  package var items: Items {
    let isArray = kind == .array
    return Items(document: document, cursor: node &+ 1, end: isArray ? document.end(of: node) : 0)
  }

  /// The members of an object in the order of the text; anything else has none.
  package var members: Members {
    let isObject = kind == .object
    return Members(
      document: document, cursor: node &+ 1, end: isObject ? document.end(of: node) : 0)
  }

  /// The value of the member with this name.
  package subscript(name: String) -> JSONValue? {
    guard kind == .object else { return nil }
    return document.member(named: name.utf8Span.span, of: node).map {
      JSONValue(document: document, node: $0)
    }
  }

  /// The item of an array at `index`, from 0.
  package subscript(index: Int) -> JSONValue? {
    guard kind == .array, (0..<count).contains(index) else { return nil }
    var item = node &+ 1
    for _ in 0..<index { item = document.end(of: item) }
    return JSONValue(document: document, node: item)
  }

  func member(named name: [UInt8]) -> JSONValue? {
    guard kind == .object else { return nil }
    return document.member(named: name, of: node).map { JSONValue(document: document, node: $0) }
  }

  /// Where it starts in the text.
  package var position: TextPosition { TextPosition(offset: offset, in: document.source) }

  package var offset: Int { Int(document.nodes[node].offset) }

  package struct Items: Sequence, IteratorProtocol {
    fileprivate let document: JSONDocument
    fileprivate var cursor: Int
    fileprivate let end: Int

    package mutating func next() -> JSONValue? {
      guard cursor < end else { return nil }
      defer { cursor = document.end(of: cursor) }
      return JSONValue(document: document, node: cursor)
    }
  }

  package struct Members: Sequence, IteratorProtocol {
    fileprivate let document: JSONDocument
    fileprivate var cursor: Int
    fileprivate let end: Int

    package mutating func next() -> (name: JSONValue, value: JSONValue)? {
      guard cursor < end else { return nil }
      let name = JSONValue(document: document, node: cursor)
      let value = JSONValue(document: document, node: cursor &+ 1)
      cursor = document.end(of: value.node)
      return (name, value)
    }
  }
}
