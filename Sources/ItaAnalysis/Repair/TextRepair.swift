import ItaModel
import ThaiText

/// A rule that corrects what can be proved wrong in a text in normal form.
struct TextRepair: Sendable {
  /// In order of their places, none over another.
  let changes: @Sendable ([UInt8], TextPlace.Kind) -> [TextChange]

  /// Each sees what those before it have made of a text.
  static func all(_ framework: Framework) -> [TextRepair] {
    [.maiYamok, .misspelling, .label(LabelPhrases(framework))]
  }

  /// Those whose evidence is the damage of the whole document.
  static func all(_ damage: DocumentDamage) -> [TextRepair] { [.saraAm(damage)] }
}

/// Bytes of a text that are to be others.
struct TextChange: Sendable, Equatable {
  let bytes: Range<Int>
  let replacement: [UInt8]
  let rule: String
  let certainty: Correction.Certainty
}
