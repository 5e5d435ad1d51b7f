import Glibc

/// A file that is written whole or not at all.
enum OutputFile {
  /// Puts what `contents` gives to its sink in the place of `path`, unless just that stands there:
  /// a file that does not change keeps its time. The folder is still to be made durable.
  static func write(
    _ path: Path, contents: (([UInt8]) throws(SystemError) -> Void) throws(SystemError) -> Void
  ) throws(SystemError) {
    try Signals.holding { () throws(SystemError) in
      let temporary = temporary(in: path.folder)
      do throws(SystemError) {
        let flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW
        let file = try System.open(temporary, flags, mode: 0o666)
        try contents { (bytes) throws(SystemError) in try System.write(bytes, to: file.number) }
        if (try? isSame(file, as: path)) == true { return try System.remove(temporary) }
        try System.synchronise(file)
        try file.close()
        try System.rename(temporary, to: path)
      } catch {
        try? System.remove(temporary)
        throw error
      }
    }
  }

  /// Nothing else may be written in the folder at this time.
  static func removeLeftovers(in folder: Path) throws(SystemError) {
    for name in try System.names(in: folder) where isTemporary(name) {
      try System.remove(folder.appending(name))
    }
  }

  static func synchronise(folder: Path) throws(SystemError) {
    try System.synchronise(System.open(folder, O_RDONLY | O_DIRECTORY))
  }

  private static func isSame(
    _ file: borrowing FileDescriptor, as path: Path
  ) throws(SystemError) -> Bool {
    let other = try System.open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW)
    let status = try System.status(of: other)
    guard status.isRegularFile, try status.size == System.status(of: file).size else {
      return false
    }
    try System.rewind(file)
    while true {
      let piece = try System.read(file.number, atMost: 1 << 16)
      guard try piece == System.read(other.number, atMost: 1 << 16) else { return false }
      if piece.isEmpty { return true }
    }
  }

  private static let prefix = [UInt8](".ita-".utf8)
  private static let suffix = [UInt8](".partial".utf8)

  /// A process writes one file at a time, so its number tells its files from those of others.
  private static func temporary(in folder: Path) -> Path {
    folder.appending(prefix + Array(String(Processes.identifier).utf8) + suffix)
  }

  private static func isTemporary(_ name: [UInt8]) -> Bool {
    let number = name.dropFirst(prefix.count).dropLast(suffix.count)
    return name.starts(with: prefix) && name.suffix(suffix.count) == suffix[...]
      && !number.isEmpty && number.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
