import ItaModel
import ThaiText

/// A number in a text, in whichever digits.
struct PrintedNumber {
  /// Its bytes.
  var range: Range<Int>
  var value: Score
  var hasThaiDigits: Bool

  /// All numbers of a text. A comma or a raised point before one or two digits is a decimal point.
  static func all(in utf8: [UInt8]) -> [PrintedNumber] {
    var numbers: [PrintedNumber] = []
    var index = 0
    while index < utf8.count {
      guard let first = digit(in: utf8, at: index) else {
        index += 1
        continue
      }
      var number = NumberReading(start: index)
      number.take(first)
      while let next = digit(in: utf8, at: number.end) { number.take(next) }
      if let length = pointLength(in: utf8, at: number.end),
        digit(in: utf8, at: number.end + length) != nil
      {
        number.takePoint(length)
        while let next = digit(in: utf8, at: number.end) { number.take(next) }
      }
      if let value = Score(number.ascii) {
        numbers.append(
          PrintedNumber(
            range: number.start..<number.end, value: value, hasThaiDigits: number.hasThaiDigits))
      }
      index = number.end
    }
    return numbers
  }

  /// The value of another number as this one is printed.
  func printed(_ other: Score) -> [UInt8] {
    let digits = Array(other.description.utf8)
    return hasThaiDigits ? ThaiDigits.fromASCII(digits) : digits
  }

  private struct Digit {
    var ascii: UInt8
    var length: Int
  }

  private static func digit(in utf8: [UInt8], at index: Int) -> Digit? {
    guard index < utf8.count else { return nil }
    if 0x30...0x39 ~= utf8[index] { return Digit(ascii: utf8[index], length: 1) }
    guard ThaiDigits.isDigit(utf8, at: index) else { return nil }
    return Digit(ascii: utf8[index + 2] &- 0x90 &+ 0x30, length: 3)
  }

  private static func pointLength(in utf8: [UInt8], at index: Int) -> Int? {
    [".", ",", "·"].map { Array($0.utf8) }.first { utf8[index...].starts(with: $0) }?.count
  }

  private struct NumberReading {
    let start: Int
    private(set) var end: Int
    private(set) var ascii: [UInt8] = []
    private(set) var hasThaiDigits = false

    init(start: Int) {
      self.start = start
      end = start
    }

    mutating func take(_ digit: Digit) {
      ascii.append(digit.ascii)
      end += digit.length
      if digit.length > 1 { hasThaiDigits = true }
    }

    mutating func takePoint(_ length: Int) {
      ascii.append(UInt8(ascii: "."))
      end += length
    }
  }
}

extension Score {
  /// Whether it is the same number, however many zeros are printed behind it.
  func equals(_ other: Score) -> Bool {
    let places = Swift.max(places, other.places)
    guard let one = units(atPlaces: places), let two = other.units(atPlaces: places) else {
      return false
    }
    return one == two
  }
}
