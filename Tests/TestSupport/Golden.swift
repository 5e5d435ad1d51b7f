public import Foundation

/// A file beside the tests that holds what was reviewed. With UPDATE_GOLDENS set it is written anew;
/// one that is missing is a failure, never a first recording.
public struct Golden: Sendable {
  public let file: URL

  public init(_ name: String, beside test: String = #filePath) {
    file = URL(filePath: test).deletingLastPathComponent().appending(path: name)
  }

  public func agrees(with actual: String) -> Bool {
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] != nil {
      try? FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      return (try? actual.write(to: file, atomically: true, encoding: .utf8)) != nil
    }
    return (try? String(contentsOf: file, encoding: .utf8)).map { Array($0.utf8) }
      == Array(actual.utf8)
  }
}
