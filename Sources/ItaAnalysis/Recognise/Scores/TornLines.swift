import Documents

/// Lines that are labels, or scores, and nothing else: as programs give that read a table column by
/// column, or cell by cell.
struct TornLines {
  private var lines: [Line] = []
  private var hasScores = false
  /// What stands next above, or below, may be a label or a score that damage hides.
  var startsCut = false
  var endsCut = false

  private enum Line {
    case label(ScoreNotes.Subject)
    case score(ScoreTokens, at: BlockPath)

    var isScore: Bool { if case .score = self { true } else { false } }
  }

  struct Pair {
    let label: ScoreNotes.Subject
    let score: ScoreTokens
    let at: BlockPath
  }

  /// Which stands first of what belongs together.
  enum Order {
    case label
    case score
  }

  var isEmpty: Bool { lines.isEmpty }
  /// More than one label with or without its score.
  var isList: Bool { lines.count > 1 }
  /// There are labels and no scores yet.
  var awaitsScores: Bool { !lines.isEmpty && !hasScores }

  mutating func add(_ label: ScoreNotes.Subject) { lines.append(.label(label)) }

  mutating func add(_ score: ScoreTokens, at path: BlockPath) {
    lines.append(.score(score, at: path))
    hasScores = true
  }

  /// What its ends tell of the order. A label or a score that was not recognised cuts a list in two,
  /// and leaves both parts with an end that tells nothing.
  var order: Order? {
    guard let first = lines.first, let last = lines.last, hasScores else { return nil }
    switch (first.isScore, last.isScore) {
    case (false, true):
      guard !startsCut || !endsCut else { return nil }
      return .label
    case (true, false):
      guard !startsCut || !endsCut, lines.count >= 4 else { return nil }
      return .score
    case (false, false):
      guard startsCut != endsCut, lines.count >= 4 else { return nil }
      return endsCut ? .label : .score
    case (true, true):
      guard startsCut != endsCut, lines.count >= 4 else { return nil }
      return endsCut ? .score : .label
    }
  }

  /// What belongs together: as many scores as there are labels before them, or the one that is next
  /// to each.
  func pairs(in order: Order) -> [Pair] {
    switch order {
    case .label: pairsOfLabelsFirst
    case .score: pairsOfScoresFirst
    }
  }

  private var pairsOfLabelsFirst: [Pair] {
    var pairs: [Pair] = []
    var labels: [ScoreNotes.Subject] = []
    var scores: [(ScoreTokens, BlockPath)] = []
    func close() {
      // Of several labels the ones above head the last.
      let own = scores.count == 1 ? labels.suffix(1) : labels[...]
      guard own.count == scores.count else { return }
      pairs += zip(own, scores).map { Pair(label: $0, score: $1.0, at: $1.1) }
    }
    for line in lines {
      switch line {
      case .label(let label):
        if !scores.isEmpty {
          close()
          labels = []
          scores = []
        }
        labels.append(label)
      case .score(let score, let path): scores.append((score, path))
      }
    }
    close()
    return pairs
  }

  private var pairsOfScoresFirst: [Pair] {
    zip(lines, lines.dropFirst()).compactMap { first, second in
      guard case .score(let score, let path) = first, case .label(let label) = second else {
        return nil
      }
      return Pair(label: label, score: score, at: path)
    }
  }

  /// The one score that stands before all labels.
  var leadingScore: (score: ScoreTokens, at: BlockPath)? {
    guard case .score(let score, let path)? = lines.first else { return nil }
    if lines.count > 1, lines[1].isScore { return nil }
    return (score, path)
  }
}
