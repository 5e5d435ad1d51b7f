import ItaModel
import ThaiText

/// A rule that corrects what can be proved wrong in a text in normal form.
struct TextRepair: Sendable {
  /// In order of their places, none over another.
  let changes: @Sendable ([UInt8], TextPlace.Kind, DocumentDamage) -> [TextChange]

  /// Each sees what those before it have made of a text.
  static let all: [TextRepair] = [.maiYamok, .saraAm, .misspelling]
}

/// Bytes of a text that are to be others.
struct TextChange: Sendable, Equatable {
  let bytes: Range<Int>
  let replacement: [UInt8]
  let rule: String
  let certainty: Correction.Certainty
}
