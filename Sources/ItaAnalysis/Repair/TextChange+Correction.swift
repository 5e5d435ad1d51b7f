import Documents
import ItaModel
import ThaiText

extension TextChange {
  /// The text with all of the changes made, in normal form.
  static func apply(_ changes: [TextChange], to utf8: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var kept = 0
    for change in changes {
      output += utf8[kept..<change.bytes.lowerBound]
      output += change.replacement
      kept = change.bytes.upperBound
    }
    output += utf8[kept...]
    return NormalForm.repaired(output)
  }

  /// What a reader is told: the words that changed. Changes of one rule in one word, or in words
  /// side by side, are told as one.
  static func corrections(
    _ changes: [TextChange], of utf8: [UInt8], at path: BlockPath
  ) -> [Correction] {
    let words = WordsAround(utf8)
    var corrections: [Correction] = []
    var index = 0
    while index < changes.count {
      let first = changes[index]
      var seen = words.range(around: first.bytes)
      var next = index + 1
      while next < changes.count, changes[next].rule == first.rule,
        changes[next].bytes.lowerBound < seen.upperBound
      {
        seen = seen.lowerBound..<words.range(around: changes[next].bytes).upperBound
        next += 1
      }
      let moved = changes[index..<next].map { $0.moved(by: -seen.lowerBound) }
      let before = Array(utf8[seen])
      corrections.append(
        Correction(
          rule: first.rule, before: Text(validUTF8: before),
          after: Text(validUTF8: apply(moved, to: before)), at: path, certainty: first.certainty))
      index = next
    }
    return corrections
  }

  private func moved(by distance: Int) -> TextChange {
    TextChange(
      bytes: bytes.lowerBound + distance..<bytes.upperBound + distance, replacement: replacement,
      rule: rule, certainty: certainty)
  }
}
