/// Why a text is not JSON that can be read, and where.
package struct JSONError: Error, Sendable, Equatable {
  package let reason: Reason
  package let position: TextPosition

  package enum Reason: Sendable, Equatable {
    case empty
    case byteOrderMark
    case unexpectedEnd
    case unexpected(Unicode.Scalar, wanted: Wanted)
    case trailingContent
    case invalidNumber
    case numberBeyondDouble
    case invalidEscape
    case loneSurrogate
    case controlCharacter(UInt8)
    case invalidUTF8
    case duplicateName(String)
    case tooDeep(limit: Int)
    case tooLarge
  }

  /// What may stand where something else was found.
  package enum Wanted: Sendable {
    case value
    case name
    case colon
    case commaOrBracket
    case commaOrBrace
  }
}

/// A place in a text: lines from 1, columns in Unicode scalars from 1, bytes from 0.
package struct TextPosition: Sendable, Equatable {
  package let offset: Int
  package let line: Int
  package let column: Int

  /// The text ahead of `offset` is valid UTF-8. Lines end with LF, CR LF or CR.
  package init(offset: Int, in text: [UInt8]) {
    let bytes = text.span
    var line = 1
    var column = 1
    for index in 0..<min(offset, bytes.count) {
      switch bytes[index] {
      case UInt8(ascii: "\n") where index > 0 && bytes[index &- 1] == UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        line &+= 1
        column = 1
      case 0x80...0xBF: break
      default: column &+= 1
      }
    }
    self.offset = offset
    self.line = line
    self.column = column
  }
}

extension JSONParser {
  func error(_ reason: JSONError.Reason, at offset: Int) -> JSONError {
    JSONError(reason: reason, position: TextPosition(offset: offset, in: source))
  }

  func unexpected(_ wanted: JSONError.Wanted) -> JSONError {
    var character = source[position...].makeIterator()
    var decoder = UTF8()
    switch decoder.decode(&character) {
    case .scalarValue(let found): return error(.unexpected(found, wanted: wanted), at: position)
    case .error, .emptyInput: return error(.invalidUTF8, at: position)
    }
  }
}

extension JSONError.Reason {
  /// A stable word for programs.
  package var code: String {
    switch self {
    case .empty: "empty"
    case .byteOrderMark: "byte-order-mark"
    case .unexpectedEnd: "unexpected-end"
    case .unexpected: "unexpected-character"
    case .trailingContent: "trailing-content"
    case .invalidNumber: "invalid-number"
    case .numberBeyondDouble: "number-beyond-double"
    case .invalidEscape: "invalid-escape"
    case .loneSurrogate: "lone-surrogate"
    case .controlCharacter: "control-character"
    case .invalidUTF8: "invalid-utf-8"
    case .duplicateName: "duplicate-name"
    case .tooDeep: "too-deep"
    case .tooLarge: "too-large"
    }
  }
}

extension JSONError {
  /// What is wrong and what to do, without the place.
  package var message: (th: String, en: String) {
    switch reason {
    case .empty:
      ("ไม่มีค่า JSON อยู่เลย", "there is no JSON value here")
    case .byteOrderMark:
      (
        "ขึ้นต้นด้วยเครื่องหมายลำดับไบต์ (BOM); บันทึกใหม่เป็น UTF-8 ที่ไม่มี BOM",
        "starts with a byte order mark; save it as UTF-8 without one"
      )
    case .unexpectedEnd:
      ("ข้อความจบก่อนที่ค่าจะครบ", "the text ends before the value is complete")
    case .unexpected(let found, let wanted):
      (
        "พบ \(found.shown) ตรงที่ควรเป็น\(wanted.noun.th)",
        "found \(found.shown) where \(wanted.noun.en) must come"
      )
    case .trailingContent:
      ("มีข้อความต่อท้ายหลังค่า JSON จบแล้ว", "there is more text after the end of the JSON value")
    case .invalidNumber:
      (
        "ตัวเลขผิดรูปแบบ JSON; ไม่ขึ้นต้นด้วย + หรือ 0 เกิน และต้องมีเลขหลังจุด",
        "not a number of JSON: no plus sign or extra zero before it, and digits after a point"
      )
    case .numberBeyondDouble:
      (
        "ตัวเลขใหญ่เกินกว่าที่ JSON แลกเปลี่ยนกันได้ (ประมาณ 1.8e308)",
        "the number is larger than JSON can exchange, about 1.8e308"
      )
    case .invalidEscape:
      (
        #"เครื่องหมาย \ ในข้อความต้องตามด้วย " \ / b f n r t หรือ u กับเลขฐานสิบหกสี่หลัก"#,
        #"a backslash in a string goes before " \ / b f n r t or u and four hexadecimal digits"#
      )
    case .loneSurrogate:
      (
        #"\u นี้เป็นเพียงครึ่งหนึ่งของอักขระ (surrogate) ต้องมีคู่"#,
        #"this \u is one half of a character, a surrogate without its pair"#
      )
    case .controlCharacter(let byte):
      (
        "มีอักขระควบคุม \(Unicode.Scalar(byte).shown) ในข้อความ; เขียนเป็นรหัสที่ขึ้นต้นด้วย \\",
        "the control character \(Unicode.Scalar(byte).shown) in a string; write it as an escape"
      )
    case .invalidUTF8:
      ("ไม่ใช่ UTF-8 ที่ถูกต้อง; บันทึกใหม่เป็น UTF-8", "not valid UTF-8; save it as UTF-8")
    case .duplicateName(let name):
      (
        "ชื่อ \"\(name)\" มีซ้ำในออบเจกต์เดียวกัน; เหลือไว้เพียงหนึ่ง",
        "the name \"\(name)\" stands twice in one object; keep one of them"
      )
    case .tooDeep(let limit):
      (
        "อาร์เรย์และออบเจกต์ซ้อนกันเกิน \(limit) ชั้น",
        "arrays and objects nest more than \(limit) deep"
      )
    case .tooLarge:
      ("ข้อความยาวเกิน 4 GiB", "the text is longer than 4 GiB")
    }
  }
}

extension JSONError.Wanted {
  fileprivate var noun: (th: String, en: String) {
    switch self {
    case .value: ("ค่า", "a value")
    case .name: ("ชื่อในเครื่องหมายคำพูด", "a name in double quotes")
    case .colon: (" :", "a colon")
    case .commaOrBracket: (" , หรือ ]", "a comma or ]")
    case .commaOrBrace: (" , หรือ }", "a comma or }")
    }
  }
}

extension Unicode.Scalar {
  /// As a person can see it, even where it is a control character.
  fileprivate var shown: String {
    "\"\(escaped(asASCII: properties.generalCategory == .control))\""
  }
}
