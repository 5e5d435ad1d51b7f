import Documents
import Foundation
import ItaModel
import ItaOutput
import StrictJSON
import TestSupport
import Testing
import ThaiText

@Suite struct ReportReadingTests {
  @Test(arguments: try Sample.all())
  func `a report that is read is written again to the byte`(sample: Sample) throws {
    let bytes = try sample.report()
    #expect(written(try Report(parsing: bytes)) == String(decoding: bytes, as: UTF8.self))
  }

  @Test(arguments: try Sample.all())
  func `a report reads the same however it is laid out`(sample: Sample) throws {
    let golden = try Data(contentsOf: Golden("Goldens/\(sample.name).json").file)
    #expect(try Report(parsing: Array(golden)) == Report(parsing: sample.report()))
  }

  @Test(
    "every fact and every kind of block is read",
    arguments: [
      #"{"at":"/content/0","name":"ก","otherNames":["ข"],"province":{"code":"TH-14","name":"ค"},"#
        + #""subdistrict":"ง","type":"sao"}"#,
      #"{"district":"จ","otherNames":[]}"#,
    ],
    [
      #"{"kind":"heading","level":2,"marker":"๑.","origin":{"line":1,"lines":1},"text":"ก"}"#,
      #"{"kind":"heading","level":9,"origin":{"part":"p","path":"/w:p"},"raw":"๑","text":"1"}"#,
      #"{"kind":"listItem","level":0,"marker":"","origin":{"line":1,"lines":2,"part":"a"},"text":""}"#,
      #"{"blocks":[{"kind":"pageBreak","origin":{"line":1,"lines":1}}],"kind":"note","mark":"*","#
        + #""origin":{"line":1,"lines":1}}"#,
      #"{"blocks":[],"kind":"textBox","origin":{"line":1,"lines":1}}"#,
      #"{"blocks":[],"kind":"pageHeader","origin":{"line":1,"lines":1}}"#,
      #"{"blocks":[],"kind":"pageFooter","origin":{"line":1,"lines":1}}"#,
      #"{"at":"/content/0/rows/1/cells/0/blocks/2","kind":"comment","origin":{"line":1,"lines":1},"#
        + #""text":"\"\\\n"}"#,
      #"{"blocks":[],"kind":"embedded","name":"a","origin":{"line":1,"lines":1}}"#,
      #"{"kind":"embedded","name":"a","origin":{"line":1,"lines":1},"unread":"rtf"}"#,
      #"{"columns":3,"kind":"table","origin":{"line":1,"lines":1},"rows":[{"cells":[{"column":0,"#
        + #""columnSpan":2,"raw":"๒","rowSpan":2,"text":"2"},{"blocks":[{"kind":"paragraph","#
        + #""origin":{"line":1,"lines":1},"text":"x"}],"column":2,"text":"x"}],"header":true,"#
        + #""line":4},{"cells":[]}]}"#,
    ])
  func blocks(agency: String, block: String) throws {
    let report = """
      {"agency":\(agency),"assessments":[],"content":[\(block)],"corrections":[{"after":"ก",\
      "at":"/content/0","before":"ข","certainty":"evidence","rule":"x-y"}],"document":{\
      "assessedYear":2565,"at":"/content/0","dated":"2022-12","fiscalYear":2566,\
      "genres":["assessment-analysis","measures-plan","measures-results"],"title":"ก"},"findings":[\
      {"at":["/content/0"],"code":"a-b","expected":90.27,"message":{"en":"a","th":"ก"},\
      "severity":"info","stated":"ก","subject":"/agency"}],"format":"ita-report/1","issues":[{\
      "at":"/content/0","indicator":1,"items":["i10","o8"],"severity":"maintain","text":"ก"}],\
      "measures":[{"at":"/content/0","indicator":2,"issue":"ก","monitoring":{"everyMonths":3,\
      "text":"ก"},"period":{"end":"2023-09","start":"2022-10","text":"ก"},"responsible":["ก"],\
      "steps":["ก","ข"],"title":"ก"}],"results":[{"actions":["ก"],"after":100,"at":"/content/0",\
      "before":0.01,"change":-0.5,"indicator":10,"measure":"ก","outcome":"ก","suggestion":"ก"}],\
      "source":{"bytes":3,"decoding":["a"],"encoding":"tis-620","mediaType":"text/plain",\
      "name":"ก.txt","sha256":"00ff"}}

      """
    #expect(written(try Report(parsing: Array(report.utf8))) == report)
  }

  @Test(
    "a score keeps its digits",
    arguments: [
      ("0", 0, 0), ("97.1", 971, 1), ("-0.25", -25, 2), ("1e2", 100, 0), ("9.5E+1", 95, 0),
      ("1e-7", 1, 7), ("123456.789e-2", 123_456_789, 5),
    ])
  func scores(written: String, units: Int, places: Int) throws {
    let report = try Report(
      parsing: bytes(results: #"[{"actions":[],"at":"/content/0","change":\#(written)}]"#))
    #expect(report.results.first?.change == Score(units: units, places: places))
  }

  @Test func `members that are not known are passed over`() throws {
    let report = try Report(
      parsing: bytes(results: #"[{"actions":[],"at":"/content/0","tomorrow":{"a":[1]}}]"#))
    #expect(report.results.count == 1)
  }

  @Test(
    "what is no report is told with its place",
    arguments: [
      ("[", "line 1, column 2: the text ends before the value is complete"),
      ("[]", "line 1, column 1: must be an object, {…}"),
      ("{}", "line 1, column 1: lacks \"format\"; add it"),
      (
        "{\n  \"format\": \"ita-report/2\"}",
        "line 2, column 13: /format: \"ita-report/2\" is unknown; give ita-report/1"
      ),
      (#"{"format":1}"#, "line 1, column 11: /format: must be a text"),
    ])
  func notAReport(source: String, expected: String) {
    #expect(complaint(about: Array(source.utf8)) == expected)
  }

  @Test(
    "a member that is wrong is told with its pointer",
    arguments: [
      ("1", "/results: must be a list, […]"),
      ("[1]", "/results/0: must be an object, {…}"),
      (#"[{"actions":[]}]"#, "/results/0: lacks \"at\"; add it"),
      (#"[{"actions":[],"at":"/agency"}]"#, "/results/0/at: \(place)"),
      (#"[{"actions":[],"at":"/content/01"}]"#, "/results/0/at: \(place)"),
      (#"[{"actions":[],"at":"/content/-1"}]"#, "/results/0/at: \(place)"),
      (#"[{"actions":[],"at":"/content/0/blocks"}]"#, "/results/0/at: \(place)"),
      (#"[{"actions":[],"at":"/content/9999999999999999999"}]"#, "/results/0/at: \(place)"),
      (#"[{"actions":[],"at":"/content/0","after":"9"}]"#, "/results/0/after: \(number)"),
      (#"[{"actions":[],"at":"/content/0","after":1e300}]"#, "/results/0/after: \(number)"),
      (#"[{"actions":[],"at":"/content/0","after":1e-300}]"#, "/results/0/after: \(number)"),
      (
        #"[{"actions":[],"at":"/content/0","indicator":11}]"#,
        "/results/0/indicator: must be the number of an indicator, 1 to 10"
      ),
      (#"[{"actions":[null],"at":"/content/0"}]"#, "/results/0/actions/0: must be a text"),
    ])
  func wrongMember(results: String, expected: String) {
    let message = complaint(about: bytes(results: results))
    #expect(message.hasSuffix(": \(expected)"), "\(message)")
  }

  private static let place =
    "must be a pointer into the content such as /content/3/rows/1/cells/0"
  private static let number = "must be a number of no more than 18 digits"

  @Test func `blocks that nest as deep as JSON may are read`() throws {
    let depth = 250
    let block = #"{"kind":"textBox","origin":{"line":1,"lines":1},"blocks":["#
    let content =
      String(repeating: block, count: depth) + String(repeating: "]}", count: depth)
    let report = try Report(parsing: bytes(results: "[]", content: "[\(content)]"))
    #expect(report.content.count == 1)
  }

  private func complaint(about source: [UInt8]) -> String {
    do throws(ReportError) {
      _ = try Report(parsing: source)
      return "no error"
    } catch {
      return error.message.en
    }
  }

  private func bytes(results: String, content: String = "[]") -> [UInt8] {
    Array(
      """
      {"agency":{"otherNames":[]},"assessments":[],"content":\(content),"corrections":[],\
      "document":{"genres":[]},"findings":[],"format":"ita-report/1","issues":[],"measures":[],\
      "results":\(results),"source":{"bytes":1,"mediaType":"x","name":"n","sha256":"0"}}
      """.utf8)
  }

  private func written(_ report: Report) -> String {
    var bytes: [UInt8] = []
    report.write { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
