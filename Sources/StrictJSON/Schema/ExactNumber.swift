/// The exact value of a JSON number, however many digits it has.
struct ExactNumber: Sendable {
  private let isNegative: Bool
  /// The value is 0.d × 10^`point`, where d are the significant digits.
  private let point: Int
  /// How many significant digits there are, without zeros at either end; none for zero.
  private let count: Int
  /// The first 18 of them or fewer, with zeros behind them as they were written, and the rest,
  /// which hardly any number has.
  private let leading: UInt64
  private let leadingCount: Int
  private let rest: [UInt8]

  private static let width = 18

  /// From the text of a JSON number.
  init(_ text: ArraySlice<UInt8>) {
    var leading: UInt64 = 0
    var rest: [UInt8] = []
    var digits = 0
    var significant = 0
    var point = 0
    var power = 0
    var isPastPoint = false
    var isPastE = false
    var isTiny = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let digit = byte & 0xF
        if isPastE {
          // Far beyond any double, and far from overflow.
          power = min(power &* 10 &+ Int(digit), 1 << 40)
        } else if digits == 0, digit == 0 {
          if isPastPoint { point &-= 1 }
        } else {
          if digits < Self.width {
            leading = leading &* 10 &+ UInt64(digit)
          } else {
            rest.append(digit)
          }
          digits &+= 1
          if digit > 0 { significant = digits }
          if !isPastPoint { point &+= 1 }
        }
      case UInt8(ascii: "."): isPastPoint = true
      case UInt8(ascii: "-"): isTiny = isPastE
      case UInt8(ascii: "+"): break
      default: isPastE = true
      }
    }
    if !rest.isEmpty { rest.removeLast(rest.count - max(significant - Self.width, 0)) }
    self.leading = leading
    leadingCount = min(digits, Self.width)
    self.rest = rest
    count = significant
    self.point = significant == 0 ? 0 : point &+ (isTiny ? 0 &- power : power)
    isNegative = significant > 0 && text.first == UInt8(ascii: "-")
  }

  var isInteger: Bool { count <= point || count == 0 }

  static func < (first: ExactNumber, second: ExactNumber) -> Bool {
    if first.isNegative != second.isNegative { return first.isNegative }
    return first.isNegative
      ? second.hasSmallerMagnitude(than: first) : first.hasSmallerMagnitude(than: second)
  }

  static func <= (first: ExactNumber, second: ExactNumber) -> Bool { !(second < first) }

  private func hasSmallerMagnitude(than other: ExactNumber) -> Bool {
    if count == 0 || other.count == 0 { return other.count > 0 }
    if point != other.point { return point < other.point }
    let width = max(leadingCount, other.leadingCount)
    let (own, others) = (leading(of: width), other.leading(of: width))
    if own != others { return own < others }
    return rest.lexicographicallyPrecedes(other.rest)
  }

  /// Whether it is a whole multiple of `divisor`, of which 18 digits count: more than a double has.
  func isMultiple(of divisor: ExactNumber) -> Bool {
    if count == 0 { return true }
    let modulus = divisor.leadingInteger
    guard modulus > 0 else { return false }
    // Both as integers times a power of ten; this one does not end in a zero.
    let powers = (point &- count) &- (divisor.point &- min(divisor.count, Self.width))
    guard powers >= 0 else { return false }
    var remainder = leadingInteger % modulus
    for digit in rest { remainder = Self.product(remainder, 10, modulus, plus: UInt64(digit)) }
    var factor = 10 % modulus
    var left = powers
    while left > 0, remainder > 0 {
      if left & 1 == 1 { remainder = Self.product(remainder, factor, modulus) }
      factor = Self.product(factor, factor, modulus)
      left >>= 1
    }
    return remainder == 0
  }

  /// The leading digits, filled up with zeros to that many.
  private func leading(of count: Int) -> UInt64 {
    var filled = leading
    for _ in leadingCount..<max(count, leadingCount) { filled &*= 10 }
    return filled
  }

  /// The leading digits as an integer that does not end in a zero.
  private var leadingInteger: UInt64 {
    var integer = leading
    for _ in min(count, leadingCount)..<leadingCount { integer /= 10 }
    return integer
  }

  /// `a` × `b` + `c` modulo `modulus`, where `a` is below it and the product of `b` and it fits 128
  /// bits.
  private static func product(
    _ a: UInt64, _ b: UInt64, _ modulus: UInt64, plus c: UInt64 = 0
  ) -> UInt64 {
    let wide = a.multipliedFullWidth(by: b)
    let (low, carry) = wide.low.addingReportingOverflow(c)
    let high = (wide.high &+ (carry ? 1 : 0)) % modulus
    return modulus.dividingFullWidth((high, low)).remainder
  }

  /// The same bytes for the same value, to compare values by.
  var key: [UInt8] {
    Array("\(isNegative ? "-" : "+")\(leading(of: Self.width))".utf8) + rest.map { $0 | 0x30 }
      + Array("e\(point)".utf8)
  }
}
