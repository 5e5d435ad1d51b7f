import Documents
import ItaModel
import ThaiText

extension Check {
  /// A provincial organisation is of no district.
  static let districtOfProvince = Check(
    code: "district-of-province", severity: .info,
    purpose: Message(
      th: "องค์การบริหารส่วนจังหวัดพิมพ์ไว้พร้อมอำเภอ",
      en: "a provincial organisation is printed with a district"),
    advice: Message(
      th: "ตรวจว่าเป็นอำเภอที่ตั้งของหน่วยงาน", en: "see whether it is the district of its seat")
  ) { check, evidence in
    let agency = evidence.statements.agency
    // Most have their seat in the capital district.
    guard agency.type == "pao", let district = agency.district,
      !district.utf8.starts(with: "เมือง".utf8)
    else { return [] }
    return [
      check.finding(
        on: "/agency/district", .district(district), stated: .text(district),
        at: agency.at.map { [$0] } ?? [])
    ]
  }
}

extension Message {
  fileprivate static func district(_ district: Text) -> Message {
    Message(
      th: "องค์การบริหารส่วนจังหวัดพิมพ์ไว้พร้อมอำเภอ\(district)",
      en: "a provincial organisation is printed with the district \(district)")
  }
}
