import Foundation
import Testing

@Suite struct CommandTableTests {
  @Test func `every file of the commands' folder is a command that the help shows`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/ita/Commands").standardized
    let files = try FileManager.default.contentsOfDirectory(atPath: sources.path)
      .map { $0.replacing(".swift", with: "").lowercased() }
    let help = try ConsoleSession.Exchange(command: "ita --help")
      .run(in: FileManager.default.temporaryDirectory).output
    let shown = help.split(separator: "\n").compactMap {
      $0.wholeMatch(of: #/ {2}([a-z]+) {2}.*/#).map { String($0.1) }
    }
    #expect(shown.sorted() == files.sorted())
  }
}
