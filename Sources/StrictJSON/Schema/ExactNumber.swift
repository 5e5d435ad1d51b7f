/// The exact value of a JSON number, however many digits it has.
struct ExactNumber: Sendable, Equatable {
  private let isNegative: Bool
  /// The digits without zeros at either end, so that equal numbers are the same; none for zero.
  private let digits: [UInt8]
  /// The value is 0.`digits` × 10^`point`.
  private let point: Int

  /// From the text of a JSON number.
  init(_ text: ArraySlice<UInt8>) {
    var digits: [UInt8] = []
    var point = 0
    var power = 0
    var isPastPoint = false
    var isPastE = false
    var isTiny = false
    for byte in text {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isPastE {
          // Far beyond any double, and far from overflow.
          power = min(power &* 10 &+ Int(byte & 0xF), 1 << 40)
        } else if digits.isEmpty, byte == UInt8(ascii: "0") {
          if isPastPoint { point &-= 1 }
        } else {
          digits.append(byte & 0xF)
          if !isPastPoint { point &+= 1 }
        }
      case UInt8(ascii: "."): isPastPoint = true
      case UInt8(ascii: "-"): isTiny = isPastE
      case UInt8(ascii: "+"): break
      default: isPastE = true
      }
    }
    while digits.last == 0 { digits.removeLast() }
    self.digits = digits
    self.point = digits.isEmpty ? 0 : point &+ (isTiny ? 0 &- power : power)
    isNegative = !digits.isEmpty && text.first == UInt8(ascii: "-")
  }

  var isInteger: Bool { digits.count <= point || digits.isEmpty }

  static func < (first: ExactNumber, second: ExactNumber) -> Bool {
    if first.isNegative != second.isNegative { return first.isNegative }
    let (low, high) = first.isNegative ? (second, first) : (first, second)
    if low.digits.isEmpty || high.digits.isEmpty { return !high.digits.isEmpty }
    if low.point != high.point { return low.point < high.point }
    return low.digits.lexicographicallyPrecedes(high.digits)
  }

  static func <= (first: ExactNumber, second: ExactNumber) -> Bool { !(second < first) }

  /// Whether it is a whole multiple of `divisor`, of which 18 digits count: more than a double has.
  func isMultiple(of divisor: ExactNumber) -> Bool {
    if digits.isEmpty { return true }
    var modulus: UInt64 = 0
    for digit in divisor.digits.prefix(18) { modulus = modulus &* 10 &+ UInt64(digit) }
    guard modulus > 0 else { return false }
    // Both as integers times a power of ten; this one does not end in a zero.
    let powers = (point &- digits.count) &- (divisor.point &- min(divisor.digits.count, 18))
    guard powers >= 0 else { return false }
    var rest: UInt64 = 0
    for digit in digits { rest = Self.product(rest, 10, modulus, plus: UInt64(digit)) }
    var factor = 10 % modulus
    var left = powers
    while left > 0, rest > 0 {
      if left & 1 == 1 { rest = Self.product(rest, factor, modulus) }
      factor = Self.product(factor, factor, modulus)
      left >>= 1
    }
    return rest == 0
  }

  private static func product(
    _ a: UInt64, _ b: UInt64, _ modulus: UInt64, plus c: UInt64 = 0
  ) -> UInt64 {
    let wide = a.multipliedFullWidth(by: b)
    let (low, carry) = wide.low.addingReportingOverflow(c)
    // The high half is below the modulus because both factors are.
    return modulus.dividingFullWidth((wide.high &+ (carry ? 1 : 0), low)).remainder
  }

  /// The same bytes for the same value, to compare values by.
  var key: [UInt8] {
    [isNegative ? UInt8(ascii: "-") : UInt8(ascii: "+")] + digits.map { $0 | 0x30 }
      + Array("e\(point)".utf8)
  }
}
