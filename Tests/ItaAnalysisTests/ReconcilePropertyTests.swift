import Documents
import Foundation
import ItaAnalysis
import ItaModel
import Testing
import ThaiText

/// Random true results, printed as documents print them, and damaged.
@Suite struct ReconcilePropertyTests {
  @Test func figures() {
    var tally = Tally()
    let count = Int(ProcessInfo.processInfo.environment["RECONCILE_COUNT"] ?? "2000") ?? 2000
    let seed = UInt64(ProcessInfo.processInfo.environment["RECONCILE_SEED"] ?? "7") ?? 7
    let only = Int(ProcessInfo.processInfo.environment["RECONCILE_ONLY"] ?? "")
    for number in only.map({ $0..<$0 + 1 }) ?? 0..<count {
      var random = SplitMix(seed: seed &* 1_000_003 &+ UInt64(number))
      var document = FictionalResult(&random)
      let damages = number % 4
      document.damage(damages, &random)
      if only != nil {
        print(
          document.statements.scores.map {
            "\($0.year) \($0.subject.shortName) \($0.value) \($0.place)"
          }.joined(separator: "\n"))
        print(document.statements.reconciled(by: .standard).assessments.map { "\($0)" })
      }
      tally.add(document, document.statements.reconciled(by: .standard), number)
    }
    print(tally.report)
  }
}

struct Tally {
  var lines: [String: Int] = [:]
  var examples: [String] = []
  mutating func count(_ what: String) { lines[what, default: 0] += 1 }

  mutating func add(_ document: FictionalResult, _ result: Reconciliation, _ number: Int) {
    let damages = document.damaged.count
    count("documents with \(damages) damaged")
    for assessment in result.assessments {
      var verdicts: [(ScoreSubject, Verdict)] = []
      if let overall = assessment.overall { verdicts.append((.overall, overall.verdict)) }
      verdicts += assessment.instruments.map { (.instrument($0.code), $0.verdict) }
      verdicts += assessment.indicators.map { (.indicator($0.number), $0.verdict) }
      for (subject, verdict) in verdicts {
        let key = FictionalResult.Key(year: assessment.fiscalYear, subject: subject)
        guard let truth = document.truth[key] else { continue }
        count("verdict \(damages): \(verdict.status.rawValue)")
        guard verdict.status != .stated, let value = verdict.value else { continue }
        if value.units(atPlaces: 6) != truth.units(atPlaces: 6) {
          let off = abs((value.units(atPlaces: 4) ?? 0) - (truth.units(atPlaces: 4) ?? 0))
          let size = off <= 100 ? "by 0.01" : off <= 500 ? "up to 0.05" : "far"
          let kind = document.isHidden ? "hidden" : "exact"
          count("WRONG \(damages) \(kind) \(verdict.status.rawValue) \(size)")
          if !document.isHidden || off > 100 {
            examples.append(
              "#\(number) \(key.year) \(subject.shortName) \(verdict.status.rawValue) \(value) "
                + "for \(truth); damaged \(document.damaged.map(\.text))")
          }
        }
      }
    }
    let errors = result.findings.filter { $0.severity == .error }
    if damages == 0 {
      count(errors.isEmpty ? "clean: no finding" : "clean: FALSE ALARM \(errors[0].code)")
      if !errors.isEmpty { examples.append("#\(number) false alarm \(errors[0].message.en)") }
    }
    if damages == 1, let damage = document.damaged.first {
      let (key, value) = (damage.key, document.truth[damage.key])
      let assessment = result.assessments.first { $0.fiscalYear == key.year }
      let verdict: Verdict? =
        switch key.subject {
        case .overall: assessment?.overall?.verdict
        case .instrument(let code): assessment?.instruments.first { $0.code == code }?.verdict
        case .indicator(let number):
          assessment?.indicators.first { $0.number == number }?.verdict
        }
      let isMended = verdict?.status == .corrected && verdict?.value == value
      let outcome =
        errors.isEmpty ? "not found" : isMended ? "mended" : verdict?.status.rawValue ?? "-"
      let isVisible = document.isVisiblyWrong
      count("single \(isVisible ? "visible" : "invisible") \(damage.sort): \(outcome)")
      count(
        "single \(isVisible ? "visible" : "invisible"): \(errors.isEmpty ? "not found" : "found")")
      count("findings for one defect: \(errors.count)")
      if errors.count > 1, examples.count < 60 {
        examples.append("#\(number) \(damage.text) \(errors.map(\.message.en))")
      }
    }
  }

  var report: String {
    (lines.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" } + examples.prefix(40))
      .joined(separator: "\n")
  }
}
