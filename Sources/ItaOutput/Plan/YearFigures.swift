import Documents
import ItaModel
import ThaiText

/// The scores of one fiscal year as a plan prints them: one for each subject, and so that they
/// agree.
struct YearFigures {
  private(set) var indicators: [IndicatorNumber: Settled] = [:]
  private(set) var instruments: [Instrument: Settled] = [:]
  private(set) var total: Settled?
  /// Totals that contradict one another, and nothing to decide.
  private(set) var disputedTotals: [Hundredths] = []

  struct Settled: Equatable {
    let value: Hundredths
    let doubt: Plan.Doubt?

    /// What is printed and not used.
    var misprints: [Hundredths] {
      switch doubt {
      case .corrected(let printed), .recomputed(let printed): printed
      // The lowest is used, and the others would contradict it.
      case .disputed(let printed): printed.filter { $0 != value }
      case .derived, nil: []
      }
    }
  }

  init(_ assessment: Assessment, by framework: Framework) {
    for indicator in assessment.indicators where indicators[indicator.number] == nil {
      indicators[indicator.number] = Self.settled(indicator.verdict, recomputed: nil)
    }
    let scores = indicators.mapValues(\.value)
    for instrument in Instrument.allCases {
      let verdict = assessment.instruments.first { $0.code == instrument }?.verdict
      let mean = PlanRules.mean(of: instrument, scores)
      // Nothing is classed by it: where it is in dispute and cannot be recomputed it is left open.
      if let verdict, verdict.value == nil, mean == nil { continue }
      instruments[instrument] = Self.settled(verdict, recomputed: mean)
    }
    let weights = framework.weights(in: assessment.fiscalYear)
    let verdict = assessment.overall?.verdict
    // Rounded means lose a little: they only tell a total that nothing else tells.
    let coarse =
      verdict.flatMap(Self.value) == nil
      ? PlanRules.total(instruments.mapValues(\.value), weights) : nil
    let recomputed = PlanRules.total(scores, weights) ?? coarse
    if let verdict, verdict.value == nil, recomputed == nil {
      disputedTotals = Self.distinct(verdict)
    } else {
      total = Self.settled(verdict, recomputed: recomputed)
    }
  }

  /// A text about an indicator without the misprinted scores of it: the plan has one score for each.
  func mended(_ text: Text, about indicator: IndicatorNumber?) -> Text {
    guard let settled = indicator.flatMap({ indicators[$0] }) else { return text }
    return settled.misprints.reduce(text) { text, misprint in
      PlainWording.replacing(Text(Score(misprint).description), by: settled.value, in: text)
    }
  }

  private static func settled(_ verdict: Verdict?, recomputed: Hundredths?) -> Settled? {
    let (value, isPrinted) = PlanRules.settled(
      printed: verdict.flatMap(value), recomputed: recomputed)
    guard let value else { return nil }
    guard let verdict, !verdict.stated.isEmpty else {
      return Settled(value: value, doubt: .derived)
    }
    let stated = distinct(verdict)
    if !isPrinted { return Settled(value: value, doubt: .recomputed(printed: stated)) }
    if verdict.status == .disputed {
      return Settled(value: value, doubt: .disputed(printed: stated))
    }
    let others = stated.filter { $0 != value }
    let isCorrected = verdict.status == .corrected && !others.isEmpty
    return Settled(value: value, doubt: isCorrected ? .corrected(printed: others) : nil)
  }

  /// Of a disputed score the most cautious statement.
  private static func value(_ verdict: Verdict) -> Hundredths? {
    verdict.value.flatMap { Hundredths($0) } ?? PlanRules.cautious(distinct(verdict))
  }

  /// What is printed, each figure once, in reading order.
  private static func distinct(_ verdict: Verdict) -> [Hundredths] {
    var values: [Hundredths] = []
    for stated in verdict.stated {
      if let value = Hundredths(stated.value), !values.contains(value) { values.append(value) }
    }
    return values
  }
}
