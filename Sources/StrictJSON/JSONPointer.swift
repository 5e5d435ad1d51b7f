/// The way to a value inside a JSON document (RFC 6901), kept as it is printed: `/content/31/a~1b`.
package struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
  package private(set) var utf8: [UInt8]

  /// Points to the whole document.
  package static let root = JSONPointer()

  private init() {
    utf8 = []
  }

  /// None unless it is empty or starts with a slash, and each `~` goes before 0 or 1.
  package init?(_ text: String) {
    self.init(utf8: Array(text.utf8))
  }

  /// As above; the caller vouches that it is valid UTF-8.
  package init?(utf8: [UInt8]) {
    guard utf8.isEmpty || utf8.first == UInt8(ascii: "/") else { return nil }
    for (index, byte) in utf8.enumerated() where byte == UInt8(ascii: "~") {
      let next = utf8.dropFirst(index &+ 1).first
      guard next == UInt8(ascii: "0") || next == UInt8(ascii: "1") else { return nil }
    }
    self.utf8 = utf8
  }

  /// From the fragment of a URI, with its `#`: `#/a%20b`.
  package init?(fragment: String) {
    guard fragment.utf8.first == UInt8(ascii: "#"),
      let decoded = percentDecoded(fragment.utf8.dropFirst()),
      String(validating: decoded, as: UTF8.self) != nil
    else { return nil }
    self.init(utf8: decoded)
  }

  package var description: String { String(decoding: utf8, as: UTF8.self) }

  /// As the fragment of a URI, with its `#`.
  package var fragment: String {
    "#" + percentEncoded(utf8) { $0.isAllowedInFragment }
  }

  package var isRoot: Bool { utf8.isEmpty }

  /// The names and indices on the way, unescaped.
  package var tokens: [[UInt8]] {
    utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst().map {
      unescaped($0)
    }
  }

  package mutating func append(_ name: String) {
    append(utf8: name.utf8)
  }

  package mutating func append(_ index: Int) {
    append(utf8: String(index).utf8)
  }

  package mutating func append(utf8 name: some Sequence<UInt8>) {
    utf8.append(UInt8(ascii: "/"))
    for byte in name {
      switch byte {
      case UInt8(ascii: "~"): utf8.append(contentsOf: "~0".utf8)
      case UInt8(ascii: "/"): utf8.append(contentsOf: "~1".utf8)
      default: utf8.append(byte)
      }
    }
  }

  package func appending(_ name: String) -> JSONPointer {
    var longer = self
    longer.append(name)
    return longer
  }

  package func appending(_ index: Int) -> JSONPointer {
    var longer = self
    longer.append(index)
    return longer
  }

  private func unescaped(_ token: ArraySlice<UInt8>) -> [UInt8] {
    guard token.contains(UInt8(ascii: "~")) else { return Array(token) }
    var bytes: [UInt8] = []
    var isEscape = false
    for byte in token {
      if isEscape {
        bytes.append(byte == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
        isEscape = false
      } else if byte == UInt8(ascii: "~") {
        isEscape = true
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}

extension JSONValue {
  /// The value that `pointer` leads to from this one.
  package subscript(pointer: JSONPointer) -> JSONValue? {
    var value = self
    for token in pointer.tokens {
      let next =
        switch value.kind {
        case .object: value.member(named: token)
        case .array: arrayIndex(token).flatMap { value[$0] }
        default: nil as JSONValue?
        }
      guard let next else { return nil }
      value = next
    }
    return value
  }

  /// The way to this value from the root of its document.
  package var pointer: JSONPointer { pointer(from: 0) }

  /// The way to this value from the node of one that holds it.
  func pointer(from ancestor: Int) -> JSONPointer {
    var pointer = JSONPointer.root
    var current = ancestor
    while current != node {
      let isObject = document.nodes[current].kind == .object
      var index = 0
      var child = current &+ (isObject ? 2 : 1)
      while document.end(of: child) <= node {
        child = document.end(of: child) &+ (isObject ? 1 : 0)
        index &+= 1
      }
      if isObject {
        pointer.append(utf8: document.content(of: child &- 1))
        // The name itself has no way to it but that of its value.
        if node == child &- 1 { break }
      } else {
        pointer.append(index)
      }
      current = child
    }
    return pointer
  }

  /// An index has no leading zero (RFC 6901, section 4).
  private func arrayIndex(_ token: [UInt8]) -> Int? {
    guard token == [UInt8(ascii: "0")] || token.first != UInt8(ascii: "0"),
      token.allSatisfy({ $0 ^ 0x30 < 10 })
    else { return nil }
    return Int(String(decoding: token, as: UTF8.self))
  }
}
