/// The code of a question or disclosure item: a series and a number, such as `o10`.
package struct ItemCode: Sendable, Hashable, CustomStringConvertible {
  package enum Series: String, Sendable {
    case o, i, e

    /// The highest number that the series has had in any year.
    var last: Int {
      switch self {
      case .o: 48
      case .i: 30
      case .e: 15
      }
    }
  }

  package let series: Series
  package let number: Int

  package var description: String { series.rawValue + String(number) }

  /// A code and the bytes of the text where it stands.
  package struct Place: Sendable, Equatable {
    package let code: ItemCode
    package let bytes: Range<Int>
  }

  /// The codes that a text in normal form names, in its order.
  package static func places(in utf8: [UInt8]) -> ValueReading<[Place]> {
    var search = ItemCodeSearch(utf8)
    search.run()
    return ValueReading(search.places, search.flags)
  }
}

/// Looks for codes, which Thai authors write with a Thai or ASCII zero for the letter o: `๐๑๐` is
/// o10.
private struct ItemCodeSearch {
  private(set) var places: [ItemCode.Place] = []
  private(set) var flags: Set<ValueFlag> = []

  private let codes: [ScalarCode]
  /// Where each scalar starts, and the end of the text.
  private var starts: [Int] = []
  /// The scalar after the last accepted code.
  private var lastEnd: Int?

  init(_ utf8: [UInt8]) {
    let bytes = utf8.span
    codes = bytes.scalars()
    var index = 0
    while index < bytes.count {
      starts.append(index)
      index &+= bytes.scalar(at: index).length
    }
    starts.append(index)
  }

  mutating func run() {
    for start in codes.indices {
      guard let series = ItemCodeSearch.series(of: codes[start]), isFree(before: start),
        let (number, end) = number(at: start + 1), isFree(after: end)
      else { continue }
      accept(series, number, codes[start], start..<end)
    }
  }

  private mutating func accept(
    _ series: ItemCode.Series, _ number: Int, _ letter: ScalarCode, _ place: Range<Int>
  ) {
    let isZero = ItemCodeSearch.digit(letter) == 0
    if isZero && !hasCue(place) {
      flags.insert(.ambiguousZeroCode)
    } else if number > series.last {
      flags.insert(.codeOutOfRange)
    } else {
      if isZero { flags.insert(.digitZeroForO) }
      if letter & 0xFF00 == 0x0400 { flags.insert(.cyrillicO) }
      let code = ItemCode(series: series, number: number)
      let bytes = starts[place.lowerBound]..<starts[place.upperBound]
      places.append(ItemCode.Place(code: code, bytes: bytes))
      lastEnd = place.upperBound
    }
  }

  // MARK: - The token

  private static func series(of code: ScalarCode) -> ItemCode.Series? {
    switch code {
    // o, O, their Cyrillic likenesses, and zero.
    case 0x6F, 0x4F, 0x043E, 0x041E, 0x30, 0x0E50: .o
    case 0x69, 0x49: .i
    case 0x65, 0x45: .e
    default: nil
    }
  }

  private static func digit(_ code: ScalarCode) -> Int? {
    switch code {
    case 0x30...0x39: Int(code - 0x30)
    case 0x0E50...0x0E59: Int(code - 0x0E50)
    default: nil
    }
  }

  /// `.` `:` `/`, which make a number part of a time, a date or a section number.
  private static func isJoint(_ code: ScalarCode) -> Bool {
    code == 0x2E || code == 0x3A || code == 0x2F
  }

  private static func isDash(_ code: ScalarCode) -> Bool {
    code == 0x2D || 0x2010...0x2015 ~= code || code == 0x2212
  }

  private func code(at index: Int) -> ScalarCode {
    codes.indices.contains(index) ? codes[index] : 0
  }

  private func digit(at index: Int) -> Int? { ItemCodeSearch.digit(code(at: index)) }

  private func isFree(before start: Int) -> Bool {
    let code = code(at: start - 1)
    let isLatin = 0x41...0x5A ~= code & ~0x20 || 0xC0...0x24F ~= code
    return !isLatin && ItemCodeSearch.digit(code) == nil && !ItemCodeSearch.isJoint(code)
  }

  /// A number from 1 to 99 without a leading zero, after a space at most.
  private func number(at index: Int) -> (number: Int, end: Int)? {
    let start = code(at: index) == Thai.space ? index + 1 : index
    guard let first = digit(at: start), first > 0 else { return nil }
    guard let second = digit(at: start + 1) else { return (first, start + 1) }
    return (10 * first + second, start + 2)
  }

  private func isFree(after end: Int) -> Bool {
    if digit(at: end) != nil { return false }
    if ItemCodeSearch.isJoint(code(at: end)) { return digit(at: end + 1) == nil }
    if ItemCodeSearch.isDash(code(at: end)) {
      return !(1...3).allSatisfy { digit(at: end + $0) != nil }
    }
    return true
  }

  // MARK: - What makes a zero an o

  private static let cues = [
    "อ้างอิงจาก", "อ้างอิง", "ตามข้อ", "ตามแบบวัด", "ตาม", "ข้อ", "OIT", "ข้อมูล", "รายการ",
  ].map { $0.unicodeScalars.map(\.value) }
  private static let links = [",", "และ", "หรือ", "-", "–"].map { $0.unicodeScalars.map(\.value) }

  private func hasCue(_ place: Range<Int>) -> Bool {
    let before = trimmed(codes[..<place.lowerBound])
    let isBracketed = before.last == 0x28
    if isBracketed {
      let next = codes[place.upperBound...].first { $0 != Thai.space }
      if next == 0x2C || next == 0x29 { return true }
    }
    let words = isBracketed ? trimmed(before.dropLast()) : before
    if ItemCodeSearch.cues.contains(where: { words.suffix($0.count) == $0[...] }) { return true }
    // The bound keeps far apart codes from being compared over and over.
    guard let lastEnd, place.lowerBound - lastEnd <= 12 else { return false }
    let between = trimmed(codes[lastEnd..<place.lowerBound].drop { $0 == Thai.space })
    return ItemCodeSearch.links.contains { between == $0[...] }
  }

  /// Without spaces at the end.
  private func trimmed(_ text: ArraySlice<ScalarCode>) -> ArraySlice<ScalarCode> {
    var end = text.endIndex
    while end > text.startIndex, text[end - 1] == Thai.space { end -= 1 }
    return text[..<end]
  }
}
