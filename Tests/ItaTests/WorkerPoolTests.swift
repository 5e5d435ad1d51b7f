import Glibc
import Testing

@testable import ItaKit

@Suite struct WorkerPoolTests {
  @Test(arguments: [1, 2, 8])
  func `each job has its outcome, whatever becomes of the workers`(width: Int) async {
    await #expect(processExitsWith: .success) { [width] in
      let pool = WorkerPool(
        width: width, allowance: Worker.Allowance(seconds: 1, memory: 64 << 20), secrets: [])
      var outcomes: [Int: WorkerPool.Outcome] = [:]
      let interruption = try pool.run(jobs: 6) { job in
        switch job {
        case 1: abort()
        case 2: raise(SIGSEGV)
        case 3: while true {}
        case 4: return Array(repeating: 4, count: Array(repeating: 1, count: 128 << 20).count)
        default: break
        }
        return [UInt8(job)]
      } deliver: { job, outcome in
        // On a busy machine the clock may be ahead of the processor.
        outcomes[job] = outcome == .outOfTime ? .died(signal: SIGXCPU) : outcome
        return true
      }
      #expect(interruption == nil)
      #expect(
        outcomes == [
          0: .answer([0]), 1: .died(signal: SIGABRT), 2: .died(signal: SIGSEGV),
          3: .died(signal: SIGXCPU), 4: .died(signal: SIGABRT), 5: .answer([5]),
        ])
    }
  }

  @Test func `jobs that are no longer wanted are not begun`() async {
    await #expect(processExitsWith: .success) {
      let pool = WorkerPool(
        width: 1, allowance: Worker.Allowance(seconds: 10, memory: 64 << 20), secrets: [])
      var jobs: [Int] = []
      let interruption = try pool.run(jobs: 6) {
        [UInt8($0)]
      } deliver: { job, _ in
        jobs.append(job)
        return job < 2
      }
      #expect(interruption == nil)
      #expect(jobs == [0, 1, 2])
    }
  }

  @Test func `an interruption says how many jobs were left`() async {
    await #expect(processExitsWith: .success) {
      let pool = WorkerPool(
        width: 1, allowance: Worker.Allowance(seconds: 10, memory: 64 << 20), secrets: [])
      let parent = getpid()
      let interruption = try pool.run(jobs: 10) { job in
        if job == 3 { kill(parent, SIGTERM) }
        while job == 3 { pause() }
        return [UInt8(job)]
      } deliver: { _, _ in
        true
      }
      #expect(interruption == WorkerPool.Interruption(signal: SIGTERM, left: 7))
    }
  }
}
