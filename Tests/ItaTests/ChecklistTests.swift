import Documents
import Foundation
import ItaAnalysis
import ItaModel
import ItaOutput
import StrictJSON
import Testing
import ThaiText

@testable import ItaKit

@Suite struct ChecklistTests {
  @Test(arguments: try Sample.all())
  func `a report on disk says what its document said`(sample: Sample) throws {
    let bytes = try Input.file(Path(sample.file.path)).read(Limits())
    let document = try DocumentReader.read(bytes).repaired(by: .standard).document
    let report = try Report(parsing: sample.report())
    #expect(report.statements(by: .standard) == Statements(of: document, by: .standard))
  }

  @Test(arguments: try Sample.all())
  func `what a checklist finds lacking is what the findings say`(sample: Sample) throws {
    let report = try Report(parsing: sample.report())
    let told = report.findings.contains { $0.code == "missing-element" }
    let lacks = report.checklists(by: .standard).contains { !$0.isComplete }
    // Rows of measures that are not there lack nothing by themselves.
    #expect(told == lacks)
  }

  @Test(arguments: try Sample.all())
  func `every place of a checklist is one in the report`(sample: Sample) throws {
    let report = try Report(parsing: sample.report())
    for checklist in report.checklists(by: .standard) {
      for part in checklist.entries.flatMap(\.parts) {
        #expect(part.isFound == !part.at.isEmpty)
        for path in part.at { #expect(ContentPlace(path, in: report.content) != nil) }
        for pointer in part.coverage?.lacking ?? [] {
          #expect(pointer.hasPrefix("/measures/") || pointer.hasPrefix("/results/"))
        }
      }
    }
  }

  @Test(
    "each element is found by its own signs",
    arguments: [
      (heads: "มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | ระยะเวลา | การกำกับติดตาม", year: 2566, lacks: ""),
      ("มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | ระยะเวลา | หมายเหตุ", 2566, "P8"),
      ("มาตรการ | ขั้นตอน | หมายเหตุ | ระยะเวลา | การกำกับติดตาม", 2566, "P6"),
      ("มาตรการ | งบประมาณ | ผู้รับผิดชอบ | ระยะเวลา | การกำกับติดตาม", 2566, "P7"),
      ("มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | งบประมาณ | การกำกับติดตาม", 2566, ""),
      ("มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | งบประมาณ | การกำกับติดตาม", 2568, "N5"),
      ("มาตรการ | งบประมาณ | ผู้รับผิดชอบ | ระยะเวลา | การกำกับติดตาม", 2568, "N3"),
      ("มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | ระยะเวลา | หมายเหตุ", 2568, ""),
      ("มาตรการ | ขั้นตอน | หมายเหตุ | ระยะเวลา | งบประมาณ", 2569, "N4"),
    ])
  func elements(heads: String, year: Int, lacks: String) throws {
    let report = try plan(heads: heads, year: year)
    let checklists = report.checklists(by: .standard)
    #expect(checklists.map { $0.lacking.map(\.element.id).joined(separator: " ") } == [lacks])
    #expect(checklists.first?.year?.number == year)
  }

  @Test func `a plan is held against all years together, or against another than its own`() throws {
    let report = try plan(heads: "มาตรการ | งบประมาณ | ผู้รับผิดชอบ | ระยะเวลา | หมายเหตุ", year: 2568)
    let statements = report.statements(by: .standard)
    let all = try #require(statements.checklistOfAllYears(for: .measuresPlan))
    #expect(all.items.map(\.code) == ["o42", "o34", "o27", "o25"])
    #expect(all.entries.count == 14)
    #expect(all.lacking.map(\.element.id) == ["P7", "P8", "N3"])
    let other = report.checklists(in: FiscalYear(2565), by: .standard)
    #expect(other.map { $0.lacking.map(\.element.id) } == [["P7", "P8"]])
    #expect(statements.checklistOfAllYears(for: .assessmentAnalysis) == nil)
  }

  @Test func `rows that lack what others have are named`() throws {
    let report = try plan(
      heads: "มาตรการ | ขั้นตอน | ผู้รับผิดชอบ | ระยะเวลา | การกำกับติดตาม", year: 2568,
      last: "ประชุมชี้แจงเจ้าหน้าที่ | ประชุม | | ม.ค. 2568 | ทุก 3 เดือน")
    let parts = report.checklists(by: .standard).flatMap(\.entries).flatMap(\.parts)
    #expect(
      parts.first { $0.part == .responsible }?.coverage == .init(count: 3, lacking: ["/measures/2"])
    )
    #expect(parts.first { $0.part == .steps }?.coverage == .init(count: 3, lacking: []))
  }

  @Test(
    "years have the items that they are known to have",
    arguments: [
      (2560, "o42", "o43"), (2563, "o42", "o43"), (2566, "o42", "o43"), (2567, "o34", "o35"),
      (2568, "o27", "o28"), (2569, "o25", "o26"), (2575, "o25", "o26"),
    ])
  func items(year: Int, plan: String, results: String) throws {
    let year = try #require(FiscalYear(year))
    #expect(DisclosureItem.of(.measuresPlan, in: year)?.code == plan)
    #expect(DisclosureItem.of(.measuresResults, in: year)?.code == results)
    #expect(DisclosureItem.of(.assessmentAnalysis, in: year) == nil)
  }

  @Test func `every part of a document that a checklist asks for has a name`() {
    let parts = DisclosureItem.all.flatMap(\.elements).flatMap(\.parts)
    #expect(Set(parts) == Set(DocumentPart.allCases))
    for part in DocumentPart.allCases { #expect(part.name.th != part.rawValue, "\(part)") }
  }

  /// A plan of measures in text, with a table under these heads.
  private func plan(
    heads: String, year: Int, last: String? = nil
  ) throws -> Report {
    let rows = [
      "จัดทำคู่มือการให้บริการ | จัดทำร่าง | สำนักปลัด | ต.ค. \(year - 1) | ทุก 3 เดือน",
      "เผยแพร่ข้อมูลบนเว็บไซต์ | ตรวจสอบข้อมูล | กองคลัง | มี.ค. \(year) | ทุก 6 เดือน",
    ]
    let table = [heads, "--- | --- | --- | --- | ---"] + rows + (last.map { [$0] } ?? [])
    let text = """
      มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. \(year)
      องค์การบริหารส่วนตำบลทุ่งสายลม

      1. การวิเคราะห์ผลการประเมิน ITA ปีงบประมาณ พ.ศ. \(year - 1)

      คะแนนรวม 85.20 คะแนน

      2. ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน

      บุคลากรไม่ทราบขั้นตอนการยืมทรัพย์สินของราชการ

      3. มาตรการและแนวทางการนำไปสู่การปฏิบัติ

      \(table.map { "| \($0) |" }.joined(separator: "\n"))
      """
    return try Converter(limits: Limits()).report(on: Array(text.utf8), named: "plan.txt")
  }
}
