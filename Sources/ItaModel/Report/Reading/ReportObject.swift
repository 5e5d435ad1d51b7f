import Documents
import StrictJSON
import ThaiText

/// An object of a report, from which members are taken by their names. Others are passed over: the
/// format grows by members, and a report of tomorrow is read as what it was today.
struct ReportObject {
  private let value: JSONValue

  init(_ value: JSONValue) throws(ReportError) {
    guard value.kind == .object else { throw ReportError(value, .wanted(.object)) }
    self.value = value
  }

  func member<Member: ReportValue>(_ name: String) throws(ReportError) -> Member {
    guard let member = value[name] else { throw ReportError(value, .missing(member: name)) }
    return try Member(reading: member)
  }

  func optional<Member: ReportValue>(_ name: String) throws(ReportError) -> Member? {
    guard let member = value[name] else { return nil }
    return try Member(reading: member)
  }

  func list<Member: ReportValue>(_ name: String) throws(ReportError) -> [Member] {
    guard let list = value[name] else { throw ReportError(value, .missing(member: name)) }
    guard list.kind == .array else { throw ReportError(list, .wanted(.list)) }
    var members: [Member] = []
    members.reserveCapacity(list.count)
    for item in list.items { members.append(try Member(reading: item)) }
    return members
  }

  func optionalList<Member: ReportValue>(_ name: String) throws(ReportError) -> [Member] {
    value[name] == nil ? [] : try list(name)
  }
}

/// What can be made of a value of a report.
protocol ReportValue {
  init(reading value: JSONValue) throws(ReportError)
}

/// Words of our own.
extension ReportValue where Self: RawRepresentable & CaseIterable, RawValue == String {
  init(reading value: JSONValue) throws(ReportError) {
    let word = try String(reading: value)
    guard let known = Self(rawValue: word) else {
      throw ReportError(value, .unknownWord(word, known: Self.allCases.map(\.rawValue)))
    }
    self = known
  }
}

extension String: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    guard let string = value.string else { throw ReportError(value, .wanted(.text)) }
    self = string
  }
}

extension Text: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    guard let utf8 = value.utf8 else { throw ReportError(value, .wanted(.text)) }
    self.init(validUTF8: utf8)
  }
}

/// All that a report counts, from 0 to what a grid can hold.
extension Int: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    guard let integer = value.integer, integer >= 0 else {
      throw ReportError(value, .wanted(.wholeNumber))
    }
    self = integer
  }
}

extension Bool: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    guard let bool = value.bool else { throw ReportError(value, .wanted(.truth)) }
    self = bool
  }
}

extension FiscalYear: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    guard let year = value.integer.flatMap(FiscalYear.init(_:)) else {
      throw ReportError(value, .wanted(.fiscalYear))
    }
    self = year
  }
}

extension YearMonth: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let parts = value.utf8?.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let parts, parts.count == 2, let year = YearMonth.number(parts[0], digits: 4),
      let month = YearMonth.number(parts[1], digits: 2), 1...12 ~= month
    else { throw ReportError(value, .wanted(.month)) }
    self.init(year: year, month: month)
  }

  private static func number(_ text: ArraySlice<UInt8>, digits: Int) -> Int? {
    guard text.count == digits, text.allSatisfy({ $0 ^ 0x30 < 10 }) else { return nil }
    return text.reduce(0) { $0 * 10 + Int($1 ^ 0x30) }
  }
}

extension IndicatorNumber: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    guard let number = value.integer.flatMap(IndicatorNumber.init) else {
      throw ReportError(value, .wanted(.indicator))
    }
    self = number
  }
}

extension ItemCode: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    let places = value.utf8.map { ItemCode.places(in: $0) }?.value ?? []
    guard places.count == 1, places[0].code.description.utf8.elementsEqual(value.utf8 ?? []) else {
      throw ReportError(value, .wanted(.item))
    }
    self = places[0].code
  }
}

extension BlockPath: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    guard let path = value.string.flatMap(BlockPath.init(pointer:)), path.pointer == value.string
    else { throw ReportError(value, .wanted(.place)) }
    self = path
  }
}

/// JSON keeps no zeros at the end, so `97.1` may have been printed as `97.10`.
extension Score: ReportValue {
  init(reading value: JSONValue) throws(ReportError) {
    guard let score = value.number.flatMap(Score.init(number:)) else {
      throw ReportError(value, .wanted(.number))
    }
    self = score
  }

  private init?(number: String) {
    let parts = number.utf8.split(omittingEmptySubsequences: false) { $0 | 0x20 == 0x65 }
    guard let digits = parts.first.flatMap({ Score($0) }) else { return nil }
    guard parts.count > 1 else {
      self = digits
      return
    }
    guard let exponent = Int(String(Substring(parts[1]))), -18...18 ~= exponent else { return nil }
    if exponent <= digits.places {
      self.init(units: digits.units, places: digits.places - exponent)
    } else {
      guard let units = digits.units(atPlaces: exponent) else { return nil }
      self.init(units: units, places: 0)
    }
  }
}
