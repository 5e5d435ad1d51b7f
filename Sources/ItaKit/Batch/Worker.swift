import Glibc

/// A copy of this process that does one job after another, known by their numbers.
final class Worker {
  /// What one job may cost.
  struct Allowance {
    /// Of processor time; a worker that merely waits is given four times as long.
    let seconds: Int
    /// In bytes, beyond what this process has.
    let memory: Int
  }

  private let allowance: Allowance
  private let process: pid_t
  private let channel: FileDescriptor
  private(set) var job: Int?
  private var deadline = 0

  /// This process must have but one thread. The worker keeps none of `secrets` open.
  init(
    _ allowance: Allowance, secrets: [Int32], work: (Int) -> [UInt8]
  ) throws(SystemError) {
    let (ours, theirs) = try Processes.channel()
    let process = try Processes.fork()
    if process == 0 {
      Processes.close(secrets + [ours])
      Self.serve(FileDescriptor(number: theirs), allowance, work)
    }
    Processes.close([theirs])
    self.allowance = allowance
    self.process = process
    self.channel = FileDescriptor(number: ours)
  }

  /// Can be read from when the job has an answer or the worker is gone.
  var descriptor: Int32 { channel.number }

  /// The milliseconds that the job still has.
  var rest: Int { max(0, deadline &- Processes.milliseconds) }

  func begin(_ job: Int) {
    self.job = job
    deadline = Processes.milliseconds &+ 4_000 &* min(allowance.seconds, 1 << 32)
    // A worker that is gone is noticed when its answer is read.
    try? System.write(Self.bytes(of: job), to: channel.number)
  }

  /// Frees it for the next job; none if the worker is gone.
  func answer() -> [UInt8]? {
    guard let answer = try? System.read(channel.number, atMost: Self.longestAnswer), !answer.isEmpty
    else {
      return nil
    }
    job = nil
    return answer
  }

  /// Asks it to end as soon as it would leave no half-written file behind.
  func stop() {
    Processes.send(Signals.stopping, to: process)
  }

  /// Ends it at once, unless it has died by itself: the signal by which it ended.
  @discardableResult
  func end() -> Int32 {
    Processes.send(SIGKILL, to: process)
    return Processes.wait(for: process)
  }

  private static func serve(
    _ channel: consuming FileDescriptor, _ allowance: Allowance, _ work: (Int) -> [UInt8]
  ) -> Never {
    Signals.becomeWorker()
    Processes.silence()
    ProcessLimits.allow(bytes: allowance.memory)
    while let request = try? System.read(channel.number, atMost: 8), !request.isEmpty {
      ProcessLimits.allow(seconds: allowance.seconds)
      let answer = work(number(in: request))
      guard (try? System.write(Array(answer.prefix(longestAnswer)), to: channel.number)) != nil
      else {
        break
      }
    }
    Processes.leave()
  }

  /// The channel keeps messages apart, but only as long as they fit its buffer.
  private static let longestAnswer = 1 << 15

  private static func bytes(of number: Int) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 &* 8)) }
  }

  private static func number(in bytes: [UInt8]) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
