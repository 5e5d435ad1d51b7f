import Foundation
import Testing

/// The rules of the house that the compiler does not keep.
@Suite struct ArchitectureTests {
  /// Who may know whom. A target that is not named here may not exist.
  static let allowed: [String: Set<String>] = [
    "ThaiText": [],
    "StrictJSON": [],
    "Documents": ["CZip", "CXML", "ThaiText"],
    "ItaModel": ["EmbeddedFiles", "Documents", "StrictJSON", "ThaiText"],
    "ItaAnalysis": ["Documents", "ItaModel", "ThaiText"],
    "ItaOutput": ["Documents", "StrictJSON", "ItaModel", "ThaiText"],
    "ItaKit": [
      "CSystem", "Documents", "StrictJSON", "ItaModel", "ItaAnalysis", "ItaOutput", "ThaiText",
    ],
    "ita": ["ItaKit"],
  ]

  /// The standard library's own modules, which any target may use.
  static let system: Set<String> = ["Glibc", "Swift", "Synchronization"]

  @Test("a target imports only what the map allows", arguments: allowed.keys.sorted())
  func imports(target: String) throws {
    let allowed = try #require(Self.allowed[target]).union(Self.system)
    for (file, lines) in Self.sources(of: target) {
      for line in lines {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index < 2, words.count > index + 1 else {
          continue
        }
        let module = String(words[index + 1].split(separator: ".")[0])
        #expect(allowed.contains(module), "\(file) imports \(module)")
      }
    }
  }

  @Test func `every folder of Sources is a target of the map`() {
    let folders = Set(Self.sourceFolders()).subtracting([
      "CSystem", "EmbeddedFiles", "CZip", "CXML",
    ])
    #expect(folders == Set(Self.allowed.keys))
  }

  @Test("the product has no concurrency and no trap that input could reach")
  func bannedWords() {
    let banned = [
      "async ", "await ", "Task {", "TaskGroup", " actor ", "try!", "fatalError(",
      "import Foundation", "MARK:", "TODO", "FIXME",
    ]
    for target in Self.allowed.keys {
      for (file, lines) in Self.sources(of: target) {
        for line in lines where !line.trimmingCharacters(in: .whitespaces).hasPrefix("//") {
          for word in banned { #expect(!line.contains(word), "\(file): \(word)") }
        }
      }
    }
  }

  /// libxml2 and libzip are opened in one place each, where their faults are looked after.
  @Test func `there is one door to XML and one to ZIP`() {
    var doors: [String: Set<String>] = [:]
    for (file, lines) in Self.sources(of: "Documents") {
      for line in lines {
        for call in ["xmlCreatePushParserCtxt", "xmlRead", "xmlParseFile", "zip_open", "zip_fopen"]
        where line.contains(call) { doors[call, default: []].insert(file) }
      }
    }
    #expect(
      doors == [
        "xmlCreatePushParserCtxt": ["XMLEvents.swift"],
        "zip_open": ["ZipArchive.swift", "ZipWriting.swift"],
        "zip_fopen": ["ZipArchive.swift"],
      ])
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources")

  private static func sourceFolders() -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return all.filter { !$0.contains(".") }
  }

  private static func sources(of target: String) -> [(file: String, lines: [String])] {
    let folder = root.appendingPathComponent(target)
    let walk = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: [(String, [String])] = []
    while let file = walk?.nextObject() as? URL {
      guard file.pathExtension == "swift",
        let text = try? String(contentsOf: file, encoding: .utf8)
      else { continue }
      found.append((file.lastPathComponent, text.components(separatedBy: "\n")))
    }
    return found
  }
}
