import ThaiText

/// A text as words are looked for in it: a symbol for each base letter, digit and sign. White space
/// and marks are left out: layout and damage put them anywhere, the letters keep their order.
struct BaseLetters {
  let text: [UInt8]
  private(set) var symbols: [UInt8] = []
  /// Where each symbol stands in the text, and the end of the text.
  private(set) var starts: [Int] = []
  /// What stands before each symbol.
  private(set) var gaps: [Gap] = []

  enum Gap: UInt8, Comparable {
    case none
    case space
    /// A tab or several spaces: what keeps columns apart.
    case wide
    case line

    static func < (one: Gap, other: Gap) -> Bool { one.rawValue < other.rawValue }
  }

  var count: Int { symbols.count }

  init(_ text: [UInt8]) {
    self.text = text
    symbols.reserveCapacity(text.count / 3 + 8)
    starts.reserveCapacity(text.count / 3 + 9)
    gaps.reserveCapacity(text.count / 3 + 8)
    var gap = Gap.line
    var index = 0
    while index < text.count {
      let byte = text[index]
      var length = 1
      var symbol: UInt8?
      if byte < 0x80 {
        symbol = BaseLetters.symbol(ofASCII: byte, gap: &gap)
      } else {
        length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
        symbol = byte == 0xE0 ? BaseLetters.symbol(ofThai: text[index...].prefix(3)) : .otherSign
        // U+FFFD stands for a letter or for a mark: no word can tell.
        if byte == 0xEF, text[index...].starts(with: [0xEF, 0xBF, 0xBD]) { symbol = nil }
        if byte == 0xC2, text[index...].starts(with: [0xC2, 0xB7]) { symbol = UInt8(ascii: ".") }
      }
      if let symbol {
        symbols.append(symbol)
        starts.append(index)
        gaps.append(gap)
        gap = .none
      }
      index += length
    }
    starts.append(text.count)
  }

  private static func symbol(ofASCII byte: UInt8, gap: inout Gap) -> UInt8? {
    switch byte {
    case 0x0A:
      gap = .line
      return nil
    case 0x09:
      gap = max(gap, .wide)
      return nil
    case ...0x20:
      gap = max(gap, gap == .none ? .space : .wide)
      return nil
    case 0x41...0x5A: return byte | 0x20
    default: return byte
    }
  }

  /// Marks give nil; ำ reads as า and ใ as ไ, which are lost and mistaken for one another.
  private static func symbol(ofThai bytes: ArraySlice<UInt8>) -> UInt8? {
    guard bytes.count == 3, let second = bytes.dropFirst().first, let third = bytes.last,
      second == 0xB8 || second == 0xB9
    else { return .otherSign }
    let letter = (second & 1) << 6 | third & 0x3F
    switch letter {
    case 0x2F, 0x31, 0x34...0x3A, 0x46...0x4E: return nil
    case 0x33, 0x45: return 0x80 | 0x32
    case 0x43: return 0x80 | 0x44
    case 0x50...0x59: return letter - 0x50 + 0x30
    default: return 0x80 | letter
    }
  }

  /// The bytes of some symbols, with the marks that belong to the last one and without white space
  /// after it.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return starts[range.lowerBound]..<starts[range.lowerBound] }
    let start = starts[range.lowerBound]
    var end = starts[range.upperBound]
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  func slice(_ range: Range<Int>) -> ArraySlice<UInt8> { text[bytes(of: range)] }
}

extension UInt8 {
  /// A sign that is neither Thai nor ASCII: dashes, quotes, bullets, arrows.
  static let otherSign: UInt8 = 0x7F

  var isDigitSymbol: Bool { 0x30...0x39 ~= self }
  var isThaiSymbol: Bool { self >= 0x80 }
  var isLatinSymbol: Bool { 0x61...0x7A ~= self }
  var isLetterSymbol: Bool { isThaiSymbol || isLatinSymbol }
}
