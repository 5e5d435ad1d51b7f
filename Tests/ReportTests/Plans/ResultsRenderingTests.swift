import Documents
import ItaModel
import TestSupport
import Testing

@testable import ItaKit
@testable import ItaOutput

/// Reports on results and forms as LibreOffice prints them.
@Suite(.enabled(if: Rendering.isAvailable, Rendering.requirement)) struct ResultsRenderingTests {
  private static let measures = 60

  private static let renderings = Result {
    let results = ResultsExtreme.report { report in
      report.results = (1...measures).map { number in
        MeasureResult(
          measure: Text("ทะเบียน \(number) ของหน่วยงาน"), indicator: IndicatorNumber(number % 10 + 1),
          actions: ["ตรวจสอบครบทุกรายการ", "รายงานผลต่อผู้บริหาร"], outcome: "บุคลากรปฏิบัติได้ถูกต้อง",
          at: ResultsExtreme.row(number))
      }
      report.results[7].outcome = Text(String(repeating: "ตรวจสอบทะเบียนคุมครบทุกรายการ ", count: 100))
      report.assessments = [
        ResultsExtreme.assessment(2567, [4: 65_90]), ResultsExtreme.assessment(2568, [4: 68_24]),
      ]
    }
    let plan = Extreme.report(planning: 2568) { report in
      report.measures = (1...measures).map { number in
        Extreme.measure(number % 10 + 1, "ทะเบียน \(number) ของหน่วยงาน")
      }
    }
    let maker = PlanMaker(Converter(limits: Limits()), PlanSettings())
    return try Rendering.of([
      (name: "results", bytes: try maker.results(for: results).bytes),
      (name: "form", bytes: try maker.form(for: plan).bytes),
    ])
  }

  private let results: Rendering
  private let form: Rendering

  init() throws {
    let renderings = try Self.renderings.get()
    (results, form) = (renderings[0], renderings[1])
  }

  @Test func `pages have their shape and one face`() {
    #expect(results.faces == ["THSarabunPSK"])
    #expect(form.faces == ["THSarabunPSK"])
    #expect(results.pages.prefix(4).map(\.isLandscape) == [false, false, false, true])
    #expect(results.pages.last?.isLandscape == true)
    #expect(form.pages.map(\.isLandscape) == form.pages.map { _ in true })
  }

  @Test func `every measure is printed, in a form once for each round`() {
    for (rendering, times) in [(results, 1), (form, 2)] {
      let text = rendering.pages.map(\.text).joined()
      for number in 1...Self.measures {
        let printed = PrintedText(.thai).number(number).description
        let count = text.ranges(of: "ทะเบียน \(printed) ของ").count
        #expect(count == times, "\(number)")
      }
    }
  }

  @Test func `the heads of a table stand on each page that it covers`() {
    let pages = results.pages.drop { !$0.isLandscape }.prefix { $0.isLandscape }
    for page in pages { #expect(page.lines.prefix(6).joined().contains("กิจกรรม")) }
    for page in form.pages where page.text.contains("ทะเบียน") {
      #expect(page.lines.prefix(9).joined().contains("หลักฐาน"))
    }
  }

  @Test func `a form is signed on a page, and numbers its own pages`() {
    let heads = form.pages.map { $0.lines.first?.filter { $0 != " " } ?? "" }
    #expect(heads.filter { $0 == "-1-" }.count == 2)
    for word in ["ผู้รายงาน", "ผู้บังคับบัญชา", "(ลงชื่อ)"] {
      let signed = form.pages.filter { $0.text.contains(word) }
      #expect(signed.count == 2, "\(word)")
    }
  }
}
