/// Text whose broken sara am are whole again where a stem, or the damage of the whole document, is
/// evidence.
package struct SaraAmRepair: Sendable {
  package enum Evidence: String, Sendable, CaseIterable {
    /// U+FFFD stands for a piece of it, as in the whole document.
    case replacement = "fffd-am"
    /// A space stands for its nikhahit, as in the whole document.
    case space = "am-as-space"
    /// The letters around it spell a stem.
    case stem = "am-stem"
  }

  /// Bytes of the original that have become one sara am.
  package struct Change: Sendable, Equatable {
    package let bytes: Range<Int>
    package let evidence: Evidence
  }

  /// The text in normal form.
  package let utf8: [UInt8]
  package let changes: [Change]
  /// Where in the original a consonant, a space and sara aa stand that nothing explains.
  package let doubts: [Int]

  /// Repairs a text in normal form.
  package init(_ original: [UInt8], damage: DocumentDamage) {
    guard damage.contains(.lostSaraAm) || SaraAmRepair.mayBeBroken(original.span) else {
      utf8 = original
      changes = []
      doubts = []
      return
    }
    let text = SaraAmText(original, joiningReplacements: damage.contains(.replacedSaraAm))
    var evidence: [Int: Evidence] = [:]
    for (letter, isSpaced) in text.saraAas where isSpaced || damage.contains(.lostSaraAm) {
      guard let (_, units) = text.stem(at: letter, isSpaced: isSpaced) else { continue }
      for unit in units { evidence[unit] = .stem }
    }
    var changes: [Change] = []
    var doubts: [Int] = []
    for (index, unit) in text.units.enumerated() {
      if unit.isMended {
        changes.append(Change(bytes: unit.bytes, evidence: .replacement))
      } else if unit.code == Thai.saraAa, let found = evidence[index] {
        changes.append(Change(bytes: text.bytesOfSaraAm(unit: index), evidence: found))
      } else if text.isSpaced(unit: index) {
        if damage.contains(.spacedSaraAm) {
          changes.append(Change(bytes: text.bytesOfSaraAm(unit: index), evidence: .space))
        } else {
          doubts.append(text.units[index - 1].bytes.lowerBound)
        }
      }
    }
    utf8 = changes.isEmpty ? original : SaraAmRepair.apply(changes, to: original)
    self.changes = changes
    self.doubts = doubts
  }

  /// Whether U+FFFD or a space and sara aa stand in the text.
  private static func mayBeBroken(_ bytes: Span<UInt8>) -> Bool {
    for index in 0..<bytes.count {
      let byte = bytes[index]
      if byte == 0x20 && bytes.holds([0xE0, 0xB8, 0xB2], at: index &+ 1)
        || byte == 0xEF && bytes.holds([0xBF, 0xBD], at: index &+ 1)
      {
        return true
      }
    }
    return false
  }

  private static func apply(_ changes: [Change], to original: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(original.count)
    var kept = 0
    for change in changes {
      output += original[kept..<change.bytes.lowerBound]
      output.append(scalar: Thai.saraAm)
      kept = change.bytes.upperBound
    }
    output += original[kept...]
    return NormalForm.repaired(output)
  }
}
