import ItaKit

/// One thing that the program does.
struct Command: Sendable {
  let name: String
  /// As the help shows them.
  let operands: String
  let purpose: Words
  /// What else its help says.
  var notes = Words(th: "", en: "")
  /// Its own, beside those that all commands have.
  let options: [Option]
  let run: @Sendable (Arguments, inout Console) throws(UsageError) -> ExitCode

  /// In the order in which the help shows them.
  static let all = [convert, plan, correct, check, validate, dump, canon, thai, dictionary, help]

  static let commonOptions = [Option.help, .language]

  var allOptions: [Option] { options + Command.commonOptions }

  static func named(_ name: [UInt8]) throws(UsageError) -> Command {
    let name = String(decoding: name, as: UTF8.self)
    guard let command = all.first(where: { $0.name == name }) else {
      throw .unknownCommand(name, nearest: nearest(to: name, in: all.map(\.name)))
    }
    return command
  }
}
