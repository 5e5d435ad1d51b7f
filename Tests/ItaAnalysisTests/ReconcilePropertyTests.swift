import Documents
import ItaAnalysis
import ItaModel
import Testing
import ThaiText

/// Random true results, printed as documents print them; in some of them a number is damaged.
///
/// Each document has its number for a seed: `tally(of: 1234..<1235)` looks at one alone.
@Suite struct ReconcilePropertyTests {
  /// In the first of four documents nothing is damaged, in the others one to three numbers are.
  static let documents = tally(of: 0..<2_000)

  static func tally(of numbers: Range<Int>) -> Tally {
    var tally = Tally()
    for number in numbers {
      var random = SplitMix(seed: UInt64(number) &+ 7_000_021)
      var document = FictionalResult(&random)
      document.damage(number % 4, &random)
      tally.add(document, document.statements.reconciled(by: .standard), number)
    }
    return tally
  }

  @Test func `what is certain is true`() {
    #expect(Self.documents.certain > 10_000)
    #expect(Self.documents.wrong.isEmpty, "\(Self.documents.wrong)")
  }

  @Test func `a document that is right has no finding`() {
    #expect(Self.documents.falseAlarms.isEmpty, "\(Self.documents.falseAlarms)")
  }

  /// Half of the indicators stand in one place only: which of them is wrong, nobody can tell.
  @Test func `each contradiction is found once, and mended where the document proves how`() {
    let documents = Self.documents
    #expect(documents.contradicted > 450)
    #expect(documents.missed.isEmpty, "\(documents.missed)")
    #expect(documents.foundTwice.isEmpty, "\(documents.foundTwice)")
    #expect(documents.decidable > 200)
    #expect(documents.mended * 100 >= documents.decidable * 90)
  }
}

/// What became of the documents.
struct Tally {
  private(set) var certain = 0
  private(set) var wrong: [String] = []
  private(set) var falseAlarms: [String] = []
  /// Documents with one damaged number that contradicts another one.
  private(set) var contradicted = 0
  private(set) var missed: [String] = []
  private(set) var foundTwice: [String] = []
  /// Those of them where the damaged score is also printed right, or is a sum.
  private(set) var decidable = 0
  private(set) var mended = 0

  mutating func add(_ document: FictionalResult, _ result: Reconciliation, _ number: Int) {
    let name = "document \(number), \(document.damaged.map(\.text))"
    for assessment in result.assessments {
      for subject in ScoreSubject.every {
        let key = FictionalResult.Key(year: assessment.fiscalYear, subject: subject)
        guard let truth = document.truth[key], let verdict = assessment.verdict(on: subject),
          verdict.status != .stated, let value = verdict.value
        else { continue }
        certain += 1
        if !value.agrees(with: truth, asSum: subject.isSum) {
          wrong.append("\(name): \(key.year) \(subject.shortName) \(value) for \(truth)")
        }
      }
    }
    let codes = result.findings.filter { $0.severity == .error }.map(\.code)
    switch document.damaged.count {
    case 0 where !codes.isEmpty: falseAlarms.append("\(name): \(codes)")
    case 1 where document.isContradictory: addSingle(document, result, codes, name)
    default: break
    }
  }

  private mutating func addSingle(
    _ document: FictionalResult, _ result: Reconciliation, _ codes: [String], _ name: String
  ) {
    contradicted += 1
    if codes.isEmpty { missed.append(name) }
    if codes.count > 1 { foundTwice.append("\(name): \(codes)") }
    guard let damage = document.damaged.first, let truth = document.truth[damage.key],
      damage.isDecidable
    else { return }
    decidable += 1
    let assessment = result.assessments.first { $0.fiscalYear == damage.key.year }
    if let verdict = assessment?.verdict(on: damage.key.subject), verdict.status == .corrected,
      let value = verdict.value, value.agrees(with: truth, asSum: damage.key.subject.isSum)
    {
      mended += 1
    }
  }
}

extension ScoreSubject {
  fileprivate var isSum: Bool {
    if case .indicator = self { false } else { true }
  }
}

extension Score {
  /// Sums of printed numbers may be a hundredth off, since these were rounded.
  fileprivate func agrees(with truth: Score, asSum isSum: Bool) -> Bool {
    guard let one = units(atPlaces: 6), let other = truth.units(atPlaces: 6) else { return false }
    return abs(one - other) <= (isSum ? 10_000 : 0)
  }
}
