import Documents
import ItaModel
import ThaiText

extension Check {
  /// A plan or report has the elements that the disclosure items ask for.
  static let missingElement = Check(
    code: "missing-element", severity: .warning,
    purpose: Message(
      th: "ไม่พบองค์ประกอบที่แบบตรวจการเปิดเผยข้อมูล (OIT) กำหนดให้มี",
      en: "an element that the disclosure items (OIT) ask of such a document was not found"),
    advice: Message(
      th: "เพิ่มส่วนที่ขาด หรือใช้หัวข้อที่ตรงกับองค์ประกอบของแบบตรวจ",
      en: "add what is missing, or head it in the words of the disclosure item")
  ) { check, evidence in
    let statements = evidence.statements
    let facts = statements.document
    guard let year = facts.fiscalYear else { return [] }
    let items = DisclosureItem.all.filter {
      facts.genres.contains($0.genre) && $0.years.contains(year)
    }
    let places = facts.at.map { [$0] } ?? []
    var named: Set<DocumentPart> = []
    return items.flatMap { item in
      item.elements.filter(\.isRequired).flatMap(\.parts)
        .filter { statements.lacks($0) && named.insert($0).inserted }
        .map {
          check.finding(
            item.elementCertainty == .unknown ? .info : .warning, on: "/document",
            .missing($0, item), at: places)
        }
    }
  }
}

extension Statements {
  fileprivate func lacks(_ part: DocumentPart) -> Bool {
    switch part {
    // What the rows of measures lack can only be told where there are such rows.
    case .responsible, .steps, .monitoring, .period: !measures.isEmpty && !found(part).isFound
    default: !found(part).isFound
    }
  }
}

extension Message {
  fileprivate static func missing(_ part: DocumentPart, _ item: DisclosureItem) -> Message {
    let name = part.name
    return Message(
      th: "ไม่พบ\(name.th) ซึ่งข้อ \(item.code) กำหนดให้มี",
      en: "not found: \(name.en), which item \(item.code) asks for")
  }
}
