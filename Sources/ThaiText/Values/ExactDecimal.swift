/// A decimal number as printed: `97.10` keeps its zero, and no digit is ever rounded.
package struct ExactDecimal: Sendable, Hashable, CustomStringConvertible {
  /// The number without its point: 9710 for `97.10`.
  package let units: Int
  /// How many digits stand after the point.
  package let places: Int
  /// ASCII digits, with a point and a sign where they are.
  package let description: String

  /// Nil for what is not `-?[0-9]+(\.[0-9]+)?`, or is larger than the machine's integers.
  package init?(_ printed: some Sequence<UInt8>) {
    var units = 0
    var isNegative = false
    var wholeDigits = 0
    var places: Int?
    var text = ""
    for byte in printed {
      text.unicodeScalars.append(Unicode.Scalar(byte))
      switch byte {
      case 0x30...0x39:
        let (tenfold, overflowed) = units.multipliedReportingOverflow(by: 10)
        let (sum, overflowedToo) = tenfold.addingReportingOverflow(Int(byte - 0x30))
        guard !overflowed, !overflowedToo else { return nil }
        units = sum
        if let known = places { places = known + 1 } else { wholeDigits += 1 }
      case UInt8(ascii: "."):
        guard places == nil, wholeDigits > 0 else { return nil }
        places = 0
      case UInt8(ascii: "-"):
        guard !isNegative, wholeDigits == 0, places == nil else { return nil }
        isNegative = true
      default:
        return nil
      }
    }
    guard wholeDigits > 0, places != 0 else { return nil }
    self.units = isNegative ? -units : units
    self.places = places ?? 0
    description = text
  }

  /// `units` × 10^-`places`: 8454 and 2 are `84.54`.
  package init(units: Int, places: Int) {
    self.units = units
    self.places = places
    var digits = String(units.magnitude)
    if digits.utf8.count <= places {
      digits = String(repeating: "0", count: places + 1 - digits.utf8.count) + digits
    }
    let whole = digits.dropLast(places)
    description = (units < 0 ? "-" : "") + whole + (places > 0 ? "." + digits.suffix(places) : "")
  }

  /// The number in units of 10 to the power of `-places`; nil when digits would be lost, or there
  /// are too many.
  package func units(atPlaces wanted: Int) -> Int? {
    guard wanted >= places else { return nil }
    var units = units
    for _ in places..<wanted {
      let (tenfold, overflowed) = units.multipliedReportingOverflow(by: 10)
      guard !overflowed else { return nil }
      units = tenfold
    }
    return units
  }
}
