/// The quick look for text that may not be in normal form.
///
/// It errs on one side only: what it passes needs no repair. So the common case costs one walk over
/// the bytes, and the rare line that it suspects without need comes out of the repair as it was.
enum Suspicion {
  /// The index of the first scalar at or after `start` that may need repair. Nothing before `start`
  /// is looked at, so it must be the start of a line.
  static func first(in utf8: Span<UInt8>, from start: Int) -> Int? {
    let kinds = Kind.ofThaiBlock
    let suspects = Kind.suspectsAfter
    let kind = kinds.span
    let suspectAfter = suspects.span
    var previous = Kind.other
    var index = start
    while index < utf8.count {
      let lead = utf8[index]
      if lead == 0xE0, utf8.count &- index >= 3, utf8[index &+ 1] & 0xFE == 0xB8 {
        let low = Int(utf8[index &+ 2] & 0x3F) | Int(utf8[index &+ 1] & 1) << 6
        let current = kind[low]
        if suspectAfter[Int(previous)] >> current & 1 != 0 { return index }
        previous = current
        index &+= 3
      } else if lead < 0x80 {
        guard lead &- 0x20 < 0x5F || lead == 0x09 || lead == 0x0A else { return index }
        let current = lead == 0x20 ? Kind.space : Kind.other
        if suspectAfter[Int(previous)] >> current & 1 != 0 { return index }
        previous = current
        index &+= 1
      } else {
        guard let length = lengthOfInert(utf8, at: index) else { return index }
        previous = Kind.other
        index &+= length
      }
    }
    return nil
  }

  /// The length of a scalar from the blocks that no rule and no normalisation touches, of those
  /// that are common in Thai documents: accented Latin, dashes and quotes, currency, arrows,
  /// symbols, U+FFFD.
  private static func lengthOfInert(_ utf8: Span<UInt8>, at index: Int) -> Int? {
    let lead = utf8[index]
    guard utf8.count &- index >= 2 else { return nil }
    let second = utf8[index &+ 1]
    switch lead {
    case 0xC2:
      return second > 0xA0 && second != 0xAD ? 2 : nil
    case 0xC3...0xCB:
      return 2
    case 0xE2, 0xEF:
      guard utf8.count &- index >= 3 else { return nil }
      let third = utf8[index &+ 2]
      let isInert =
        switch (lead, second) {
        case (0xE2, 0x80):
          third >= 0x90 && third != 0xA8 && third != 0xA9 && !(0xAA...0xAF ~= third)
        case (0xE2, 0x81): third < 0x9F
        case (0xE2, 0x82), (0xE2, 0x86...0x8B), (0xE2, 0x90...0x9F): true
        case (0xEF, 0xBF): third == 0xBD
        default: false
        }
      return isInert ? 3 : nil
    default:
      return nil
    }
  }
}

/// What the quick look tells apart, and which may not stand after which.
private enum Kind {
  static let other: UInt8 = 0
  static let space: UInt8 = 1
  private static let consonant: UInt8 = 2
  private static let saraE: UInt8 = 3
  private static let otherLeadVowel: UInt8 = 4
  private static let phinthu: UInt8 = 5
  private static let vowelMark: UInt8 = 6
  private static let toneMark: UInt8 = 7
  private static let killer: UInt8 = 8
  private static let saraA: UInt8 = 9
  private static let saraAa: UInt8 = 10
  private static let saraAm: UInt8 = 11
  /// Rare, and seldom right: nikhahit and lakkhangyao.
  private static let suspect: UInt8 = 12

  /// The kinds of U+0E00 to U+0E7F.
  static let ofThaiBlock: [UInt8] = (0x0E00...0x0E7F).map { (code: ScalarCode) in
    switch code {
    case Thai.saraE: return saraE
    case Thai.saraA: return saraA
    case Thai.saraAa: return saraAa
    case Thai.saraAm: return saraAm
    case Thai.nikhahit, Thai.lakkhangyao: return suspect
    default: break
    }
    switch ThaiLetter(code) {
    case .other, .followVowel: return other
    case .consonant: return consonant
    case .leadVowel: return otherLeadVowel
    case .phinthu: return phinthu
    case .vowelMark: return vowelMark
    case .toneMark: return toneMark
    case .killer: return killer
    }
  }

  /// For each kind, a bit for each kind that is suspect after it.
  static let suspectsAfter: [UInt16] = (0..<16).map { (kind: UInt8) in
    let marks = [phinthu, vowelMark, toneMark, killer]
    let kinds: [UInt8] =
      switch kind {
      // A piece that a space cut off.
      case space: marks + [saraA, saraAm]
      case saraE: [saraE, space]
      case otherLeadVowel: [space]
      // Out of order, or repeated.
      case phinthu...killer: marks.filter { $0 <= kind }
      // A mark that belongs before the vowel, or the rest of a sara am.
      case saraA, saraAa: marks
      case saraAm: marks + [saraAa, saraAm]
      default: []
      }
    return (kinds + [suspect]).reduce(0) { $0 | 1 << UInt16($1) }
  }
}
