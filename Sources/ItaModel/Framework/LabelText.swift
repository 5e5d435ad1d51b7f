import ThaiText

/// What is left of a label while parts are taken from its ends.
struct LabelText {
  private(set) var bytes: ArraySlice<UInt8>

  struct Prefix {
    var number: Int?
    var place = LabelReading.NumberPlace.rank
  }

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// Drops what begins neither a word, nor a number, nor an aside.
  mutating func dropJunk() {
    while let byte = bytes.first, !LabelText.begins(byte, bytes.dropFirst().first, bytes) {
      bytes.removeFirst(LabelText.length(of: byte, in: bytes))
    }
  }

  mutating func drop(scalars count: Int) {
    for _ in 0..<count {
      guard let byte = bytes.first else { return }
      bytes.removeFirst(LabelText.length(of: byte, in: bytes))
    }
  }

  // MARK: - Before the name

  mutating func takePrefix() -> Prefix? {
    takeIndicatorNumber() ?? takeRank() ?? takeListNumber() ?? takeAside()
  }

  /// `คะแนนรายตัวชี้วัดที่ 7.` The number of a sub-indicator, `9.1`, is none of an indicator.
  private mutating func takeIndicatorNumber() -> Prefix? {
    var rest = self
    rest.take("คะแนน")
    rest.takeSpaces()
    rest.take("ราย")
    guard rest.take("ตัวชี้วัด") else { return nil }
    rest.take("ย่อย")
    rest.takeSpaces()
    rest.take("ที่")
    rest.takeSpaces()
    let number = rest.takeSectionNumber()
    rest.takeAny(of: [".", ")", ":", "-"])
    self = rest
    return Prefix(number: number, place: .indicator)
  }

  private mutating func takeRank() -> Prefix? {
    var rest = self
    guard rest.takeAny(of: ["อันดับ", "ลำดับ", "ข้อ"]) else { return nil }
    rest.take("ที่")
    rest.takeSpaces()
    guard let number = rest.takeNumber() else { return nil }
    self = rest
    return Prefix(number: number, place: .rank)
  }

  /// `7.`, `7)`, `(7)`, `3.1`, or a number with a space before the name.
  private mutating func takeListNumber() -> Prefix? {
    var rest = self
    let isBracketed = rest.take("(")
    guard rest.startsWithDigit else { return nil }
    let number = rest.takeSectionNumber()
    if rest.takeAny(of: [".", ")"]) {
      if rest.startsWithDigit { return nil }
    } else {
      guard !isBracketed, rest.takeSpaces(), rest.startsWithThai else { return nil }
    }
    self = rest
    return Prefix(number: number, place: .list)
  }

  private mutating func takeAside() -> Prefix? {
    var rest = self
    let instruments = ["(IIT)", "(EIT)", "(OIT)"]
    guard rest.takeAny(of: instruments + ["ในส่วนของ", "ด้าน", "เรื่อง", "ประเด็น"]) else { return nil }
    self = rest
    return Prefix()
  }

  /// A number of one or two digits; nil with all of it taken where points divide it.
  private mutating func takeSectionNumber() -> Int? {
    guard let number = takeNumber() else { return nil }
    var isDivided = false
    while bytes.first == UInt8(ascii: "."), LabelText.isDigit(bytes.dropFirst().first) {
      bytes.removeFirst()
      while startsWithDigit { bytes.removeFirst() }
      isDivided = true
    }
    return isDivided ? nil : number
  }

  /// A number of one or two digits.
  mutating func takeNumber() -> Int? {
    let digits = bytes.prefix(3).prefix { LabelText.isDigit($0) }
    guard 1...2 ~= digits.count else { return nil }
    bytes.removeFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  // MARK: - After the name

  /// Drops `(93.33 คะแนน)`, `ได้คะแนนเท่ากับ 93.33`, and the instrument in brackets.
  mutating func dropScore() {
    var rest = self
    rest.dropSpacesAtEnd()
    if rest.dropAny(of: ["(IIT)", "(EIT)", "(OIT)"]) {
      rest.dropSpacesAtEnd()
      self = rest
    }
    let isBracketed = rest.drop(")")
    rest.dropSpacesAtEnd()
    rest.dropAny(of: ["คะแนน", "%", "ร้อยละ"])
    rest.dropSpacesAtEnd()
    guard rest.dropDecimalNumber() else {
      dropSpacesAtEnd()
      return
    }
    rest.dropSpacesAtEnd()
    rest.dropAny(of: ["เท่ากับ", "อยู่ที่", "=", ":", "ร้อยละ"])
    rest.dropSpacesAtEnd()
    rest.drop("คะแนน")
    rest.dropSpacesAtEnd()
    rest.drop("ค่า")
    rest.dropSpacesAtEnd()
    rest.dropAny(of: ["ได้รับ", "ได้", "มีผล", "มี"])
    rest.dropSpacesAtEnd()
    if isBracketed { rest.drop("(") }
    rest.dropSpacesAtEnd()
    self = rest
  }

  /// A number as scores are printed; a year is none.
  private mutating func dropDecimalNumber() -> Bool {
    let digits = bytes.suffix(8).reversed().prefix {
      LabelText.isDigit($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    let whole = digits.reversed().prefix { LabelText.isDigit($0) }
    guard 1...3 ~= whole.count, LabelText.isDigit(digits.first) else { return false }
    bytes.removeLast(digits.count)
    return true
  }

  private mutating func dropSpacesAtEnd() {
    while let byte = bytes.last, byte <= 0x20 { bytes.removeLast() }
  }

  @discardableResult
  private mutating func drop(_ word: String) -> Bool {
    guard bytes.suffix(word.utf8.count).elementsEqual(word.utf8) else { return false }
    bytes.removeLast(word.utf8.count)
    return true
  }

  @discardableResult
  private mutating func dropAny(of words: [String]) -> Bool {
    for word in words where drop(word) { return true }
    return false
  }

  // MARK: - Letters

  @discardableResult
  private mutating func take(_ word: String) -> Bool {
    guard bytes.starts(with: word.utf8) else { return false }
    bytes.removeFirst(word.utf8.count)
    return true
  }

  @discardableResult
  private mutating func takeAny(of words: [String]) -> Bool {
    for word in words where take(word) { return true }
    return false
  }

  @discardableResult
  private mutating func takeSpaces() -> Bool {
    let hadSpace = bytes.first.map { $0 <= 0x20 } ?? false
    while let byte = bytes.first, byte <= 0x20 { bytes.removeFirst() }
    return hadSpace
  }

  private var startsWithDigit: Bool { LabelText.isDigit(bytes.first) }
  private var startsWithThai: Bool { bytes.first == 0xE0 }

  private static func isDigit(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return 0x30...0x39 ~= byte
  }

  /// Whether a scalar may begin what is left of a label: a letter of Thai or Latin, a digit, a bracket.
  private static func begins(
    _ byte: UInt8, _ next: UInt8?, _ bytes: ArraySlice<UInt8>
  ) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "("), UInt8(ascii: "["): return true
    case 0xE0:
      guard next == 0xB8 || next == 0xB9, let last = bytes.dropFirst(2).first else { return false }
      let code = 0x0E00 + (next == 0xB9 ? 0x40 : 0) + ScalarCode(last & 0x3F)
      let letter = ThaiLetter(code)
      return letter == .consonant || letter == .leadVowel || letter == .followVowel
    default: return false
    }
  }

  private static func length(of lead: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
    let length =
      switch lead {
      case ..<0xC0: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(length, bytes.count)
  }
}
