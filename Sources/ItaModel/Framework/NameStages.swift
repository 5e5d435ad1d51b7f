import Documents
package import ThaiText

extension Stage {
  /// Stages that need the dictionary, in the order in which a label goes through them.
  package static let ofNames = [
    Stage(name: "label") { label in
      var names = IndicatorNames.standard
      let reading = names.read(label: label)
      return Outcome(reading.name, remarks: reading.number.map { ["#\($0)"] } ?? [])
    },
    Stage(name: "phrase") { text in
      var phrases = phrases
      return Outcome(phrases.meaning(of: text)?.utf8)
    },
    // The line is a number in an indicator's place or a dash, an upright, and the label.
    Stage(name: "match") { line in
      let parts = line.split(separator: UInt8(ascii: "|"), maxSplits: 1)
      var names = IndicatorNames.standard
      let number = parts.count > 1 ? Int(String(decoding: parts[0], as: UTF8.self)) : nil
      let match = names.match(label: Array(parts.last ?? []), number: number)
      return Outcome(Array((match.indicator?.description ?? "none").utf8))
    },
  ]

  private static let phrases = Vocabulary(
    Framework.standard.phrases.map { (text: $0, meaning: $0) })
}
