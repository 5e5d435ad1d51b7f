import ItaModel

/// How many findings there are of the two severities that a person should look at, and of how many
/// inputs no plan could be made.
package struct Tally: Sendable, Equatable {
  package var errors: Int
  package var warnings: Int
  package var withoutPlan: Int

  package init(errors: Int = 0, warnings: Int = 0, withoutPlan: Int = 0) {
    self.errors = errors
    self.warnings = warnings
    self.withoutPlan = withoutPlan
  }

  static func += (one: inout Tally, other: Tally) {
    one.errors += other.errors
    one.warnings += other.warnings
    one.withoutPlan += other.withoutPlan
  }
}

extension Tally {
  init(_ findings: [Finding]) {
    self.init()
    for finding in findings {
      switch finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: break
      }
    }
  }
}

/// What became of one input, as a worker says it.
enum Answer: Equatable {
  case done(Tally)
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
    case .done(let found):
      [0xFF] + Array("\(found.errors) \(found.warnings) \(found.withoutPlan)".utf8)
    case .failed(let reason, let fault): [fault.rawValue] + Array(reason.utf8)
    }
  }

  init?(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return nil }
    let rest = String(decoding: bytes.dropFirst(), as: UTF8.self)
    if let fault = Fault(rawValue: first) {
      self = .failed(reason: rest, fault: fault)
    } else {
      let counts = rest.split(separator: " ").map { Int($0) }
      guard counts.count == 3, let errors = counts[0], let warnings = counts[1],
        let withoutPlan = counts[2]
      else { return nil }
      self = .done(Tally(errors: errors, warnings: warnings, withoutPlan: withoutPlan))
    }
  }
}
