import Documents
import Foundation
import ItaAnalysis
import ItaModel
import TestSupport
import Testing
import ThaiText

/// The page that explains every finding, and what explains it in the program.
@Suite struct FindingsPageTests {
  @Test func `the page in Schemas is what the program knows`() {
    #expect(Golden("../../Schemas/findings.md").agrees(with: Self.page))
  }

  @Test func `every code that the sources give is explained once`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources").standardized
    let walk = try #require(
      FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var given = Set(TextFlaw.allCases.map(\.rawValue))
    for case let file as URL in walk where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: #/\bcode: "([a-z-]+)"/#) { given.insert(String(match.1)) }
    }
    let explained = FindingKind.all.map(\.code)
    #expect(Set(explained) == given)
    #expect(Set(explained).count == explained.count)
  }

  @Test func `the help shows what every code means, in both languages`() throws {
    for language in ["th", "en"] {
      let help = try ConsoleSession.Exchange(command: "ita help findings --lang \(language)")
        .run(in: FileManager.default.temporaryDirectory).output
      for kind in FindingKind.all {
        #expect(help.contains("\(kind.code) ("))
        #expect(help.contains(language == "th" ? kind.meaning.th : kind.meaning.en))
      }
    }
  }

  private static var page: String {
    """
    # Findings

    Every code that a finding of a report can have, the gravest that it can be, what it means, and what
    a person does about it. `ita help findings` shows the same.

    | code | severity | what it means | what to do |
    | --- | --- | --- | --- |
    \(rows { $0.en })

    ## สิ่งที่พบ

    | รหัส | ระดับ | ความหมาย | สิ่งที่ควรทำ |
    | --- | --- | --- | --- |
    \(rows { $0.th })

    """
  }

  private static func rows(_ say: (Message) -> String) -> String {
    FindingKind.all.map {
      "| `\($0.code)` | \($0.severity.rawValue) | \(say($0.meaning)) | \(say($0.advice)) |"
    }.joined(separator: "\n")
  }
}
