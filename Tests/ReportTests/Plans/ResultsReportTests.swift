import Documents
import Foundation
import ItaModel
import TestSupport
import Testing
import ThaiText

@testable import ItaKit
@testable import ItaOutput

/// Reports on results: from reports of results, and from plans whose year has passed.
@Suite struct ResultsReportTests {
  @Test(arguments: try samples())
  func `the results of a sample are those of the report that is made of it`(sample: URL) throws {
    let report = try PlanTrial.report(
      on: Array(Data(contentsOf: sample)), named: sample.lastPathComponent)
    let faults = try ResultsTrial(report).faults
    #expect(faults == [], "\(faults.joined(separator: "\n"))")
  }

  @Test(arguments: try samples())
  func `the results of a plan that was made wait to be filled in`(sample: URL) throws {
    let report = try PlanTrial.report(
      on: Array(Data(contentsOf: sample)), named: sample.lastPathComponent)
    let plan = try PlanTrial(report)
    let trial = try ResultsTrial(plan.made.readBack)
    #expect(try trial.faults == [])
    #expect(trial.report.year == plan.plan.year)
    #expect(trial.report.rows.count == plan.plan.measures.count)
    #expect(trial.report.pending.count == trial.report.rows.count)
  }

  @Test func `results of generated reports are those of the reports that are made of them`()
    throws
  {
    let count = ProcessInfo.processInfo.environment["PLANS"].flatMap { Int($0) } ?? 24
    for seed in 0..<count {
      let document = GeneratedReport(seed: seed)
      let report = try PlanTrial.report(on: document.bytes, named: document.name)
      do {
        let faults = try ResultsTrial(report).faults
        #expect(faults == [], "seed \(seed): \(faults.joined(separator: "\n"))")
      } catch ConversionError.noResults {
        #expect(report.results.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test(arguments: ResultsExtreme.all)
  func `a report on results says what it was given, whatever that is`(
    extreme: ResultsExtreme
  ) throws {
    let faults = try ResultsTrial(extreme.report).faults
    #expect(faults == [], "\(faults.joined(separator: "\n"))")
  }

  // MARK: - Scores

  @Test func `the scores of two years are compared anew, whatever the report says`() throws {
    let report = ResultsExtreme.report { report in
      report.assessments = [
        ResultsExtreme.assessment(2567, [4: 65_90]), ResultsExtreme.assessment(2568, [4: 68_24]),
      ]
      report.results[0].outcome = "ได้ผลดี เพิ่มขึ้น 2.43 คะแนน"
      report.results[0].change = Score(units: 2_43, places: 2)
    }
    let results = try ResultsTrial(report).report
    #expect(results.rows[0].comparisons.map(\.change) == [Hundredths(2_34)])
    #expect(results.rows[0].comparisons.map(\.misprint) == [Hundredths(2_43)])
    #expect(results.rows[0].outcome == "ได้ผลดี เพิ่มขึ้น 2.34 คะแนน")
    let changes = results.corrections.map(\.change)
    #expect(
      changes == [
        .change(IndicatorNumber(4)!, before: Hundredths(2_43), after: Hundredths(2_34))
      ])
  }

  @Test func `texts are put right, with their changes, numbers and names`() throws {
    let report = ResultsExtreme.report { report in
      report.agency.otherNames = ["เทศบาลตำบลธารทอง", "เทศบาลตำบลธารทองดำ"]
      report.assessments = [
        ResultsExtreme.assessment(2567, [4: 70_00]), ResultsExtreme.assessment(2568, [4: 89_56]),
      ]
      report.results[0].change = Score(units: 216, places: 1)
      report.results[0].outcome = """
        เทศบาลตำบลธารทองดำตรวจนับครบ 21.65 ล้านบาท เพิ่มขึ้น 21.6 คะแนน \
        ตัวชี้วัดที่ 3 การใช้ทรัพย์สินของราชการ เทศบาลตำบลธารทองคำเผยแพร่แล้ว
        """
    }
    #expect(
      try ResultsTrial(report).report.rows[0].outcome == """
        เทศบาลตำบลธารทองคำตรวจนับครบ 21.65 ล้านบาท เพิ่มขึ้น 19.56 คะแนน \
        ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ เทศบาลตำบลธารทองคำเผยแพร่แล้ว
        """)
  }

  @Test func `a misprint that is the score of another year stays what it is there`() throws {
    let report = ResultsExtreme.report { report in
      report.assessments = [
        ResultsExtreme.assessment(2567, [4: 70_00]), ResultsExtreme.assessment(2568, [4: 89_56]),
      ]
      let stated = [70_00, 89_56].map {
        StatedScore(Score(units: $0, places: 2), at: Extreme.place)
      }
      report.assessments[1].indicators[0].verdict = Verdict(
        .corrected, Score(units: 89_56, places: 2), stated: stated)
      report.results[0].outcome = "ปี 2567 ได้ 70.00 คะแนน จึงปรับปรุงใหม่"
    }
    let outcome = try ResultsTrial(report).report.rows[0].outcome
    #expect(outcome == "ปี 2567 ได้ 70.00 คะแนน จึงปรับปรุงใหม่")
  }

  @Test func `a fall that is called a rise becomes a fall`() throws {
    let report = ResultsExtreme.report { report in
      report.assessments = [
        ResultsExtreme.assessment(2567, [4: 68_24]), ResultsExtreme.assessment(2568, [4: 65_90]),
      ]
      report.results[0].outcome = "ใช้งานได้จริง เพิ่มขึ้น 2.34 คะแนน"
      report.results[0].change = Score(units: 2_34, places: 2)
    }
    #expect(try ResultsTrial(report).report.rows[0].outcome == "ใช้งานได้จริง ลดลง 2.34 คะแนน")
  }

  @Test(arguments: [("19.6", 1), ("19.55", 0), ("19.57", 0), ("20", 1), ("19.7", 2), ("21", 2)])
  func `a change is right as far as its digits go`(printed: String, tolerance: Int) throws {
    let report = ResultsExtreme.report { report in
      report.assessments = [
        ResultsExtreme.assessment(2567, [4: 70_00]), ResultsExtreme.assessment(2568, [4: 89_56]),
      ]
      report.results[0].change = Score(printed.utf8)
    }
    let comparison = try ResultsTrial(report).report.rows[0].comparisons[0]
    #expect((comparison.misprint != nil) == (tolerance > 1))
  }

  // MARK: - Years

  @Test func `a plan and the scores of its year are brought together, in any order`() throws {
    let plan = Extreme.report(planning: 2568) { report in
      report.measures = [Extreme.measure(4, "จัดทำทะเบียนคุมทรัพย์สิน")]
    }
    var scores = Extreme.report(planning: 2569)
    scores.assessments = [ResultsExtreme.assessment(2568, [4: 80_00])]
    for (report, other) in [(plan, scores), (scores, plan)] {
      var basis = PlanBasis()
      basis.previous = other
      let results = try ResultsReport(report, basis)
      #expect(results.year.number == 2568)
      #expect(results.rows.map(\.measure) == ["จัดทำทะเบียนคุมทรัพย์สิน"])
      #expect(results.rows[0].comparisons.map(\.change) == [Hundredths(4_06)])
    }
  }

  @Test func `results beside a plan are those of the year before`() {
    let report = Extreme.report(planning: 2568) { report in
      report.document.genres = [.measuresPlan, .measuresResults]
      report.measures = [Extreme.measure(4, "จัดทำทะเบียนคุมทรัพย์สิน")]
      report.results = [MeasureResult(measure: "ตรวจนับ", actions: ["ตรวจแล้ว"], at: Extreme.place)]
    }
    #expect(ResultsYear.reported(in: report)?.number == 2567)
    #expect(ResultsYear.planned(in: report)?.number == 2568)
  }

  @Test func `without measures and results there is nothing to report on`() throws {
    let report = Extreme.report(planning: 2568)
    #expect(throws: ConversionError.noResults(.nothing)) { try ResultsTrial(report) }
    var settings = PlanSettings()
    let isYear = settings.setYear(Array("2560".utf8))
    #expect(isYear)
    #expect(throws: ConversionError.noResults(.noMeasures(in: FiscalYear(2560)!))) {
      try ResultsTrial(report, settings)
    }
  }

  // MARK: - Forms

  @Test(arguments: try samples())
  func `a form has the measures of the plan for each round, and claims nothing`(
    sample: URL
  ) throws {
    let converter = Converter(limits: Limits())
    let report = try PlanTrial.report(
      on: Array(Data(contentsOf: sample)), named: sample.lastPathComponent)
    let form = try PlanMaker(converter, PlanSettings()).form(for: report)
    #expect(form.plan == (try PlanTrial(report)).plan)
    let file = try WordFile(form.bytes)
    #expect(file.faults + file.typographyFaults == [])
    let read = try converter.report(on: form.bytes, named: "form.docx")
    #expect(read.results.count == 2 * form.plan.measures.count)
    #expect(read.results.allSatisfy { $0.actions.isEmpty && $0.outcome == nil })
    let order = IndicatorNumber.all.flatMap { form.plan.measures(of: $0) }
    let indicators = (order + form.plan.measures(of: nil)).map(\.indicator)
    #expect(read.results.map(\.indicator) == indicators + indicators)
    #expect(read.findings.filter { $0.severity == .error }.map(\.code) == [])
  }

  @Test func `the same report gives the same bytes`() throws {
    let report = ResultsExtreme.report { _ in }
    #expect(try ResultsTrial(report).made.bytes == ResultsTrial(report).made.bytes)
  }

  private static func samples() throws -> [URL] {
    let folder = URL(filePath: #filePath).appending(path: "../../../../Samples").standardized
    return try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil
    ).sorted { $0.path < $1.path }
  }
}

/// Results at the ends of what may come.
struct ResultsExtreme: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let report: Report

  init(_ name: String, _ change: (inout Report) -> Void) {
    testDescription = name
    report = Self.report(change)
  }

  static let all = [
    ResultsExtreme("200 results") { report in
      report.results = (0..<200).map { index in
        MeasureResult(
          measure: Text("มาตรการลำดับที่ \(index + 1) ของหน่วยงาน"),
          indicator: IndicatorNumber(index % 10 + 1),
          actions: ["ประชุมผู้เกี่ยวข้อง", "จัดทำและประกาศใช้"], outcome: "บุคลากรปฏิบัติได้ถูกต้อง",
          at: row(index))
      }
    },
    ResultsExtreme("an outcome of 3,000 characters") { report in
      report.results[0].outcome = Text(
        String(repeating: "บุคลากรตรวจสอบทรัพย์สินกับทะเบียนคุมทุกรายการ ", count: 65))
    },
    ResultsExtreme("no outcome") { $0.results[0].outcome = nil },
    ResultsExtreme("no actions") { $0.results[0].actions = [] },
    ResultsExtreme("no indicator") { $0.results[0].indicator = nil },
    ResultsExtreme("a score before only") { report in
      report.results[0].before = Score(units: 65_90, places: 2)
    },
    ResultsExtreme("a score after only") { report in
      report.results[0].after = Score(units: 65_90, places: 2)
    },
    ResultsExtreme("scores of both years in the row only") { report in
      report.results[0].before = Score(units: 65_90, places: 2)
      report.results[0].after = Score(units: 68_24, places: 2)
    },
    ResultsExtreme("the same score in both years") { report in
      report.assessments = [assessment(2567, [4: 80_00]), assessment(2568, [4: 80_00])]
    },
    ResultsExtreme("a suggestion") { $0.results[0].suggestion = "ควรขยายผลไปยังทุกกอง" },
    ResultsExtreme("an agency without a name") { $0.agency = Agency() },
    ResultsExtreme("a year whose item is not known") { $0.document.fiscalYear = FiscalYear(2571) },
    ResultsExtreme("ten indicators in both years") { report in
      report.assessments = (2567...2568).map { year in
        assessment(
          year,
          Dictionary(uniqueKeysWithValues: (1...10).map { ($0, 70_00 + $0 * 211 + year % 7) }))
      }
    },
  ]

  static func row(_ index: Int) -> BlockPath { BlockPath([.block(0), .row(index)]) }

  static func report(_ change: (inout Report) -> Void) -> Report {
    Extreme.report(planning: 2568) { report in
      report.document = DocumentFacts(
        genres: [.measuresResults], fiscalYear: FiscalYear(2568))
      report.assessments = []
      report.results = [
        MeasureResult(
          measure: "จัดทำทะเบียนคุมการยืมทรัพย์สิน", indicator: IndicatorNumber(4),
          actions: ["จัดทำทะเบียนคุมครบทุกกอง", "ตรวจนับทุกไตรมาส"],
          outcome: "ไม่มีทรัพย์สินสูญหาย", at: row(1))
      ]
      change(&report)
    }
  }

  static func assessment(_ year: Int, _ scores: [Int: Int]) -> Assessment {
    Assessment(
      fiscalYear: FiscalYear(year)!,
      indicators: IndicatorNumber.all.compactMap { number in
        guard let score = scores[number.number].map({ Score(units: $0, places: 2) }) else {
          return nil
        }
        return .init(
          number, name: Framework.standard.name(of: number),
          Verdict(.stated, score, stated: [StatedScore(score, at: Extreme.place)]))
      })
  }
}
