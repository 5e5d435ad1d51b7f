/// What a scalar does in a Thai syllable.
package enum ThaiLetter: UInt8, Sendable {
  /// No letter of Thai, or one that joins nothing: digits, ฯ, ๆ, punctuation.
  case other
  case consonant
  case leadVowel
  case followVowel
  // The marks, in the order in which they are written after their consonant.
  case phinthu
  case vowelMark
  case toneMark
  /// Thanthakhat, which silences a letter, and yamakkan.
  case killer

  @inline(__always)
  package init(_ code: ScalarCode) {
    let offset = code &- 0x0E00
    self = offset < 0x60 ? ThaiLetter.block[Int(truncatingIfNeeded: offset)] : .other
  }

  @inline(__always)
  package var isMark: Bool { rawValue >= ThaiLetter.phinthu.rawValue }

  /// The letters of U+0E00 to U+0E5F.
  private static let block: [ThaiLetter] = (0x0E00...0x0E5F).map { (code: ScalarCode) in
    switch code {
    case 0x0E01...0x0E2E: .consonant
    case 0x0E40...0x0E44: .leadVowel
    case 0x0E30, 0x0E32, 0x0E33: .followVowel
    case 0x0E3A: .phinthu
    case 0x0E31, 0x0E34...0x0E39, 0x0E47, 0x0E4D: .vowelMark
    case 0x0E48...0x0E4B: .toneMark
    case 0x0E4C, 0x0E4E: .killer
    default: .other
    }
  }
}

extension ScalarCode {
  /// Whether this is one of the assigned scalars of the Thai block: letters, marks, digits and
  /// signs.
  @inline(__always)
  package var isThai: Bool { self &- 0x0E01 <= 0x5A }
}
