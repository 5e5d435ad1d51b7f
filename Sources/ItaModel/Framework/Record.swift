import Documents
import StrictJSON

/// An object of a file of the dictionary, from which members are taken by their names. A member that
/// nobody asks for is an error, for it would have no effect.
struct Record {
  private let value: JSONValue
  private let known: [String]

  init(_ value: JSONValue, of members: String) throws(DictionaryError) {
    self.value = value
    known = members.split(separator: " ").map(String.init)
    guard value.kind == .object else {
      throw DictionaryError(position: value.position, problem: .notAnObject)
    }
    for (name, _) in value.members {
      let text = name.string ?? ""
      if !known.contains(text) {
        throw DictionaryError(
          position: name.position, problem: .unknownMember(text, known: known))
      }
    }
  }

  func error(_ problem: DictionaryError.Problem, at member: String? = nil) -> DictionaryError {
    let place = member.flatMap { value[$0] } ?? value
    return DictionaryError(position: place.position, problem: problem)
  }

  func has(_ member: String) -> Bool { value[member] != nil }

  func text(_ member: String) throws(DictionaryError) -> Text {
    let value = try required(member)
    guard let utf8 = value.utf8 else { throw wrong(member, .text) }
    guard utf8.contains(where: { $0 > 0x20 }) else {
      throw error(.emptyText(member: member), at: member)
    }
    return Text(validUTF8: utf8)
  }

  func string(_ member: String) throws(DictionaryError) -> String {
    try text(member).description
  }

  func integer(_ member: String) throws(DictionaryError) -> Int {
    guard let integer = try required(member).integer else { throw wrong(member, .integer) }
    return integer
  }

  func indicator(_ member: String) throws(DictionaryError) -> IndicatorNumber {
    guard let number = IndicatorNumber(try integer(member)) else { throw wrong(member, .indicator) }
    return number
  }

  func year(_ member: String) throws(DictionaryError) -> FiscalYear {
    guard let year = FiscalYear(try integer(member)) else { throw wrong(member, .year) }
    return year
  }

  /// A word of our own.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ member: String, _ type: Choice.Type = Choice.self
  ) throws(DictionaryError) -> Choice where Choice.RawValue == String {
    let word = try string(member)
    guard let choice = Choice(rawValue: word) else {
      let known = Choice.allCases.map(\.rawValue)
      throw error(.unknownValue(member: member, value: word, known: known), at: member)
    }
    return choice
  }

  func texts(_ member: String) throws(DictionaryError) -> [Text] {
    var texts: [Text] = []
    for item in try list(member) {
      guard let utf8 = item.utf8, utf8.contains(where: { $0 > 0x20 }) else {
        throw DictionaryError(
          position: item.position, problem: .wrongKind(member: member, wanted: .text))
      }
      texts.append(Text(validUTF8: utf8))
    }
    return texts
  }

  func records(
    _ member: String, of members: String
  ) throws(DictionaryError) -> [Record] {
    var records: [Record] = []
    for item in try list(member) { records.append(try Record(item, of: members)) }
    return records
  }

  func record(_ member: String, of members: String) throws(DictionaryError) -> Record {
    try Record(try required(member), of: members)
  }

  private func list(_ member: String) throws(DictionaryError) -> JSONValue.Items {
    let value = try required(member)
    guard value.kind == .array else { throw wrong(member, .list) }
    return value.items
  }

  private func required(_ member: String) throws(DictionaryError) -> JSONValue {
    guard let value = value[member] else { throw error(.missingMember(member)) }
    return value
  }

  private func wrong(_ member: String, _ wanted: DictionaryError.Wanted) -> DictionaryError {
    error(.wrongKind(member: member, wanted: wanted), at: member)
  }
}
