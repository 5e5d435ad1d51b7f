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
    let needed = facts.genres.flatMap { Requirement.of($0, in: year) }
    let places = facts.at.map { [$0] } ?? []
    var named: Set<Statements.Element> = []
    return needed.filter { !statements.has($0.element) && named.insert($0.element).inserted }.map {
      check.finding(
        $0.isInferred ? .info : .warning, on: "/document", .missing($0.element, $0.item),
        at: places)
    }
  }
}

/// What a disclosure item asks of a kind of document.
private struct Requirement {
  let element: Statements.Element
  let item: String
  /// That the item's own words are not known.
  let isInferred: Bool

  static func of(_ genre: DocumentFacts.Genre, in year: FiscalYear) -> [Requirement] {
    switch genre {
    case .assessmentAnalysis: []
    case .measuresPlan: plan(year.number)
    case .measuresResults: results(year.number)
    }
  }

  private static func plan(_ year: Int) -> [Requirement] {
    switch year {
    case 2563...2566:
      of("o42", [.analysis, .urgentIssues, .issuesToImprove, .practice, .measures])
        + of("o42", [.responsible, .steps, .monitoring])
    case 2567: of("o34", newPlan)
    case 2568: of("o27", newPlan)
    case 2569: of("o25", newPlan, isInferred: true)
    default: []
    }
  }

  private static let newPlan: [Statements.Element] = [
    .analysis, .issuesToImprove, .measures, .steps, .responsible, .period,
  ]

  private static func results(_ year: Int) -> [Requirement] {
    switch year {
    case 2563...2566: of("o43", [.actions])
    case 2567: of("o35", newResults)
    case 2568: of("o28", newResults)
    case 2569: of("o26", newResults, isInferred: true)
    default: []
    }
  }

  private static let newResults: [Statements.Element] = [.actions, .outcome]

  private static func of(
    _ item: String, _ elements: [Statements.Element], isInferred: Bool = false
  ) -> [Requirement] {
    elements.map { Requirement(element: $0, item: item, isInferred: isInferred) }
  }
}

extension Statements {
  /// Whether the document has a section for it, or facts that are it.
  fileprivate func has(_ element: Element) -> Bool {
    if elements[element] != nil { return true }
    return switch element {
    case .analysis: !scores.isEmpty
    // Measures for an issue or an indicator name what is to be mended.
    case .urgentIssues, .issuesToImprove:
      !issues.isEmpty || !bands.isEmpty
        || measures.contains { $0.issue != nil || $0.indicator != nil }
    case .practice: measures.contains { !$0.steps.isEmpty || $0.monitoring != nil }
    case .measures: !measures.isEmpty || !results.isEmpty
    // What the rows of measures lack can only be told where there are such rows.
    case .responsible: measures.isEmpty || measures.contains { !$0.responsible.isEmpty }
    case .steps: measures.isEmpty || measures.contains { !$0.steps.isEmpty }
    case .monitoring: measures.isEmpty || measures.contains { $0.monitoring != nil }
    case .period: measures.isEmpty || measures.contains { $0.period != nil }
    case .actions: results.contains { !$0.actions.isEmpty }
    case .outcome: results.contains { $0.outcome != nil || $0.after != nil }
    }
  }
}

extension Message {
  fileprivate static func missing(_ element: Statements.Element, _ item: String) -> Message {
    let name = element.name
    return Message(
      th: "ไม่พบ\(name.th) ซึ่งข้อ \(item) กำหนดให้มี",
      en: "\(name.en) not found; item \(item) asks for it")
  }
}

extension Statements.Element {
  fileprivate var name: Message {
    switch self {
    case .analysis: Message(th: "การวิเคราะห์ผลการประเมิน", en: "an analysis of the result was")
    case .urgentIssues:
      Message(th: "ประเด็นที่ต้องแก้ไขโดยเร่งด่วน", en: "points to be mended urgently were")
    case .issuesToImprove:
      Message(th: "ประเด็นที่ต้องพัฒนาให้ดีขึ้น", en: "points to be improved were")
    case .practice:
      Message(th: "แนวทางการนำไปสู่การปฏิบัติ", en: "how it is put into practice was")
    case .measures: Message(th: "มาตรการ", en: "measures were")
    case .responsible: Message(th: "ผู้รับผิดชอบ", en: "who is responsible was")
    case .steps: Message(th: "ขั้นตอนหรือวิธีการปฏิบัติ", en: "steps or methods were")
    case .monitoring:
      Message(th: "แนวทางการกำกับติดตามและการรายงานผล", en: "monitoring and reporting were")
    case .period: Message(th: "ระยะเวลาดำเนินการ", en: "periods were")
    case .actions: Message(th: "ผลการดำเนินการตามมาตรการ", en: "what was done under each measure was")
    case .outcome: Message(th: "ผลลัพธ์หรือความสำเร็จ", en: "the outcome was")
    }
  }
}
