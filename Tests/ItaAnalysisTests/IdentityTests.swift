import Documents
import ItaAnalysis
import ItaModel
import TestSupport
import Testing

@Suite struct IdentityTests {
  /// What a document says of itself, a line for each thing.
  static func identity(of text: String) throws -> String {
    let document = try DocumentReader.read(Array(text.utf8)).repaired(by: .standard).document
    let seen = Statements(of: document, by: .standard)
    let agency = seen.agency
    let place = [
      agency.subdistrict.map { "ต.\($0)" }, agency.district.map { "อ.\($0)" },
      agency.province.map { "จ.\($0.name) \($0.code)" },
    ].compactMap { $0 }
    let facts = seen.document
    let years = [
      facts.fiscalYear.map { "of \($0)" }, facts.assessedYear.map { "on the result of \($0)" },
      facts.dated.map { "dated \($0)" },
    ].compactMap { $0 }
    let lines = [
      agency.name.map { "agency \($0) (\(agency.type ?? "-"))" },
      place.isEmpty ? nil : "place \(place.joined(separator: " "))",
      agency.otherNames.isEmpty
        ? nil : "also \(agency.otherNames.map(\.description).joined(separator: ", "))",
      facts.title.map { "title \($0)" },
      facts.genres.isEmpty ? nil : facts.genres.map(\.rawValue).joined(separator: " "),
      years.isEmpty ? nil : years.joined(separator: " "),
    ].compactMap { $0 }
    return lines.isEmpty ? "nothing" : lines.joined(separator: "\n")
  }

  @Test(arguments: CaseFile.all(in: "Cases/Identity"))
  func `a document says whose it is, what it is and of which years`(example: CaseFile.Case) throws {
    let seen = try Self.identity(of: example.input)
    #expect(example.agrees(with: seen), "\(seen)")
  }

  /// Where the years of a document stand, and as what.
  @Test func `each year has its role and its place`() throws {
    let text = """
      # มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน
      # ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
      # องค์การบริหารส่วนตำบลดอนแก้วใส
      ## ๑. ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ๒๕๖๕
      มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ นี้ใช้ทุกกอง
      แผนปฏิบัติการป้องกันการทุจริต (พ.ศ. ๒๕๖๑ – ๒๕๖๔) ยังใช้อยู่
      """
    let document = try DocumentReader.read(Array(text.utf8)).repaired(by: .standard).document
    let seen = Statements(of: document, by: .standard).years.map {
      "\($0.year) \($0.role.rawValue) \($0.at.pointer)"
    }
    #expect(
      seen == [
        "2566 planned /content/1", "2565 assessed /content/3", "2564 planned /content/4",
        "2561 other /content/5", "2564 other /content/5",
      ])
  }

  @Test func `every spelling of the name has its places`() throws {
    let text = """
      องค์การบริหารส่วนตำบลลำพันชาด
      อำเภอโนนยางงาม จังหวัดอุดรธานี

      นายกองค์การบริหารส่วนตำบลลำพันซาดได้มอบหมายให้ อบต.ลำพันชาด ดำเนินการ
      """
    let document = try DocumentReader.read(Array(text.utf8)).repaired(by: .standard).document
    let seen = Statements(of: document, by: .standard).agencyNames.map {
      "\($0.value) \($0.at.pointer)"
    }
    #expect(
      seen == [
        "องค์การบริหารส่วนตำบลลำพันชาด /content/0", "องค์การบริหารส่วนตำบลลำพันซาด /content/2",
        "องค์การบริหารส่วนตำบลลำพันชาด /content/2",
      ])
  }
}
