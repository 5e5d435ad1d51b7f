import Documents
import ItaModel
import ThaiText

extension MeasurePeriod {
  /// Reads when a measure is carried out. Months without a year are those of the fiscal year that
  /// the document plans for.
  init(_ text: Text, in fiscalYear: FiscalYear?) {
    self.init(text: text)
    let bytes = ThaiDigits.toASCII(text.utf8)
    let reading = MeasurePeriod.read(bytes)
    switch reading.value {
    case .days(let first, let last):
      // A bare year may be of either calendar.
      guard !reading.flags.contains(.calendarYear) else { return }
      start = YearMonth(first)
      end = YearMonth(last)
    case .months(let first, let last):
      guard let fiscalYear else { return }
      (start, end) = (fiscalYear.month(first), fiscalYear.month(last))
      if let from = start, let to = end, to < from { (start, end) = (nil, nil) }
    case .quarters(let first, let last):
      guard let fiscalYear else { return }
      start = fiscalYear.month((3 * first + 6) % 12 + 1)
      end = fiscalYear.month((3 * last + 8) % 12 + 1)
    case .every: return
    case nil:
      if reading.flags.contains(.rangeReversed) {
        readEnds(of: bytes)
      } else if reading.flags == [.noDate], let fiscalYear, MeasurePeriod.isWholeYear(bytes) {
        (start, end) = (fiscalYear.firstMonth, fiscalYear.lastMonth)
      }
    }
    // `ภายในเดือนมีนาคม` says when it is done, not when it begins.
    if start == end, MeasurePeriod.isDeadline(bytes) { start = nil }
  }

  /// `มี.ค. และ ก.ย. 67` runs from the one to the other.
  private static func read(_ bytes: [UInt8]) -> ValueReading<Period> {
    let reading = DateField.read(bytes)
    guard let place = bytes.firstRange(of: and) else { return reading }
    let joined = bytes[..<place.lowerBound] + Array(" - ".utf8) + bytes[place.upperBound...]
    let run = DateField.read(Array(joined))
    switch (reading.value, run.value) {
    case (.days(let first, let last), .days(let from, let to)) where from < first || last < to:
      return run
    case (.months(let first, let last), .months(let from, let to))
    where first == last && from == first && from != to:
      return run
    default: return reading
    }
  }

  /// A period that ends before it starts is kept as printed: that it does is for others to find.
  private mutating func readEnds(of bytes: [UInt8]) {
    for dash in MeasurePeriod.dashes {
      guard let place = bytes.firstRange(of: dash),
        case .days(let from, _) = DateField.read(Array(bytes[..<place.lowerBound])).value,
        case .days(_, let to) = DateField.read(Array(bytes[place.upperBound...])).value
      else { continue }
      (start, end) = (YearMonth(from), YearMonth(to))
      return
    }
  }

  private static let and = Array("และ".utf8)
  private static let dashes = ["–", "—", "-", "ถึง", "~"].map { Array($0.utf8) }

  private static func isWholeYear(_ bytes: [UInt8]) -> Bool {
    let letters = MatchKey.skeleton(bytes)
    return wholeYear.contains { letters.firstRange(of: $0) != nil }
  }

  private static func isDeadline(_ bytes: [UInt8]) -> Bool {
    MatchKey.skeleton(bytes).firstRange(of: deadline) != nil
  }

  private static let wholeYear = [
    "ตลอดปี", "ทั้งปี", "ตลอดทั้งปี", "ภายในปีงบประมาณ", "ตลอดปีงบประมาณ", "ปีงบประมาณปัจจุบัน",
  ].map { MatchKey.skeleton(Array($0.utf8)) }
  private static let deadline = MatchKey.skeleton(Array("ภายใน".utf8))
}

extension YearMonth {
  fileprivate init(_ date: CivilDate) { self.init(year: date.year, month: date.month) }
}

extension FiscalYear {
  /// A month of it, from 1 to 12 as the calendar counts.
  fileprivate func month(_ month: Int) -> YearMonth {
    YearMonth(year: number - 543 - (month >= 10 ? 1 : 0), month: month)
  }
}
