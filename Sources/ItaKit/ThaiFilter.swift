import Glibc
import ItaModel
import ThaiText

/// A stage of the text layer as a filter: each line of standard input gives one of standard output.
package struct ThaiFilter {
  /// In the order in which a document goes through them.
  package static let stages = all.map(\.name)

  private static let all = Stage.all + Stage.ofNames

  private let stage: Stage

  package init?(stage name: String) {
    guard let stage = Self.all.first(where: { $0.name == name }) else { return nil }
    self.stage = stage
  }

  /// Until the input ends. Lines are answered as they come, for who waits for the answer to one
  /// before writing the next.
  package func run() throws(SystemError) {
    var line: [UInt8] = []
    while true {
      let piece = try System.read(STDIN_FILENO, atMost: 1 << 16)
      var answers: [UInt8] = []
      var rest = piece[...]
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        line += rest[..<end]
        answers += stage.output(for: line) + [UInt8(ascii: "\n")]
        line.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      line += rest
      if piece.isEmpty, !line.isEmpty { answers += stage.output(for: line) + [UInt8(ascii: "\n")] }
      try Launch.writeOutput(answers)
      if piece.isEmpty { return }
    }
  }
}
