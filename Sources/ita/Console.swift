import Glibc
import ItaKit

/// What is printed, in the language of the user.
struct Console: ~Copyable {
  let language: Language
  private var output: [UInt8] = []

  init(language: Language) {
    self.language = language
  }

  mutating func print(_ text: String) {
    print(Array(text.utf8))
    output.append(UInt8(ascii: "\n"))
  }

  mutating func print(_ bytes: [UInt8]) {
    output += bytes
  }

  /// At once, and on one line; where it cannot be written nobody could be told so.
  static func complain(_ text: String) {
    try? Launch.writeError(Array("ita: \(text.printable)\n".utf8))
  }

  /// Writes what was printed. A reader that has gone away has had enough, and is no failure.
  consuming func finish(_ code: ExitCode) -> ExitCode {
    do throws(SystemError) {
      try Launch.writeOutput(output)
      return code
    } catch {
      if error.isReaderGone { Launch.end(by: SIGPIPE) }
      Self.complain(ConversionError.output(error, to: nil).text(in: language))
      return .output
    }
  }
}
