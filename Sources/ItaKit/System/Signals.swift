import Glibc
import Synchronization

/// How this process takes signals.
enum Signals {
  /// Those by which a person or the system asks the program to end.
  static let interrupting = [SIGINT, SIGTERM, SIGHUP]

  /// The one by which we end a worker, who is deaf to the others: a terminal sends them to all processes at
  /// once, and a worker that dies of them would look like one that its file has killed.
  static let stopping = SIGUSR1

  /// A closed pipe and a full disk are errors of a call, not the end of the process.
  static func reportFailuresOfWriting() {
    set([SIGPIPE, SIGXFSZ], to: SIG_IGN)
  }

  /// For a worker: it ends when it is stopped or crashes, and shows no trace of that.
  static func becomeWorker() {
    set(interrupting, to: SIG_IGN)
    set([SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGQUIT], to: SIG_DFL)
    set([stopping, SIGXCPU], to: SIG_DFL)
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigprocmask(SIG_SETMASK, &none, nil)
  }

  /// Runs `body` without ending by a signal; one that comes meanwhile takes effect afterwards.
  static func holding<Result, Failure>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var held = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&held)
    for signal in interrupting + [stopping] { unsafe sigaddset(&held, signal) }
    unsafe sigprocmask(SIG_BLOCK, &held, &before)
    defer { unsafe sigprocmask(SIG_SETMASK, &before, nil) }
    return try body()
  }

  /// From now on each of `interrupting` is a byte to read from the descriptor that is returned, and
  /// has its usual effect when it comes once more.
  static func watch() throws(SystemError) -> FileDescriptor {
    var ends: [Int32] = [-1, -1]
    _ = try System.repeated { unsafe pipe(&ends) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    interruptions.store(ends[1], ordering: .relaxed)
    var action = sigaction()
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND)) | SA_RESTART
    unsafe action.__sigaction_handler.sa_handler = { signal in
      var byte = UInt8(truncatingIfNeeded: signal)
      _ = unsafe write(interruptions.load(ordering: .relaxed), &byte, 1)
    }
    for signal in interrupting where !isIgnored(signal) {
      _ = unsafe sigaction(signal, &action, nil)
    }
    return FileDescriptor(number: ends[0])
  }

  /// Ends this process as the signal would have, so that a caller sees why.
  static func end(by signal: Int32) -> Never {
    set([signal], to: SIG_DFL)
    raise(signal)
    exit(128 &+ signal)
  }

  /// `nohup` has a program ignore that its terminal is gone. What a shell starts in the background
  /// ignores SIGINT likewise, but whoever sends that to us by name means it.
  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    _ = unsafe sigaction(signal, nil, &action)
    let (handler, ignoring) = unsafe (
      unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self),
      unsafeBitCast(SIG_IGN, to: Int.self)
    )
    return signal == SIGHUP && handler == ignoring
  }

  private static func set(_ signals: [Int32], to handler: __sighandler_t?) {
    for number in signals { signal(number, handler) }
  }
}

/// Where the handler writes: a handler is given nothing but its signal.
private let interruptions = Atomic<Int32>(-1)
