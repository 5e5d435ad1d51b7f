/// A field, or a piece of text, that says when something is or was done.
package enum DateField {
  /// The first pattern that stands anywhere in the text, read as Thai authors mean it: years are of
  /// the Buddhist era, and a month without a day is all of it.
  package static func read(_ utf8: [UInt8]) -> ValueReading<Period> {
    let field = FieldCursor(field: utf8)
    let years = placesOfYears(in: field)
    let starts = field.starts(with: firstLetters).filter { !years.contains($0.index) }
    for pattern in patterns {
      for start in starts where pattern.starts.contains(start.letter) {
        var cursor = field.moved(to: start.index)
        if let reading = pattern.read(&cursor) { return reading }
      }
    }
    return ValueReading(nil, [.noDate])
  }

  /// Where the years of months and of words such as ปี stand. They begin nothing: in `ต.ค. 66 ม.ค.
  /// 67` the first year is no day of January.
  private static func placesOfYears(in field: FieldCursor) -> Set<Int> {
    var places: Set<Int> = []
    var end = field.index
    for start in field.starts(with: firstLetters) where start.index >= end {
      var cursor = field.moved(to: start.index)
      let isWord = cursor.isAt("ปี") || Year.isEra(cursor)
      if isWord { takeFiscalYearWord(&cursor) }
      guard let year = isWord ? Year.take(&cursor) : DayAndMonth.take(&cursor)?.year else {
        continue
      }
      end = cursor.index
      places.insert(end - (year.isShort ? 2 : 4))
    }
    return places
  }

  private struct Pattern: Sendable {
    /// The scalars that it can begin with; few places of a text begin any pattern.
    let starts: Set<ScalarCode>
    let read: @Sendable (inout FieldCursor) -> ValueReading<Period>?

    init(
      _ letters: String, _ read: @escaping @Sendable (inout FieldCursor) -> ValueReading<Period>?
    ) {
      starts = Set(letters.unicodeScalars.map(\.value))
      self.read = read
    }
  }

  private static let firstLetters = patterns.reduce(into: Set()) { $0.formUnion($1.starts) }
  private static let digits = "0123456789"
  /// The first letters of วันที่, เดือน and the months.
  private static let months = "วเมกพสตธ"

  /// What says more comes before what it contains.
  private static let patterns = [
    Pattern("ไ", quarters),
    Pattern(digits, daysOfMonth),
    Pattern(digits + months, monthsOrDays),
    Pattern(digits + months, day),
    Pattern(months, monthOfYear),
    Pattern(months, month),
    Pattern("ป", fiscalYears),
    Pattern(digits, numericDays),
    Pattern("ปพค", calendarYears),
    Pattern("รท", recurrence),
  ]

  // MARK: - Quarters

  /// `ไตรมาสที่ 1 – 2 ปีงบประมาณ พ.ศ. 2567`, `ไตรมาส 4/2567`
  private static func quarters(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard cursor.isAt("ไตรมาส"), let first = quarter(&cursor) else { return nil }
    var firstYear = yearOfQuarter(&cursor)
    var last = first
    var lastYear: Year?
    var after = cursor
    if takeDash(&after) || takeAnd(&after), let second = quarter(&after) {
      cursor = after
      last = second
      lastYear = yearOfQuarter(&cursor)
    } else {
      lastYear = firstYear
    }
    let flags = (firstYear?.flags ?? []).union(lastYear?.flags ?? [])
    guard firstYear != nil || lastYear != nil else {
      return first <= last
        ? ValueReading(.quarters(first, last), [.yearMissing])
        : ValueReading(nil, [.rangeReversed, .yearMissing])
    }
    firstYear = firstYear ?? lastYear
    lastYear = lastYear ?? firstYear
    guard let from = firstYear?.value, let to = lastYear?.value else {
      return ValueReading(nil, flags)
    }
    return days(
      CivilDate(year: first == 1 ? from - 1 : from, month: (3 * first + 6) % 12 + 1, day: 1),
      CivilDate(lastOf: (3 * last + 8) % 12 + 1, year: last == 1 ? to - 1 : to), flags)
  }

  private static func quarter(_ cursor: inout FieldCursor) -> Int? {
    if cursor.take("ไตรมาส") { cursor.takeAny(of: ["ที่"]) }
    cursor.takeSpaces()
    guard let number = cursor.takeNumber(digits: 1...1), 1...4 ~= number.value else { return nil }
    return number.value
  }

  private static func takeAnd(_ cursor: inout FieldCursor) -> Bool {
    cursor.takeSpaces()
    defer { cursor.takeSpaces() }
    return cursor.take("และ") || cursor.take(",")
  }

  private static func yearOfQuarter(_ cursor: inout FieldCursor) -> Year? {
    var after = cursor
    after.takeSpaces()
    after.takeAny(of: ["(", "ของ"])
    after.takeSpaces()
    let isMarked =
      after.take("/") || takeFiscalYearWord(&after) || after.isAt("ปี") || Year.isEra(after)
    // A bare pair of digits after a quarter may be anything.
    guard let year = Year.take(&after), isMarked || !year.isShort else { return nil }
    cursor = after
    return year
  }

  // MARK: - Days and months

  /// `1 – 15 มกราคม 2567`
  private static func daysOfMonth(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard let first = cursor.takeNumber(digits: 1...2), takeDash(&cursor),
      let last = DayAndMonth.take(&cursor), let lastDay = last.day, let year = last.year
    else { return nil }
    guard let value = year.value else { return ValueReading(nil, year.flags) }
    return days(
      CivilDate(year: value, month: last.month, day: first.value),
      CivilDate(year: value, month: last.month, day: lastDay), year.flags)
  }

  /// `ต.ค. – มี.ค. 66`, `1 ต.ค. 2566 – 30 ก.ย. 2567`
  private static func monthsOrDays(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard let first = DayAndMonth.take(&cursor), takeDash(&cursor),
      let last = DayAndMonth.take(&cursor)
    else { return nil }
    var flags = (first.year?.flags ?? []).union(last.year?.flags ?? [])
    guard first.year != nil || last.year != nil else {
      return ValueReading(.months(first.month, last.month), [.yearMissing])
    }
    if let year = first.year, year.value == nil { return ValueReading(nil, flags) }
    if let year = last.year, year.value == nil { return ValueReading(nil, flags) }
    let isWithinYear = first.month <= last.month
    var from = first.year?.value
    var to = last.year?.value
    if from == nil, let to {
      from = isWithinYear ? to : to - 1
      if !isWithinYear { flags.insert(.startYearInferred) }
    }
    if to == nil, let from {
      to = isWithinYear ? from : from + 1
      if !isWithinYear { flags.insert(.endYearInferred) }
    }
    guard let from, let to else { return nil }
    let months = 12 * (to - from) + last.month - first.month + 1
    if months > 12, first.day == nil, last.day == nil { flags.insert(.spanOver12Months) }
    return days(first.firstDay(year: from), last.lastDay(year: to), flags)
  }

  /// `วันที่ 16 ธันวาคม 2564`
  private static func day(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard let date = DayAndMonth.take(&cursor), date.day != nil, date.year != nil else {
      return nil
    }
    return whole(date)
  }

  /// `มกราคม 2567`
  private static func monthOfYear(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard let date = DayAndMonth.take(&cursor), date.year != nil else { return nil }
    return whole(date)
  }

  /// `มกราคม`
  private static func month(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard let month = ThaiMonth.take(&cursor) else { return nil }
    return ValueReading(.months(month, month), [.yearMissing])
  }

  private static func whole(_ date: DayAndMonth) -> ValueReading<Period>? {
    guard let year = date.year else { return nil }
    guard let value = year.value else { return ValueReading(nil, year.flags) }
    return days(date.firstDay(year: value), date.lastDay(year: value), year.flags)
  }

  // MARK: - Years

  /// `ปีงบประมาณ พ.ศ. 2566 – 2570`: from October of the year before to September.
  private static func fiscalYears(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard cursor.isAt("ปี"), takeFiscalYearWord(&cursor),
      let (first, last) = years(&cursor)
    else { return nil }
    let flags = first.flags.union(last.flags).union([.fiscalYear])
    guard let from = first.value, let to = last.value else {
      return ValueReading(nil, flags.subtracting([.fiscalYear]))
    }
    return days(
      CivilDate(year: from - 1, month: 10, day: 1), CivilDate(year: to, month: 9, day: 30), flags)
  }

  /// `พ.ศ. 2561 – 2564`, `ปี 65`
  private static func calendarYears(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    let hasWord = cursor.isAt("ปี") || Year.isEra(cursor)
    guard hasWord, let (first, last) = years(&cursor) else { return nil }
    let flags = first.flags.union(last.flags).union([.calendarYear])
    guard let from = first.value, let to = last.value else {
      return ValueReading(nil, flags.subtracting([.calendarYear]))
    }
    return days(
      CivilDate(year: from, month: 1, day: 1), CivilDate(year: to, month: 12, day: 31), flags)
  }

  /// A year, or two with a dash between.
  private static func years(_ cursor: inout FieldCursor) -> (first: Year, last: Year)? {
    guard let first = Year.take(&cursor) else { return nil }
    var after = cursor
    guard takeDash(&after) else { return (first, first) }
    takeFiscalYearWord(&after)
    guard let last = Year.take(&after) else { return (first, first) }
    cursor = after
    return (first, last)
  }

  @discardableResult
  private static func takeFiscalYearWord(_ cursor: inout FieldCursor) -> Bool {
    var after = cursor
    guard after.take("ปี") else { return false }
    after.takeSpaces()
    guard after.take("งบประมาณ") || after.take("งบ") else { return false }
    cursor = after
    return true
  }

  // MARK: - Others

  /// `1/10/2566`, or two of them with a dash between.
  private static func numericDays(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard let first = numericDay(&cursor) else { return nil }
    var after = cursor
    let last = takeDash(&after) ? numericDay(&after) ?? first : first
    let flags = first.year.flags.union(last.year.flags)
    guard let from = first.year.value, let to = last.year.value else {
      return ValueReading(nil, flags)
    }
    return days(
      CivilDate(year: from, month: first.month, day: first.day),
      CivilDate(year: to, month: last.month, day: last.day), flags)
  }

  private static func numericDay(
    _ cursor: inout FieldCursor
  ) -> (day: Int, month: Int, year: Year)? {
    guard !cursor.isAfter("/"), let day = cursor.takeNumber(digits: 1...2), cursor.take("/"),
      let month = cursor.takeNumber(digits: 1...2), cursor.take("/"),
      let year = Year.takeDigits(&cursor)
    else { return nil }
    return (day.value, month.value, year)
  }

  /// `รอบ 6 เดือน`, `ทุก ๆ 3 เดือน`
  private static func recurrence(_ cursor: inout FieldCursor) -> ValueReading<Period>? {
    guard cursor.takeAny(of: ["รอบ", "ทุก"]) else { return nil }
    cursor.takeSpaces()
    cursor.takeAny(of: ["ๆ"])
    cursor.takeSpaces()
    guard let months = cursor.takeNumber(digits: 1...2), months.value > 0 else { return nil }
    cursor.takeSpaces()
    return cursor.take("เดือน") ? ValueReading(.every(months: months.value), [.recurrence]) : nil
  }

  // MARK: - Parts

  static func takeDash(_ cursor: inout FieldCursor) -> Bool {
    var after = cursor
    after.takeSpaces()
    after.takeAny(of: ["จน"])
    guard after.takeAny(of: ["-", "–", "—", "−", "‐", "~", "ถึง"]) else { return false }
    after.takeSpaces()
    cursor = after
    return true
  }

  private static func days(
    _ first: CivilDate?, _ last: CivilDate?, _ flags: Set<ValueFlag>
  ) -> ValueReading<Period> {
    guard let first, let last else { return ValueReading(nil, flags.union([.dayOutOfRange])) }
    guard first <= last else { return ValueReading(nil, flags.union([.rangeReversed])) }
    return ValueReading(.days(first, last), flags)
  }
}
