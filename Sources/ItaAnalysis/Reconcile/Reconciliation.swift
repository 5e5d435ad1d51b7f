package import ItaModel

/// What can be believed of a document's scores, and what is wrong or missing in it.
package struct Reconciliation: Sendable, Equatable {
  /// Oldest first.
  package let assessments: [Assessment]
  package let findings: [Finding]
}

extension Statements {
  /// Weighs all that is stated against all the rest, and against what is known of the assessment.
  package func reconciled(by glossary: Glossary) -> Reconciliation {
    let evidence = Evidence(of: settledByMeasures(), by: glossary.framework)
    return Reconciliation(
      assessments: evidence.assessments, findings: Check.all.flatMap { $0.findings(on: evidence) })
  }
}
