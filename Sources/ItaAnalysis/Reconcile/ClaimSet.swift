/// Some of the claims of one network, by their numbers.
struct ClaimSet: Hashable {
  private var bits: UInt128 = 0

  /// As many claims as a network can have.
  static let capacity = UInt128.bitWidth

  init() {}

  /// The caller vouches for a number below the capacity.
  init(_ claim: Int) {
    bits = 1 << UInt128(claim)
  }

  var isEmpty: Bool { bits == 0 }
  var count: Int { bits.nonzeroBitCount }

  func contains(_ claim: Int) -> Bool { bits >> UInt128(claim) & 1 == 1 }
  func isSubset(of other: ClaimSet) -> Bool { bits & ~other.bits == 0 }
  func isDisjoint(with other: ClaimSet) -> Bool { bits & other.bits == 0 }

  mutating func formUnion(_ other: ClaimSet) { bits |= other.bits }
  mutating func subtract(_ other: ClaimSet) { bits &= ~other.bits }

  func union(_ other: ClaimSet) -> ClaimSet {
    var both = self
    both.formUnion(other)
    return both
  }

  func intersection(_ other: ClaimSet) -> ClaimSet {
    var both = self
    both.bits &= other.bits
    return both
  }

  func subtracting(_ other: ClaimSet) -> ClaimSet {
    var rest = self
    rest.subtract(other)
    return rest
  }

  /// In ascending order.
  var members: [Int] {
    var rest = bits
    var members: [Int] = []
    while rest != 0 {
      members.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return members
  }
}
