/// Counts over the texts of a document, in normal form, which show the damage that they share.
package struct DamageSurvey: Sendable, Equatable {
  private var letters = 0
  private var saraAms = 0
  private var saraAas = 0
  private var spacedSaraAas = 0
  private var replacementsBesideThai = 0
  private var replacementsInSaraAm = 0
  private var displacedMarks = 0
  private var spacedStems: Set<Int> = []
  private var foldedStems: Set<Int> = []

  package init() {}

  /// Whether the text may be broken or flawed in some place.
  @discardableResult
  package mutating func read(_ utf8: [UInt8]) -> Bool {
    let glance = TextGlance(utf8)
    guard !glance.mayHaveBrokenSaraAm else {
      readClosely(utf8)
      return true
    }
    letters += glance.letters
    saraAms += glance.saraAms
    saraAas += glance.saraAas
    displacedMarks += glance.displacedMarks
    return glance.mayHaveFlaws
  }

  mutating func readClosely(_ utf8: [UInt8]) {
    let text = SaraAmText(utf8, joiningReplacements: true)
    countLetters(text.units)
    for (letter, isSpaced) in text.saraAas {
      if isSpaced { spacedSaraAas += 1 }
      guard let (stem, _) = text.stem(at: letter, isSpaced: isSpaced) else { continue }
      if isSpaced { spacedStems.insert(stem) } else { foldedStems.insert(stem) }
    }
  }

  private mutating func countLetters(_ units: [SaraAmText.Unit]) {
    for (index, unit) in units.enumerated() {
      if unit.code.isThai { letters += 1 }
      switch unit.code {
      case Thai.saraAm:
        saraAms += 1
        if unit.isMended {
          replacementsInSaraAm += 1
          replacementsBesideThai += 1
        }
      case Thai.saraAa:
        saraAas += 1
      case .replacement:
        let isBeside =
          index > 0 && units[index - 1].code.isThai
          || index + 1 < units.count && units[index + 1].code.isThai
        if isBeside { replacementsBesideThai += 1 }
      case Thai.space:
        if endsInDisplacedMark(units[..<index]) { displacedMarks += 1 }
      default:
        break
      }
    }
  }

  /// Whether two consonants and then marks stand at the end, but for ที่, which stands so in
  /// `ตัวชี้วัดที่ 1` and many other words.
  private func endsInDisplacedMark(_ units: ArraySlice<SaraAmText.Unit>) -> Bool {
    guard let last = units.last, ThaiLetter(last.code).isMark,
      !units.suffix(3).map(\.code).elementsEqual("ที่".unicodeScalars.map(\.value))
    else { return false }
    let letters = units.suffix(8).reversed().drop { ThaiLetter($0.code).isMark }.prefix(2)
    return letters.count == 2 && letters.allSatisfy { ThaiLetter($0.code) == .consonant }
  }

  /// What the counts show.
  ///
  /// Sara am is 0.8 to 1.4 % of the letters of Thai official prose, so a text of 800 letters has
  /// none by chance less than once in 500; a shorter one must show three stems besides.
  package var damage: DocumentDamage {
    var damage: DocumentDamage = []
    if replacementsInSaraAm > 0, 10 * replacementsInSaraAm >= 8 * replacementsBesideThai {
      damage.insert(.replacedSaraAm)
    }
    let isLongEnough = letters >= 800 || letters >= 400 && spacedStems.count >= 3
    if isLongEnough, spacedSaraAas >= 5, 10 * saraAms < saraAms + spacedSaraAas {
      damage.insert(.spacedSaraAm)
    }
    if letters >= 800 && saraAms == 0 || foldedStems.count >= 3 { damage.insert(.lostSaraAm) }
    // Ratios of a few words say nothing.
    if saraAms + saraAas >= 50, 10 * saraAms > 3 * (saraAms + saraAas) {
      damage.insert(.saraAmEverywhere)
    }
    if displacedMarks >= 5, 1000 * displacedMarks >= 15 * letters { damage.insert(.displacedMarks) }
    return damage
  }
}
