/// The formats of JSON Schema Validation, section 7.3, each checked as the document it names says.
enum Format: String, Sendable, CaseIterable {
  case dateTime = "date-time"
  case date, time, duration
  case email
  case idnEmail = "idn-email"
  case hostname
  case idnHostname = "idn-hostname"
  case ipv4, ipv6
  case uri
  case uriReference = "uri-reference"
  case iri
  case iriReference = "iri-reference"
  case uuid
  case uriTemplate = "uri-template"
  case jsonPointer = "json-pointer"
  case relativeJSONPointer = "relative-json-pointer"
  case regex

  /// Whether valid UTF-8 has the format.
  func accepts(_ text: [UInt8]) -> Bool {
    var scanner = FormatScanner(text)
    switch self {
    case .dateTime: return scanner.dateTime() && scanner.isAtEnd
    case .date: return scanner.date() && scanner.isAtEnd
    case .time: return scanner.time() && scanner.isAtEnd
    case .duration: return scanner.duration() && scanner.isAtEnd
    case .email: return isEmail(text, isInternational: false)
    case .idnEmail: return isEmail(text, isInternational: true)
    case .hostname: return isHostname(text, isInternational: false)
    case .idnHostname: return isHostname(text, isInternational: true)
    case .ipv4: return isIPv4(text[...])
    case .ipv6: return isIPv6(text[...])
    case .uri: return isURI(text, isInternational: false, mayBeRelative: false)
    case .uriReference: return isURI(text, isInternational: false, mayBeRelative: true)
    case .iri: return isURI(text, isInternational: true, mayBeRelative: false)
    case .iriReference: return isURI(text, isInternational: true, mayBeRelative: true)
    case .uuid: return isUUID(text)
    case .uriTemplate: return isURITemplate(text)
    case .jsonPointer: return JSONPointer(utf8: text) != nil
    case .relativeJSONPointer: return isRelativeJSONPointer(text)
    case .regex: return (try? PatternParser.parse(text)) != nil
    }
  }
}

/// Takes a text apart from its start.
struct FormatScanner {
  private let text: [UInt8]
  var position = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  var isAtEnd: Bool { position == text.count }

  var next: UInt8? { position < text.count ? text[position] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    take(UInt8(ascii: character))
  }

  mutating func take(where isTaken: (UInt8) -> Bool) -> UInt8? {
    guard let byte = next, isTaken(byte) else { return nil }
    position += 1
    return byte
  }

  /// A number of exactly `count` digits.
  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let digit = take(where: \.isDigit) else { return nil }
      value = value * 10 + Int(digit & 0xF)
    }
    return value
  }

  /// One digit or more; whether there are any.
  mutating func someDigits() -> Bool {
    let start = position
    while take(where: \.isDigit) != nil {}
    return position > start
  }
}

extension UInt8 {
  var isDigit: Bool { self ^ 0x30 < 10 }
  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
  var isLetterOrDigit: Bool { isLetter || isDigit }
  var isHexadecimal: Bool { hexadecimalValue != nil }

  func isOne(of characters: String) -> Bool { characters.utf8.contains(self) }
}
