import Documents
import ItaModel
import Testing
import ThaiText

@testable import ItaKit
@testable import ItaOutput

/// Reports at the ends of what may come.
@Suite struct PlanExtremeTests {
  @Test(arguments: Extreme.all)
  func `a plan holds what is asked of it, whatever the report is`(extreme: Extreme) throws {
    let faults = try PlanTrial(extreme.report).faults
    #expect(faults == [], "\(faults.joined(separator: "\n"))")
  }

  @Test func `without scores there is no plan`() throws {
    var report = Extreme.report(planning: 2568)
    report.assessments = []
    #expect(throws: ConversionError.noPlan(.noScores)) { try PlanTrial(report) }
  }

  @Test func `a year without scores before it has no plan`() throws {
    var settings = PlanSettings()
    let isYear = settings.setYear(Array("2560".utf8))
    #expect(isYear)
    #expect(throws: ConversionError.self) {
      try PlanTrial(Extreme.report(planning: 2568), settings)
    }
  }
}

struct Extreme: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let report: Report

  init(_ name: String, planning year: Int = 2568, _ change: (inout Report) -> Void = { _ in }) {
    testDescription = name
    report = Extreme.report(planning: year, change)
  }

  static let all = [
    Extreme("nothing but scores"),
    Extreme("200 measures") { report in
      report.measures = (0..<200).map { measure($0 % 10 + 1, "มาตรการลำดับที่ \($0 + 1) ของหน่วยงาน") }
    },
    Extreme("a step of 3,000 characters") { report in
      var measure = measure(4, "จัดทำทะเบียนคุมการยืมทรัพย์สิน")
      measure.steps = [
        Text(String(repeating: "ตรวจสอบทรัพย์สินกับทะเบียนคุมทุกรายการ ", count: 77)),
        "รายงานผลต่อผู้บริหาร",
      ]
      report.measures = [measure]
    },
    Extreme("long names") { report in
      let place = String(repeating: "ธารทองคำงาม", count: 2)
      report.agency.name = Text("องค์การบริหารส่วนตำบล\(place)")
      report.agency.type = "sao"
      var measure = measure(4, "พัฒนาระบบ" + String(repeating: "ทะเบียนคุมทรัพย์สิน", count: 6))
      measure.responsible = [Text("กองบริหาร" + String(repeating: "ทรัพย์สินและพัสดุ", count: 6))]
      report.measures = [measure]
    },
    Extreme("ten scores of 100") {
      $0.assessments = [assessment(2567, Array(repeating: 10000, count: 10))]
    },
    Extreme("ten scores of 0") {
      $0.assessments = [assessment(2567, Array(repeating: 0, count: 10))]
    },
    Extreme("a missing indicator") { report in
      report.assessments[0].indicators.removeAll { $0.number.number == 4 }
    },
    Extreme("only a total") { report in
      report.assessments[0].indicators = []
      report.assessments[0].overall = .init(
        Verdict(.stated, score(8125), stated: [StatedScore(score(8125), at: place)]))
    },
    Extreme("disputed scores") { report in
      let stated = [81.25, 87.5].map { StatedScore(score(Int($0 * 100)), at: place) }
      report.assessments[0].indicators[3].verdict = Verdict(.disputed, nil, stated: stated)
    },
    Extreme("a disputed total") { report in
      let stated = [81.25, 87.5].map { StatedScore(score(Int($0 * 100)), at: place) }
      report.assessments[0].indicators = Array(report.assessments[0].indicators.prefix(3))
      report.assessments[0].instruments = []
      report.assessments[0].overall = .init(Verdict(.disputed, nil, stated: stated))
    },
    Extreme("a year before to compare with") { report in
      report.assessments.insert(
        assessment(2566, [90, 80, 95, 99, 60, 70, 88, 84, 100, 75].map { $0 * 100 }), at: 0)
    },
    Extreme("four years") { report in
      report.assessments = (2564...2567).map { assessment($0, usual.map { score in score - 300 }) }
    },
    Extreme("the year of the new title", planning: 2569) {
      $0.assessments = [assessment(2568, usual)]
    },
    Extreme("a year whose scale is not known", planning: 2571) {
      $0.assessments = [assessment(2570, usual)]
    },
    Extreme("an agency without a name") { $0.agency = Agency() },
    Extreme("an agency of Bangkok") { report in
      report.agency = Agency(
        name: "กรมทดสอบระบบ", type: "department", district: "บางใหม่",
        province: .init(code: "TH-10", name: "กรุงเทพมหานคร"))
    },
    Extreme("periods outside of the year") { report in
      var measure = measure(4, "จัดทำทะเบียนคุมการยืมทรัพย์สิน")
      measure.period = MeasurePeriod(
        text: "ต.ค. 65 - ก.ย. 66", start: YearMonth(year: 2022, month: 10),
        end: YearMonth(year: 2023, month: 9))
      report.measures = [measure]
    },
    Extreme("measures of no single indicator") { report in
      var measure = measure(4, "ประชุมชี้แจงมาตรการทั้งหมดแก่บุคลากร")
      measure.indicator = nil
      report.measures = [measure]
    },
  ]

  static let place = BlockPath([.block(0)])
  private static let usual = [9226, 8452, 8786, 7594, 8211, 9808, 9622, 9564, 9206, 8750]

  private static func score(_ hundredths: Int) -> Score { Score(units: hundredths, places: 2) }

  static func report(
    planning year: Int, _ change: (inout Report) -> Void = { _ in }
  ) -> Report {
    var report = Report(
      source: Source(
        name: "plan.txt", mediaType: "text/plain", bytes: 3,
        sha256: String(repeating: "0", count: 64)),
      document: DocumentFacts(
        genres: [.measuresPlan], fiscalYear: FiscalYear(year),
        assessedYear: FiscalYear(year - 1)),
      agency: Agency(
        name: "เทศบาลตำบลธารทองคำ", type: "tmun", district: "ดอยหงส์",
        province: .init(code: "TH-50", name: "เชียงใหม่")),
      assessments: [assessment(2567, usual)],
      content: [Block(.paragraph("แผน"), origin: .lines(first: 1, count: 1))])
    change(&report)
    return report
  }

  private static func assessment(_ year: Int, _ scores: [Int]) -> Assessment {
    let framework = Framework.standard
    return Assessment(
      fiscalYear: FiscalYear(year)!,
      indicators: zip(IndicatorNumber.all, scores).map { number, value in
        .init(
          number, name: framework.name(of: number),
          Verdict(.stated, score(value), stated: [StatedScore(score(value), at: place)]))
      })
  }

  static func measure(_ indicator: Int, _ title: String) -> Measure {
    Measure(
      indicator: IndicatorNumber(indicator), title: Text(title),
      steps: ["ประชุมผู้เกี่ยวข้อง", "จัดทำและประกาศใช้"], responsible: ["กองคลัง"],
      period: MeasurePeriod(
        text: "ม.ค. - มี.ค. 68", start: YearMonth(year: 2025, month: 1),
        end: YearMonth(year: 2025, month: 3)),
      monitoring: Monitoring(text: "รายงานทุก 3 เดือน", everyMonths: 3), at: place)
  }
}
