/// Two texts side by side: where they are the same, scalar by scalar, and where not.
struct ScalarAlignment {
  /// Scalars of the first text that stand for others in the second.
  struct Hunk: Equatable {
    var first: Range<Int>
    var second: Range<Int>
  }

  /// In order, with equal scalars between them.
  private(set) var hunks: [Hunk] = []

  init(_ first: [ScalarCode], _ second: [ScalarCode]) {
    let shorter = min(first.count, second.count)
    var start = 0
    while start < shorter, first[start] == second[start] { start += 1 }
    var same = 0
    while same < shorter - start, first[first.count - 1 - same] == second[second.count - 1 - same] {
      same += 1
    }
    let rest = Hunk(first: start..<first.count - same, second: start..<second.count - same)
    if rest.first.isEmpty && rest.second.isEmpty { return }
    guard !rest.first.isEmpty, !rest.second.isEmpty else {
      hunks = [rest]
      return
    }
    // A stretch at a time, each as far as its search has come.
    var (one, other) = (rest.first.lowerBound, rest.second.lowerBound)
    while one < rest.first.upperBound || other < rest.second.upperBound {
      let search = EditSearch(
        first[one..<rest.first.upperBound], second[other..<rest.second.upperBound])
      for hunk in search.hunks { append(hunk) }
      (one, other) = search.end
    }
  }

  /// Hunks side by side are one.
  private mutating func append(_ hunk: Hunk) {
    guard let last = hunks.last, last.first.upperBound == hunk.first.lowerBound,
      last.second.upperBound == hunk.second.lowerBound
    else { return hunks.append(hunk) }
    hunks[hunks.count - 1] = Hunk(
      first: last.first.lowerBound..<hunk.first.upperBound,
      second: last.second.lowerBound..<hunk.second.upperBound)
  }

  /// With hunks made one where nothing but what `isJoint` lies between them in the second text.
  func joining(_ isJoint: (Range<Int>) -> Bool) -> ScalarAlignment {
    var joined = self
    joined.hunks = []
    for hunk in hunks {
      if let last = joined.hunks.last, isJoint(last.second.upperBound..<hunk.second.lowerBound) {
        joined.hunks[joined.hunks.count - 1] = Hunk(
          first: last.first.lowerBound..<hunk.first.upperBound,
          second: last.second.lowerBound..<hunk.second.upperBound)
      } else {
        joined.hunks.append(hunk)
      }
    }
    return joined
  }
}

/// The fewest scalars to lose and to put in, as Myers finds them (An O(ND) Difference Algorithm): for
/// each diagonal, how far one comes with so many of them.
private struct EditSearch {
  /// One for each edit, in order.
  private(set) var hunks: [ScalarAlignment.Hunk] = []
  /// Where it has come to: the end of both, or as far as so many edits go.
  private(set) var end: (first: Int, second: Int)

  private let first: ArraySlice<ScalarCode>
  private let second: ArraySlice<ScalarCode>
  /// After each number of edits, the reach on the diagonals from one beyond it on either side.
  private var rounds: [[Int]] = []

  /// The time of a search grows with the square of this number, and so does its memory.
  private static let most = 256

  init(_ first: ArraySlice<ScalarCode>, _ second: ArraySlice<ScalarCode>) {
    self.first = first
    self.second = second
    end = (first.endIndex, second.endIndex)
    var reach = [0, 0, 0]
    for edits in 0...EditSearch.most {
      var next = reach
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let at = diagonal + edits + 1
        var x = 0
        if edits > 0 {
          let isDown = diagonal == -edits || diagonal != edits && reach[at - 1] < reach[at + 1]
          x = isDown ? reach[at + 1] : reach[at - 1] + 1
        }
        while x < first.count, x - diagonal < second.count,
          first[first.startIndex + x] == second[second.startIndex + x - diagonal]
        {
          x += 1
        }
        next[at] = x
        if x >= first.count, x - diagonal >= second.count {
          goBack(from: diagonal, edits)
          return
        }
      }
      rounds.append(next)
      reach = [0] + next + [0]
    }
    stop()
  }

  /// Takes the way that has come furthest.
  private mutating func stop() {
    let edits = EditSearch.most
    var best = (diagonal: 0, sum: -1)
    for diagonal in stride(from: -edits, through: edits, by: 2) {
      let x = rounds[edits][diagonal + edits + 1]
      guard x <= first.count, x - diagonal <= second.count, 2 * x - diagonal > best.sum else {
        continue
      }
      best = (diagonal, 2 * x - diagonal)
      end = (first.startIndex + x, second.startIndex + x - diagonal)
    }
    goBack(from: best.diagonal, edits)
  }

  private mutating func goBack(from last: Int, _ count: Int) {
    var diagonal = last
    for edits in stride(from: count, to: 0, by: -1) {
      let reach = rounds[edits - 1]
      let at = diagonal + edits
      let isDown = diagonal == -edits || diagonal != edits && reach[at - 1] < reach[at + 1]
      let before = isDown ? reach[at + 1] : reach[at - 1]
      diagonal += isDown ? 1 : -1
      let lost = first.startIndex + before
      let put = second.startIndex + before - diagonal
      hunks.append(
        isDown
          ? ScalarAlignment.Hunk(first: lost..<lost, second: put..<put + 1)
          : ScalarAlignment.Hunk(first: lost..<lost + 1, second: put..<put))
    }
    hunks.reverse()
  }
}
