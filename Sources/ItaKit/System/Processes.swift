import Glibc

/// The system calls on processes.
enum Processes {
  /// 0 in the copy of this process that goes on from here, and its number in this one.
  ///
  /// A copy starts ten times faster than the program would start anew, and needs no settings passed
  /// to it. It may have but one thread, and ends by `leave`.
  static func fork() throws(SystemError) -> pid_t {
    try System.repeated { Glibc.fork() }
  }

  static var identifier: pid_t { getpid() }

  /// Ends this process without touching what it shares with the one that it was copied from.
  static func leave() -> Never { _exit(0) }

  static func send(_ signal: Int32, to process: pid_t) {
    kill(process, signal)
  }

  /// The signal by which a child ended, or 0.
  static func wait(for child: pid_t) -> Int32 {
    var status: Int32 = 0
    _ = try? System.repeated { unsafe waitpid(child, &status, 0) }
    return status & 0x7F
  }

  /// A stream that was closed when the program started would be the next file that it opens. In its
  /// stead stands one that gives nothing and takes nothing.
  static func fillStandardStreams() {
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  static func close(_ descriptors: [Int32]) {
    for descriptor in descriptors { Glibc.close(descriptor) }
  }

  /// Sends to nowhere what the runtime says of a crash.
  static func silence() {
    guard let nowhere = try? System.open(Path("/dev/null"), O_WRONLY) else { return }
    dup2(nowhere.number, STDERR_FILENO)
  }

  /// The two ends of a channel that keeps messages apart.
  static func channel() throws(SystemError) -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    let kind = Int32(SOCK_SEQPACKET.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    _ = try System.repeated { unsafe socketpair(AF_UNIX, kind, 0, &ends) }
    return (ends[0], ends[1])
  }

  /// Which of the descriptors can be read from, or have nothing more to come, before the time is over.
  static func readable(
    _ descriptors: [Int32], within milliseconds: Int
  ) throws(SystemError) -> [Bool] {
    var entries = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let timeout = Int32(clamping: milliseconds)
    guard unsafe poll(&entries, nfds_t(entries.count), timeout) >= 0 || errno == EINTR else {
      throw SystemError(code: errno)
    }
    return entries.map { $0.revents != 0 }
  }

  static var milliseconds: Int {
    var time = timespec()
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec &* 1_000 &+ time.tv_nsec / 1_000_000
  }

  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
