/// What became of one input, as a worker says it.
enum Answer: Equatable {
  case done(warnings: Int)
  case failed(reason: String, fault: Fault)

  /// Whose fault a failure is.
  enum Fault: UInt8 {
    case input
    case output
    /// The next output would fail as well.
    case disk
    /// Nobody reads our output any more.
    case reader
  }

  var bytes: [UInt8] {
    switch self {
    case .done(let warnings): [0xFF] + Array(String(warnings).utf8)
    case .failed(let reason, let fault): [fault.rawValue] + Array(reason.utf8)
    }
  }

  init?(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return nil }
    let rest = String(decoding: bytes.dropFirst(), as: UTF8.self)
    if let fault = Fault(rawValue: first) {
      self = .failed(reason: rest, fault: fault)
    } else {
      guard let warnings = Int(rest) else { return nil }
      self = .done(warnings: warnings)
    }
  }
}
