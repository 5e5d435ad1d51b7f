import Documents
import ItaModel
import ItaOutput

extension MadePlan {
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
        "  \(entry.element.id) \(say(entry.element.wording)) – \(place(of: entry))"
      } + doubts(in: say)
  }

  private func place(of entry: Checklist.Entry) -> String {
    let path = entry.parts.flatMap(\.at).first
    return path.flatMap { heading(above: $0) }?.description ?? "-"
  }

  /// The nearest heading at the place or above it.
  private func heading(above path: BlockPath) -> Text? {
    guard case .block(let index) = path.steps.first else { return nil }
    for block in readBack.content.prefix(index + 1).reversed() {
      if case .heading(let text, _, _) = block.kind { return text.text }
    }
    return nil
  }

  private func doubts(in say: (Message) -> String) -> [String] {
    if plan.checks.isEmpty { return [] }
    let message = Message(
      th: "ต้องตรวจสอบก่อนลงนาม \(plan.checks.count) แห่ง (ดูภาคผนวก ก)",
      en: "to be looked at before signing: \(plan.checks.count) (see appendix A)")
    return ["  \(say(message))"]
  }
}
