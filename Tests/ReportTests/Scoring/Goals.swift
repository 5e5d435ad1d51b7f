/// What documents of one degree of noise must be read like, all together.
struct Goals {
  let noise: NoiseLevel
  let recall: Double
  let rows: Double
  private let precision = 0.995
  private let rowFields = 0.97
  private let slips = 0.95
  /// Findings without a reason, for each document.
  private let alarms = 0.1
  /// So many values, slips or findings in a run decide nothing: in a small one they are more than
  /// the share that is allowed.
  private let chanceful = 3

  static let all: [Goals] = [
    Goals(noise: .clean, recall: 0.98, rows: 0.97),
    Goals(noise: .light, recall: 0.95, rows: 0.97),
    Goals(noise: .heavy, recall: 0.85, rows: 0.90),
  ]

  private init(noise: NoiseLevel, recall: Double, rows: Double) {
    self.noise = noise
    self.recall = recall
    self.rows = rows
  }

  /// What falls short of them.
  func misses(of count: Scoreboard.Count) -> [String] {
    var misses: [String] = []
    let values = count.right + count.wrong
    if count.wrong > most(of: values, 1 - precision) {
      misses.append("\(count.wrong) of \(values) values wrong")
    }
    if count.certainlyWrong > 0 { misses.append("\(count.certainlyWrong) wrong but certain") }
    if count.recall < recall { misses.append("recall \(count.recall)") }
    if count.rowScore < rows { misses.append("F1 of measures \(count.rowScore)") }
    if count.rowFields < rowFields { misses.append("fields of measures \(count.rowFields)") }
    if count.defects - count.found > most(of: count.defects, 1 - slips) {
      misses.append("\(count.found) of \(count.defects) slips found")
    }
    if count.alarms > most(of: count.documents, alarms) {
      misses.append("\(count.alarms) false alarms in \(count.documents) documents")
    }
    return misses.map { "\(noise): \($0)" }
  }

  private func most(of count: Int, _ share: Double) -> Int {
    max(chanceful, Int(Double(count) * share))
  }
}
