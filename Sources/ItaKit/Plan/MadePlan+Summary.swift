import Documents
import ItaModel
import ItaOutput

extension MadePlan {
  /// What became of it, for a person.
  func summary(file: String, in language: Language) -> [String] {
    let measures = plan.measures.count
    let proposed = plan.measures.count {
      $0.source == .libraryByItem || $0.source == .libraryStanding
    }
    return [
      language.text(
        of: Message(
          th: "\(file): แผนปีงบประมาณ \(plan.year) จากผลการประเมินปี \(plan.assessedYear) "
            + "มาตรการ \(measures) รายการ เสนอจากคลังมาตรการ \(proposed) รายการ",
          en: "\(file): the plan of \(plan.year) by the result of \(plan.assessedYear), "
            + "\(measures) measures, \(proposed) of them proposed from the library"))
    ]
  }
}
