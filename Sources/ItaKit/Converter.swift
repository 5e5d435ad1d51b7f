package import Documents
package import ItaAnalysis
package import ItaModel

/// From one input to its report.
package struct Converter: Sendable {
  /// The stages whose results a person may look at.
  package enum Stage: String, CaseIterable, Sendable {
    case read
    case repair
    case recognise
  }

  let limits: Limits
  private let glossary: Glossary

  package init(limits: Limits, glossary: Glossary = .standard) {
    self.limits = limits
    self.glossary = glossary
  }

  func report(on input: Input) throws(ConversionError) -> Report {
    try report(on: input.read(limits), named: String(decoding: input.name, as: UTF8.self))
  }

  package func report(on bytes: [UInt8], named name: String) throws(ConversionError) -> Report {
    report(of: try read(bytes), in: bytes, named: name)
  }

  /// The report on an input that has been read.
  func report(of read: consuming Document, in bytes: [UInt8], named name: String) -> Report {
    reading(of: read, in: bytes, named: name).report
  }

  /// The report with the statements that it was made from.
  func reading(
    of read: consuming Document, in bytes: [UInt8], named name: String
  ) -> (report: Report, statements: Statements) {
    let (document, corrections, flaws) = read.repaired(by: glossary)
    let statements = Statements(of: document, by: glossary)
    let reconciliation = statements.reconciled(by: glossary)
    let report = Report(
      source: Source(
        name: name, mediaType: document.mediaType, bytes: bytes.count,
        sha256: SHA256.hexadecimal(of: bytes), encoding: document.encoding,
        decoding: document.decoding),
      document: statements.document, agency: statements.agency,
      assessments: reconciliation.assessments, issues: statements.issues,
      measures: statements.measures, results: statements.results,
      findings: reconciliation.findings + document.notices.map { Finding($0) } + flaws,
      corrections: corrections, content: document.blocks)
    return (report, statements)
  }

  /// What a stage makes of an input: the document, and what it says once that is recognised.
  func value(
    in input: Input, after stage: Stage
  ) throws(ConversionError) -> (document: Document, statements: Statements?) {
    let document = try read(input.read(limits))
    if stage == .read { return (document, nil) }
    let repaired = document.repaired(by: glossary).document
    return (repaired, stage == .repair ? nil : Statements(of: repaired, by: glossary))
  }

  func read(_ bytes: [UInt8]) throws(ConversionError) -> Document {
    do throws(ReadError) {
      return try DocumentReader.read(bytes, limits: limits)
    } catch {
      throw .unreadable(error, limits)
    }
  }
}
