/// A path as the system keeps it: bytes, which need not be valid UTF-8.
package struct Path: Sendable, Hashable {
  package let bytes: [UInt8]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ string: String) {
    self.init(Array(string.utf8))
  }

  /// What follows the last slash; a slash at the end does not count.
  package var name: [UInt8] {
    let end = bytes.lastIndex { $0 != slash } ?? -1
    let start = bytes[..<(end &+ 1)].lastIndex(of: slash) ?? -1
    return Array(bytes[(start &+ 1)..<(end &+ 1)])
  }

  /// What comes before the name, or `.` where nothing does.
  package var folder: Path {
    let end = (bytes.lastIndex { $0 != slash } ?? -1) &+ 1
    guard let start = bytes[..<end].lastIndex(of: slash) else {
      return Path(bytes.first == slash ? "/" : ".")
    }
    guard let last = bytes[..<start].lastIndex(where: { $0 != slash }) else { return Path("/") }
    return Path(Array(bytes[...last]))
  }

  package func appending(_ name: [UInt8]) -> Path {
    guard let last = bytes.last else { return Path(name) }
    return Path(last == slash ? bytes + name : bytes + [slash] + name)
  }

  /// The same from the root of the file system, as far as the system tells where we are.
  var absolute: [UInt8] {
    bytes.first == slash ? bytes : System.currentFolder.appending(bytes).bytes
  }

  /// For a person, on one line.
  package var display: String { String(decoding: bytes, as: UTF8.self).printable }
}

private let slash = UInt8(ascii: "/")
