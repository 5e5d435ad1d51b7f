import Documents
import TestSupport

/// The support for tests knows no containers: it would have to see the C libraries beside
/// Foundation, and both bring their own ICU.
extension WordFile {
  init(_ bytes: [UInt8]) throws {
    self.init(
      contents: try ZipContents(unpacking: bytes).entries.map { ($0.name, $0.bytes) })
  }
}

extension TrackedChanges {
  static func accepting(_ file: [UInt8], by author: String) throws -> [UInt8] {
    try changing(file) { accepted(in: $0, by: author) }
  }

  static func rejecting(_ file: [UInt8], by author: String) throws -> [UInt8] {
    try changing(file) { rejected(in: $0, by: author) }
  }

  private static func changing(
    _ file: [UInt8], _ change: ([UInt8]) -> [UInt8]
  ) throws -> [UInt8] {
    var contents = try ZipContents(unpacking: file)
    for index in contents.entries.indices where contents.entries[index].name.hasSuffix(".xml") {
      contents.entries[index].bytes = change(contents.entries[index].bytes)
    }
    return try contents.packed()
  }
}
