import Documents
import Foundation
import ItaModel
import StrictJSON
import Testing

/// What a schema cannot say of a report.
@Suite struct ReportFaultTests {
  @Test(arguments: try Sample.all())
  func `a report that was converted has no faults`(sample: Sample) throws {
    let report = try JSONDocument(parsing: sample.report())
    #expect(Report.faults(in: report.root) == [])
  }

  @Test func `the report that is changed below is without fault`() throws {
    #expect(try faults(of: report) == [])
  }

  @Test(arguments: mutations)
  func `a change that the schema lets pass is found where it stands`(mutation: Mutation) throws {
    #expect(report.components(separatedBy: mutation.before).count == 2, "\(mutation.before)")
    let changed = report.replacing(mutation.before, with: mutation.after)
    #expect(try faults(of: changed) == mutation.faults)
  }

  @Test func `every rule is explained beside the schemas`() throws {
    let page = try String(
      contentsOf: URL(filePath: #filePath).appending(path: "../../../Schemas/README.md")
        .standardized,
      encoding: .utf8)
    let rules = Set(mutations.flatMap(\.faults).compactMap { $0.split(separator: " ").first })
    #expect(rules.count == 11)
    for rule in rules { #expect(page.contains("| `\(rule)` |"), "\(rule)") }
  }

  @Test func `what cannot be read as a report is one fault`() throws {
    let changed = report.replacing(
      #""number": 9,\#n"stated": [{"at": "/content/1/rows/0/cells/1""#,
      with: #""number": 8,\#n"stated": [{"at": "/content/1/rows/0/cells/1""#)
    let document = try JSONDocument(parsing: Array(changed.utf8))
    let faults = Report.faults(in: document.root)
    #expect(faults.map(\.pointer) == ["/assessments/0/indicators/0/instrument"])
    #expect(faults.map(\.rule) == ["other-instrument"])
    #expect(faults.map(\.message.en) == ["indicator 8 is one of EIT"])
  }

  @Test func `a value that is wrong is told with what it should be`() throws {
    let changed = report.replacing(
      #""status": "corrected", "value": 89.78"#, with: #""status": "confirmed", "value": 89.7"#)
    let document = try JSONDocument(parsing: Array(changed.utf8))
    let told = Report.faults(in: document.root).map {
      "\($0.pointer) \($0.value ?? "-"): \($0.message.en)"
    }
    #expect(
      told == [
        "/assessments/1/instruments/2/status confirmed: "
          + "no statement in stated has this value; mend the value or the status",
        "/assessments/1/instruments/2/value 89.7: "
          + "the mean of its indicators is 89.78; mend what is wrong, or the status",
      ])
  }

  @Test(arguments: [
    "null", "-1", "9223372036854775807", "1e300", "0.1", "\"ก\"", "\"\"", "[]", "{}",
  ])
  func `no value in the place of another makes reading or checking fail`(value: String) throws {
    for match in report.matches(of: /: ("[^"]*"|[0-9.]+)/) {
      let changed = report.replacingCharacters(in: match.range, with: ": \(value)")
      let document = try JSONDocument(parsing: Array(changed.utf8))
      for fault in Report.faults(in: document.root) {
        #expect(
          fault.pointer.isEmpty || JSONPointer(fault.pointer).map { document.root[$0] } != nil)
        #expect(!fault.message.th.isEmpty)
      }
    }
  }

  /// Each fault as its rule and its pointer; the schema has to find none.
  private func faults(of report: String) throws -> [String] {
    let document = try JSONDocument(parsing: Array(report.utf8))
    let errors = try Self.schema.get().errors(in: document.root)
    return errors.map { "schema \($0.instanceLocation)" }
      + Report.faults(in: document.root).map { "\($0.rule) \($0.pointer)" }
  }

  private static let schema = Result {
    try JSONSchema(JSONDocument(parsing: PublishedSchema.report.content).root)
  }
}

struct Mutation: CustomTestStringConvertible, Sendable {
  let before: String
  let after: String
  let faults: [String]

  init(_ before: String, _ after: String, _ faults: String...) {
    self.before = before
    self.after = after
    self.faults = faults
  }

  var testDescription: String { "\(before) → \(after)" }
}

private let mutations = [
  // Places.
  Mutation(titled, #""at": "/content/9", "genres""#, "unresolved-pointer /document/at"),
  Mutation(titled, #""at": "/content/1", "genres""#, "pointer-to-other /document/at"),
  Mutation(
    #""agency": {"at": "/content/0""#, #""agency": {"at": "/content/1/rows/0""#,
    "pointer-to-other /agency/at"),
  Mutation(
    #""/content/1/rows/0/cells/1""#, #""/content/1/rows/0/cells/3""#,
    "unresolved-pointer /assessments/0/indicators/0/stated/0/at"),
  Mutation(
    #""/content/1/rows/0/cells/1""#, #""/content/1/rows/0""#,
    "pointer-to-other /assessments/0/indicators/0/stated/0/at"),
  Mutation(
    #""/content/2", "value": 90.27"#, #""/content/2/blocks/0", "value": 90.27"#,
    "unresolved-pointer /assessments/1/overall/stated/0/at"),
  Mutation(
    #""/content/3", "items""#, #""/content/4", "items""#, "pointer-to-other /issues/0/at"),
  Mutation(
    #""/content/1/rows/1", "indicator""#, #""/content/1/rows/7", "indicator""#,
    "unresolved-pointer /measures/0/at"),
  Mutation(
    #""/content/1/rows/1", "indicator""#, #""/content/1/rows/1/cells/0", "indicator""#,
    "pointer-to-other /measures/0/at"),
  Mutation(#""/content/1/rows/2""#, #""/content/1""#, "pointer-to-other /results/0/at"),
  Mutation(#""/content/1/rows/2""#, #""/content/3""#),
  Mutation(
    #""/content/4/blocks/0""#, #""/content/4/blocks/1""#, "unresolved-pointer /corrections/0/at"),
  Mutation(
    shown, #"["/content/2", "/content/12"]"#, "unresolved-pointer /findings/0/at/1"),
  Mutation(
    subject, #""subject": "/assessments/0/overall""#, "unresolved-pointer /findings/0/subject"),
  Mutation(
    subject, #""subject": "/assessments/1/levels""#, "unresolved-pointer /findings/0/subject"),
  Mutation(
    subject, #""subject": "/measures/0/monitoring""#, "unresolved-pointer /findings/0/subject"),
  Mutation(
    subject, #""subject": "/document/dated""#, "unresolved-pointer /findings/0/subject"),
  Mutation(subject, #""subject": "/measures/0/period""#),
  Mutation(subject, #""subject": "/agency/otherNames""#),
  Mutation(subject, #""subject": "/content/1/rows/0""#),
  Mutation(commented, #""at": "/content/1/rows/1", "kind""#, "pointer-to-other /content/5/at"),
  Mutation(commented, #""at": "/content/6", "kind""#, "unresolved-pointer /content/5/at"),
  // Tables.
  Mutation(
    #""column": 1, "text": "84.25""#, #""column": 0, "text": "84.25""#,
    "cells-overlap /content/1/rows/0/cells/1/column"),
  Mutation(
    #""column": 1, "text": "84.25""#, #""column": 2, "text": "84.25""#,
    "cells-overlap /content/1/rows/0/cells/2/column"),
  Mutation(
    #""column": 2, "text": "92.06""#, #""column": 3, "text": "92.06""#,
    "cell-outside /content/1/rows/0/cells/2"),
  Mutation(
    #""column": 2, "text": "92.06""#, #""column": 2, "columnSpan": 2, "text": "92.06""#,
    "cell-outside /content/1/rows/0/cells/2"),
  Mutation(
    #""rowSpan": 2"#, #""rowSpan": 3"#, "cell-outside /content/1/rows/1/cells/0/rowSpan"),
  Mutation(
    #""column": 1, "text": "ค""#, #""column": 0, "text": "ค""#,
    "cells-overlap /content/1/rows/2/cells/0/column"),
  Mutation(
    #""column": 2, "text": "1. ง""#, #""column": 2, "text": "ง""#,
    "cell-text /content/1/rows/1/cells/1/text"),
  Mutation(
    #""columns": 3"#, #""columns": 2"#, "cell-outside /content/1/rows/0/cells/2",
    "cell-outside /content/1/rows/1/cells/1"),
  // Years, names, levels.
  Mutation(
    #""fiscalYear": 2564"#, #""fiscalYear": 2565"#, "assessment-order /assessments/1/fiscalYear"),
  Mutation(
    #""fiscalYear": 2564"#, #""fiscalYear": 2566"#, "assessment-order /assessments/1/fiscalYear"),
  Mutation(
    #""name": "การป้องกันการทุจริต""#, #""name": "การป้องกันทุจริต""#,
    "indicator-name /assessments/1/indicators/1/name"),
  Mutation(
    #""level": "A""#, #""level": "ผ่านดี""#, "unknown-level /assessments/1/overall/level"),
  // Status.
  Mutation(
    #""status": "stated", "value": 84.25"#, #""status": "stated", "value": 84.26"#,
    "status-statements /assessments/0/indicators/0/status"),
  Mutation(
    #""status": "stated", "value": 84.25"#, #""status": "corrected", "value": 84.25"#,
    "status-statements /assessments/0/indicators/0/status"),
  Mutation(
    once, #""value": 84.25}, {"at": "/content/2", "value": 80}],\#n"#,
    "status-statements /assessments/0/indicators/0/status"),
  Mutation(once, #""value": 84.25}, {"at": "/content/2", "value": 84.3}],\#n"#),
  Mutation(
    #""stated": [{"at": "/content/2", "value": 98.78}], "status": "corrected""#,
    #""stated": [], "status": "derived""#),
  Mutation(
    #""stated": [{"at": "/content/2", "value": 90}], "status": "stated""#,
    #""stated": [], "status": "derived""#,
    "status-arithmetic /assessments/1/instruments/0/status"),
  Mutation(
    #""status": "corrected", "value": 89.78"#, #""status": "corrected", "value": 89.76"#,
    "status-arithmetic /assessments/1/instruments/2/value"),
  Mutation(
    #""status": "corrected", "value": 89.78"#, #""status": "corrected", "value": 89.79"#),
  Mutation(
    #""value": 87.5}], "status": "confirmed", "value": 87.5"#,
    #""value": 97.5}], "status": "confirmed", "value": 97.5"#,
    "status-arithmetic /assessments/1/instruments/2/value",
    "status-arithmetic /assessments/1/overall/value"),
  Mutation(
    #""value": 90.27}], "status": "confirmed", "value": 90.27"#,
    #""value": 90.29}], "status": "confirmed", "value": 90.29"#,
    "status-arithmetic /assessments/1/overall/value"),
  // Measures.
  Mutation(
    #""end": "2022-09""#, #""end": "2021-09""#, "period-reversed /measures/0/period/end"),
]

private let once = #""value": 84.25}],\#n"#
private let titled = #""at": "/content/0", "genres""#
private let shown = #"["/content/2"]"#
private let subject = #""subject": "/assessments/1/overall""#
private let commented = #""at": "/content/3", "kind""#

/// OIT of the second year is the mean of its indicators, and the total the sum of its instruments.
private let report = #"""
  {"agency": {"at": "/content/0", "name": "ก", "otherNames": []},
  "assessments": [
  {"fiscalYear": 2564, "indicators": [
  {"instrument": "OIT", "name": "การเปิดเผยข้อมูล", "number": 9,
  "stated": [{"at": "/content/1/rows/0/cells/1", "value": 84.25}],
  "status": "stated", "value": 84.25}], "instruments": []},
  {"fiscalYear": 2565, "indicators": [
  {"instrument": "OIT", "name": "การเปิดเผยข้อมูล", "number": 9,
  "stated": [{"at": "/content/1/rows/0/cells/2", "value": 92.06}],
  "status": "confirmed", "value": 92.06},
  {"instrument": "OIT", "name": "การป้องกันการทุจริต", "number": 10,
  "stated": [{"at": "/content/2", "value": 87.5}], "status": "confirmed", "value": 87.5}],
  "instruments": [
  {"code": "IIT", "stated": [{"at": "/content/2", "value": 90}], "status": "stated", "value": 90},
  {"code": "EIT", "stated": [{"at": "/content/2", "value": 91.19}], "status": "stated",
  "value": 91.19},
  {"code": "OIT", "stated": [{"at": "/content/2", "value": 98.78}], "status": "corrected", "value": 89.78}],
  "overall": {"level": "A", "stated": [{"at": "/content/2", "value": 90.27}], "status": "confirmed", "value": 90.27}}],
  "content": [
  {"kind": "heading", "level": 1, "origin": {"line": 1, "lines": 1}, "text": "ก"},
  {"columns": 3, "kind": "table", "origin": {"line": 2, "lines": 3}, "rows": [
  {"cells": [{"column": 0, "text": "9"}, {"column": 1, "text": "84.25"},
  {"column": 2, "text": "92.06"}]},
  {"cells": [{"column": 0, "rowSpan": 2, "text": "ข"},
  {"blocks": [{"kind": "listItem", "level": 0, "marker": "1.",
  "origin": {"line": 3, "lines": 1}, "text": "ง"}], "column": 2, "text": "1. ง"}]},
  {"cells": [{"column": 1, "text": "ค"}]}]},
  {"kind": "paragraph", "origin": {"line": 5, "lines": 1}, "text": "90.27 98.78 87.50"},
  {"kind": "listItem", "level": 0, "marker": "-", "origin": {"line": 6, "lines": 1}, "text": "จ"},
  {"blocks": [{"kind": "paragraph", "origin": {"line": 7, "lines": 1}, "text": "ก"}],
  "kind": "textBox", "origin": {"line": 7, "lines": 1}},
  {"at": "/content/3", "kind": "comment", "origin": {"line": 8, "lines": 1}, "text": "ฉ"}],
  "corrections": [{"after": "ก", "at": "/content/4/blocks/0", "before": "ข",
  "certainty": "certain", "rule": "misspelling"}],
  "document": {"at": "/content/0", "genres": [], "title": "ก"},
  "findings": [{"at": ["/content/2"], "code": "total-sum", "message": {"en": "a", "th": "ก"},
  "severity": "info", "subject": "/assessments/1/overall"}],
  "format": "ita-report/1",
  "issues": [{"at": "/content/3", "items": [], "text": "จ"}],
  "measures": [{"at": "/content/1/rows/1", "indicator": 9,
  "period": {"end": "2022-09", "start": "2021-10", "text": "ก"}, "responsible": [], "steps": []}],
  "results": [{"actions": ["ก"], "at": "/content/1/rows/2"}],
  "source": {"bytes": 1, "encoding": "utf-8", "mediaType": "text/plain", "name": "ก.txt",
  "sha256": "0000000000000000000000000000000000000000000000000000000000000000"}}
  """#
