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

  /// Until the input ends.
  package func run() throws(SystemError) {
    try AnsweredLines.run(stage.output)
  }
}
