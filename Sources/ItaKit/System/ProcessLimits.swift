import Glibc

/// What the system lets this process use.
enum ProcessLimits {
  /// Ends this process once it has used so many more seconds of processor time.
  static func allow(seconds: Int) {
    var used = rusage()
    _ = unsafe getrusage(RUSAGE_SELF.rawValue, &used)
    let spent = used.ru_utime.tv_sec &+ used.ru_stime.tv_sec &+ 1
    set(RLIMIT_CPU, to: rlim_t(clamping: seconds) &+ rlim_t(clamping: spent))
  }

  static func allowAnyTime() {
    set(RLIMIT_CPU, to: rlim_t.max)
  }

  /// Refuses this process memory beyond what it has now and so many bytes more.
  static func allow(bytes: Int) {
    guard let held = addressSpace() else { return }
    set(RLIMIT_AS, to: rlim_t(clamping: bytes) &+ rlim_t(clamping: held))
  }

  /// Only the soft limit, and not above the hard one.
  private static func set(_ kind: __rlimit_resource, to value: rlim_t) {
    let resource = __rlimit_resource_t(kind.rawValue)
    var limit = rlimit()
    guard unsafe getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(value, limit.rlim_max)
    _ = unsafe setrlimit(resource, &limit)
  }

  private static func addressSpace() -> Int? {
    guard let file = try? System.open(Path("/proc/self/statm"), O_RDONLY),
      let bytes = try? System.read(file.number, atMost: 64)
    else { return nil }
    let digits = bytes.prefix { $0 != UInt8(ascii: " ") }
    return Int(String(decoding: digits, as: UTF8.self)).map { $0 &* sysconf(Int32(_SC_PAGESIZE)) }
  }
}
