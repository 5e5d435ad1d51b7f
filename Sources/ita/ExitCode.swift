import ItaKit

/// What the program tells its caller by the way it ends.
enum ExitCode: Int32 {
  case done = 0
  /// Some inputs failed; the others are done.
  case failed = 1
  /// Nothing was started.
  case usage = 2
  /// Another run holds the output folder.
  case busy = 3
  /// An output could not be written.
  case output = 4
}

extension ExitCode {
  init(_ summary: Summary) {
    if summary.outputFailed {
      self = .output
    } else {
      self = summary.failed == 0 ? .done : .failed
    }
  }

  init(_ error: BatchError) {
    switch error {
    case .sameOutput, .overwritesInput: self = .usage
    case .busy: self = .busy
    case .outputFolder: self = .output
    case .workers, .interrupted: self = .failed
    }
  }
}
