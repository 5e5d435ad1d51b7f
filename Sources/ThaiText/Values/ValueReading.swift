/// What a field says, as far as it can be read, and what stands in the way of trusting it.
package struct ValueReading<Value: Sendable & Equatable>: Sendable, Equatable {
  package var value: Value?
  package var flags: Set<ValueFlag>

  package init(_ value: Value?, _ flags: Set<ValueFlag> = []) {
    self.value = value
    self.flags = flags
  }
}

/// What had to be assumed to read a value, or why there is none.
package enum ValueFlag: String, Sendable, CaseIterable {
  // Scores and numbers.
  case noScore = "no-score"
  case notANumber = "not-a-number"
  case letterForDigit = "letter-for-digit"
  case decimalComma = "decimal-comma"
  case decimalMiddleDot = "decimal-middle-dot"
  case spaceInNumber = "space-in-number"
  case missingPoint = "missing-point"
  case oneDecimal = "one-decimal"
  case outOfRange = "out-of-range"
  case grouping = "grouping"
  // Item codes.
  case digitZeroForO = "digit-zero-for-o"
  case cyrillicO = "cyrillic-o"
  case ambiguousZeroCode = "ambiguous-zero-code"
  case codeOutOfRange = "code-out-of-range"
  // Dates and periods.
  case noDate = "no-date"
  case ceYear = "ce-year"
  case twoDigitYear = "two-digit-year"
  case yearPivot = "year-pivot"
  case yearOutOfRange = "year-out-of-range"
  case yearMissing = "year-missing"
  case startYearInferred = "start-year-inferred"
  case endYearInferred = "end-year-inferred"
  case spanOver12Months = "span-over-12-months"
  case rangeReversed = "range-reversed"
  case dayOutOfRange = "day-out-of-range"
  case fiscalYear = "fiscal-year"
  case calendarYear = "calendar-year"
  case recurrence = "recurrence"
}
