/// Workers that share numbered jobs, so that a crash, an endless loop or a hunger for memory costs
/// one job and not the run.
struct WorkerPool {
  let width: Int
  let allowance: Worker.Allowance
  /// The descriptors that only this process may hold.
  let secrets: [Int32]

  enum Outcome {
    case answer([UInt8])
    case outOfTime
    case died(signal: Int32)
  }

  struct Interruption {
    let signal: Int32
    /// How many jobs had no outcome yet.
    let left: Int
  }

  /// Does the jobs from 0 up. Each outcome goes to `deliver` as it comes, which says whether the jobs
  /// that were not begun are still wanted.
  func run(
    jobs: Int, work: (Int) -> [UInt8], deliver: (Int, Outcome) -> Bool
  ) throws(SystemError) -> Interruption? {
    let interruptions = try Signals.watch()
    var pending = 0..<jobs
    var workers: [Worker] = []
    defer { for worker in workers { worker.end() } }
    while true {
      while let job = pending.first {
        if let idle = workers.first(where: { $0.job == nil }) {
          idle.begin(job)
        } else if workers.count < width {
          let others = workers.map(\.descriptor) + [interruptions.number]
          let worker = try Worker(allowance, secrets: secrets + others, work: work)
          worker.begin(job)
          workers.append(worker)
        } else {
          break
        }
        pending.removeFirst()
      }
      let busy = workers.filter { $0.job != nil }
      guard let rest = busy.map(\.rest).min() else { return nil }
      let watched = [interruptions.number] + busy.map(\.descriptor)
      let ready = try Processes.readable(watched, within: rest)
      if ready[0], let signal = try System.read(interruptions.number, atMost: 1).first {
        stop(busy)
        return Interruption(signal: Int32(signal), left: busy.count &+ pending.count)
      }
      for (worker, isReady) in zip(busy, ready.dropFirst()) {
        guard let job = worker.job, isReady || worker.rest == 0 else { continue }
        let outcome = outcome(of: worker, isReady)
        if worker.job != nil { workers.removeAll { $0 === worker } }
        if !deliver(job, outcome) { pending = pending.upperBound..<pending.upperBound }
      }
    }
  }

  /// The worker keeps its job if that was its last.
  private func outcome(of worker: Worker, _ isReady: Bool) -> Outcome {
    if isReady, let answer = worker.answer() { return .answer(answer) }
    let signal = worker.end()
    return isReady ? .died(signal: signal) : .outOfTime
  }

  /// Lets the workers finish the files that they are writing, but not for ever.
  private func stop(_ workers: [Worker]) {
    for worker in workers { worker.stop() }
    let end = Processes.milliseconds &+ 3_000
    for worker in workers {
      _ = try? Processes.readable(
        [worker.descriptor], within: max(0, end &- Processes.milliseconds))
    }
  }
}
