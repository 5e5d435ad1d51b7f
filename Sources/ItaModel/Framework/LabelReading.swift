import ThaiText

/// The label of a row, a heading or a list item, taken apart into the name of an indicator and the
/// number before it: `ตัวชี้วัดที่ ๗ การใช้งบประมาณ (๙๓.๓๓ คะแนน)`.
package struct LabelReading: Sendable, Equatable {
  /// In normal form, with ASCII digits.
  package private(set) var name: [UInt8]
  package private(set) var number: Int?
  package private(set) var numberPlace: NumberPlace?

  /// What a number before a name counts, the least telling first.
  package enum NumberPlace: Int, Sendable, Comparable {
    /// A rank or the number of a row: `อันดับ ๓`.
    case rank
    /// The number of a list or a heading: `๓.`, which is that of the indicator in some documents.
    case list
    /// `ตัวชี้วัดที่ ๓`
    case indicator

    package static func < (one: NumberPlace, other: NumberPlace) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  init(_ label: [UInt8]) {
    var text = LabelText(ThaiDigits.toASCII(InlineMarkup.removed(from: label))[...])
    text.dropJunk()
    var prefixes: [LabelText.Prefix] = []
    while prefixes.count < 3, let prefix = text.takePrefix() {
      prefixes.append(prefix)
      text.dropJunk()
    }
    text.dropScore()
    name = Array(text.bytes)
    for prefix in prefixes { note(prefix) }
  }

  /// Takes what is most like `ตัวชี้วัดที่` before the name, where damage hides that.
  mutating func takeDamagedPrefix(_ distance: inout SpellingDistance) -> Bool {
    guard number == nil, name.count >= 14 * 3 else { return false }
    // A longer beginning than is looked at.
    let beginning = Spelling(Array(name.prefix(30 * 3)))
    var best = (count: 0, similarity: 0.62)
    for prefix in LabelReading.damagedPrefixes {
      let found = distance.beginning(
        of: beginning, mostLike: prefix, counts: prefix.count - 5...prefix.count + 5)
      if found.similarity >= best.similarity { best = found }
    }
    guard best.count > 0 else { return false }
    var text = LabelText(name[...])
    text.drop(scalars: best.count)
    text.dropJunk()
    if let number = text.takeNumber() {
      note(LabelText.Prefix(number: number, place: .indicator))
      text.dropJunk()
    }
    name = Array(text.bytes)
    return true
  }

  private mutating func note(_ prefix: LabelText.Prefix) {
    guard let number = prefix.number, prefix.place >= numberPlace ?? .rank else { return }
    self.number = number
    numberPlace = prefix.place
  }

  private static let damagedPrefixes = ["ตัวชี้วัดที่", "คะแนนรายตัวชี้วัดที่"].map {
    Spelling(Array($0.utf8))
  }
}
