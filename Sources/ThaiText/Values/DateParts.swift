/// A year as printed.
struct Year {
  /// The Gregorian year; nil when the number can be no year.
  let value: Int?
  let flags: Set<ValueFlag>
  /// Whether only the last two digits are printed.
  let isShort: Bool

  private init(_ printed: Int, digits: Int) {
    isShort = digits == 2
    switch printed {
    case 0...99:
      value = printed + 2500 - 543
      // Before 43 another reader would take it for this century of the other era.
      flags = printed < 43 ? [.twoDigitYear, .yearPivot] : [.twoDigitYear]
    case 2400...2700:
      value = printed - 543
      flags = []
    case 1900...2199:
      value = printed
      flags = [.ceYear]
    default:
      value = nil
      flags = [.yearOutOfRange]
    }
  }

  /// Takes a year with the words that may stand before it: ปี, พ.ศ., ค.ศ.
  static func take(_ cursor: inout FieldCursor) -> Year? {
    var after = cursor
    after.takeSpaces()
    after.takeAny(of: ["ปี"])
    after.takeSpaces()
    takeEra(&after)
    guard let year = takeDigits(&after) else { return nil }
    cursor = after
    return year
  }

  static func isEra(_ cursor: FieldCursor) -> Bool {
    var after = cursor
    return takeEra(&after)
  }

  /// Takes two or four digits that are no part of a time or an amount.
  static func takeDigits(_ cursor: inout FieldCursor) -> Year? {
    var after = cursor
    guard let number = after.takeNumber(digits: 2...4), number.digits != 3 else { return nil }
    var beyond = after
    if number.digits == 2, beyond.takeAny(of: [".", ":", ","]),
      beyond.next.map({ 0x30...0x39 ~= $0 }) == true
    {
      return nil
    }
    cursor = after
    return Year(number.value, digits: number.digits)
  }

  @discardableResult
  private static func takeEra(_ cursor: inout FieldCursor) -> Bool {
    var after = cursor
    guard after.takeAny(of: ["พ", "ค"]) else { return false }
    after.takeSpaces()
    after.takeAny(of: ["."])
    after.takeSpaces()
    guard after.take("ศ") else { return false }
    after.takeAny(of: ["."])
    after.takeSpaces()
    cursor = after
    return true
  }
}

/// A month with the day before it and the year after it, as far as they are printed.
struct DayAndMonth {
  let day: Int?
  let month: Int
  let year: Year?

  static func take(_ cursor: inout FieldCursor) -> DayAndMonth? {
    var after = cursor
    // Spaces are taken after words only, or a search through many of them would take the square of
    // their number.
    if after.take("วันที่") { after.takeSpaces() }
    let day = after.takeNumber(digits: 1...2)?.value
    if day != nil { after.takeSpaces() }
    if after.take("เดือน") { after.takeSpaces() }
    guard let month = ThaiMonth.take(&after) else { return nil }
    let year = Year.take(&after)
    cursor = after
    return DayAndMonth(day: day, month: month, year: year)
  }

  func firstDay(year: Int) -> CivilDate? { CivilDate(year: year, month: month, day: day ?? 1) }

  func lastDay(year: Int) -> CivilDate? {
    guard let day else { return CivilDate(lastOf: month, year: year) }
    return CivilDate(year: year, month: month, day: day)
  }
}
