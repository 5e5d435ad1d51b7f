/// What became of the inputs of a run.
package struct Summary: Sendable, Equatable {
  package var done = 0
  package var failed = 0
  /// Inputs that were not begun, because the disk would take no more outputs.
  package var left = 0
  package var found = Tally()
  package var outputFailed = false
  /// Whether whatever reads our output has gone away.
  package var isReaderGone = false
}

/// The answers of a run, told in the order of its inputs however they come.
struct Answers {
  private let names: [String]
  private var answers: [Answer?]
  private var told = 0
  private(set) var summary: Summary

  init(_ names: [String]) {
    self.names = names
    answers = Array(repeating: nil, count: names.count)
    summary = Summary(left: names.count)
  }

  /// Whether the run should go on.
  mutating func add(_ answer: Answer, at index: Int, tell: (String) -> Void) -> Bool {
    answers[index] = answer
    summary.left -= 1
    switch answer {
    case .done(let found):
      summary.done += 1
      summary.found += found
    case .failed(_, let fault):
      summary.failed += 1
      summary.isReaderGone = fault == .reader
      summary.outputFailed = summary.outputFailed || fault == .output || fault == .disk
    }
    while told < answers.count, let next = answers[told] {
      if case .failed(let reason, let fault) = next, fault != .reader {
        tell("\(names[told]): \(reason)")
      }
      told += 1
    }
    switch answer {
    case .failed(_, .disk), .failed(_, .reader): return false
    case .failed, .done: return true
    }
  }
}
