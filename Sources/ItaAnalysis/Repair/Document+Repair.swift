package import Documents
package import ItaModel
import ThaiText

extension Document {
  /// Brings all text into one spelling, with Arabic digits, and corrects what is proved wrong by its
  /// letters, by a word of the dictionary, or by damage that the whole document shares. What was
  /// printed stays beside it; numbers, names and the order of words never change.
  package consuming func repaired(by glossary: Glossary) -> (
    document: Document, corrections: [Correction], findings: [Finding]
  ) {
    var rules = glossary.repairs
    var survey = DamageSurvey()
    var corrections: [Correction] = []
    /// Numbers of the texts that need a second look.
    var doubtful: [Int] = []
    var count = 0
    editTexts { text, place in
      let before = text
      text = Text(validUTF8: NormalForm.repaired(text.utf8))
      text.correct(by: rules, at: place, &corrections)
      text = Text(validUTF8: ThaiDigits.toASCII(text.utf8))
      if survey.read(text.utf8) { doubtful.append(count) }
      count += 1
      return text != before
    }
    // What was read in the first round is the evidence of the second; most documents need none.
    let damage = survey.damage
    var flaws = FlawFindings(damage)
    guard !doubtful.isEmpty else { return (self, corrections, flaws.findings) }
    rules = TextRepair.all(damage)
    var next = doubtful.startIndex
    count = 0
    editTexts { text, place in
      defer { count += 1 }
      guard next < doubtful.endIndex, doubtful[next] == count else { return false }
      next += 1
      let isCorrected = text.correct(by: rules, at: place, &corrections)
      flaws.read(text, at: place)
      return isCorrected
    }
    corrections.sort { $0.at.precedes($1.at) }
    return (self, corrections, flaws.findings)
  }
}

extension Text {
  /// Applies each rule once; whether one of them changed anything.
  @discardableResult
  fileprivate mutating func correct(
    by rules: [TextRepair], at place: TextPlace, _ corrections: inout [Correction]
  ) -> Bool {
    var isChanged = false
    for rule in rules {
      let changes = rule.changes(utf8, place.kind)
      guard !changes.isEmpty else { continue }
      corrections += TextChange.corrections(changes, of: utf8, at: place.path)
      self = Text(validUTF8: TextChange.apply(changes, to: utf8))
      isChanged = true
    }
    return isChanged
  }
}
