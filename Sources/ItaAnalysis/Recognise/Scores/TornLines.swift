import Documents

/// Lines that are labels, or scores, and nothing else: as programs give that read a table column by
/// column, or cell by cell.
struct TornLines {
  private var lines: [Line] = []
  private var hasScores = false

  private enum Line {
    case label(ScoreNotes.Subject)
    case score(ScoreTokens, at: BlockPath)
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

  struct Pair {
    let label: ScoreNotes.Subject
    let score: ScoreTokens
    let at: BlockPath
  }

  /// What belongs together: as many scores as there are labels before them, or the one behind each.
  var pairs: [Pair] {
    if let pairs = scoresFirst { return pairs }
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

  /// A score before each label, three times or more.
  private var scoresFirst: [Pair]? {
    guard lines.count >= 6, lines.count.isMultiple(of: 2) else { return nil }
    var pairs: [Pair] = []
    for index in stride(from: 0, to: lines.count, by: 2) {
      guard case .score(let score, let path) = lines[index],
        case .label(let label) = lines[index + 1]
      else { return nil }
      pairs.append(Pair(label: label, score: score, at: path))
    }
    return pairs
  }

  /// The one score that no label stands before.
  var leadingScore: (score: ScoreTokens, at: BlockPath)? {
    guard scoresFirst == nil, case .score(let score, let path)? = lines.first else { return nil }
    if lines.count > 1, case .score = lines[1] { return nil }
    return (score, path)
  }
}
