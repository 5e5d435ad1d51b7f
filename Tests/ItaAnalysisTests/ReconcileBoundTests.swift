import Documents
import ItaAnalysis
import ItaModel
import Testing
import ThaiText

/// However much a document contradicts itself, the work stays bounded and nothing is guessed.
@Suite struct ReconcileBoundTests {
  private static let years = FiscalYear.known.compactMap { FiscalYear($0) }

  @Test func `ten thousand contradictory statements are disputed in little time`() {
    var random = SplitMix(seed: 11)
    var statements = Statements()
    for block in 0..<10_000 {
      let year = Self.years[20 + random.below(6)]
      let subject = ScoreSubject.every[random.below(14)]
      let value = Score(units: 6000 + random.below(4000), places: 2)
      let place = BlockPath([.block(block)])
      statements.scores.append(
        ScoreStatement(subject, year, value, at: place, place: .scoreTable))
      statements.changes.append(
        ChangeStatement(
          subject, from: Self.years[19 + random.below(6)], to: year, .rise, by: value, at: place))
    }
    let start = ContinuousClock.now
    let result = statements.reconciled(by: .standard)
    #expect(ContinuousClock.now - start < .seconds(10))
    for assessment in result.assessments {
      let verdicts = assessment.instruments.map(\.verdict) + assessment.indicators.map(\.verdict)
      #expect(verdicts.allSatisfy { $0.status == .disputed && $0.value == nil })
    }
  }

  @Test func `many contradictions of few values each end in doubt, not in a guess`() {
    var random = SplitMix(seed: 12)
    var statements = Statements()
    var block = 0
    for year in Self.years[20..<30] {
      for subject in ScoreSubject.every {
        for _ in 0..<4 {
          statements.scores.append(
            ScoreStatement(
              subject, year, Score(units: 6000 + random.below(4000), places: 2),
              at: BlockPath([.block(block)]), place: .scoreTable))
          block += 1
        }
        guard let earlier = year.previous else { continue }
        statements.changes.append(
          ChangeStatement(
            subject, from: earlier, to: year, .rise,
            by: Score(units: random.below(2000), places: 2), at: BlockPath([.block(block)])))
      }
    }
    let start = ContinuousClock.now
    let result = statements.reconciled(by: .standard)
    #expect(ContinuousClock.now - start < .seconds(30))
    for assessment in result.assessments {
      let verdicts = assessment.instruments.map(\.verdict) + assessment.indicators.map(\.verdict)
      #expect(!verdicts.contains { [.confirmed, .corrected, .derived].contains($0.status) })
    }
  }

  @Test func `one number in ten thousand places is one claim`() {
    var statements = Statements()
    for block in 0..<10_000 {
      statements.scores.append(
        ScoreStatement(
          .overall, Self.years[25], Score(units: 9027, places: 2), at: BlockPath([.block(block)]),
          place: .sentence))
    }
    let start = ContinuousClock.now
    let overall = statements.reconciled(by: .standard).assessments.first?.overall
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(overall?.verdict.status == .confirmed)
    #expect(overall?.verdict.stated.count == 10_000)
  }

  @Test(arguments: [
    "999999999999999999", "0.000000000000000001", "99.999999999999999", "-1", "0", "100.0000001",
    "1234567890123.12345",
  ])
  func `no number is too long to weigh`(_ number: String) {
    let statements = Statements(
      printing: """
        2566: 9 \(number) 90.00, 10 80.00, OIT 85.00, total \(number), rise 9 2565 \(number)
        2565: 9 \(number)
        """)
    let result = statements.reconciled(by: .standard)
    #expect(result.assessments.count == 2)
    #expect(result.assessments.last?.instruments.first?.verdict.status != .derived)
  }
}
