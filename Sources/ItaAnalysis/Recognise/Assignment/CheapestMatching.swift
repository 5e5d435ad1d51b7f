/// Gives each row a column of its own so that the sum of the costs is least: the Hungarian method,
/// in time that grows with the square of the rows times the columns.
struct CheapestMatching {
  /// The column of each row.
  let columns: [Int]

  /// Costs by row and column, nil where a row cannot have a column. Each row needs a column that is
  /// no other's, so that a matching exists.
  init(_ costs: [[Double?]]) {
    let rows = costs.count
    let width = costs.first?.count ?? 0
    // More than any matching costs, so that nothing impossible is chosen.
    let never = 1e6
    var rowPotential = Array(repeating: 0.0, count: rows + 1)
    var columnPotential = Array(repeating: 0.0, count: width + 1)
    // The row of each column, counted from 1; column 0 holds the row that looks for one.
    var owner = Array(repeating: 0, count: width + 1)
    for row in 0..<rows {
      owner[0] = row + 1
      var column = 0
      var slack = Array(repeating: Double.infinity, count: width + 1)
      var cameFrom = Array(repeating: 0, count: width + 1)
      var isVisited = Array(repeating: false, count: width + 1)
      repeat {
        isVisited[column] = true
        let current = owner[column]
        var least = Double.infinity
        var next = 0
        for other in 1..<width + 1 where !isVisited[other] {
          let cost = costs[current - 1][other - 1] ?? never
          let reduced = cost - rowPotential[current] - columnPotential[other]
          if reduced < slack[other] { (slack[other], cameFrom[other]) = (reduced, column) }
          if slack[other] < least { (least, next) = (slack[other], other) }
        }
        for other in 0..<width + 1 {
          if isVisited[other] {
            rowPotential[owner[other]] += least
            columnPotential[other] -= least
          } else {
            slack[other] -= least
          }
        }
        column = next
      } while owner[column] != 0
      while column != 0 {
        owner[column] = owner[cameFrom[column]]
        column = cameFrom[column]
      }
    }
    var columns = Array(repeating: 0, count: rows)
    for (column, row) in owner.enumerated().dropFirst() where row > 0 {
      columns[row - 1] = column - 1
    }
    self.columns = columns
  }
}
