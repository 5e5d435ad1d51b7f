/// Why a pattern cannot be used.
package enum PatternError: Error, Sendable, Equatable {
  /// `position` counts characters from 1.
  case syntax(position: Int)
  case unknownGroup
  case unknownProperty(String)
  case backreference
  case tooLarge

  package var message: (th: String, en: String) {
    switch self {
    case .syntax(let position):
      (
        "ผิดรูปแบบที่อักขระตัวที่ \(position)",
        "not a regular expression of ECMA-262 in Unicode mode, at character \(position)"
      )
    case .unknownGroup: ("อ้างถึงกลุ่มที่ไม่มี", "refers to a group that is not there")
    case .unknownProperty(let name):
      ("ไม่รู้จักคุณสมบัติ \"\(name)\"", "the character property \"\(name)\" is not known")
    case .backreference:
      (
        "การอ้างย้อนถึงกลุ่มใช้เวลาไม่จำกัด จึงไม่รองรับ",
        "refers back to a group, which can take without end and is not supported"
      )
    case .tooLarge: ("รูปแบบใหญ่เกินไป", "too large")
    }
  }
}

/// A regular expression of ECMA-262 that answers in time linear in the text.
struct Pattern: Sendable {
  private let matcher: Matcher

  private enum Matcher: Sendable {
    case table(PatternTable)
    case threads(PatternProgram)
  }

  init(_ text: [UInt8]) throws(PatternError) {
    let program = try PatternProgram(try PatternParser.parse(text))
    matcher = PatternTable(program).map(Matcher.table) ?? .threads(program)
  }

  /// Whether the pattern is found anywhere in the text, valid UTF-8.
  func matches(_ text: Span<UInt8>) -> Bool {
    switch matcher {
    case .table(let table): return table.matches(text)
    case .threads(let program):
      var scalars: [UInt32] = []
      scalars.reserveCapacity(text.count)
      var index = 0
      while index < text.count { scalars.append(text.scalar(at: &index)) }
      return program.matches(scalars)
    }
  }
}

extension Span<UInt8> {
  /// The character of valid UTF-8 at `index`, which moves behind it.
  func scalar(at index: inout Int) -> UInt32 {
    let first = self[index]
    index &+= 1
    guard first >= 0x80 else { return UInt32(first) }
    let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
    var scalar = UInt32(first) & (0x3F >> UInt32(more))
    for _ in 0..<more {
      guard index < count else { break }
      scalar = scalar << 6 | UInt32(self[index] & 0x3F)
      index &+= 1
    }
    return scalar
  }
}
