import Documents
import ItaAnalysis
import ItaModel
import ThaiText

/// Statements in a short notation, a year a line:
/// `2565: 1 92.26, 5 82.11 82.11 87.50@measureRow, OIT 98.78, total 90.27, level A`
///
/// Every statement stands at a place of its own, blocks counted from 0 in the order written.
extension Statements {
  init(printing lines: String, genres: [DocumentFacts.Genre] = []) {
    self.init()
    var block = 0
    func place() -> BlockPath {
      defer { block += 1 }
      return BlockPath([.block(block)])
    }
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard let year = FiscalYear(Int(parts[0].filter { !$0.isWhitespace }) ?? 0) else { continue }
      for item in parts[1].split(separator: ",") {
        let words = item.split(separator: " ").map(String.init)
        switch words[0] {
        case "level":
          levels += words.dropFirst().map { LevelStatement(.overall, year, $0, at: place()) }
        case "rise", "fall", "same":
          let direction: ChangeStatement.Direction =
            words[0] == "rise" ? .rise : words[0] == "fall" ? .fall : .none
          changes.append(
            ChangeStatement(
              .named(words[1]), from: FiscalYear(Int(words[2]) ?? 0) ?? year, to: year, direction,
              by: words.count > 3 ? .printed(words[3]) : nil, at: place()))
        case "highest", "lowest":
          orders.append(
            OrderStatement(
              year: year, subject: words[1] == "-" ? nil : .named(words[1]),
              words[0] == "highest" ? .highest : .lowest,
              value: words.count > 2 ? .printed(words[2]) : nil, at: place()))
        case "rank":
          orders.append(
            OrderStatement(
              year: year, subject: .named(words[2]), .rank(Int(words[1]) ?? 0), at: place()))
        default:
          for value in words.dropFirst() {
            let parts = value.split(separator: "@").map(String.init)
            scores.append(
              ScoreStatement(
                .named(words[0]), year, .printed(parts[0]), at: place(),
                place: parts.count > 1
                  ? ScoreStatement.Place(rawValue: parts[1]) ?? .scoreTable : .scoreTable))
          }
        }
      }
    }
    document.genres = genres
  }
}

extension ScoreSubject {
  static let every =
    [ScoreSubject.overall] + Instrument.allCases.map { .instrument($0) }
    + IndicatorNumber.all.map { .indicator($0) }

  static func named(_ name: String) -> ScoreSubject {
    if let number = Int(name), let indicator = IndicatorNumber(number) {
      return .indicator(indicator)
    }
    return Instrument(rawValue: name).map { .instrument($0) } ?? .overall
  }

  var shortName: String {
    switch self {
    case .overall: "total"
    case .instrument(let instrument): instrument.rawValue
    case .indicator(let indicator): String(indicator.number)
    }
  }
}

extension Score {
  static func printed(_ text: String) -> Score { Score(text.utf8) ?? Score(units: 0, places: 0) }
}

extension Assessment {
  func verdict(on subject: ScoreSubject) -> Verdict? {
    switch subject {
    case .overall: overall?.verdict
    case .instrument(let code): instruments.first { $0.code == code }?.verdict
    case .indicator(let number): indicators.first { $0.number == number }?.verdict
    }
  }
}

extension Reconciliation {
  /// `OIT corrected 89.78`, for one year or the only one.
  func verdict(_ name: String, in year: Int? = nil) -> String {
    let assessment = assessments.first { year == nil || $0.fiscalYear.number == year }
    guard let verdict = assessment?.verdict(on: .named(name)) else { return "\(name) -" }
    return "\(name) \(verdict.status.rawValue)" + (verdict.value.map { " \($0)" } ?? "")
  }

  /// `instrument-mean /assessments/0/instruments/2`
  var codes: [String] { findings.map { "\($0.code) \($0.subject ?? "-")" } }
}
