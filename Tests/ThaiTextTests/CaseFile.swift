import Foundation
import Testing

@testable import ThaiText

/// One line of a file in `Cases`: input and expected output as `ita thai` reads and prints them,
/// and why.
struct Case: Sendable, CustomTestStringConvertible {
  let stage: String
  let line: Int
  let input: String
  let expected: String
  let note: String

  var testDescription: String { "\(stage).tsv:\(line): \(note)" }
}

enum CaseFile {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Cases")

  static let names: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".tsv") }.map { String($0.dropLast(4)) }.sorted()
  }()

  /// Columns: input, expected, note, as the first line says.
  static func cases(of stage: String) -> [Case] {
    let file = folder.appendingPathComponent(stage + ".tsv")
    guard let data = try? Data(contentsOf: file) else { return [] }
    // Split as bytes: a Thai mark after a tab would make one Character with it.
    return data.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
      number, line in
      guard number > 0, !line.isEmpty else { return nil }
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard columns.count == 3 else {
        return Case(
          stage: stage, line: number + 1, input: "", expected: "three columns", note: "\(columns)")
      }
      return Case(
        stage: stage, line: number + 1, input: columns[0], expected: columns[1], note: columns[2])
    }
  }

  static let all = names.flatMap(cases)
}

/// A result and the words after it, in an order that does not matter.
struct Answer: Equatable, CustomStringConvertible {
  let value: [UInt8]
  let words: Set<String>

  init(_ line: [UInt8]) {
    var value: [[UInt8]] = []
    var words: Set<String> = []
    for part in line.split(separator: 0x20, omittingEmptySubsequences: false) {
      if let first = part.first, [0x21, 0x23, 0x40].contains(first), part.count > 1 {
        words.insert(String(decoding: part, as: UTF8.self))
      } else {
        value.append(Array(part))
      }
    }
    self.value = EscapedLine.bytes(of: Array(value.joined(separator: [0x20])))
    self.words = words
  }

  var description: String {
    let value = String(decoding: EscapedLine.escaped(value), as: UTF8.self)
    return ([value] + words.sorted()).joined(separator: " ")
  }
}
