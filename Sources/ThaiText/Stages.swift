/// A stage of the text layer as a filter over lines, so that any rule can be tried on a line of
/// text.
///
/// A line of input is text with the escapes of `EscapedLine`, or `hex:` and bytes. A line of output
/// is the result, then what describes it: ` @encoding`, ` #number`, and ` !flag` for each
/// diagnostic, in order.
package struct Stage: Sendable {
  package let name: String
  private let run: @Sendable ([UInt8]) -> Outcome

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
  ]
}

/// What a stage says about a line.
private struct Outcome {
  let line: [UInt8]

  /// `value` is nil where there is no result, which is shown as a dash.
  init(_ value: [UInt8]?, remarks: [String] = [], flags: [String] = []) {
    let words = remarks + Set(flags).sorted().map { "!" + $0 }
    var line = value.map(EscapedLine.escaped) ?? Array("-".utf8)
    for word in words {
      if !line.isEmpty { line.append(UInt8(ascii: " ")) }
      line += Array(word.utf8)
    }
    self.line = line
  }
}
