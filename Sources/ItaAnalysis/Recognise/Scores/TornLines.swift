import Documents

/// A list of labels and then a list of their scores, as programs give that read a table column by
/// column or cell by cell.
struct TornLines {
  var labels: [ScoreNotes.Subject] = []
  private(set) var scores: [(text: ScoreTokens, at: BlockPath)] = []

  var isOpen: Bool { !labels.isEmpty || !scores.isEmpty }

  mutating func add(_ label: ScoreNotes.Subject) { labels.append(label) }

  mutating func add(_ score: ScoreTokens, at path: BlockPath) { scores.append((score, path)) }
}
