import Foundation
public import Testing

/// A file of cases for people to read: a line `# name`, the input, a line with a dot, the output.
///
/// Each block is a test of its own. With UPDATE_GOLDENS set, the outputs are written anew instead of
/// being compared; a missing output is a failure.
public struct CaseFile: Sendable {
  public struct Case: Sendable, CustomTestStringConvertible {
    public let name: String
    public let input: String
    public let output: String
    let file: URL

    public var testDescription: String { name }
  }

  public let cases: [Case]

  /// All cases of the `.cases` files in a folder beside the test.
  public static func all(in folder: String, beside test: String = #filePath) -> [Case] {
    let base = URL(fileURLWithPath: test).deletingLastPathComponent().appendingPathComponent(folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []
    return names.sorted().filter { $0.hasSuffix(".cases") }.flatMap {
      CaseFile(base.appendingPathComponent($0)).cases
    }
  }

  init(_ file: URL) {
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    cases = CaseFile.blocks(text).map { name, body in
      let parts = ("\n" + body + "\n").components(separatedBy: "\n.\n")
      return Case(
        name: name, input: String(parts[0].dropFirst()),
        output: parts.count > 1 ? parts[1].trimmingCharacters(in: .newlines) : "", file: file)
    }
  }

  private static func blocks(_ text: String) -> [(String, String)] {
    ("\n" + text).components(separatedBy: "\n# ").dropFirst().map { block in
      let lines = block.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return (String(lines[0]), lines.count > 1 ? String(lines[1]) : "")
    }
  }
}

extension CaseFile.Case {
  /// Whether the output is what the file says; writes it there when goldens are to be updated.
  public func agrees(with actual: String) -> Bool {
    let actual = actual.trimmingCharacters(in: .newlines)
    guard ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil else {
      return actual == output
    }
    Self.writing.lock()
    defer { Self.writing.unlock() }
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return false }
    let head = "# \(name)\n\(input)\n.\n"
    let updated = text.replacingOccurrences(
      of: head + output, with: head + actual + (output.isEmpty && !actual.isEmpty ? "\n" : ""))
    return (try? updated.write(to: file, atomically: true, encoding: .utf8)) != nil
  }

  private static let writing = NSLock()
}
