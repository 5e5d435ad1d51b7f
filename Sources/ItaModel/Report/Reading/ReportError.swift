package import Documents
package import StrictJSON

/// Why a JSON text cannot be read as a report, and where.
package struct ReportError: Error, Sendable, Equatable {
  package let position: TextPosition
  /// Leads to the value that is wrong, or to the object that lacks a member.
  package let pointer: JSONPointer
  package let problem: Problem

  package enum Problem: Sendable, Equatable {
    case notJSON(JSONError)
    case missing(member: String)
    case wanted(Wanted)
    case unknownWord(String, known: [String])
    case otherInstrument(of: IndicatorNumber)
  }

  package enum Wanted: Sendable, Equatable {
    case object
    case list
    case text
    case wholeNumber
    case number
    case truth
    case fiscalYear
    case month
    case indicator
    case item
    case place
  }

  init(_ value: JSONValue, _ problem: Problem) {
    position = value.position
    pointer = value.pointer
    self.problem = problem
  }

  init(_ error: JSONError) {
    position = error.position
    pointer = .root
    problem = .notJSON(error)
  }
}

extension ReportError {
  /// In kebab case.
  package var code: String {
    switch problem {
    case .notJSON(let error): error.reason.code
    case .missing: "missing-member"
    case .wanted: "wrong-kind"
    case .unknownWord: "unknown-word"
    case .otherInstrument: "other-instrument"
    }
  }

  /// One line: the place, what is wrong there, and what to do.
  package var message: Message {
    let (line, column) = (position.line, position.column)
    let place = pointer.isRoot ? "" : "\(pointer): "
    let problem = problem.message
    return Message(
      th: "บรรทัด \(line) คอลัมน์ \(column): \(place)\(problem.th)",
      en: "line \(line), column \(column): \(place)\(problem.en)")
  }
}

extension ReportError.Problem {
  /// Without the place.
  package var message: Message {
    switch self {
    case .notJSON(let error): Message(th: error.message.th, en: error.message.en)
    case .missing(let member):
      Message(th: "ไม่มี \"\(member)\"; เพิ่มเข้าไป", en: "lacks \"\(member)\"; add it")
    case .wanted(let wanted):
      Message(th: "ต้องเป็น\(wanted.noun.th)", en: "must be \(wanted.noun.en)")
    case .unknownWord(let word, let known):
      Message(
        th: "ไม่รู้จัก \"\(word)\"; ใช้ \(known.joined(separator: ", "))",
        en: "\"\(word)\" is unknown; give \(known.joined(separator: ", "))")
    case .otherInstrument(let indicator):
      Message(
        th: "ตัวชี้วัดที่ \(indicator) เป็นของแบบวัด \(indicator.instrument.rawValue)",
        en: "indicator \(indicator) is one of \(indicator.instrument.rawValue)")
    }
  }
}

extension ReportError.Wanted {
  fileprivate var noun: Message {
    switch self {
    case .object: Message(th: "ออบเจกต์ {…}", en: "an object, {…}")
    case .list: Message(th: "รายการ […]", en: "a list, […]")
    case .text: Message(th: "ข้อความ", en: "a text")
    case .wholeNumber: Message(th: "จำนวนเต็มที่ไม่ติดลบ", en: "a whole number, 0 or more")
    case .number: Message(th: "ตัวเลข ไม่เกิน 18 หลัก", en: "a number of no more than 18 digits")
    case .truth: Message(th: " true หรือ false", en: "true or false")
    case .fiscalYear:
      Message(
        th: "ปีงบประมาณ พ.ศ. \(FiscalYear.known.lowerBound) ถึง \(FiscalYear.known.upperBound)",
        en: "a fiscal year of the Buddhist era, \(FiscalYear.known.lowerBound) to "
          + "\(FiscalYear.known.upperBound)")
    case .month: Message(th: "เดือน เช่น 2023-01", en: "a month such as 2023-01")
    case .indicator: Message(th: "เลขตัวชี้วัด 1 ถึง 10", en: "the number of an indicator, 1 to 10")
    case .item: Message(th: "รหัสข้อ เช่น o10", en: "the code of an item such as o10")
    case .place:
      Message(
        th: "ตัวชี้ไปยังส่วนหนึ่งของ content เช่น /content/3/rows/1/cells/0",
        en: "a pointer into the content such as /content/3/rows/1/cells/0")
    }
  }
}
