package import Documents
package import ItaModel

/// A kind of thing that can be wrong in a document, and how it is found.
package struct Check: Sendable {
  /// In kebab case; stable, and never used again for something else.
  package let code: String
  /// The gravest that its findings can be.
  package let severity: Severity
  /// What a finding of it means.
  package let purpose: Message
  /// What a person does about one.
  package let advice: Message
  let find: @Sendable (Check, Evidence) -> [Finding]

  /// In the order of their findings: scores first, then names, then the document as a whole.
  package static let all: [Check] = [
    .scoreRange, .twoValues, .instrumentMean, .totalSum, .totalCut, .indicatorScore, .difference,
    .level, .twoLevels, .twoClasses, .order, .nameAndNumber, .unknownName, .nameVariant,
    .groupHeading, .foreignItem, .agencyName, .districtOfProvince, .repeatedWords, .fiscalYear,
    .date, .periodReversed, .periodOutsideYear, .missingElement, .measureMissing,
  ]
}

extension Check {
  func findings(on evidence: Evidence) -> [Finding] { find(self, evidence) }

  /// What the score of a contradiction is, and what it should be.
  func finding(
    _ contradiction: Contradiction, _ message: Message, _ evidence: Evidence
  ) -> Finding {
    let isOne = contradiction.stated.count == 1
    return finding(
      on: evidence.pointer(to: contradiction.key), message,
      stated: isOne ? contradiction.stated.first.map { .number($0) } : nil,
      expected: contradiction.expected.map { .number($0) }, at: contradiction.at)
  }

  func finding(
    _ severity: Severity? = nil, on subject: String?, _ message: Message,
    stated: FindingValue? = nil, expected: FindingValue? = nil, at places: [BlockPath]
  ) -> Finding {
    var seen: Set<BlockPath> = []
    return Finding(
      code: code, severity: severity ?? self.severity, subject: subject, message: message,
      stated: stated, expected: expected,
      at: places.filter { seen.insert($0).inserted }.map(\.pointer))
  }
}
