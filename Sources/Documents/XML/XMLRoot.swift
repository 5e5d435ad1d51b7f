/// The outermost element of a part, for who adds to what it holds.
struct XMLRoot {
  /// What stands before its name, with the colon; mostly empty.
  let prefix: String
  /// The namespace that the prefix stands for.
  let namespace: String
  private let part: [UInt8]
  private let name: String
  /// Where its end tag stands, or where one has to.
  private let end: Range<Int>
  private let isEmpty: Bool

  /// Nil for what holds no element.
  init?(_ part: [UInt8]) {
    var tags = XMLTags(part)
    guard let root = tags.next() else { return nil }
    let name = part[root.name]
    let colon = name.firstIndex(of: UInt8(ascii: ":"))
    let prefix = String(decoding: colon.map { name[...$0] } ?? [], as: UTF8.self)
    let declaring = prefix.isEmpty ? "xmlns" : "xmlns:\(prefix.dropLast())"
    let value = root.attributes(in: part).first { $0.name.elementsEqual(declaring.utf8) }?.value
    self.prefix = prefix
    self.part = part
    self.name = String(decoding: name, as: UTF8.self)
    namespace = value.map { String(decoding: $0, as: UTF8.self) } ?? ""
    isEmpty = root.kind == .empty
    var last = root.range
    while let tag = tags.next() { last = tag.range }
    end = last
  }

  /// The part with more at the end of what the element holds.
  func appending(_ children: [UInt8]) -> [UInt8] {
    guard isEmpty else { return part[..<end.lowerBound] + children + part[end.lowerBound...] }
    return part[..<(end.upperBound - 2)] + [UInt8(ascii: ">")] + children
      + Array("</\(name)>".utf8) + part[end.upperBound...]
  }
}
