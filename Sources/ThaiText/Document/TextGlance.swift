/// What one quick walk over a text in normal form tells: the counts that damage shows in, and
/// whether anything in the text needs a closer look. It errs on one side only: where it sees
/// nothing, there is nothing.
struct TextGlance {
  private(set) var letters = 0
  private(set) var saraAms = 0
  private(set) var saraAas = 0
  private(set) var displacedMarks = 0
  /// Whether U+FFFD, a sara aa after a space, or a stem without its sara am stands in the text.
  private(set) var mayHaveBrokenSaraAm = false
  private(set) var mayHaveFlaws = false

  init(_ utf8: [UInt8]) {
    look(at: utf8.span)
  }

  private mutating func look(at bytes: Span<UInt8>) {
    let kinds = TextGlance.kinds.span
    let suspects = TextGlance.suspects.span
    let stems = FoldedStems.standard
    var previous = Kind.other
    var isAfterSpace = false
    var consonants = 0
    var marks = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      var kind = Kind.other
      var low = 0
      if lead == 0xE0, bytes.count &- index >= 3, bytes[index &+ 1] & 0xFE == 0xB8 {
        low = Int(bytes[index &+ 2] & 0x3F) | Int(bytes[index &+ 1] & 1) << 6
        kind = kinds[low]
        if low &- 1 < 0x5B { letters &+= 1 }
      } else if lead >= 0xEE {
        // U+FFFD, and private use.
        if lead < 0xF0 { mayHaveFlaws = true }
        if lead == 0xEF { mayHaveBrokenSaraAm = true }
      }
      if suspects[Int(previous)] >> kind & 1 != 0 { mayHaveFlaws = true }
      switch kind {
      case Kind.consonant:
        consonants = marks > 0 ? 1 : min(2, consonants &+ 1)
        marks = 0
      case Kind.phinthu...Kind.killer, Kind.nikhahit:
        marks &+= 1
      default:
        if kind == Kind.saraAa {
          saraAas &+= 1
          if isAfterSpace || stems.stand(aroundSaraAaAt: index, in: bytes) {
            mayHaveBrokenSaraAm = true
          }
        } else if kind == Kind.saraAm {
          saraAms &+= 1
        } else if lead == 0x20, consonants == 2, 1...6 ~= marks, !bytes.endsInThi(index) {
          displacedMarks &+= 1
        }
        consonants = 0
        marks = 0
      }
      isAfterSpace = lead == 0x20
      previous = kind
      index &+= lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }
    if previous == Kind.leadVowel { mayHaveFlaws = true }
  }

  private enum Kind {
    static let other: UInt8 = 0
    static let consonant: UInt8 = 1
    static let leadVowel: UInt8 = 2
    static let phinthu: UInt8 = 3
    static let vowelMark: UInt8 = 4
    static let toneMark: UInt8 = 5
    static let killer: UInt8 = 6
    static let saraA: UInt8 = 7
    static let saraAa: UInt8 = 8
    static let saraAm: UInt8 = 9
    static let nikhahit: UInt8 = 10
  }

  /// The kinds of U+0E00 to U+0E7F.
  private static let kinds: [UInt8] = (0x0E00...0x0E7F).map { (code: ScalarCode) in
    switch code {
    case Thai.saraAa: return Kind.saraAa
    case Thai.saraAm: return Kind.saraAm
    case Thai.nikhahit: return Kind.nikhahit
    default: break
    }
    switch ThaiLetter(code) {
    case .other: return Kind.other
    case .consonant: return Kind.consonant
    case .leadVowel: return Kind.leadVowel
    case .followVowel: return Kind.saraA
    case .phinthu: return Kind.phinthu
    case .vowelMark: return Kind.vowelMark
    case .toneMark: return Kind.toneMark
    case .killer: return Kind.killer
    }
  }

  /// For each kind, a bit for each kind that shows a flaw after it.
  private static let suspects: [UInt16] = (0..<16).map { (kind: UInt8) in
    let marks = [Kind.phinthu, Kind.vowelMark, Kind.toneMark, Kind.killer]
    let follow = [Kind.saraA, Kind.saraAa, Kind.saraAm]
    let kinds: [UInt8] =
      switch kind {
      case Kind.other: marks + follow
      case Kind.leadVowel: [Kind.other, Kind.leadVowel] + marks + follow
      case Kind.vowelMark, Kind.toneMark: [kind]
      case Kind.saraA, Kind.saraAa, Kind.saraAm: marks + follow
      default: []
      }
    return (kinds + [Kind.nikhahit]).reduce(0) { $0 | 1 << UInt16($1) }
  }
}

extension Span<UInt8> {
  /// Whether ที่ stands before the index.
  fileprivate func endsInThi(_ index: Int) -> Bool {
    holds([0xE0, 0xB8, 0x97, 0xE0, 0xB8, 0xB5, 0xE0, 0xB9, 0x88], at: index &- 9)
  }
}

/// The stems as bytes, to find them without taking a text apart into letters.
private struct FoldedStems: Sendable {
  /// For each letter before a sara am, where its entries begin; and their end.
  private var starts: [Int] = []
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []

  private struct Entry {
    var bytes: Range<Int>
    /// How many bytes of the stem stand before the sara am.
    var before: Int
  }

  static let standard = FoldedStems()

  private init() {
    for places in SaraAmStem.byLetterBefore {
      starts.append(entries.count)
      for (stem, place) in places {
        let start = bytes.count
        bytes += [UInt8](utf8Of: SaraAmStem.all[stem].folded)
        entries.append(Entry(bytes: start..<bytes.count, before: 3 * place))
      }
    }
    starts.append(entries.count)
  }

  /// Whether a stem stands around the sara aa, each of its sara am as it is or as a sara aa.
  func stand(aroundSaraAaAt index: Int, in text: Span<UInt8>) -> Bool {
    guard index >= 3, text[index &- 3] == 0xE0 else { return false }
    let low = Int(text[index &- 1] & 0x3F) | Int(text[index &- 2] & 1) << 6
    let bytes = self.bytes.span
    var entry = starts[low]
    while entry < starts[low &+ 1] {
      let stem = entries[entry]
      let start = index &- stem.before
      if start >= 0, stem.bytes.count <= text.count &- start,
        FoldedStems.stands(bytes.extracting(stem.bytes), at: start, in: text)
      {
        return true
      }
      entry &+= 1
    }
    return false
  }

  private static func stands(_ stem: Span<UInt8>, at start: Int, in text: Span<UInt8>) -> Bool {
    for offset in 0..<stem.count {
      let byte = text[start &+ offset]
      // Sara aa ends in B2 and sara am in B3; the letters that differ from others so in no stem.
      guard byte == stem[offset] || byte == 0xB3 && stem[offset] == 0xB2 else { return false }
    }
    return true
  }
}
