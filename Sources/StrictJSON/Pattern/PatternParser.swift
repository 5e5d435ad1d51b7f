/// The structure of a regular expression of ECMA-262.
indirect enum PatternNode: Sendable {
  case set(ScalarSet)
  case sequence([PatternNode])
  case choice([PatternNode])
  /// Without an upper bound where `most` is missing.
  case repeated(PatternNode, least: Int, most: Int?)
  case start
  case end
  case wordBoundary(isNegated: Bool)
  case look(PatternNode, isAhead: Bool, isNegated: Bool)
  case backreference
}

/// Reads a pattern in Unicode mode (ECMA-262, section 22.2.1), where all that has no meaning is an
/// error.
struct PatternParser {
  private let text: [UInt32]
  private var position = 0
  private var depth = 0
  private var groups = 0
  private var highestReference = 0
  private var names: Set<String> = []
  private var referredNames: Set<String> = []

  static let mostGroupsDeep = 100

  static func parse(_ text: [UInt8]) throws(PatternError) -> PatternNode {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars.map(\.value)
    var parser = PatternParser(text: scalars)
    let node = try parser.choice()
    guard parser.position == parser.text.count else { throw parser.syntax() }
    guard parser.highestReference <= parser.groups,
      parser.referredNames.isSubset(of: parser.names)
    else { throw .unknownGroup }
    return node
  }

  private init(text: [UInt32]) {
    self.text = text
  }

  private func syntax() -> PatternError { .syntax(position: position + 1) }

  private func peek(_ offset: Int = 0) -> Unicode.Scalar? {
    let index = position &+ offset
    return index < text.count ? Unicode.Scalar(text[index]) : nil
  }

  private mutating func take(_ expected: Unicode.Scalar) -> Bool {
    guard peek() == expected else { return false }
    position += 1
    return true
  }

  private mutating func take(_ expected: String) -> Bool {
    for (offset, scalar) in expected.unicodeScalars.enumerated() where peek(offset) != scalar {
      return false
    }
    position += expected.unicodeScalars.count
    return true
  }

  private mutating func choice() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.mostGroupsDeep else { throw .tooLarge }
    var choices = [try sequence()]
    while take("|") { choices.append(try sequence()) }
    return choices.count == 1 ? choices[0] : .choice(choices)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var terms: [PatternNode] = []
    while let next = peek(), next != "|", next != ")" { terms.append(try term()) }
    return terms.count == 1 ? terms[0] : .sequence(terms)
  }

  private mutating func term() throws(PatternError) -> PatternNode {
    if take("^") { return .start }
    if take("$") { return .end }
    if take("\\b") { return .wordBoundary(isNegated: false) }
    if take("\\B") { return .wordBoundary(isNegated: true) }
    for (opening, isAhead, isNegated) in [
      ("(?=", true, false), ("(?!", true, true), ("(?<=", false, false), ("(?<!", false, true),
    ] where take(opening) {
      let body = try choice()
      guard take(")") else { throw syntax() }
      return .look(body, isAhead: isAhead, isNegated: isNegated)
    }
    return try quantified(try atom())
  }

  private mutating func quantified(_ atom: PatternNode) throws(PatternError) -> PatternNode {
    let node: PatternNode
    if take("*") {
      node = .repeated(atom, least: 0, most: nil)
    } else if take("+") {
      node = .repeated(atom, least: 1, most: nil)
    } else if take("?") {
      node = .repeated(atom, least: 0, most: 1)
    } else if take("{") {
      guard let least = number() else { throw syntax() }
      var most: Int? = least
      if take(",") { most = number() }
      guard take("}"), most ?? least >= least else { throw syntax() }
      node = .repeated(atom, least: least, most: most)
    } else {
      return atom
    }
    // Whether it takes as few as it can makes no difference to whether there is a match.
    _ = take("?")
    return node
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let digit = peek(), ("0"..."9").contains(digit) {
      value = min((value ?? 0) * 10 + Int(digit.value & 0xF), 1 << 40)
      position += 1
    }
    return value
  }

  private mutating func atom() throws(PatternError) -> PatternNode {
    guard let next = peek() else { throw syntax() }
    switch next {
    case ".":
      position += 1
      return .set(ScalarSet.lineEnds.negated)
    case "(": return try group()
    case "[":
      position += 1
      return .set(try characterClass())
    case "\\":
      position += 1
      return try escapedAtom()
    case "*", "+", "?", "{", "}", "]", ")", "|", "^", "$": throw syntax()
    default:
      position += 1
      return .set(ScalarSet(next.value...next.value))
    }
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    position += 1
    if take("?:") {
    } else if take("?<") {
      guard let name = groupName(), names.insert(name).inserted else { throw syntax() }
      groups += 1
    } else if peek() == "?" {
      throw syntax()
    } else {
      groups += 1
    }
    let body = try choice()
    guard take(")") else { throw syntax() }
    return body
  }

  /// An identifier up to its `>`.
  private mutating func groupName() -> String? {
    var name = String.UnicodeScalarView()
    while let next = peek(), next != ">" {
      let isFirst = name.isEmpty
      let isAllowed =
        next == "$" || next == "_"
        || (isFirst ? next.properties.isIDStart : next.properties.isIDContinue)
      guard isAllowed else { return nil }
      name.append(next)
      position += 1
    }
    return take(">") && !name.isEmpty ? String(name) : nil
  }

  private mutating func escapedAtom() throws(PatternError) -> PatternNode {
    if let next = peek(), ("1"..."9").contains(next), let reference = number() {
      highestReference = max(highestReference, reference)
      return .backreference
    }
    if take("k<") {
      guard let name = groupName() else { throw syntax() }
      referredNames.insert(name)
      return .backreference
    }
    if let set = try classEscape() { return .set(set) }
    let scalar = try characterEscape(inClass: false)
    return .set(ScalarSet(scalar...scalar))
  }

  /// `\d`, `\p{…}` and the like, after the backslash.
  private mutating func classEscape() throws(PatternError) -> ScalarSet? {
    guard let next = peek() else { throw syntax() }
    position += 1
    switch next {
    case "d": return .digits
    case "D": return ScalarSet.digits.negated
    case "w": return .word
    case "W": return ScalarSet.word.negated
    case "s": return .space
    case "S": return ScalarSet.space.negated
    case "p", "P":
      guard take("{") else { throw syntax() }
      var name = String.UnicodeScalarView()
      while let next = peek(), next != "}" {
        name.append(next)
        position += 1
      }
      guard take("}") else { throw syntax() }
      guard let property = UnicodeProperty(String(name)) else {
        throw .unknownProperty(String(name))
      }
      return ScalarSet(next == "p" ? property : property.opposite)
    default:
      position -= 1
      return nil
    }
  }

  /// An escape that stands for one character, after the backslash.
  private mutating func characterEscape(inClass: Bool) throws(PatternError) -> UInt32 {
    guard let next = peek() else { throw syntax() }
    position += 1
    switch next {
    case "t": return 0x09
    case "n": return 0x0A
    case "v": return 0x0B
    case "f": return 0x0C
    case "r": return 0x0D
    case "b" where inClass: return 0x08
    case "-" where inClass: return next.value
    case "0":
      if let digit = peek(), ("0"..."9").contains(digit) { throw syntax() }
      return 0
    case "c":
      guard let letter = peek(), letter.isASCII, letter.properties.isAlphabetic else {
        throw syntax()
      }
      position += 1
      return letter.value & 0x1F
    case "x": return try hexadecimal(digits: 2)
    case "u": return try unicodeEscape()
    case "^", "$", "\\", ".", "*", "+", "?", "(", ")", "[", "]", "{", "}", "|", "/":
      return next.value
    default:
      position -= 1
      throw syntax()
    }
  }

  private mutating func unicodeEscape() throws(PatternError) -> UInt32 {
    if take("{") {
      var value: UInt32 = 0
      let start = position
      while let digit = hexadecimalDigit() {
        value = min(value << 4 | digit, ScalarSet.largest + 1)
      }
      guard position > start, take("}"), value <= ScalarSet.largest else { throw syntax() }
      return value
    }
    let first = try hexadecimal(digits: 4)
    guard (0xD800...0xDBFF).contains(first), peek() == "\\", peek(1) == "u" else { return first }
    let afterFirst = position
    position += 2
    let second = try hexadecimal(digits: 4)
    guard (0xDC00...0xDFFF).contains(second) else {
      position = afterFirst
      return first
    }
    return 0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)
  }

  private mutating func hexadecimal(digits: Int) throws(PatternError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let digit = hexadecimalDigit() else { throw syntax() }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func hexadecimalDigit() -> UInt32? {
    guard let scalar = peek(), scalar.isASCII,
      let digit = UInt8(truncatingIfNeeded: scalar.value).hexadecimalValue
    else { return nil }
    position += 1
    return UInt32(digit)
  }

  private mutating func characterClass() throws(PatternError) -> ScalarSet {
    var set = ScalarSet()
    let isNegated = take("^")
    while !take("]") {
      let (first, firstSet) = try classAtom()
      if peek() == "-", peek(1) != "]", peek(1) != nil {
        position += 1
        let (last, _) = try classAtom()
        guard let first, let last, first <= last else { throw syntax() }
        set.insert(first...last)
      } else if let first {
        set.insert(first...first)
      } else if let firstSet {
        set.formUnion(firstSet)
      }
    }
    set.isNegated = isNegated
    return set
  }

  /// One character, or one class of them.
  private mutating func classAtom() throws(PatternError) -> (UInt32?, ScalarSet?) {
    guard let next = peek() else { throw syntax() }
    position += 1
    guard next == "\\" else { return (next.value, nil) }
    if let set = try classEscape() { return (nil, set) }
    return (try characterEscape(inClass: true), nil)
  }
}
