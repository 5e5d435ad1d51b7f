import Documents
import ItaModel
import Testing
import ThaiText

@testable import ItaOutput

/// The rules that decide what a plan says.
@Suite struct PlanRulesTests {
  @Test(
    "a class follows from the score alone",
    arguments: [
      (0, Band.urgent), (8499, .urgent), (8500, .improve), (9901, .improve), (9999, .improve),
      (10000, .maintain),
    ])
  func classOf(score: Int, band: Band) {
    #expect(PlanRules.band(of: Hundredths(score)) == band)
  }

  @Test(
    "strengths are the full scores, or the three highest strong ones, ties included",
    arguments: [
      ([10000, 9900, 10000], Plan.Strengths.Kind.full, [1, 3]),
      ([9900, 9800, 9700, 9600, 8000], .strong, [1, 2, 3]),
      ([9900, 9800, 9700, 9700, 8000], .strong, [1, 2, 3, 4]),
      ([9600, 9400, 9300], .strong, [1]),
      ([9400, 9400, 9300], .highestOnly, [1, 2]),
      ([], .none, []),
    ])
  func strengths(scores: [Int], kind: Plan.Strengths.Kind, numbers: [Int]) {
    let strengths = PlanRules.strengths(
      of: zip(IndicatorNumber.all, scores).map { ($0, Hundredths($1)) })
    #expect(strengths.kind == kind)
    #expect(strengths.indicators.map(\.number) == numbers)
  }

  @Test func `equal scores share a rank`() {
    let scores = [9000, 9500, 9500, 8000].map { Hundredths($0) }
    #expect(scores.map { PlanRules.rank(of: $0, among: scores) } == [3, 1, 1, 4])
  }

  @Test(
    "a printed figure holds within a hundredth of the recomputed one",
    arguments: [
      (8454, 8454, 8454, true), (8455, 8454, 8455, true), (8456, 8454, 8454, false),
      (9878, 8978, 8978, false),
    ])
  func settled(printed: Int, recomputed: Int, value: Int, isPrinted: Bool) {
    let settled = PlanRules.settled(
      printed: Hundredths(printed), recomputed: Hundredths(recomputed))
    #expect(settled.value == Hundredths(value))
    #expect(settled.isPrinted == isPrinted)
  }

  @Test
  func `instruments are means of their indicators, and the total is weighted and rounded once`() {
    let values = [9226, 8452, 8786, 7594, 8211, 9808, 9622, 9564, 9206, 8750]
    let scores = Dictionary(
      uniqueKeysWithValues: zip(IndicatorNumber.all, values.map { Hundredths($0) }))
    #expect(PlanRules.mean(of: .iit, scores) == Hundredths(8454))
    #expect(PlanRules.mean(of: .eit, scores) == Hundredths(9665))
    #expect(PlanRules.mean(of: .oit, scores) == Hundredths(8978))
    #expect(PlanRules.total(scores, .usual) == Hundredths(9027))
  }

  @Test(
    "a fall is named from one point, and goes first from five",
    arguments: [(-99, false, false), (-100, true, false), (-499, true, false), (-500, true, true)])
  func falls(change: Int, isFall: Bool, isSteep: Bool) {
    #expect(PlanRules.isFall(Hundredths(change)) == isFall)
    #expect(PlanRules.isSteepFall(Hundredths(change)) == isSteep)
  }

  @Test(
    "scores are rounded half up to hundredths",
    arguments: [("98.025", 9803), ("98.024", 9802), ("85", 8500), ("84.996", 8500), ("70.5", 7050)])
  func rounding(printed: String, hundredths: Int) throws {
    let score = try #require(Score(printed.utf8))
    #expect(Hundredths(score) == Hundredths(hundredths))
  }

  @Test(
    "numbers are Thai, codes and Latin words keep theirs, and a number stays with its word",
    arguments: [
      ("พ.ศ. 2568", "พ.ศ.\u{A0}๒๕๖๘"), ("85 คะแนน", "๘๕\u{A0}คะแนน"),
      ("ข้อ o26 และ i10", "ข้อ o26 และ i10"), ("(อ้างอิงจาก 08)", "(อ้างอิงจาก o8)"),
      ("ISO-9001 ของปี 2566", "ISO-9001 ของปี\u{A0}๒๕๖๖"), ("12.50", "๑๒.๕๐"),
    ])
  func print(text: String, printed: String) {
    #expect(PrintedText(.thai).source(.init(text)).description == printed)
  }
}
