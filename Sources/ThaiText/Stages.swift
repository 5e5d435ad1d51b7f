/// A stage of the text layer as a filter over lines, so that any rule can be tried on a line of
/// text.
///
/// A line of input is text with the escapes of `EscapedLine`, or `hex:` and bytes. A line of output
/// is the result, then what describes it: ` @encoding`, ` #number`, and ` !flag` for each
/// diagnostic, in order.
package struct Stage: Sendable {
  package let name: String
  private let run: @Sendable ([UInt8]) -> Outcome

  package init(name: String, run: @escaping @Sendable ([UInt8]) -> Outcome) {
    self.name = name
    self.run = run
  }

  package func output(for line: [UInt8]) -> [UInt8] {
    run(EscapedLine.bytes(of: line)).line
  }

  /// In the order in which a document goes through them.
  package static let all = [
    Stage(name: "decode") { bytes in
      let text = DecodedText(decoding: bytes)
      return Outcome(text.utf8, remarks: ["@" + text.encoding], flags: text.repairs)
    },
    Stage(name: "repair") { Outcome(NormalForm.repaired($0)) },
    Stage(name: "flag") { bytes in
      let flaws = TextFlaw.places(in: NormalForm.repaired(bytes)).map(\.flaw.rawValue)
      return Outcome(flaws.isEmpty ? nil : [], flags: flaws)
    },
    Stage(name: "inline") { Outcome(InlineMarkup.removed(from: NormalForm.repaired($0))) },
    Stage(name: "am") { bytes in
      Outcome(SaraAmRepair(NormalForm.repaired(bytes), damage: .replacedSaraAm).utf8)
    },
    Stage(name: "am-lost") { bytes in
      let damage: DocumentDamage = [.replacedSaraAm, .lostSaraAm]
      return Outcome(SaraAmRepair(NormalForm.repaired(bytes), damage: damage).utf8)
    },
    Stage(name: "score") { Outcome(ScoreField.read($0)) },
    Stage(name: "number") { Outcome(NumberField.read($0)) },
    Stage(name: "code") { bytes in
      let reading = ItemCode.places(in: NormalForm.repaired(bytes))
      let codes = (reading.value ?? []).map(\.code.description).joined(separator: ",")
      return Outcome(codes.isEmpty ? nil : Array(codes.utf8), flags: reading.flags.map(\.rawValue))
    },
    Stage(name: "date") { Outcome(DateField.read($0)) },
    Stage(name: "key") { Outcome(MatchKey.key(NormalForm.repaired($0))) },
    Stage(name: "skeleton") { Outcome(MatchKey.skeleton(NormalForm.repaired($0))) },
  ]
}

extension Stage {
  /// What a stage says about a line.
  package struct Outcome: Sendable {
    fileprivate let line: [UInt8]

    /// `value` is nil where there is no result, which is shown as a dash.
    package init(_ value: [UInt8]?, remarks: [String] = [], flags: [String] = []) {
      let words = remarks + Set(flags).sorted().map { "!" + $0 }
      var line = value.map(EscapedLine.escaped) ?? Array("-".utf8)
      for word in words {
        if !line.isEmpty { line.append(UInt8(ascii: " ")) }
        line += Array(word.utf8)
      }
      self.line = line
    }

    init(_ reading: ValueReading<some CustomStringConvertible>) {
      self.init(
        reading.value.map { Array($0.description.utf8) }, flags: reading.flags.map(\.rawValue))
    }
  }
}
