/// The formats of RFC 3339.
extension FormatScanner {
  mutating func dateTime() -> Bool {
    date() && take(where: { $0 | 0x20 == UInt8(ascii: "t") }) != nil && time()
  }

  mutating func date() -> Bool {
    guard let year = digits(4), take("-"), let month = digits(2), take("-"), let day = digits(2),
      (1...12).contains(month)
    else { return false }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeapYear ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }

  mutating func time() -> Bool {
    guard let hour = digits(2), take(":"), let minute = digits(2), take(":"),
      let second = digits(2), hour < 24, minute < 60, second <= 60
    else { return false }
    if take(".") {
      guard someDigits() else { return false }
    }
    var offset = 0
    if take(where: { $0 | 0x20 == UInt8(ascii: "z") }) == nil {
      guard let sign = take(where: { $0.isOne(of: "+-") }), let hours = digits(2), take(":"),
        let minutes = digits(2), hours < 24, minutes < 60
      else { return false }
      offset = (hours * 60 + minutes) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }
    // A leap second is the last of a day of universal time.
    let universal = (hour * 60 + minute - offset + 24 * 60) % (24 * 60)
    return second < 60 || universal == 23 * 60 + 59
  }

  /// RFC 3339, appendix A: units in order, without a gap between them.
  mutating func duration() -> Bool {
    guard take("P") else { return false }
    let dateUnits = Array("YMD".utf8)
    let timeUnits = Array("HMS".utf8)
    let start = position
    if someDigits(), take("W") { return isAtEnd }
    position = start
    guard take(units: dateUnits) else { return false }
    let hasDate = position > start
    guard take("T") else { return hasDate }
    let timeStart = position
    return take(units: timeUnits) && position > timeStart
  }

  private mutating func take(units: [UInt8]) -> Bool {
    var last: Int?
    while someDigits() {
      guard let unit = take(where: units.contains), let index = units.firstIndex(of: unit),
        last == nil || index == (last ?? 0) + 1
      else { return false }
      last = index
    }
    return true
  }
}
