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

  static let marksInOrder: [ThaiLetter] = [.phinthu, .vowelMark, .toneMark, .killer]

  private static let o = other
  private static let c = consonant
  private static let l = leadVowel
  private static let f = followVowel
  private static let p = phinthu
  private static let v = vowelMark
  private static let t = toneMark
  private static let k = killer

  /// The letters of U+0E00 to U+0E5F, a row for each sixteen. Written out because the compiler then
  /// lays it down as a constant; the walks over text gain a fifth by it.
  // swift-format-ignore
  private static let block: [96 of ThaiLetter] = [
    o, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c,
    c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, c,
    c, c, c, c, c, c, c, c, c, c, c, c, c, c, c, o,
    f, v, f, f, v, v, v, v, v, v, p, o, o, o, o, o,
    l, l, l, l, l, o, o, v, t, t, t, t, k, v, k, o,
    o, o, o, o, o, o, o, o, o, o, o, o, o, o, o, o,
  ]
}

extension ScalarCode {
  /// Whether this is one of the assigned scalars of the Thai block: letters, marks, digits and
  /// signs.
  @inline(__always)
  package var isThai: Bool { self &- 0x0E01 <= 0x5A }
}

/// Letters that rules name.
enum Thai {
  static let space: ScalarCode = 0x20
  static let ru: ScalarCode = 0x0E24
  static let lu: ScalarCode = 0x0E26
  static let saraA: ScalarCode = 0x0E30
  static let saraAa: ScalarCode = 0x0E32
  static let saraAm: ScalarCode = 0x0E33
  static let saraE: ScalarCode = 0x0E40
  static let saraAe: ScalarCode = 0x0E41
  static let saraAiMaimuan: ScalarCode = 0x0E43
  static let saraAiMaimalai: ScalarCode = 0x0E44
  static let lakkhangyao: ScalarCode = 0x0E45
  static let nikhahit: ScalarCode = 0x0E4D
}
