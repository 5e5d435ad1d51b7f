/// How far a reading of unknown bytes looks like written Thai.
struct Plausibility {
  private var letters = 0
  private var faults = 0
  private var previous = ThaiLetter.other

  /// The share of Thai letters that stand where Thai writing allows them; 0 when there is none.
  var share: Double {
    letters == 0 ? 0 : 1 - Double(faults) / Double(letters)
  }

  /// Real text reads at 1 but for typing errors; text in another encoding stays far below.
  var isThai: Bool { share >= 0.95 }

  mutating func read(_ code: ScalarCode) {
    let letter = ThaiLetter(code)
    if code.isThai { letters &+= 1 }
    switch letter {
    case .phinthu, .vowelMark, .toneMark, .killer:
      if previous != .consonant && !previous.isMark { faults &+= 1 }
    case .leadVowel:
      if previous == .leadVowel { faults &+= 1 }
    case .followVowel:
      if previous == .other { faults &+= 1 }
    case .consonant, .other:
      if code == .replacement { faults &+= 1 }
    }
    previous = letter
  }
}
