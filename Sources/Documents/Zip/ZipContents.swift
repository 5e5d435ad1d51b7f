/// The files in a ZIP container, unpacked, in their order.
package struct ZipContents: Sendable, Equatable {
  package struct Entry: Sendable, Equatable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  package var entries: [Entry]

  package init(_ entries: [Entry]) {
    self.entries = entries
  }

  /// All files of a container; folders, which some programs list, are left out.
  package init(unpacking bytes: [UInt8], limits: Limits = Limits()) throws(ReadError) {
    let archive = try ZipArchive(bytes, limits: limits)
    entries = []
    for name in archive.names where name.utf8.last != UInt8(ascii: "/") {
      entries.append(Entry(name: name, bytes: try archive.open(name).bytes()))
    }
  }

  package subscript(name: String) -> [UInt8]? {
    entries.first { $0.name == name }?.bytes
  }

  /// The bytes of a container that holds them, the same for the same contents.
  package func packed() throws(WriteError) -> [UInt8] {
    try ZipWriting.bytes(of: entries)
  }
}
