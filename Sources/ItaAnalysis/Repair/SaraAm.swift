import ItaModel
import ThaiText

extension TextRepair {
  /// Sara am that is broken in pieces, where the letters around it spell a word, or where the whole
  /// document has it broken in the same way.
  static func saraAm(_ damage: DocumentDamage) -> TextRepair {
    TextRepair { utf8, _ in
      let repair = SaraAmRepair(utf8, damage: damage)
      return repair.changes.map { change in
        TextChange(
          bytes: change.bytes, replacement: Array("ำ".utf8), rule: change.evidence.rawValue,
          certainty: change.evidence == .stem ? .dictionary : .evidence)
      }
    }
  }
}
