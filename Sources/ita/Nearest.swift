/// The name that was most likely meant: the one with the fewest letters to change, if they are few.
func nearest(to word: String, in names: [String]) -> String? {
  names.map { (name: $0, distance: distance(Array(word.utf8), Array($0.utf8))) }
    .filter { $0.distance <= max(1, $0.name.utf8.count / 3) }
    .min { $0.distance < $1.distance }?.name
}

/// Letters inserted, left out, changed, or swapped with their neighbour.
private func distance(_ first: [UInt8], _ second: [UInt8]) -> Int {
  guard first.count < 64 else { return first.count }
  var rows = [Array(0...second.count)]
  for (i, letter) in first.enumerated() {
    var row = [i + 1]
    for (j, other) in second.enumerated() {
      var least = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (letter == other ? 0 : 1))
      if i > 0, j > 0, letter == second[j - 1], first[i - 1] == other {
        least = min(least, rows[i - 1][j - 1] + 1)
      }
      row.append(least)
    }
    rows.append(row)
  }
  return rows[first.count][second.count]
}
