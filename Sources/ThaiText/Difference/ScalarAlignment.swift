/// Two texts side by side: where they are the same, scalar by scalar, and where not.
struct ScalarAlignment {
  /// Scalars of the first text that stand for others in the second.
  struct Hunk: Equatable {
    var first: Range<Int>
    var second: Range<Int>
  }

  /// In order, with equal scalars between them.
  private(set) var hunks: [Hunk] = []

  /// More scalars than these to be lost or put in are not looked for one by one: the time grows with
  /// their number times the length, the memory with their square.
  private static let most = 1_000

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
    guard !rest.first.isEmpty, !rest.second.isEmpty,
      let found = ScalarAlignment.hunks(Array(first[rest.first]), Array(second[rest.second]))
    else {
      hunks = [rest]
      return
    }
    hunks = found.map { hunk in
      Hunk(
        first: hunk.first.lowerBound + start..<hunk.first.upperBound + start,
        second: hunk.second.lowerBound + start..<hunk.second.upperBound + start)
    }
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

  /// The fewest scalars to lose and to put in, as Myers finds them (An O(ND) Difference Algorithm):
  /// for each diagonal, how far one comes with so many of them. Nil when they are too many.
  private static func hunks(_ first: [ScalarCode], _ second: [ScalarCode]) -> [Hunk]? {
    var rounds: [[Int]] = []
    var reach = [0, 0, 0]
    for edits in 0...most {
      // `reach` holds the diagonals from -edits-1 to edits+1.
      var next = reach
      for diagonal in stride(from: -edits, through: edits, by: 2) {
        let at = diagonal + edits + 1
        var x = 0
        if edits > 0 {
          let isDown = diagonal == -edits || diagonal != edits && reach[at - 1] < reach[at + 1]
          x = isDown ? reach[at + 1] : reach[at - 1] + 1
        }
        while x < first.count, x - diagonal < second.count, x - diagonal >= 0,
          first[x] == second[x - diagonal]
        {
          x += 1
        }
        next[at] = x
        if x >= first.count, x - diagonal >= second.count {
          return hunks(rounds, endingOn: diagonal)
        }
      }
      rounds.append(next)
      reach = [0] + next + [0]
    }
    return nil
  }

  /// Goes the way back from the end of both texts.
  private static func hunks(_ rounds: [[Int]], endingOn last: Int) -> [Hunk] {
    var diagonal = last
    var hunks: [Hunk] = []
    for edits in stride(from: rounds.count, to: 0, by: -1) {
      // The round before holds the diagonals from -edits to edits.
      let reach = rounds[edits - 1]
      let at = diagonal + edits
      let isDown =
        diagonal == -edits || diagonal != edits && reach[at - 1] < reach[at + 1]
      let before = isDown ? reach[at + 1] : reach[at - 1]
      let outer = isDown ? diagonal + 1 : diagonal - 1
      let (lost, put) = (before, before - outer)
      let hunk =
        isDown
        ? Hunk(first: lost..<lost, second: put..<put + 1)
        : Hunk(first: lost..<lost + 1, second: put..<put)
      if let last = hunks.last, last.first.lowerBound == hunk.first.upperBound,
        last.second.lowerBound == hunk.second.upperBound
      {
        hunks[hunks.count - 1] = Hunk(
          first: hunk.first.lowerBound..<last.first.upperBound,
          second: hunk.second.lowerBound..<last.second.upperBound)
      } else {
        hunks.append(hunk)
      }
      diagonal = outer
    }
    return hunks.reversed()
  }
}
