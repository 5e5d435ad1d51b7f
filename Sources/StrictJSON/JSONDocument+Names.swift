extension JSONDocument {
  /// Whether the strings at these nodes stand in the order of canonical JSON, each but once.
  func isAscending(_ names: ArraySlice<UInt32>) -> Bool {
    var last: Int?
    for name in names {
      if let last, !precedes(last, Int(name)) { return false }
      last = Int(name)
    }
    return true
  }

  /// The strings at these nodes in the order of canonical JSON (RFC 8785, 3.2.3).
  func sorted(_ names: ArraySlice<UInt32>) -> [UInt32] {
    names.count <= Self.few ? inserted(names) : sortedByStart(names)
  }

  private static let few = 16

  private func inserted(_ names: ArraySlice<UInt32>) -> [UInt32] {
    var ordered = Array(names)
    for index in ordered.indices.dropFirst() {
      let name = ordered[index]
      var place = index
      while place > 0, precedes(Int(name), Int(ordered[place &- 1])) {
        ordered[place] = ordered[place &- 1]
        place &-= 1
      }
      ordered[place] = name
    }
    return ordered
  }

  private func sortedByStart(_ names: ArraySlice<UInt32>) -> [UInt32] {
    // Nearly all names differ in their first eight bytes, so that numbers are compared.
    var keys = names.map { (start: start(of: Int($0)), node: $0) }
    keys.sort {
      $0.start == $1.start ? precedes(Int($0.node), Int($1.node)) : $0.start < $1.start
    }
    return keys.map(\.node)
  }

  /// The strings at these nodes in order, of those with one content only the last.
  func lastOfEach(in names: ArraySlice<UInt32>) -> [UInt32] {
    var last: [UInt32] = []
    for name in sorted(names) {
      if let other = last.last, areEqual(Int(other), Int(name)) {
        last[last.count &- 1] = max(other, name)
      } else {
        last.append(name)
      }
    }
    return last
  }

  /// A string that stands a second time among those at `names`.
  ///
  /// Names in order, as canonical JSON has them, take one pass, and a few are compared with one
  /// another; many are sorted, so that no input makes it quadratic.
  func repeated(among names: ArraySlice<UInt32>) -> Int? {
    if isAscending(names) { return nil }
    if names.count <= Self.few {
      for (index, name) in names.enumerated() {
        for earlier in names.prefix(index) where areEqual(Int(earlier), Int(name)) {
          return Int(name)
        }
      }
      return nil
    }
    let ordered = sorted(names)
    for (first, second) in zip(ordered, ordered.dropFirst())
    where areEqual(Int(first), Int(second)) {
      return Int(max(first, second))
    }
    return nil
  }

  private func precedes(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (nodes[first], nodes[second])
    let source = source.span
    let unescaped = unescaped.span
    return precedesInUTF16(
      (a.kind == .string ? source : unescaped).extracting(a.content),
      (b.kind == .string ? source : unescaped).extracting(b.content))
  }

  private func areEqual(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (nodes[first], nodes[second])
    guard a.length == b.length else { return false }
    let source = source.span
    let unescaped = unescaped.span
    return areSame(
      (a.kind == .string ? source : unescaped).extracting(a.content),
      (b.kind == .string ? source : unescaped).extracting(b.content))
  }

  /// The first eight bytes as one number that is ordered as they are in UTF-16.
  private func start(of name: Int) -> UInt64 {
    let string = nodes[name]
    let source = source.span
    let unescaped = unescaped.span
    let content = (string.kind == .string ? source : unescaped).extracting(string.content)
    var start: UInt64 = 0
    for index in 0..<8 {
      start = start << 8 | (index < content.count ? UInt64(content[index].rankInUTF16) : 0)
    }
    return start
  }
}
