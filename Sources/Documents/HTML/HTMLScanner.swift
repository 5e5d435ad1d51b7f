/// Finds the tags in a text, each byte of which is looked at a bounded number of times.
struct HTMLScanner {
  enum Strictness {
    /// A whole HTML document: whatever looks like a tag is one.
    case document
    /// Remnants in plain text: only tags that HTML knows; any other `<` is text.
    case remnants
  }

  let bytes: [UInt8]
  let strictness: Strictness
  /// Where something is known not to occur, so that it is not looked for again and again.
  private var absences: [[UInt8]: Range<Int>] = [:]

  init(_ bytes: [UInt8], _ strictness: Strictness) {
    self.bytes = bytes
    self.strictness = strictness
  }

  enum Markup {
    case tag(HTMLTag)
    /// A comment or declaration, which ends before this byte.
    case hidden(end: Int)
  }

  /// The markup at the `<` at `start`, if it is any.
  mutating func markup(at start: Int, before end: Int) -> Markup? {
    var at = start + 1
    guard at < end else { return nil }
    if bytes[at] == UInt8(ascii: "!") || bytes[at] == UInt8(ascii: "?") {
      return hidden(at: start, before: end).map { .hidden(end: $0) }
    }
    let isEnd = bytes[at] == UInt8(ascii: "/")
    if isEnd { at += 1 }
    guard at < end, bytes[at].isLetter else { return nil }
    let nameStart = at
    while at < end, bytes[at].isNameByte { at += 1 }
    let name = nameStart..<at
    let role = HTMLTag.role(of: name, in: bytes)
    guard role != nil || strictness == .document else { return nil }
    let attributes = at
    guard let close = tagEnd(from: at, before: end) else { return nil }
    if strictness == .remnants, !looksLikeAttributes(attributes..<close) { return nil }
    return .tag(
      HTMLTag(
        role: role ?? .inline, name: name, isEnd: isEnd, attributes: attributes..<close,
        end: close + 1))
  }

  /// Where the content of a skipped element ends: before its end tag.
  mutating func contentEnd(of tag: HTMLTag, before end: Int) -> Int? {
    find(Array("</".utf8) + bytes[tag.name].map(\.asLowercase), from: tag.end, before: end)
  }

  /// The `>` that ends a tag whose name ends at `start`.
  private mutating func tagEnd(from start: Int, before end: Int) -> Int? {
    var at = start
    while at < end {
      switch bytes[at] {
      case UInt8(ascii: ">"): return at
      case UInt8(ascii: "<"): return nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let quote = find([bytes[at]], from: at + 1, before: end) else { return nil }
        at = quote + 1
      case UInt8(ascii: "/"), UInt8(ascii: "="): at += 1
      case let byte where byte.isSpace || at > start: at += 1
      default: return nil
      }
    }
    return nil
  }

  /// In `ก <b and c> ง` the sign is "less than"; tags with attributes have a `=`.
  private func looksLikeAttributes(_ range: Range<Int>) -> Bool {
    let words = bytes[range].filter { !$0.isSpace && $0 != UInt8(ascii: "/") }
    if words.isEmpty || words.contains(UInt8(ascii: "=")) { return true }
    return ["nowrap", "reversed", "border"].contains {
      words.elementsEqual($0.utf8) { $0.asLowercase == $1 }
    }
  }

  private mutating func hidden(at start: Int, before end: Int) -> Int? {
    func starts(_ text: StaticString) -> Bool {
      let text = Array(text.description.utf8)
      guard end - start >= text.count else { return false }
      return bytes[start..<start + text.count].elementsEqual(text) { $0.asLowercase == $1 }
    }
    if starts("<!--") {
      if let close = find(Array("-->".utf8), from: start + 4, before: end) { return close + 3 }
      return strictness == .document ? end : nil
    }
    guard strictness == .document || starts("<!doctype") || starts("<![") || starts("<?xml") else {
      return nil
    }
    return find([UInt8(ascii: ">")], from: start, before: end).map { $0 + 1 }
  }

  /// The place of `wanted`, in lower case, at or after `start`.
  private mutating func find(_ wanted: [UInt8], from start: Int, before end: Int) -> Int? {
    guard let first = wanted.first, start < end else { return nil }
    if let absence = absences[wanted], absence.contains(start), end <= absence.upperBound {
      return nil
    }
    var at = start
    while at + wanted.count <= end {
      if bytes[at].asLowercase == first,
        wanted.count == 1
          || bytes[at..<at + wanted.count].elementsEqual(wanted, by: { $0.asLowercase == $1 })
      {
        return at
      }
      at += 1
    }
    absences[wanted] = start..<end
    return nil
  }
}
