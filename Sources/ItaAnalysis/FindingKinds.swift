import Documents
package import ItaModel
import ThaiText

extension FindingKind {
  /// Every code that a report can hold, in the order of its findings.
  package static let all: [FindingKind] =
    Check.all.map {
      FindingKind(
        code: $0.code, severity: $0.severity, meaning: $0.purpose, advice: $0.advice)
    }
    + Notice.kinds.map {
      FindingKind(code: $0.code, severity: .warning, meaning: $0.meaning, advice: $0.advice)
    } + FlawFindings.kinds
}
