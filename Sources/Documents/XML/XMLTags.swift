/// A tag of a part, and where it stands.
struct XMLTag {
  enum Kind { case start, end, empty }

  var kind: Kind
  /// From `<` to behind `>`.
  var range: Range<Int>
  var name: Range<Int>
}

/// The tags of a part that libxml2 has found to be well-formed, each with its place, which libxml2
/// does not tell. Comments, instructions and character data are passed over.
struct XMLTags {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func next() -> XMLTag? {
    let tag = bytes.span.tag(from: index)
    index = tag?.range.upperBound ?? bytes.count
    return tag
  }
}

extension XMLTag {
  /// The names and the values of its attributes, as they are written.
  func attributes(in bytes: [UInt8]) -> [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] {
    var found: [(ArraySlice<UInt8>, ArraySlice<UInt8>)] = []
    var rest = bytes[name.upperBound..<range.upperBound]
    while true {
      rest = rest.drop { $0 <= 0x20 }
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")),
        let open = rest[equals...].firstIndex(where: \.isQuote),
        let close = rest[(open + 1)...].firstIndex(of: rest[open])
      else { return found }
      found.append((rest[..<equals].prefix { $0 > 0x20 }, rest[(open + 1)..<close]))
      rest = rest[(close + 1)...]
    }
  }
}

extension Span<UInt8> {
  fileprivate func tag(from start: Int) -> XMLTag? {
    var index = start
    while true {
      while index < count, self[index] != UInt8(ascii: "<") { index &+= 1 }
      guard index &+ 1 < count else { return nil }
      switch self[index &+ 1] {
      case UInt8(ascii: "?"): index = end(of: "?>", from: index)
      case UInt8(ascii: "!"):
        let isData = stands("<![CDATA[", at: index)
        index = end(of: isData ? "]]>" : stands("<!--", at: index) ? "-->" : ">", from: index)
      default: return tag(at: index)
      }
    }
  }

  private func tag(at start: Int) -> XMLTag {
    let isEnd = self[start &+ 1] == UInt8(ascii: "/")
    let nameStart = start &+ (isEnd ? 2 : 1)
    var end = nameStart
    while end < count, !self[end].isNameEnd { end &+= 1 }
    let name = nameStart..<end
    var quote: UInt8?
    while end < count, quote != nil || self[end] != UInt8(ascii: ">") {
      if self[end].isQuote, quote == nil {
        quote = self[end]
      } else if self[end] == quote {
        quote = nil
      }
      end &+= 1
    }
    let isEmpty = self[end &- 1] == UInt8(ascii: "/")
    return XMLTag(
      kind: isEnd ? .end : isEmpty ? .empty : .start, range: start..<Swift.min(end &+ 1, count),
      name: name)
  }

  private func end(of word: StaticString, from start: Int) -> Int {
    var index = start
    while index < count, !stands(word, at: index) { index &+= 1 }
    return Swift.min(index &+ word.utf8CodeUnitCount, count)
  }

  private func stands(_ word: StaticString, at index: Int) -> Bool {
    guard word.utf8CodeUnitCount <= count &- index else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      if unsafe self[index &+ offset] != word.utf8Start[offset] { return false }
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

  fileprivate var isNameEnd: Bool {
    self <= 0x20 || self == UInt8(ascii: ">") || self == UInt8(ascii: "/")
  }
}
