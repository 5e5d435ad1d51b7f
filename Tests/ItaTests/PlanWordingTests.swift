import Foundation
import ItaModel
import Testing

/// The standing texts and the code that uses them.
@Suite struct PlanWordingTests {
  @Test func `every text that documents use is there`() throws {
    for (file, key) in try Self.used {
      let parts = key.components(separatedBy: "\\(")
      let isThere =
        parts.count == 1
        ? Wording.standard[key] != nil
        : Wording.standard.keys.contains { $0.hasPrefix(parts[0]) }
      #expect(isThere, "\(file): \(key)")
    }
  }

  @Test func `every text is used`() throws {
    let used = try Self.used.map(\.key)
    for key in Wording.standard.keys where !Self.others.contains(where: key.hasPrefix) {
      let isUsed = used.contains { part in
        let parts = part.components(separatedBy: "\\(")
        return parts.count == 1 ? part == key : key.hasPrefix(parts[0])
      }
      #expect(isUsed, "\(key)")
    }
  }

  /// Texts of documents that are not made of parts like these.
  private static let others = ["correct."]

  private static let folders = ["Official", "Plan", "Results", "Form"]

  /// The keys in the code: `"cover.title"`, `"class.\(band.rawValue)"`.
  private static var used: [(file: String, key: String)] {
    get throws {
      let output = URL(filePath: #filePath).appending(path: "../../../Sources/ItaOutput")
        .standardized
      let key = #/"([a-z][a-z0-9-]*(?:\.(?:[a-z0-9-]+|\\\([^"]*\)))+)"/#
      return try folders.flatMap { folder in
        try FileManager.default.contentsOfDirectory(
          at: output.appending(path: folder), includingPropertiesForKeys: nil)
      }.flatMap { file in
        try String(contentsOf: file, encoding: .utf8).matches(of: key).map {
          (file.lastPathComponent, String($0.1))
        }
      }
    }
  }
}
