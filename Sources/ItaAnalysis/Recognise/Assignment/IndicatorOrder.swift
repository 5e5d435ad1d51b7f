import ItaModel

/// Indicators that documents list together, in the official order.
struct IndicatorOrder {
  private let indicators: [IndicatorNumber]

  static let all =
    [IndicatorOrder(IndicatorNumber.all)]
    + Instrument.allCases.map { IndicatorOrder($0.indicators) }

  private init(_ indicators: [IndicatorNumber]) {
    self.indicators = indicators
  }

  var count: Int { indicators.count }

  subscript(place: Int) -> IndicatorNumber { indicators[place] }

  /// Whether enough of the rows whose names are known stand in this order.
  func isFollowed(by rows: [RowEvidence]) -> Bool {
    var named = 0
    var inPlace = 0
    for (row, indicator) in zip(rows, indicators) {
      guard let name = row.name.byName else { continue }
      named += 1
      if name == indicator { inPlace += 1 }
    }
    let enough = count > 3 ? 3 : count - 1
    return named >= enough && inPlace >= enough && 10 * inPlace >= 6 * named
  }

  /// The one row without an indicator and the one indicator without a row.
  func onlyOneLeft(
    of rows: [Int], in found: [IndicatorNumber?]
  ) -> (row: Int, indicator: IndicatorNumber)? {
    guard count >= 3, rows.count == count else { return nil }
    let open = rows.filter { found[$0] == nil }
    let left = indicators.filter { !found.contains($0) }
    guard open.count == 1, left.count == 1 else { return nil }
    return (open[0], left[0])
  }
}
