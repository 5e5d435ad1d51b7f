/// A number as the digits and the power of ten with which ECMAScript writes it (ECMA-262,
/// Number::toString): the shortest decimal that reads back as the same double.
struct ShortDecimal {
  private var isNegative: Bool
  /// Does not end in a zero, unless it is zero.
  private var coefficient: UInt64
  private var exponent: Int

  /// The double nearest to ±`coefficient` × 10^`exponent`; none if that is infinite.
  init?(isNegative: Bool, coefficient: UInt64, exponent: Int) {
    // Up to 15 digits no two decimals share a double, so each is its own shortest form.
    if coefficient < 1_000_000_000_000_000, exponent.magnitude < 280 {
      self.init(isNegative: isNegative, shortest: coefficient, exponent: exponent)
    } else {
      guard let nearest = Double("\(isNegative ? "-" : "")\(coefficient)e\(exponent)") else {
        return nil
      }
      self.init(nearest)
    }
  }

  /// None for infinities and NaN.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    // The digits that Swift prints are those of ECMAScript; only the layout differs.
    var digits: UInt64 = 0
    var fractionDigits = 0
    var power = 0
    var part = Part.whole
    for byte in number.magnitude.description.utf8 {
      switch byte {
      case UInt8(ascii: "."): part = .fraction
      case UInt8(ascii: "e"): part = .exponent(isNegative: false)
      case UInt8(ascii: "-"): part = .exponent(isNegative: true)
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if case .exponent = part {
          power = power &* 10 &+ Int(byte & 0xF)
        } else {
          digits = digits &* 10 &+ UInt64(byte & 0xF)
          if case .fraction = part { fractionDigits &+= 1 }
        }
      default: break
      }
    }
    if case .exponent(isNegative: true) = part { power = 0 &- power }
    self.init(isNegative: number < 0, shortest: digits, exponent: power &- fractionDigits)
  }

  private init(isNegative: Bool, shortest digits: UInt64, exponent: Int) {
    self.isNegative = isNegative && digits != 0
    self.coefficient = digits
    self.exponent = exponent
    while coefficient != 0, coefficient % 10 == 0 {
      coefficient /= 10
      self.exponent &+= 1
    }
  }

  private enum Part {
    case whole
    case fraction
    case exponent(isNegative: Bool)
  }

  func append(to bytes: inout [UInt8]) {
    guard coefficient != 0 else { return bytes.append(UInt8(ascii: "0")) }
    var digits = [20 of UInt8](repeating: 0)
    var first = digits.count
    var rest = coefficient
    while rest > 0 {
      first &-= 1
      digits[first] = UInt8(ascii: "0") | UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    let count = digits.count - first
    let point = count &+ exponent

    if isNegative { bytes.append(UInt8(ascii: "-")) }
    if point > 21 || point < -5 {
      bytes.append(digits[first])
      if count > 1 { bytes.append(UInt8(ascii: ".")) }
      for index in first &+ 1..<digits.count { bytes.append(digits[index]) }
      bytes.append(contentsOf: point > 0 ? "e+".utf8 : "e-".utf8)
      bytes.append(contentsOf: String(abs(point &- 1)).utf8)
      return
    }
    if point <= 0 {
      bytes.append(contentsOf: "0.".utf8)
      for _ in point..<0 { bytes.append(UInt8(ascii: "0")) }
    }
    for index in first..<digits.count {
      if point > 0, index &- first == point { bytes.append(UInt8(ascii: ".")) }
      bytes.append(digits[index])
    }
    if point > count {
      for _ in count..<point { bytes.append(UInt8(ascii: "0")) }
    }
  }
}
