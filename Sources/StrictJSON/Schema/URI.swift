/// A URI or a reference to one, compared byte by byte (RFC 3986).
package struct URI: Sendable, Hashable {
  var scheme: [UInt8]?
  var authority: [UInt8]?
  var path: [UInt8]
  var query: [UInt8]?
  var fragment: [UInt8]?

  static let empty = URI("")

  /// Takes an international path for the same as one written as a URI is (RFC 3987, section 3.1).
  init(_ text: String) {
    self.init(utf8: text.utf8)
    if path.contains(where: { $0 >= 0x80 }) {
      path = Array(percentEncoded(path) { $0 < 0x80 }.utf8)
    }
  }

  /// Of a file at an absolute path (RFC 8089).
  init(file path: [UInt8]) {
    self.init("")
    scheme = Array("file".utf8)
    authority = []
    self.path = Self.withoutDots(
      Array(percentEncoded(path) { $0.isAllowedInFragment && $0 != UInt8(ascii: "?") }.utf8))
  }

  /// Takes any text apart (RFC 3986, appendix B); whether each part may hold what it does is not
  /// asked.
  init(utf8: some Sequence<UInt8>) {
    var rest = Array(utf8)[...]
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = Array(rest[(hash + 1)...])
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = Array(rest[(mark + 1)...])
      rest = rest[..<mark]
    }
    let delimiter = rest.firstIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") }
    if let colon = delimiter, colon > rest.startIndex, rest[colon] == UInt8(ascii: ":") {
      scheme = Array(rest[..<colon])
      rest = rest[(colon + 1)...]
    }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = Array(rest[..<end])
      rest = rest[end...]
    }
    path = Array(rest)
  }

  var utf8: [UInt8] {
    var text: [UInt8] = []
    if let scheme { text += scheme + [UInt8(ascii: ":")] }
    if let authority { text += Array("//".utf8) + authority }
    text += path
    if let query { text += [UInt8(ascii: "?")] + query }
    if let fragment { text += [UInt8(ascii: "#")] + fragment }
    return text
  }

  var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The address of a file by which schemas can refer to it.
  package static func address(ofFile path: [UInt8]) -> String { URI(file: path).text }

  /// The address of a file at a path in a folder that has an address of its own.
  package static func address(of path: [UInt8], under folder: String) -> String {
    folder + (folder.utf8.last == UInt8(ascii: "/") ? "" : "/")
      + String(decoding: URI(file: path).path, as: UTF8.self)
  }

  var withoutFragment: URI {
    var uri = self
    uri.fragment = nil
    return uri
  }

  /// What `reference` means where this is the base (RFC 3986, section 5.2.2).
  func resolving(_ reference: URI) -> URI {
    var target = reference
    if reference.scheme != nil {
      target.path = Self.withoutDots(reference.path)
      return target
    }
    target.scheme = scheme
    if reference.authority != nil {
      target.path = Self.withoutDots(reference.path)
      return target
    }
    target.authority = authority
    if reference.path.isEmpty {
      target.path = path
      target.query = reference.query ?? query
    } else if reference.path.first == UInt8(ascii: "/") {
      target.path = Self.withoutDots(reference.path)
    } else {
      target.path = Self.withoutDots(merged(with: reference.path))
    }
    return target
  }

  private func merged(with relative: [UInt8]) -> [UInt8] {
    if authority != nil, path.isEmpty { return [UInt8(ascii: "/")] + relative }
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return relative }
    return path[...slash] + relative
  }

  /// RFC 3986, section 5.2.4.
  private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
    let slash = UInt8(ascii: "/")
    guard path.contains(UInt8(ascii: ".")), path.contains(slash) else { return path }
    let segments = path.split(separator: slash, omittingEmptySubsequences: false)
    var kept: [ArraySlice<UInt8>] = []
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if segment.elementsEqual(".".utf8) {
        if isLast { kept.append([]) }
      } else if segment.elementsEqual("..".utf8) {
        if kept.count > 1 || kept.first?.isEmpty == false { kept.removeLast() }
        if isLast { kept.append([]) }
      } else {
        kept.append(segment)
      }
    }
    return Array(kept.joined(separator: [slash]))
  }
}
