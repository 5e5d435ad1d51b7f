extension JSONParser {
  /// Reads the string that starts here, a value or a name.
  mutating func string() throws(JSONError) {
    let first = position
    let start = first &+ 1
    let end = endOfPlainText(from: start, in: source.span)
    guard end < source.count else { throw error(.unexpectedEnd, at: source.count) }
    if source[end] == UInt8(ascii: "\"") {
      append(.string, at: first, length: end &- start, link: start)
      position = end &+ 1
    } else {
      let content = document.unescaped.count
      document.unescaped.append(contentsOf: source[start..<end])
      position = end
      try escapedRest()
      append(.escapedString, at: first, length: document.unescaped.count &- content, link: content)
    }
  }

  /// Reads a string on from its first escape, past its closing quote.
  private mutating func escapedRest() throws(JSONError) {
    while true {
      guard position < source.count else { throw error(.unexpectedEnd, at: position) }
      switch source[position] {
      case UInt8(ascii: "\""):
        position &+= 1
        return
      case UInt8(ascii: "\\"): try escape()
      case 0..<0x20: throw error(.controlCharacter(source[position]), at: position)
      default: throw error(.invalidUTF8, at: position)
      }
      let end = endOfPlainText(from: position, in: source.span)
      if end > position {
        document.unescaped.append(contentsOf: source[position..<end])
        position = end
      }
    }
  }

  private mutating func escape() throws(JSONError) {
    let start = position
    position &+= 1
    guard position < source.count else { throw error(.unexpectedEnd, at: position) }
    let byte = source[position]
    position &+= 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): document.unescaped.append(byte)
    case UInt8(ascii: "b"): document.unescaped.append(0x08)
    case UInt8(ascii: "f"): document.unescaped.append(0x0C)
    case UInt8(ascii: "n"): document.unescaped.append(0x0A)
    case UInt8(ascii: "r"): document.unescaped.append(0x0D)
    case UInt8(ascii: "t"): document.unescaped.append(0x09)
    case UInt8(ascii: "u"):
      let scalar = try scalar(escapedAt: start)
      for unit in scalar.utf8 { document.unescaped.append(unit) }
    default: throw error(.invalidEscape, at: start)
    }
  }

  /// Reads four hexadecimal digits, and the second half of a surrogate pair where they need one.
  private mutating func scalar(escapedAt start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal(escapedAt: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard first < 0xDC00, position &+ 1 < source.count, source[position] == UInt8(ascii: "\\"),
      source[position &+ 1] == UInt8(ascii: "u")
    else { throw error(.loneSurrogate, at: start) }
    position &+= 2
    let second = try hexadecimal(escapedAt: position &- 2)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 &+ (first &- 0xD800) << 10 &+ (second &- 0xDC00))
    else { throw error(.loneSurrogate, at: start) }
    return scalar
  }

  private mutating func hexadecimal(escapedAt start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard position < source.count else { throw error(.unexpectedEnd, at: position) }
      guard let digit = source[position].hexadecimalValue else {
        throw error(.invalidEscape, at: start)
      }
      value = value << 4 | UInt32(digit)
      position &+= 1
    }
    return value
  }

  /// Reads the number that starts here, and keeps it as written once it is sure that a double holds
  /// it.
  mutating func number() throws(JSONError) {
    let start = position
    guard let number = PrintedNumber(at: start, in: source.span) else {
      throw error(.invalidNumber, at: start)
    }
    if number.mayBeHuge {
      let text = String(decoding: source[start..<number.end], as: UTF8.self)
      guard let double = Double(text), double.isFinite else {
        throw error(.numberBeyondDouble, at: start)
      }
    }
    append(.number, at: start, length: number.end &- start, link: 0)
    position = number.end
  }
}

/// The extent of a number that follows the grammar of RFC 8259, section 6.
private struct PrintedNumber {
  let end: Int
  /// Whether it takes a closer look to say that a double holds it.
  let mayBeHuge: Bool

  init?(at start: Int, in bytes: Span<UInt8>) {
    var index = start
    if bytes[index] == UInt8(ascii: "-") { index &+= 1 }
    let whole = index
    index = endOfDigits(from: whole, in: bytes)
    let digits = index &- whole
    guard digits == 1 || digits > 1 && bytes[whole] != UInt8(ascii: "0") else { return nil }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      let fraction = index &+ 1
      index = endOfDigits(from: fraction, in: bytes)
      guard index > fraction else { return nil }
    }
    var hasExponent = false
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      hasExponent = true
      index &+= 1
      if index < bytes.count,
        bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-")
      {
        index &+= 1
      }
      let exponent = index
      index = endOfDigits(from: exponent, in: bytes)
      guard index > exponent else { return nil }
    }
    end = index
    mayBeHuge = hasExponent || digits > 308
  }
}

private func endOfDigits(from start: Int, in bytes: Span<UInt8>) -> Int {
  var index = start
  while index < bytes.count, bytes[index] ^ 0x30 < 10 { index &+= 1 }
  return index
}

/// The first place from `start` that is not part of the plain text of a string: a quote, a
/// backslash, a control character, what is not UTF-8, or the end.
private func endOfPlainText(from start: Int, in bytes: Span<UInt8>) -> Int {
  var index = start
  while index < bytes.count {
    let byte = bytes[index]
    if byte < 0x80 {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return index }
      index &+= 1
      continue
    }
    // Thai comes first: all of it begins with E0.
    if byte == 0xE0, index &+ 2 < bytes.count, bytes[index &+ 1] & 0xE0 == 0xA0,
      bytes[index &+ 2] & 0xC0 == 0x80
    {
      index &+= 3
      continue
    }
    let length = lengthOfScalar(at: index, in: bytes)
    if length == 0 { return index }
    index &+= length
  }
  return index
}

/// How many bytes the character beyond ASCII takes that begins here; 0 if that is not UTF-8
/// (Unicode, table 3-7).
private func lengthOfScalar(at index: Int, in bytes: Span<UInt8>) -> Int {
  let length: Int
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch bytes[index] {
  case 0xC2...0xDF: length = 2
  case 0xE0:
    length = 3
    second = 0xA0...0xBF
  case 0xED:
    length = 3
    second = 0x80...0x9F
  case 0xE1...0xEF: length = 3
  case 0xF0:
    length = 4
    second = 0x90...0xBF
  case 0xF1...0xF3: length = 4
  case 0xF4:
    length = 4
    second = 0x80...0x8F
  default: return 0
  }
  guard index &+ length <= bytes.count, second.contains(bytes[index &+ 1]) else { return 0 }
  for later in index &+ 2..<index &+ length where bytes[later] & 0xC0 != 0x80 { return 0 }
  return length
}
