/// Damage that runs through a whole document and allows repairs that single words would not.
package struct DocumentDamage: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Sara am stands as U+FFFD and a piece of it.
  package static let replacedSaraAm = DocumentDamage(rawValue: 1)
  /// Sara am stands as a space and sara aa.
  package static let spacedSaraAm = DocumentDamage(rawValue: 2)
  /// Sara am stands as sara aa.
  package static let lostSaraAm = DocumentDamage(rawValue: 4)
  /// Sara aa stands as sara am: no sara am can be trusted.
  package static let saraAmEverywhere = DocumentDamage(rawValue: 8)
  /// Marks stand after the letter that follows theirs: only the skeletons of labels can be trusted.
  package static let displacedMarks = DocumentDamage(rawValue: 16)

  /// The names by which the kinds are reported.
  package var names: [String] {
    let all = ["fffd-am", "am-as-space", "am-lost", "am-everywhere", "marks-displaced"]
    return all.enumerated().filter { rawValue >> UInt8($0.offset) & 1 != 0 }.map(\.element)
  }
}
