/// The months as Thai writes them.
enum ThaiMonth {
  /// The month that is named at the cursor, from 1 to 12.
  static func take(_ cursor: inout FieldCursor) -> Int? {
    for (month, names) in fullNames.enumerated() {
      if cursor.takeAny(of: names) { return month + 1 }
    }
    return takeShortName(&cursor) ?? takeAbbreviation(&cursor)
  }

  /// The right name first, then frequent misspellings.
  private static let fullNames = [
    ["มกราคม"], ["กุมภาพันธ์"], ["มีนาคม"], ["เมษายน"], ["พฤษภาคม"], ["มิถุนายน"],
    ["กรกฎาคม", "กรกฏาคม"], ["สิงหาคม"], ["กันยายน"], ["ตุลาคม"], ["พฤศจิกายน", "พฤษจิกายน"],
    ["ธันวาคม"],
  ]

  private static let shortNames = [
    ["มกรา"], ["กุมภา"], ["มีนา"], ["เมษา"], ["พฤษภา"], ["มิถุนา"], ["กรกฎา", "กรกฏา"], ["สิงหา"],
    ["กันยา"], ["ตุลา"], ["พฤศจิกา", "พฤษจิกา"], ["ธันวา"],
  ]

  /// What stands before and after the point in the middle.
  private static let abbreviations = [
    ("ม", "ค"), ("ก", "พ"), ("มี", "ค"), ("เม", "ย"), ("พ", "ค"), ("มิ", "ย"), ("ก", "ค"),
    ("ส", "ค"), ("ก", "ย"), ("ต", "ค"), ("พ", "ย"), ("ธ", "ค"),
  ]

  /// Words that may follow without a space.
  private static let followers = ["ถึง", "จนถึง", "ปี", "พ.ศ", "ค.ศ", "พศ", "นี้", "และ"]

  private static func isFollowed(_ cursor: FieldCursor) -> Bool {
    cursor.letterHere != .other && !followers.contains { cursor.isAt($0) }
  }

  /// ตุลา, but not the beginning of ตุลาการ.
  private static func takeShortName(_ cursor: inout FieldCursor) -> Int? {
    for (month, names) in shortNames.enumerated() {
      var after = cursor
      guard after.takeAny(of: names), !isFollowed(after) else { continue }
      cursor = after
      return month + 1
    }
    return nil
  }

  /// `ม.ค.`, also with a space inside or with points missing; not inside a word such as มีค่า, nor
  /// a longer abbreviation such as ก.พ.ร.
  private static func takeAbbreviation(_ cursor: inout FieldCursor) -> Int? {
    let isInWord =
      cursor.letterBefore == .consonant
      && !["เดือน", "ถึง", "ใน", "จน"].contains { cursor.isAfter($0) }
    if isInWord { return nil }
    for (month, (first, second)) in abbreviations.enumerated() {
      var after = cursor
      guard after.take(first) else { continue }
      var afterSpaces = after
      afterSpaces.takeSpaces()
      if afterSpaces.take(".") {
        afterSpaces.takeSpaces()
        after = afterSpaces
      }
      guard after.take(second) else { continue }
      let isClosed = after.take(".")
      if isFollowed(after), !isClosed || isBeforeInitial(after) { continue }
      cursor = after
      return month + 1
    }
    return nil
  }

  /// Whether a letter and a point follow.
  private static func isBeforeInitial(_ cursor: FieldCursor) -> Bool {
    guard cursor.letterHere == .consonant else { return false }
    var after = cursor
    after.skipScalar()
    return after.isAt(".")
  }
}
