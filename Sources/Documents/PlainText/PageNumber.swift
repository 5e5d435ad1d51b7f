/// A line that is a page number: `- 2 -`, `หน้า ๒`, `2/10`, `๒`.
struct PageNumber {
  enum Form: Hashable {
    case bare, dashed, word
    case fraction(of: Int)
  }

  var form: Form
  var value: Int

  init?(_ bytes: [UInt8], _ range: Range<Int>) {
    guard range.count <= 60 else { return nil }
    var reader = Reader(bytes: bytes, at: range.lowerBound, end: range.upperBound)
    let hasDash = reader.skip(Reader.dashes)
    let hasWord = !hasDash && reader.skip(Reader.words)
    guard let value = reader.number() else { return nil }
    self.value = value
    if hasDash {
      guard reader.skip(Reader.dashes) else { return nil }
      form = .dashed
    } else if reader.skip(Reader.separators) {
      guard let total = reader.number(), total >= value else { return nil }
      form = hasWord ? .word : .fraction(of: total)
    } else {
      form = hasWord ? .word : .bare
    }
    guard reader.isAtEnd else { return nil }
  }

  private struct Reader {
    let bytes: [UInt8]
    var at: Int
    let end: Int

    static let dashes = ["-", "\u{2013}", "\u{2014}", "\u{2212}"].map { Array($0.utf8) }
    static let words = ["หน้าที่", "หน้า", "Page", "page", "PAGE"].map { Array($0.utf8) }
    static let separators = ["/", "จาก", "of"].map { Array($0.utf8) }

    private mutating func skipBlanks() { at = bytes.trimmed(at..<end).lowerBound }

    var isAtEnd: Bool { bytes.isBlank(at..<end) }

    mutating func skip(_ texts: [[UInt8]]) -> Bool {
      skipBlanks()
      guard let text = texts.first(where: { bytes[at..<end].starts(with: $0) }) else {
        return false
      }
      at += text.count
      return true
    }

    mutating func number() -> Int? {
      skipBlanks()
      var value = 0
      let start = at
      while value < 1_000, let digit = Digit.at(at, before: end, in: bytes) {
        value = value * 10 + digit.value
        at += digit.length
      }
      return at > start && Digit.at(at, before: end, in: bytes) == nil ? value : nil
    }
  }
}
