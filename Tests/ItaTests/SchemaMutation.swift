import Foundation
import StrictJSON
import Testing

/// A line of `Schemas/mutations.txt`: what is done to a document there, and what that is told as.
struct SchemaMutation: CustomTestStringConvertible, Sendable {
  /// The name of its file without the ending.
  let document: String
  private let pointer: String
  private let change: String
  let places: [String]
  let rule: String

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Schemas")

  static func all() throws -> [SchemaMutation] {
    try String(contentsOf: folder.appending(path: "mutations.txt"), encoding: .utf8)
      .split(separator: "\n").compactMap { SchemaMutation($0) }
  }

  /// None for a line that is there for people.
  private init?(_ line: Substring) {
    let columns = line.components(separatedBy: " | ").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    guard columns.count == 5 else { return nil }
    let places = columns[3].components(separatedBy: ",")
    document = columns[0]
    pointer = Self.pointer(columns[1])
    change = columns[2]
    self.places = places.map(Self.pointer)
    rule = columns[4]
  }

  private static func pointer(_ text: String) -> String { text == "(root)" ? "" : text }

  var testDescription: String { "\(document) \(pointer) \(change)" }

  /// What the document is a document of: `text-report` is a report.
  var schema: String { String(document.split(separator: "-").last ?? "") }

  static func tree(of document: String) throws -> JSONTree {
    try JSONTree(
      String(contentsOf: folder.appending(path: "\(document).json"), encoding: .utf8))
  }

  func mutated() throws -> JSONTree {
    var tree = try Self.tree(of: document)
    let value = change == "remove" ? nil : try JSONTree(String(change.dropFirst("= ".count)))
    let isThere = tree.put(value, at: pointer)
    #expect(isThere, "\(pointer) leads nowhere")
    return tree
  }
}
