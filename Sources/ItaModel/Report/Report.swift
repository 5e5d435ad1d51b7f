package import Documents

/// One report as the format `ita-report/1` says it; properties have the names of its keys.
package struct Report: Sendable, Equatable {
  package static let format = "ita-report/1"

  package var source: Source
  package var document: DocumentFacts
  package var agency: Agency
  /// Oldest first.
  package var assessments: [Assessment]
  package var issues: [Issue]
  package var measures: [Measure]
  package var results: [MeasureResult]
  package var findings: [Finding]
  package var corrections: [Correction]
  package var content: [Block]

  package init(
    source: Source, document: DocumentFacts = DocumentFacts(), agency: Agency = Agency(),
    assessments: [Assessment] = [], issues: [Issue] = [], measures: [Measure] = [],
    results: [MeasureResult] = [], findings: [Finding] = [], corrections: [Correction] = [],
    content: [Block] = []
  ) {
    self.source = source
    self.document = document
    self.agency = agency
    self.assessments = assessments
    self.issues = issues
    self.measures = measures
    self.results = results
    self.findings = findings
    self.corrections = corrections
    self.content = content
  }
}

/// The input that a report was made from.
package struct Source: Sendable, Equatable {
  /// The last component of its path.
  package var name: String
  package var mediaType: String
  package var bytes: Int
  /// In lower-case hexadecimal digits.
  package var sha256: String
  package var encoding: String?
  package var decoding: [String]

  package init(
    name: String, mediaType: String, bytes: Int, sha256: String, encoding: String? = nil,
    decoding: [String] = []
  ) {
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    self.sha256 = sha256
    self.encoding = encoding
    self.decoding = decoding
  }
}
