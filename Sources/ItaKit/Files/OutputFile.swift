import Glibc

/// A file that is written whole or not at all.
enum OutputFile {
  /// Puts what `contents` gives to its sink in the place of `path`; the folder is still to be made durable.
  static func write(
    _ path: Path, contents: (([UInt8]) throws(SystemError) -> Void) throws(SystemError) -> Void
  ) throws(SystemError) {
    try Signals.holding { () throws(SystemError) in
      let temporary = temporary(in: path.folder, of: Processes.identifier)
      do throws(SystemError) {
        let file = try create(temporary)
        try contents { (bytes) throws(SystemError) in try System.write(bytes, to: file.number) }
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

  /// Removes what a process that was killed may have left.
  static func removeLeftover(of process: pid_t, in folder: Path) {
    try? System.remove(temporary(in: folder, of: process))
  }

  static func synchronise(folder: Path) throws(SystemError) {
    try System.synchronise(System.open(folder, O_RDONLY | O_DIRECTORY))
  }

  private static func create(_ path: Path) throws(SystemError) -> FileDescriptor {
    try System.open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, mode: 0o666)
  }

  private static let prefix = [UInt8](".ita-".utf8)
  private static let suffix = [UInt8](".partial".utf8)

  /// A process writes one file at a time, so its number tells its files from those of others.
  private static func temporary(in folder: Path, of process: pid_t) -> Path {
    folder.appending(prefix + Array(String(process).utf8) + suffix)
  }

  private static func isTemporary(_ name: [UInt8]) -> Bool {
    let number = name.dropFirst(prefix.count).dropLast(suffix.count)
    return name.starts(with: prefix) && name.suffix(suffix.count) == suffix[...]
      && !number.isEmpty && number.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
