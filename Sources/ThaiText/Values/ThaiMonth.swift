/// The months as Thai writes them.
enum ThaiMonth {
  /// The month that is named at the cursor, from 1 to 12.
  static func take(_ cursor: inout FieldCursor) -> Int? {
    // Most letters begin no month, and no letter begins many.
    guard let names = byFirstLetter[cursor.scalarHere] else { return nil }
    for (name, month) in names.full where cursor.take(name) { return month }
    return takeShortName(&cursor, names.short) ?? takeAbbreviation(&cursor, names.abbreviations)
  }

  private struct Names {
    var full: [(name: String, month: Int)] = []
    var short: [(name: String, month: Int)] = []
    /// What stands before and after the point in the middle.
    var abbreviations: [(first: String, second: String, month: Int)] = []
  }

  private static let byFirstLetter: [ScalarCode: Names] = {
    var table: [ScalarCode: Names] = [:]
    func insert(_ name: String, _ change: (inout Names) -> Void) {
      guard let letter = name.unicodeScalars.first?.value else { return }
      change(&table[letter, default: Names()])
    }
    for (month, names) in fullNames.enumerated() {
      for name in names { insert(name) { $0.full.append((name, month + 1)) } }
    }
    for (month, names) in shortNames.enumerated() {
      for name in names { insert(name) { $0.short.append((name, month + 1)) } }
    }
    for (month, (first, second)) in abbreviations.enumerated() {
      insert(first) { $0.abbreviations.append((first, second, month + 1)) }
    }
    return table
  }()

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
  private static func takeShortName(
    _ cursor: inout FieldCursor, _ names: [(name: String, month: Int)]
  ) -> Int? {
    for (name, month) in names where cursor.isAt(name) {
      var after = cursor
      guard after.take(name), !isFollowed(after) else { continue }
      cursor = after
      return month
    }
    return nil
  }

  /// `ม.ค.`, also with a space inside or with points missing; not inside a word such as มีค่า, nor
  /// a longer abbreviation such as ก.พ.ร.
  private static func takeAbbreviation(
    _ cursor: inout FieldCursor, _ names: [(first: String, second: String, month: Int)]
  ) -> Int? {
    let isInWord =
      cursor.letterBefore == .consonant
      && !["เดือน", "ถึง", "ใน", "จน"].contains { cursor.isAfter($0) }
    if isInWord { return nil }
    for (first, second, month) in names where cursor.isAt(first) {
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
      return month
    }
    return nil
  }

  /// Whether a letter and a point follow that begin no other month.
  private static func isBeforeInitial(_ cursor: FieldCursor) -> Bool {
    guard cursor.letterHere == .consonant else { return false }
    var after = cursor
    after.skipScalar()
    return after.take(".") && !["ค", "พ", "ย"].contains { after.isAt($0) }
  }
}
