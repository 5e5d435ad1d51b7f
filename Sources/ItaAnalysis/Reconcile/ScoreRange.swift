import ItaModel
import ThaiText

/// The numbers that a printed one may stand for, both ends included, in millionths of a point.
struct ScoreRange: Equatable {
  var low: Int
  var high: Int

  static let point = 1_000_000
  /// Of any score.
  static let all = ScoreRange(low: 0, high: 100 * point)

  init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }

  /// What was printed is the nearest number of its digits: half a unit in the last one either way,
  /// and a number in the middle between two was rounded up. Nil for what is no score from 0 to 100.
  init?(rounded score: Score) {
    guard let digits = PrintedDigits(score), ScoreRange.all.contains(digits) else { return nil }
    low = max(0, digits.low - digits.unit / 2)
    high = min(ScoreRange.all.high, digits.high + max(0, digits.unit / 2 - 1))
  }

  /// Totals have been rounded twice or cut, so one unit either way.
  init?(total score: Score) {
    guard let digits = PrintedDigits(score), ScoreRange.all.contains(digits) else { return nil }
    low = max(0, digits.low - digits.unit)
    high = min(ScoreRange.all.high, digits.high + digits.unit)
  }

  init?(printed score: Score, of subject: ScoreSubject) {
    switch subject {
    case .overall: self.init(total: score)
    case .instrument, .indicator: self.init(rounded: score)
    }
  }

  /// A difference of two scores, printed without its sign.
  init?(difference score: Score, isFall: Bool) {
    guard let digits = PrintedDigits(score), ScoreRange.all.contains(digits) else { return nil }
    let half = max(1, digits.unit / 2)
    low = isFall ? -digits.high - half : digits.low - half
    high = isFall ? -digits.low + half : digits.high + half
  }

  private func contains(_ digits: PrintedDigits) -> Bool {
    low <= digits.low && digits.high <= high
  }

  var width: Int { high - low }

  func overlaps(_ other: ScoreRange) -> Bool { low <= other.high && other.low <= high }
}

extension Score {
  /// Exact, or nil with more digits than six after the point, or far more before it.
  var millionths: Int? { units(atPlaces: 6) }

  /// As many decimals as all scores are published with, or exact.
  var isExact: Bool { places >= 2 || millionths == 100 * ScoreRange.point }

  /// A number of millionths over `divisor`, rounded half up as scores are.
  init(millionths: Int, over divisor: Int = 1, places: Int = 2) {
    var unit = divisor
    for _ in min(places, 6)..<6 { unit *= 10 }
    self.init(units: (2 * millionths + unit) / (2 * unit), places: min(places, 6))
  }
}

/// A printed number in millionths, between two of them where it has more digits.
private struct PrintedDigits {
  let low: Int
  let high: Int
  /// One in the last digit.
  let unit: Int

  init?(_ score: Score) {
    if let exact = score.millionths {
      (low, high) = (exact, exact)
      // Nobody prints 100 for 99.6.
      let places = exact == 100 * ScoreRange.point ? max(2, score.places) : score.places
      unit = (places..<6).reduce(1) { unit, _ in unit * 10 }
    } else {
      guard score.places > 6, score.units >= 0 else { return nil }
      var units = score.units
      for _ in 6..<score.places { units /= 10 }
      (low, high) = (units, units == Int.max ? units : units + 1)
      unit = 1
    }
  }
}
