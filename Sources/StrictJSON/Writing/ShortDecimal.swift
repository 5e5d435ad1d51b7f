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
    let text = Array(number.magnitude.description.utf8)
    let parts = Parts(number: text[...])
    self.init(isNegative: number < 0, shortest: parts.digits, exponent: parts.exponent)
  }

  /// The double nearest to the number that this text of JSON writes; none if that is infinite.
  init?(number text: ArraySlice<UInt8>) {
    let parts = Parts(number: text)
    if parts.count <= 15, parts.exponent.magnitude < 280 {
      let isNegative = text.first == UInt8(ascii: "-")
      self.init(isNegative: isNegative, shortest: parts.digits, exponent: parts.exponent)
    } else {
      guard let nearest = Double(String(decoding: text, as: UTF8.self)) else { return nil }
      self.init(nearest)
    }
  }

  /// The digits of a printed number as an integer, how many they are without leading zeros, and the
  /// power of ten that goes with them. Of more than 19 digits only the count is right.
  private struct Parts {
    var digits: UInt64 = 0
    var count = 0
    var exponent = 0

    init(number text: ArraySlice<UInt8>) {
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
            continue
          }
          digits = digits &* 10 &+ UInt64(byte & 0xF)
          if count > 0 || byte != UInt8(ascii: "0") { count &+= 1 }
          if isPastPoint { exponent &-= 1 }
        case UInt8(ascii: "."): isPastPoint = true
        case UInt8(ascii: "-"): isTiny = isPastE
        case UInt8(ascii: "+"): break
        default: isPastE = true
        }
      }
      exponent &+= isTiny ? 0 &- power : power
    }
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
