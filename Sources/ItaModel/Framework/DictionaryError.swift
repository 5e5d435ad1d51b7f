package import Documents
package import StrictJSON

/// What is wrong with a file of the dictionary, and where.
package struct DictionaryError: Error, Sendable, Equatable {
  package let position: TextPosition
  package let problem: Problem

  package enum Problem: Sendable, Equatable {
    case notJSON(JSONError)
    case notAnObject
    case missing(member: String)
    case unknown(member: String, known: [String])
    case wrong(member: String, wanted: Wanted)
    case unknownWord(String, member: String, known: [String])
    /// Something in braces that nobody fills.
    case unknownSlot(String, member: String, known: [String])
    case tooShort(Text, least: Int)
    case tooMany(limit: Int)
    /// By another indicator, or by a row that sums up.
    case taken(Text, by: IndicatorNumber?)
  }

  package enum Wanted: Sendable, Equatable {
    case text
    case integer
    case flag
    case list
    case indicator
    case year
    case item
    case items
  }
}

extension DictionaryError {
  /// One line: the place, what is wrong there, and what to do.
  package var message: Message {
    let message = problem.message
    return Message(
      th: "บรรทัด \(position.line) คอลัมน์ \(position.column): \(message.th)",
      en: "line \(position.line), column \(position.column): \(message.en)")
  }
}

extension DictionaryError.Problem {
  fileprivate var message: Message {
    switch self {
    case .notJSON(let error): Message(th: error.message.th, en: error.message.en)
    case .notAnObject: Message(th: "ต้องเป็นอ็อบเจกต์ {…}", en: "must be an object, {…}")
    case .missing(let member):
      Message(th: "ไม่มี \"\(member)\"; เพิ่มเข้าไป", en: "lacks \"\(member)\"; add it")
    case .unknown(let member, let known):
      Message(
        th: "ไม่รู้จัก \"\(member)\"; ใช้ได้เฉพาะ \(known.joined(separator: ", "))",
        en: "unknown member \"\(member)\"; known are \(known.joined(separator: ", "))")
    case .wrong(let member, let wanted):
      Message(
        th: "\"\(member)\" ต้องเป็น\(wanted.noun.th)", en: "\"\(member)\" must be \(wanted.noun.en)")
    case .unknownWord(let word, let member, let known):
      Message(
        th: "\"\(member)\" เป็น \"\(word)\" ไม่ได้; ใช้ \(known.joined(separator: ", "))",
        en: "\"\(member)\" cannot be \"\(word)\"; give \(known.joined(separator: ", "))")
    case .unknownSlot(let slot, let member, let known):
      Message(
        th: "\"\(member)\" ใช้ {\(slot)} ไม่ได้; "
          + (known.isEmpty ? "ข้อความนี้ไม่มีช่องให้เติม" : "ใช้ได้ {\(known.joined(separator: "}, {"))}"),
        en: "\"\(member)\" cannot have {\(slot)}; "
          + (known.isEmpty
            ? "nothing is filled in there" : "give {\(known.joined(separator: "}, {"))}"))
    case .tooShort(let name, let least):
      Message(
        th: "ชื่อ \"\(name)\" สั้นเกินไป; ใช้ชื่อที่มีอย่างน้อย \(least) ตัวอักษร",
        en: "the name \"\(name)\" is too short; give one of \(least) letters or more")
    case .tooMany(let limit):
      Message(th: "มีชื่อเกิน \(limit) ชื่อ; ลดลง", en: "more than \(limit) names; give fewer")
    case .taken(let name, let indicator?):
      Message(
        th: "ชื่อ \"\(name)\" เป็นของตัวชี้วัดที่ \(indicator) แล้ว; ลบออกหรือแก้ไข",
        en: "the name \"\(name)\" is that of indicator \(indicator); remove or change it")
    case .taken(let name, nil):
      Message(
        th: "ชื่อ \"\(name)\" เป็นของแถวสรุปแล้ว; ลบออกหรือแก้ไข",
        en: "the name \"\(name)\" is that of a row that sums up; remove or change it")
    }
  }
}

extension DictionaryError.Wanted {
  fileprivate var noun: Message {
    switch self {
    case .text: Message(th: "ข้อความ", en: "a text")
    case .integer: Message(th: "จำนวนเต็ม", en: "a whole number")
    case .flag: Message(th: " true หรือ false", en: "true or false")
    case .list: Message(th: "รายการ […]", en: "a list, […]")
    case .indicator: Message(th: "เลขตัวชี้วัด 1 ถึง 10", en: "the number of an indicator, 1 to 10")
    case .year: Message(th: "ปีงบประมาณ พ.ศ.", en: "a fiscal year of the Buddhist era")
    case .item: Message(th: "รหัสข้อ เช่น o10", en: "the code of an item such as o10")
    case .items: Message(th: "ช่วงรหัส เช่น i4-i6", en: "a range of items such as i4-i6")
    }
  }
}
