import Documents
import StrictJSON

/// An object of a file of the dictionary, from which members are taken by their names. A member that
/// nobody asks for is an error, for it would have no effect.
struct Record {
  private let value: JSONValue

  /// The names of the members that an object may have, with spaces between them.
  struct Members: ExpressibleByStringLiteral {
    fileprivate let names: [String]

    init(stringLiteral names: String) {
      self.init(names.split(separator: " ").map(String.init))
    }

    init(_ names: [String]) {
      self.names = names
    }
  }

  init(_ value: JSONValue, of members: Members) throws(DictionaryError) {
    self.value = value
    guard value.kind == .object else {
      throw DictionaryError(position: value.position, problem: .notAnObject)
    }
    for (name, _) in value.members {
      guard let text = name.string, !members.names.contains(text) else { continue }
      throw DictionaryError(
        position: name.position, problem: .unknown(member: text, known: members.names))
    }
  }

  init(parsing source: [UInt8], of members: Members) throws(DictionaryError) {
    let document: JSONDocument
    do throws(JSONError) {
      document = try JSONDocument(parsing: source)
    } catch {
      throw DictionaryError(position: error.position, problem: .notJSON(error))
    }
    try self.init(document.root, of: members)
  }

  func has(_ member: String) -> Bool { value[member] != nil }

  func position(of member: String) -> TextPosition { (value[member] ?? value).position }

  func error(_ problem: DictionaryError.Problem, at member: String) -> DictionaryError {
    DictionaryError(position: position(of: member), problem: problem)
  }

  func wrong(_ member: String, _ wanted: DictionaryError.Wanted) -> DictionaryError {
    error(.wrong(member: member, wanted: wanted), at: member)
  }

  // MARK: - Members

  func text(_ member: String) throws(DictionaryError) -> Text {
    guard let text = Record.text(try required(member)) else { throw wrong(member, .text) }
    return text
  }

  func optionalText(_ member: String) throws(DictionaryError) -> Text? {
    has(member) ? try text(member) : nil
  }

  func string(_ member: String) throws(DictionaryError) -> String {
    try text(member).description
  }

  func integer(_ member: String) throws(DictionaryError) -> Int {
    guard let integer = try required(member).integer else { throw wrong(member, .integer) }
    return integer
  }

  func flag(_ member: String) throws(DictionaryError) -> Bool {
    guard let flag = try required(member).bool else { throw wrong(member, .flag) }
    return flag
  }

  func indicator(_ member: String) throws(DictionaryError) -> IndicatorNumber {
    guard let indicator = try required(member).integer.flatMap(IndicatorNumber.init) else {
      throw wrong(member, .indicator)
    }
    return indicator
  }

  func year(_ member: String) throws(DictionaryError) -> FiscalYear {
    guard let year = try required(member).integer.flatMap(FiscalYear.init(_:)) else {
      throw wrong(member, .year)
    }
    return year
  }

  /// From `from` to `to`.
  func years() throws(DictionaryError) -> ClosedRange<FiscalYear> {
    let (from, to) = (try year("from"), try year("to"))
    guard from <= to else { throw wrong("to", .year) }
    return from...to
  }

  func indicators(_ member: String) throws(DictionaryError) -> [IndicatorNumber] {
    var indicators: [IndicatorNumber] = []
    for item in try list(member) {
      guard let indicator = item.integer.flatMap(IndicatorNumber.init) else {
        throw DictionaryError(
          position: item.position, problem: .wrong(member: member, wanted: .indicator))
      }
      indicators.append(indicator)
    }
    return indicators
  }

  /// A word of our own.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ member: String
  ) throws(DictionaryError) -> Choice where Choice.RawValue == String {
    try choice(string(member), of: member)
  }

  func choices<Choice: RawRepresentable & CaseIterable>(
    _ member: String
  ) throws(DictionaryError) -> [Choice] where Choice.RawValue == String {
    var choices: [Choice] = []
    for text in try texts(member) { choices.append(try choice(text.description, of: member)) }
    return choices
  }

  private func choice<Choice: RawRepresentable & CaseIterable>(
    _ word: String, of member: String
  ) throws(DictionaryError) -> Choice where Choice.RawValue == String {
    guard let choice = Choice(rawValue: word) else {
      let known = Choice.allCases.map(\.rawValue)
      throw error(.unknownWord(word, member: member, known: known), at: member)
    }
    return choice
  }

  func texts(_ member: String) throws(DictionaryError) -> [Text] {
    try textItems(member).map(\.text)
  }

  func optionalTexts(_ member: String) throws(DictionaryError) -> [Text] {
    has(member) ? try texts(member) : []
  }

  /// With the values themselves, which know their places.
  func textItems(
    _ member: String
  ) throws(DictionaryError) -> [(text: Text, value: JSONValue)] {
    var items: [(Text, JSONValue)] = []
    for item in try list(member) {
      guard let text = Record.text(item) else {
        throw DictionaryError(
          position: item.position, problem: .wrong(member: member, wanted: .text))
      }
      items.append((text, item))
    }
    return items
  }

  /// The members of an object that has texts by names of any kind, in its order.
  func textMembers(
    _ member: String
  ) throws(DictionaryError) -> [(key: Key, text: Text)] {
    let object = try required(member)
    guard object.kind == .object else {
      throw DictionaryError(position: object.position, problem: .notAnObject)
    }
    var texts: [(Key, Text)] = []
    for (name, value) in object.members {
      let key = Key(name)
      guard let text = Record.text(value) else {
        throw DictionaryError(
          position: value.position, problem: .wrong(member: key.name, wanted: .text))
      }
      texts.append((key, text))
    }
    return texts
  }

  struct Key {
    let name: String
    private let value: JSONValue

    init(_ value: JSONValue) {
      name = value.string ?? ""
      self.value = value
    }

    /// Costs a look at all that stands before.
    var position: TextPosition { value.position }
  }

  func records(_ member: String, of members: Members) throws(DictionaryError) -> [Record] {
    var records: [Record] = []
    for item in try list(member) { records.append(try Record(item, of: members)) }
    return records
  }

  func record(_ member: String, of members: Members) throws(DictionaryError) -> Record {
    try Record(try required(member), of: members)
  }

  private func list(_ member: String) throws(DictionaryError) -> JSONValue.Items {
    let value = try required(member)
    guard value.kind == .array else { throw wrong(member, .list) }
    return value.items
  }

  private func required(_ member: String) throws(DictionaryError) -> JSONValue {
    guard let value = value[member] else {
      throw DictionaryError(position: self.value.position, problem: .missing(member: member))
    }
    return value
  }

  /// A text that says anything.
  private static func text(_ value: JSONValue) -> Text? {
    guard let utf8 = value.utf8, utf8.contains(where: { $0 > 0x20 }) else { return nil }
    return Text(validUTF8: utf8)
  }
}
