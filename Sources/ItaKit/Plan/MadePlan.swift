import Documents
import ItaModel
import ItaOutput

/// A plan, and what the converter reads in it.
struct MadePlan: MadeDocument {
  let plan: Plan
  let bytes: [UInt8]
  let readBack: Report
  let checklist: Checklist

  /// The elements that are not found in it, or not in each of its measures.
  var missing: [String] {
    checklist.entries.filter { entry in
      !entry.isFound || entry.parts.contains { !($0.coverage?.lacking.isEmpty ?? true) }
    }.map(\.element.id)
  }

  /// What it holds, for a person: a line for the whole, and one for each element of the checklist
  /// with the heading below which it stands.
  func summary(file: String, in say: (Message) -> String) -> [String] {
    let proposed = plan.measures.count { [.libraryByItem, .libraryStanding].contains($0.source) }
    let head = Message(
      th: "แผนปีงบประมาณ \(plan.year) จากผลการประเมินปี \(plan.assessedYear) "
        + "มาตรการ \(plan.measures.count) รายการ เป็นข้อเสนอจากคลังมาตรการ \(proposed) รายการ",
      en: "plan of \(plan.year) by the result of \(plan.assessedYear), "
        + "\(plan.measures.count) measures, \(proposed) of them proposed from the library")
    return ["\(file): \(say(head))"]
      + checklist.entries.map { entry in
        "  \(entry.element.id) \(say(entry.element.wording)) – \(readBack.place(of: entry, in: say))"
      } + doubts(in: say)
  }

  private func doubts(in say: (Message) -> String) -> [String] {
    plan.checks.isEmpty ? [] : ["  \(say(.toBeLookedAt(plan.checks.count)))"]
  }
}

extension Message {
  static func toBeLookedAt(_ count: Int) -> Message {
    Message(
      th: "ต้องตรวจสอบก่อนลงนาม \(count) แห่ง (ดูภาคผนวก ก)",
      en: "to be looked at before signing: \(count) (see appendix A)")
  }
}

extension Report {
  /// The heading below which an element of a checklist stands; there is none on the cover.
  func place(of entry: Checklist.Entry, in say: (Message) -> String) -> String {
    guard let path = entry.parts.flatMap(\.at).first else { return "-" }
    return heading(above: path)?.description ?? say(Message(th: "ปก", en: "cover"))
  }

  /// The nearest heading at the place or above it.
  private func heading(above path: BlockPath) -> Text? {
    guard case .block(let index) = path.steps.first else { return nil }
    for block in content.prefix(index + 1).reversed() {
      if case .heading(let text, _, _) = block.kind { return text.text }
    }
    return nil
  }
}
