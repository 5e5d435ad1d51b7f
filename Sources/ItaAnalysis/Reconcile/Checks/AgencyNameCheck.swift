import Documents
import ItaModel
import ThaiText

extension Check {
  /// An agency has one name throughout.
  static let agencyName = Check(
    code: "agency-name", severity: .error,
    purpose: Message(
      th: "ชื่อหน่วยงานพิมพ์ไว้ต่างกัน",
      en: "the name of the agency is printed in two ways"),
    advice: Message(
      th: "ใช้ชื่อที่ถูกต้องเพียงชื่อเดียวทั้งเอกสาร จำนวนครั้งที่พิมพ์ไม่ได้บอกว่าชื่อใดถูก",
      en: "use the right name throughout; how often each is printed does not tell which it is")
  ) { check, evidence in
    let statements = evidence.statements
    guard let name = statements.agency.name ?? statements.agencyNames.first?.value else {
      return []
    }
    // Names that differ in blanks and punctuation are one.
    var others: [[UInt8]] = []
    var found: [[UInt8]: (name: Text, at: [BlockPath])] = [:]
    let own = MatchKey.key(name.utf8)
    for stated in statements.agencyNames {
      let key = MatchKey.key(stated.value.utf8)
      guard key != own else { continue }
      if found[key] == nil { others.append(key) }
      found[key, default: (stated.value, [])].at.append(stated.at)
    }
    return others.compactMap { found[$0] }.map { other in
      check.finding(
        on: "/agency", .otherName(other.name, name), stated: .text(other.name),
        expected: .text(name), at: other.at)
    }
  }
}

extension Message {
  fileprivate static func otherName(_ other: Text, _ name: Text) -> Message {
    Message(
      th: "พิมพ์ชื่อหน่วยงานเป็น “\(other)” แต่ที่อื่นเป็น “\(name)”",
      en: "the agency is called “\(other)”, elsewhere “\(name)”")
  }
}
