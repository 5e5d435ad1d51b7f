/// What documents of one degree of noise must be read like, all together.
struct Goals {
  let noise: NoiseLevel
  let precision: Double
  let recall: Double
  let rows: Double
  let slips: Double
  /// Findings without a reason, for each document.
  let alarms: Double

  static let all: [Goals] = [
    Goals(noise: .clean, precision: 0.995, recall: 0.98, rows: 0.97, slips: 0.95, alarms: 0.1),
    Goals(noise: .light, precision: 0.995, recall: 0.95, rows: 0.97, slips: 0.95, alarms: 0.1),
    Goals(noise: .heavy, precision: 0.995, recall: 0.85, rows: 0.90, slips: 0.95, alarms: 0.1),
  ]

  /// What falls short of them.
  func misses(of count: Scoreboard.Count) -> [String] {
    let shares: [(String, Double, Double)] = [
      ("precision", count.precision, precision), ("recall", count.recall, recall),
      ("F1 of measures", count.rowScore, rows), ("fields of measures", count.rowFields, 0.97),
      ("slips found", count.defectsFound, slips),
    ]
    var misses = shares.filter { $0.1 < $0.2 }.map { "\($0.0) \($0.1)" }
    if count.certainlyWrong > 0 { misses.append("\(count.certainlyWrong) wrong but certain") }
    if count.alarmsEach >= alarms { misses.append("\(count.alarms) false alarms") }
    return misses.map { "\(noise): \($0)" }
  }
}
