import Documents
import ItaOutput

/// Forms to be filled in.
struct MadeForm: MadeDocument {
  let plan: Plan
  let bytes: [UInt8]

  func summary(file: String, in say: (Message) -> String) -> [String] {
    let head = Message(
      th:
        "แบบรายงานผลปีงบประมาณ \(plan.year) รอบ 6 และ 12 เดือน มาตรการ \(plan.measures.count) รายการ",
      en: "forms of \(plan.year) for 6 and 12 months, measures: \(plan.measures.count)")
    return ["\(file): \(say(head))"]
  }
}
