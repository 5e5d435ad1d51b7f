package import Documents
package import ItaModel

/// Which year a plan is for, and which result it goes by.
struct PlanYears {
  let planned: FiscalYear
  let assessed: FiscalYear

  /// What the user asks for counts; then what the document says that it plans. The result of a year
  /// is what the next is planned by.
  init(_ report: Report, scored: [FiscalYear], asked: FiscalYear?) throws(PlanError) {
    guard let latest = scored.max() else { throw .noScores }
    if let asked {
      guard let assessed = Self.assessed(before: asked, in: scored) else {
        throw .noScoresBefore(asked, known: scored)
      }
      self.init(planned: asked, assessed: assessed)
      return
    }
    let facts = report.document
    let reported = facts.assessedYear.flatMap { scored.contains($0) ? $0 : nil }
    if let planned = facts.fiscalYear, facts.genres.contains(.measuresPlan),
      reported.map({ $0 < planned }) ?? true,
      let assessed = Self.assessed(before: planned, in: scored)
    {
      self.init(planned: planned, assessed: assessed)
      return
    }
    let assessed = reported ?? latest
    guard let next = assessed.next else { throw .noScores }
    self.init(planned: next, assessed: assessed)
  }

  private init(planned: FiscalYear, assessed: FiscalYear) {
    self.planned = planned
    self.assessed = assessed
  }

  private static func assessed(before year: FiscalYear, in scored: [FiscalYear]) -> FiscalYear? {
    scored.filter { $0 < year }.max()
  }
}

/// Why no plan can be made of a report.
package enum PlanError: Error, Sendable, Equatable {
  case noScores
  /// Of the years before the one that is to be planned.
  case noScoresBefore(FiscalYear, known: [FiscalYear])
}

extension PlanError {
  package var message: Message {
    switch self {
    case .noScores:
      Message(
        th:
          "ไม่พบคะแนนผลการประเมินที่บอกปีได้ จึงจัดทำแผนไม่ได้; ใช้เอกสารที่มีคะแนนรายตัวชี้วัดหรือคะแนนรวมพร้อมปีงบประมาณ",
        en: "no scores of a known year were found, so there is nothing to plan by; "
          + "give a document that has scores and their fiscal year")
    case .noScoresBefore(let year, let known):
      Message(
        th: "ไม่มีคะแนนของปีก่อน \(year) มีเฉพาะของ \(Self.listed(known)); ระบุปีของแผนด้วย --year",
        en: "no scores of a year before \(year), only of \(Self.listed(known)); "
          + "give the year of the plan with --year")
    }
  }

  private static func listed(_ years: [FiscalYear]) -> String {
    years.sorted().map(\.description).joined(separator: ", ")
  }
}
