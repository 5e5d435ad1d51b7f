import Documents
import ItaModel

extension Statements {
  /// Where the name and the number of a row of measures disagree, what it plans has told which of
  /// them is meant; the scores in that row are of the same indicator.
  func settledByMeasures() -> Statements {
    let meant = Dictionary(
      measures.compactMap { measure in measure.indicator.map { (measure.at, $0) } },
      uniquingKeysWith: { first, _ in first })
    var settled = self
    var moved: [BlockPath: (from: IndicatorNumber, to: IndicatorNumber)] = [:]
    for (index, mention) in mentions.enumerated() {
      guard let name = mention.byName, let number = mention.number, number != name.number,
        let indicator = meant[mention.at.row], indicator.number == number,
        let before = mention.indicator, before != indicator
      else { continue }
      settled.mentions[index].indicator = indicator
      settled.mentions[index].conflicts = [.name]
      moved[mention.at.row] = (before, indicator)
    }
    guard !moved.isEmpty else { return self }
    for (index, score) in scores.enumerated() where score.place == .measureRow {
      guard let move = moved[score.at.row], score.subject == .indicator(move.from) else { continue }
      settled.scores[index].subject = .indicator(move.to)
    }
    return settled
  }
}

extension BlockPath {
  /// The row of a cell.
  fileprivate var row: BlockPath { BlockPath(Array(steps.dropLast())) }
}
