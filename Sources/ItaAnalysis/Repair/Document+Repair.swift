package import Documents
package import ItaModel
import ThaiText

extension Document {
  /// Brings all text into one spelling, and corrects what is proved wrong by its letters, by a word
  /// of the dictionary, or by damage that the whole document shares. What was printed stays beside
  /// it.
  ///
  /// Two rounds, since what the first one reads is the evidence of the second.
  package consuming func repaired() -> (
    document: Document, corrections: [Correction], findings: [Finding]
  ) {
    var survey = DamageSurvey()
    editTexts { text, _ in
      let isChanged = text.replace(by: NormalForm.repaired(text.utf8))
      survey.read(text.utf8)
      return isChanged
    }
    let damage = survey.damage
    var corrections: [Correction] = []
    var flaws = FlawFindings(damage)
    editTexts { text, place in
      let isCorrected = text.correct(at: place, damage, &corrections)
      flaws.read(text, at: place)
      // Last, since a Thai one may be a mai yamok.
      return text.replace(by: ThaiDigits.toASCII(text.utf8)) || isCorrected
    }
    return (self, corrections, flaws.findings)
  }
}

extension Text {
  /// Whether that is another text.
  fileprivate mutating func replace(by utf8: [UInt8]) -> Bool {
    guard utf8 != self.utf8 else { return false }
    self = Text(validUTF8: utf8)
    return true
  }

  /// Applies every rule once; whether one of them changed anything.
  fileprivate mutating func correct(
    at place: TextPlace, _ damage: DocumentDamage, _ corrections: inout [Correction]
  ) -> Bool {
    var isChanged = false
    for rule in TextRepair.all {
      let changes = rule.changes(utf8, place.kind, damage)
      guard !changes.isEmpty else { continue }
      let corrected = TextChange.apply(changes, to: utf8)
      corrections += TextChange.corrections(changes, of: utf8, at: place.path)
      isChanged = replace(by: corrected) || isChanged
    }
    return isChanged
  }
}
