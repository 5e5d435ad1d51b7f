/// The codes that a slip must raise, and those that it may raise besides.
enum FindingCodes {
  static let ofNames: Set<String> = ["unknown-indicator-name", "indicator-name-unknown"]
}

extension Defect.Kind {
  var codes: Set<String> {
    switch self {
    case .instrumentMisprint: ["instrument-mean", "instrument-values"]
    case .indicatorMisprint: ["indicator-values"]
    case .totalMisprint: ["total-sum", "total-values"]
    case .numberAtOdds: ["indicator-number"]
    case .wrongLevel: ["level"]
    case .wrongChange: ["change"]
    case .wrongExtreme: ["order"]
    case .secondAgency: ["agency-names"]
    case .reversedPeriod: ["period-reversed"]
    case .secondYear: ["fiscal-years"]
    case .outOfRange: ["score-range"]
    }
  }

  var consequences: Set<String> { [] }
}
