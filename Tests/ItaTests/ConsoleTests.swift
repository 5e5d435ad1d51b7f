import Foundation
import Testing

/// The Markdown files of `Console`: each section is a session in a folder of its own.
@Suite struct ConsoleTests {
  @Test(arguments: try ConsoleSession.all(in: "Console"))
  func `the program answers as its documentation shows`(session: ConsoleSession) throws {
    let folder = try TemporaryFolder()
    for exchange in session.exchanges {
      let answer = try exchange.run(in: folder.url)
      #expect(answer == exchange.answer, "\(session): $ \(exchange.command)")
    }
  }
}

/// What a section of a Markdown file says of the program: commands and their answers, in blocks
/// that are marked `console`.
///
/// A command stands after `$ `, its further lines after `> `. What it prints follows as it is, what it
/// prints on standard error after `2> `, and last its exit code as `[2]` unless that is 0.
struct ConsoleSession: CustomTestStringConvertible, Sendable {
  let title: String
  private(set) var exchanges: [Exchange] = []

  var testDescription: String { title }

  struct Exchange: Sendable {
    var command: String
    var answer = Answer()
  }

  struct Answer: Equatable, Sendable {
    var output = ""
    var error = ""
    var code: Int32 = 0
  }

  static func all(in folder: String) throws -> [ConsoleSession] {
    let place = URL(filePath: #filePath).deletingLastPathComponent().appending(path: folder)
    return try FileManager.default
      .contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }
      .sorted { $0.path < $1.path }
      .flatMap { sessions(in: try String(contentsOf: $0, encoding: .utf8)) }
  }

  private static func sessions(in page: String) -> [ConsoleSession] {
    var sessions: [ConsoleSession] = []
    var isConsole = false
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isConsole = line == "```console"
      } else if isConsole {
        sessions[sessions.count - 1].take(line)
      } else if line.hasPrefix("#") {
        sessions.append(
          ConsoleSession(title: line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)))
      }
    }
    return sessions.filter { !$0.exchanges.isEmpty }
  }

  private mutating func take(_ line: Substring) {
    if line.hasPrefix("$ ") {
      return exchanges.append(Exchange(command: String(line.dropFirst(2))))
    }
    let last = exchanges.count - 1
    if line.hasPrefix("> ") {
      exchanges[last].command += "\n\(line.dropFirst(2))"
    } else if line.hasPrefix("2> ") {
      exchanges[last].answer.error += "\(line.dropFirst(3))\n"
    } else if let code = line.wholeMatch(of: /\[(\d+)\]/).flatMap({ Int32($0.1) }) {
      exchanges[last].answer.code = code
    } else {
      exchanges[last].answer.output += "\(line)\n"
    }
  }
}

extension ConsoleSession.Exchange {
  /// Runs the command in a shell that finds the program that was built with this test, and knows
  /// nothing else of where it runs.
  func run(in folder: URL) throws -> ConsoleSession.Answer {
    let output = Pipe()
    let error = Pipe()
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", command]
    shell.currentDirectoryURL = folder
    shell.environment = ["PATH": "\(productFolder.path):/usr/bin:/bin"]
    shell.standardInput = FileHandle.nullDevice
    shell.standardOutput = output
    shell.standardError = error
    try shell.run()
    // What a command prints here is far less than a pipe holds.
    let printed = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try error.fileHandleForReading.readToEnd() ?? Data()
    shell.waitUntilExit()
    return ConsoleSession.Answer(
      output: String(decoding: printed, as: UTF8.self),
      error: String(decoding: complained, as: UTF8.self),
      code: shell.terminationReason == .exit
        ? shell.terminationStatus : 128 + shell.terminationStatus)
  }
}

/// Where the test bundle stands, and the program beside it.
private let productFolder = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
  .deletingLastPathComponent()
