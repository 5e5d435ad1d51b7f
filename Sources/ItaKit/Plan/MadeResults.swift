import Documents
import ItaModel
import ItaOutput

/// A report on results, and what the converter reads in it.
struct MadeResults: MadeDocument {
  let report: ResultsReport
  let bytes: [UInt8]
  let readBack: Report
  let checklist: Checklist

  /// The elements of which less is found in it than it is to have.
  var missing: [String] {
    checklist.entries.filter { entry in
      entry.parts.contains { part in
        guard let coverage = part.coverage else { return !part.isFound }
        return coverage.count != report.rows.count || coverage.lacking.count > blanks(part.part)
      }
    }.map(\.element.id)
  }

  /// How many rows are to be filled in by hand.
  private func blanks(_ part: DocumentPart) -> Int {
    switch part {
    case .actions: report.rows.count { $0.actions.isEmpty }
    case .outcome: report.rows.count { $0.outcome == nil && $0.comparisons.isEmpty }
    default: 0
    }
  }

  func summary(file: String, in say: (Message) -> String) -> [String] {
    let pending = report.pending.count
    let (all, told) = (report.rows.count, report.rows.count - pending)
    let head = Message(
      th: "รายงานผลปีงบประมาณ \(report.year) มาตรการ \(all) รายการ มีผลแล้ว \(told) รายการ",
      en: "results of \(report.year), measures: \(all), reported on: \(told)")
    return ["\(file): \(say(head))"]
      + checklist.entries.map { entry in
        "  \(entry.element.id) \(say(entry.element.wording)) – \(place(of: entry, in: say))"
      } + notes(in: say)
  }

  private func place(of entry: Checklist.Entry, in say: (Message) -> String) -> String {
    let place = readBack.place(of: entry, in: say)
    let lacking = entry.parts.compactMap { $0.coverage?.lacking.count }.max() ?? 0
    if lacking == 0 { return place }
    let blanks = say(
      Message(
        th: "ยังต้องกรอก \(lacking) มาตรการ", en: "to be filled in, measures: \(lacking)"))
    return lacking == report.rows.count ? blanks : "\(place); \(blanks)"
  }

  private func notes(in say: (Message) -> String) -> [String] {
    report.checks.isEmpty ? [] : ["  \(say(.toBeLookedAt(report.checks.count)))"]
  }
}
