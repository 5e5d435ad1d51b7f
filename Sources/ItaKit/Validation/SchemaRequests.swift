import Documents
import StrictJSON

/// Schemas and instances as requests on the lines of standard input.
package struct SchemaRequests {
  private let files: SchemaFiles
  private let choice: SchemaChoice
  private let settings: Settings

  package init(_ choice: SchemaChoice, _ settings: Settings) throws(SchemaFault) {
    files = try SchemaFiles(choice, settings.limits)
    self.choice = choice
    self.settings = settings
  }

  /// Until the input ends.
  package func answer() throws(SystemError) {
    var batch = SchemaBatch(
      registry: files.registry, assertsFormat: choice.assertsFormat,
      inThai: settings.language == .thai)
    let limit = settings.limits[.inputBytes]
    let tooLong = batch.answer(toLineLongerThan: limit)
    try AnsweredLines.run(limit: limit, tooLong: tooLong) { batch.answer($0) }
  }
}
