import CSystem
import Glibc

/// How this process was started, and the streams that it was given.
package enum Launch {
  /// With the name of the program; empty where the system tells nothing. The arguments are bytes,
  /// since `CommandLine.arguments` repairs what is not UTF-8 and so names other files.
  package static var arguments: [[UInt8]] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      guard let argument = unsafe CommandLine.unsafeArgv[index] else { return nil }
      return unsafe bytes(at: argument)
    }
  }

  package static func variable(_ name: String) -> [UInt8]? {
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe bytes(at: value)
  }

  /// To be called before anything else is done.
  package static func prepare() {
    Signals.reportFailuresOfWriting()
    Processes.fillStandardStreams()
    // Memory that one file gives back is kept for the next: a fifth of the time that 500 small files
    // take went into getting it anew from the system.
    mallopt(M_TRIM_THRESHOLD, 64 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
    // The C libraries otherwise ask the file system for the local time zone at each time of day in a
    // ZIP container, which nobody wants to know.
    unsafe setenv("TZ", "UTC0", 1)
  }

  package static func writeOutput(_ bytes: [UInt8]) throws(SystemError) {
    try System.write(bytes, to: STDOUT_FILENO)
  }

  package static func writeError(_ bytes: [UInt8]) throws(SystemError) {
    try System.write(bytes, to: STDERR_FILENO)
  }

  /// Ends this process as the signal would have, so that its caller sees why.
  package static func end(by signal: Int32) -> Never {
    Signals.end(by: signal)
  }

  private static func bytes(at start: UnsafePointer<CChar>) -> [UInt8] {
    unsafe UnsafeBufferPointer(start: start, count: strlen(start)).map { UInt8(bitPattern: $0) }
  }
}
