/// A field that is known to hold a score.
package enum ScoreField {
  package static func read(_ utf8: [UInt8]) -> ValueReading<ExactDecimal> {
    var cursor = FieldCursor(field: InlineMarkup.removingEmphasis(utf8))
    skipLeadIn(&cursor)
    for unit in ["คะแนนเต็ม", "คะแนน", "%", "ร้อยละ", "เปอร์เซ็นต์"] {
      guard let number = cursor.dropping(suffix: unit) else { continue }
      cursor = number
      break
    }
    if ["", "-", "–", "—", "−"].contains(where: { cursor.rest.elementsEqual($0.utf8) }) {
      return ValueReading(nil, [.noScore])
    }
    if let digits = replacingLetters(Array(cursor.rest)) {
      var reading = readNumber(FieldCursor(field: digits))
      reading.flags.insert(.letterForDigit)
      return reading
    }
    return readNumber(cursor)
  }

  /// Skips what a sentence says before the number: `1. ได้คะแนนเท่ากับ`.
  private static func skipLeadIn(_ cursor: inout FieldCursor) {
    guard cursor.rest.contains(where: { $0 == 0xE0 }) else { return }
    var list = cursor
    // Without the space, the list number would eat the whole part of 93.33.
    if list.takeNumber(digits: 1...2) != nil, list.takeAny(of: [".", ")"]), list.takeSpaces() {
      cursor = list
    }
    cursor.takeAny(of: ["ได้รับ", "ได้", "มีผล", "มีค่า", "ผล", "ค่า", "ร้อยละ"])
    cursor.takeSpaces()
    cursor.takeAny(of: ["คะแนน"])
    cursor.takeSpaces()
    cursor.takeAny(of: ["เท่ากับ", "อยู่ที่", "=", ":"])
    cursor.takeSpaces()
  }

  /// The number with digits for the letters that OCR and typists take for them, or nil when it has
  /// none or they cannot be such. S, B and Z are not guessed: each stands for two digits.
  private static func replacingLetters(_ number: [UInt8]) -> [UInt8]? {
    var hasLetters = false
    var hasDigits = false
    let digits = number.map { byte in
      switch byte {
      case UInt8(ascii: "O"), UInt8(ascii: "o"), UInt8(ascii: "Q"):
        hasLetters = true
        return UInt8(ascii: "0")
      case UInt8(ascii: "l"), UInt8(ascii: "I"), UInt8(ascii: "|"):
        hasLetters = true
        return UInt8(ascii: "1")
      default:
        hasDigits = hasDigits || 0x30...0x39 ~= byte
        return byte
      }
    }
    let isNumeric = digits.allSatisfy {
      0x30...0x39 ~= $0 || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    guard hasLetters, isNumeric else { return nil }
    return hasDigits || isHundred(digits) ? digits : nil
  }

  /// The one score that letters alone can spell, such as `lOO.OO`.
  private static func isHundred(_ digits: [UInt8]) -> Bool {
    let point = digits.dropFirst(3)
    let isWhole = point.isEmpty || 2...3 ~= point.count && !(0x30...0x39 ~= point[3])
    return digits.starts(with: "100".utf8) && isWhole
      && point.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
  }

  private static func readNumber(_ start: FieldCursor) -> ValueReading<ExactDecimal> {
    var cursor = start
    var flags: Set<ValueFlag> = []
    let notANumber = ValueReading<ExactDecimal>(nil, [.notANumber])
    guard let whole = cursor.takeNumber(digits: 1...3) else { return notANumber }
    var printed = Array(start.rest.prefix(whole.digits))
    if !cursor.isAtEnd {
      let hasSpace = cursor.takeOneSpace()
      if !cursor.take(".") {
        if cursor.take(",") {
          flags.insert(.decimalComma)
        } else if cursor.take("·") {
          flags.insert(.decimalMiddleDot)
        } else if hasSpace, whole.digits == 2 {
          flags.insert(.missingPoint)
        } else {
          return notANumber
        }
      }
      let isPointMissing = flags.contains(.missingPoint)
      let hasSecondSpace = !isPointMissing && cursor.takeOneSpace()
      if hasSpace && !isPointMissing || hasSecondSpace { flags.insert(.spaceInNumber) }
      let decimals = cursor.rest
      // After a missing point the cursor stands after a space, so both parts are whole numbers.
      guard let taken = cursor.takeNumber(digits: isPointMissing ? 2...2 : 1...2), cursor.isAtEnd
      else { return notANumber }
      if taken.digits == 1 { flags.insert(.oneDecimal) }
      printed += [UInt8(ascii: ".")] + decimals
    }
    guard let value = ExactDecimal(printed), let hundredths = value.units(atPlaces: 2) else {
      return notANumber
    }
    if hundredths > 100_00 { flags.insert(.outOfRange) }
    return ValueReading(value, flags)
  }
}

extension FieldCursor {
  fileprivate mutating func takeOneSpace() -> Bool { take(" ") }
}
