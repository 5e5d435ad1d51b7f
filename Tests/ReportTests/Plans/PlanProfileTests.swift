import Documents
import Foundation
import ItaModel
import Testing

@testable import ItaKit
@testable import ItaOutput

/// What a user sets for plans, and where it shows.
@Suite struct PlanProfileTests {
  private static let profile = """
    {
      "format": "ita-agency/1",
      "name": "องค์การบริหารส่วนตำบลธารทองคำ",
      "type": "sao",
      "district": "ดอยหงส์",
      "province": "เชียงใหม่",
      "website": "www.example.go.th",
      "units": {"finance": "งานการเงินและบัญชี"},
      "due": {"urgent": "กุมภาพันธ์ {year}"},
      "monitoring": {"improve": "รายงานทุก 4 เดือน"},
      "signatories": {"approver": {"name": "นายสมมุติ ตัวอย่าง", "position": "นายกองค์การบริหารส่วนตำบล"}},
      "wording": {"cover.title": "แผนคุณธรรมและความโปร่งใส"}
    }
    """

  private func settings(_ profile: String) throws -> PlanSettings {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).json")
    try Data(profile.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var settings = PlanSettings()
    try settings.setProfile(
      .file(Path(file.path(percentEncoded: false))), Settings(language: .english))
    return settings
  }

  @Test(
    "what an agency sets is printed",
    arguments: [
      "องค์การบริหารส่วนตำบลธารทองคำ", "อำเภอดอยหงส์ จังหวัดเชียงใหม่", "www.example.go.th",
      "กุมภาพันธ์ 2568", "รายงานทุก 4 เดือน", "(นายสมมุติ ตัวอย่าง)", "แผนคุณธรรมและความโปร่งใส",
      "ปลัดองค์การบริหารส่วนตำบล",
    ])
  func isPrinted(words: String) throws {
    let made = try PlanTrial(Extreme.report(planning: 2568), settings(Self.profile)).made
    #expect(made.text.contains(words))
  }

  @Test func `an agency's own units are those of the library's measures`() throws {
    let plan = try PlanTrial(Extreme.report(planning: 2568), settings(Self.profile)).plan
    #expect(plan.measures.contains { $0.responsible.contains("งานการเงินและบัญชี") })
    #expect(!plan.measures.contains { $0.responsible.contains("กองคลัง") })
  }

  @Test(
    "numbers are printed in the digits that are asked for",
    arguments: [("thai", "๘๔.๕๒"), ("arabic", "84.52")])
  func digits(style: String, printed: String) throws {
    var settings = PlanSettings()
    let isStyle = settings.setDigits(Array(style.utf8))
    #expect(isStyle)
    let trial = try PlanTrial(Extreme.report(planning: 2568), settings)
    #expect(trial.made.readBack.content.contains { "\($0)".contains(printed) })
    #expect(try trial.faults == [])
  }

  @Test func `without the appendix nothing of the source is left but its wording`() throws {
    var settings = PlanSettings()
    settings.hasAppendix = false
    let text = try PlanTrial(Extreme.report(planning: 2568), settings).made.text
    #expect(!text.contains("ภาคผนวก"))
    #expect(!text.contains("plan.txt"))
  }

  @Test func `the report of the year before gives its scores and its measures`() throws {
    var before = Extreme.report(planning: 2567)
    before.assessments[0].fiscalYear = try #require(FiscalYear(2566))
    before.measures = [Extreme.measure(4, "จัดทำทะเบียนคุมการยืมทรัพย์สิน")]
    var basis = PlanBasis()
    basis.previous = before
    let plan = try Plan(Extreme.report(planning: 2568), basis)
    #expect(plan.total.change == Hundredths(0))
    let row = try #require(plan.measures(of: IndicatorNumber(4)).first)
    #expect(row.title == "จัดทำทะเบียนคุมการยืมทรัพย์สิน")
    #expect(row.source == .yearBefore)
  }
}

extension MadePlan {
  /// All that is read in it.
  fileprivate var text: String { readBack.content.map { "\($0)" }.joined(separator: "\n") }
}
