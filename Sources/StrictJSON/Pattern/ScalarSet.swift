/// The characters that one step of a pattern takes.
struct ScalarSet: Sendable, Hashable {
  private(set) var ranges: [ClosedRange<UInt32>] = []
  private(set) var properties: [UnicodeProperty] = []
  var isNegated = false

  static let largest: UInt32 = 0x10FFFF

  init(_ ranges: ClosedRange<UInt32>...) {
    self.ranges = ranges
  }

  init(_ property: UnicodeProperty) {
    properties = [property]
  }

  mutating func insert(_ range: ClosedRange<UInt32>) {
    ranges.append(range)
  }

  /// A negated set joins as what it is not, range by range; a negated property as its opposite.
  mutating func formUnion(_ other: ScalarSet) {
    if other.isNegated {
      ranges += other.gaps
      properties += other.properties.map(\.opposite)
    } else {
      ranges += other.ranges
      properties += other.properties
    }
  }

  /// The ranges between those of the set.
  private var gaps: [ClosedRange<UInt32>] {
    guard properties.isEmpty else { return [] }
    var gaps: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { gaps.append(next...range.lowerBound - 1) }
      next = max(next, range.upperBound + 1)
    }
    if next <= Self.largest { gaps.append(next...Self.largest) }
    return gaps
  }

  func contains(_ scalar: UInt32) -> Bool {
    let isInside =
      ranges.contains { $0.contains(scalar) }
      || !properties.isEmpty && properties.contains { $0.holds(for: scalar) }
    return isInside != isNegated
  }

  static let digits = ScalarSet(0x30...0x39)
  static let word = ScalarSet(0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A)
  static let lineEnds = ScalarSet(0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029)
  /// WhiteSpace and LineTerminator of ECMA-262.
  static let space = ScalarSet(
    0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A, 0x2028...0x2029,
    0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF)
  static let all = ScalarSet(0...largest)

  var negated: ScalarSet {
    var set = self
    set.isNegated.toggle()
    return set
  }
}
