/// What looks wrong in text in normal form but could be mended only by guessing.
package enum TextFlaw: String, Sendable, CaseIterable {
  case danglingMark = "dangling-mark"
  case danglingFollowVowel = "dangling-follow-vowel"
  case conflictingTones = "conflicting-tones"
  case conflictingVowels = "conflicting-vowels"
  case repeatedFollowVowel = "repeated-follow-vowel"
  case markAfterFollowVowel = "mark-after-follow-vowel"
  case leadVowelWithoutConsonant = "lead-vowel-without-consonant"
  case strayNikhahit = "stray-nikhahit"
  case replacementCharacter = "replacement-character"
  case privateUseCharacter = "private-use-character"

  /// A flaw and the index of the byte where the scalar that shows it starts.
  package struct Place: Sendable, Equatable {
    package let flaw: TextFlaw
    package let index: Int
  }

  /// The flaws of a text in normal form, in order of their places.
  package static func places(in utf8: [UInt8]) -> [Place] {
    TextGlance(utf8).mayHaveFlaws ? search(utf8) : []
  }

  static func search(_ utf8: [UInt8]) -> [Place] {
    let bytes = utf8.span
    var places: [Place] = []
    var previous: (code: ScalarCode, letter: ThaiLetter) = (0, .other)
    var index = 0
    while index < bytes.count {
      let (code, length) = bytes.scalar(at: index)
      let letter = ThaiLetter(code)
      for flaw in flaws(of: code, letter, after: previous) {
        places.append(Place(flaw: flaw, index: index))
      }
      let next = index &+ length
      if letter == .leadVowel, bytes.letter(at: next) != .consonant {
        places.append(Place(flaw: .leadVowelWithoutConsonant, index: index))
      }
      if code == Thai.nikhahit, !bytes.holdsSaraAa(afterTonesAt: next) {
        places.append(Place(flaw: .strayNikhahit, index: index))
      }
      previous = (code, letter)
      index = next
    }
    return places
  }

  private static func flaws(
    of code: ScalarCode, _ letter: ThaiLetter,
    after previous: (code: ScalarCode, letter: ThaiLetter)
  ) -> [TextFlaw] {
    var flaws: [TextFlaw] = []
    switch letter {
    case .phinthu, .vowelMark, .toneMark, .killer:
      if previous.letter != .consonant && !previous.letter.isMark { flaws.append(.danglingMark) }
      if previous.letter == .followVowel { flaws.append(.markAfterFollowVowel) }
      if letter == .toneMark && previous.letter == .toneMark { flaws.append(.conflictingTones) }
      if letter == .vowelMark && previous.letter == .vowelMark { flaws.append(.conflictingVowels) }
    case .followVowel:
      if previous.letter == .other { flaws.append(.danglingFollowVowel) }
      if code == previous.code && code != Thai.saraAm { flaws.append(.repeatedFollowVowel) }
    case .consonant, .leadVowel:
      break
    case .other:
      if code == .replacement { flaws.append(.replacementCharacter) }
      if 0xE000...0xF8FF ~= code { flaws.append(.privateUseCharacter) }
    }
    return flaws
  }
}

extension Span<UInt8> {
  fileprivate func letter(at index: Int) -> ThaiLetter {
    index < count ? ThaiLetter(scalar(at: index).code) : .other
  }

  fileprivate func holdsSaraAa(afterTonesAt start: Int) -> Bool {
    var index = start
    while index < count {
      let (code, length) = scalar(at: index)
      guard ThaiLetter(code) == .toneMark else { return code == Thai.saraAa }
      index &+= length
    }
    return false
  }
}
