/// Which findings a slip must raise, and which ones it may raise besides.
extension Defect.Kind {
  /// One of them tells of the slip.
  var codes: Set<String> {
    switch self {
    case .instrumentMisprint: ["instrument-mean", "two-values", "indicator-score"]
    case .indicatorMisprint: ["two-values", "indicator-score"]
    case .totalMisprint: ["total-sum", "two-values", "difference"]
    case .numberAtOdds: ["name-and-number"]
    case .wrongLevel: ["level", "two-levels"]
    case .wrongChange: ["difference"]
    case .wrongExtreme: ["order"]
    case .secondAgency: ["agency-name"]
    case .reversedPeriod: ["period-reversed"]
    case .secondYear: ["fiscal-year"]
    case .outOfRange: ["score-range"]
    }
  }

  var consequences: Set<String> {
    switch self {
    case .instrumentMisprint, .indicatorMisprint, .totalMisprint, .outOfRange:
      [
        "two-values", "indicator-score", "instrument-mean", "total-sum", "difference", "order",
        "level", "two-levels",
      ]
    case .numberAtOdds: ["two-values", "order", "group-heading", "foreign-item", "measure-missing"]
    case .wrongExtreme: ["two-values"]
    case .reversedPeriod, .secondYear: ["period-outside-year"]
    case .wrongLevel, .wrongChange, .secondAgency: []
    }
  }
}

extension GeneratedReport {
  /// Findings that the document deserves without any slip.
  var deservedCodes: Set<String> {
    // Few layouts have every part of the official checklist.
    var codes: Set<String> = ["missing-element"]
    if noise != .clean { codes.insert("unknown-name") }
    if noise == .heavy { codes.formUnion(["marks-displaced", "doubtful-text"]) }
    let measured = Set(expectation.measures.map(\.indicator))
    let weak = (1...10).filter { report.assessed.indicators[$0 - 1] < 8500 }
    if report.genre == .plan, !measured.isSuperset(of: weak) { codes.insert("measure-missing") }
    return codes
  }
}
