import Glibc

/// The system calls on files, with paths as bytes, interruptions retried and `errno` thrown.
enum System {
  static func open(
    _ path: Path, _ flags: Int32, mode: mode_t = 0
  ) throws(SystemError) -> FileDescriptor {
    let name = path.cString
    return FileDescriptor(
      number: try repeated { unsafe Glibc.open(name, flags | O_CLOEXEC, mode) })
  }

  /// What a path leads to, links followed.
  static func status(of path: Path) throws(SystemError) -> FileStatus {
    var status = stat()
    let name = path.cString
    _ = try repeated { unsafe stat(name, &status) }
    return FileStatus(status)
  }

  static func duplicate(_ number: Int32) throws(SystemError) -> FileDescriptor {
    FileDescriptor(number: try repeated { fcntl(number, F_DUPFD_CLOEXEC, 0) })
  }

  static func isLink(_ path: Path) -> Bool {
    var status = stat()
    return unsafe lstat(path.cString, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  static func status(of descriptor: borrowing FileDescriptor) throws(SystemError) -> FileStatus {
    let number = descriptor.number
    var status = stat()
    _ = try repeated { unsafe fstat(number, &status) }
    return FileStatus(status)
  }

  /// The names in a folder in the order of their bytes, without `.` and `..`.
  static func names(in folder: Path) throws(SystemError) -> [[UInt8]] {
    guard let stream = unsafe opendir(folder.cString) else {
      throw SystemError(code: errno)
    }
    defer { unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) {
        unsafe [UInt8]($0.prefix { $0 != 0 })
      }
      if name != [UInt8](".".utf8), name != [UInt8]("..".utf8) { names.append(name) }
    }
    guard errno == 0 else { throw SystemError(code: errno) }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// The root where it is no longer to be found.
  static var currentFolder: Path {
    guard let name = unsafe getcwd(nil, 0) else { return Path("/") }
    defer { unsafe free(name) }
    return Path(
      unsafe UnsafeBufferPointer(start: name, count: strlen(name)).map { UInt8(bitPattern: $0) })
  }

  /// Makes a folder and those that it stands in, as far as they are missing.
  static func makeFolders(_ path: Path) throws(SystemError) {
    var missing = [path]
    while let folder = missing.last {
      let name = folder.cString
      do throws(SystemError) {
        _ = try repeated { unsafe mkdir(name, 0o777) }
        missing.removeLast()
      } catch  where error.code == EEXIST {
        guard try status(of: folder).isFolder else { throw SystemError(code: ENOTDIR) }
        missing.removeLast()
      } catch  where error.code == ENOENT && folder.folder != folder {
        missing.append(folder.folder)
      }
    }
  }

  static func rename(_ old: Path, to new: Path) throws(SystemError) {
    let (old, new) = (old.cString, new.cString)
    _ = try repeated { unsafe Glibc.rename(old, new) }
  }

  static func remove(_ path: Path) throws(SystemError) {
    let name = path.cString
    _ = try repeated { unsafe unlink(name) }
  }

  /// Makes what was written durable. A failure is final: the system forgets it once reported.
  static func synchronise(_ descriptor: borrowing FileDescriptor) throws(SystemError) {
    let number = descriptor.number
    _ = try repeated { fsync(number) }
  }

  /// Reads from the beginning next.
  static func rewind(_ descriptor: borrowing FileDescriptor) throws(SystemError) {
    let number = descriptor.number
    _ = try repeated { lseek(number, 0, SEEK_SET) }
  }

  /// Whether the folder is now ours alone; the lock ends with the descriptor, however that ends.
  static func lock(_ descriptor: borrowing FileDescriptor) throws(SystemError) -> Bool {
    let number = descriptor.number
    do {
      _ = try repeated { flock(number, LOCK_EX | LOCK_NB) }
      return true
    } catch  where error.code == EWOULDBLOCK {
      return false
    }
  }

  /// What one read gives, at most `count` bytes; empty at the end.
  static func read(_ number: Int32, atMost count: Int) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      do throws(SystemError) {
        filled = try repeated { unsafe Glibc.read(number, buffer.baseAddress, count) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  static func write(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      written &+= try repeated {
        unsafe bytes.withUnsafeBytes { bytes in
          let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[written...])
          return unsafe Glibc.write(number, rest.baseAddress, rest.count)
        }
      }
    }
  }

  /// Makes a call again until no signal interrupts it, and throws when it gives -1.
  static func repeated<Result: FixedWidthInteger>(
    _ call: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = call()
      if result != -1 { return result }
      if errno != EINTR { throw SystemError(code: errno) }
    }
  }
}

/// An open file, closed when its owner goes.
struct FileDescriptor: ~Copyable {
  let number: Int32

  deinit { Glibc.close(number) }

  /// Closes it now: some file systems tell only here that a write has failed.
  consuming func close() throws(SystemError) {
    let number = number
    discard self
    guard Glibc.close(number) == 0 else { throw SystemError(code: errno) }
  }
}

struct FileStatus {
  let isFolder: Bool
  let isRegularFile: Bool
  let size: Int
  let identity: FileIdentity

  fileprivate init(_ status: stat) {
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isRegularFile = status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    identity = FileIdentity(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
  }
}

/// What two names of one file have in common.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

extension Path {
  /// As the system's calls want it: ended by a zero.
  fileprivate var cString: [CChar] { bytes.map { CChar(bitPattern: $0) } + [0] }
}
