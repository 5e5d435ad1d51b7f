/// A way to print the measures of a plan.
enum MeasureLayout: String, CaseIterable {
  case fullTable
  case splitTable
  case perInstrument
  case fewColumns
  case mergedIndicators
  case sections
  case none
}

struct MeasureWriter {
  let report: TrueReport
  let scores: ScoreWriter
  var chance: Chance
  private let heads: Heads
  private let withScores: Bool
  /// Rows are counted in a column of their own.
  private let countsRows: Bool
  private let withBudget: Bool
  /// The score stands in the sentence about the weak point.
  private let analysesScores: Bool

  /// The words of one document's column heads.
  private struct Heads {
    let indicator, issue, measure, steps, responsible, period, monitoring: String

    init(using chance: inout Chance) {
      indicator = chance.pick(["ตัวชี้วัด", "ตัวชี้วัด", "ตัวชี้วัดที่"])
      issue = chance.pick([
        "ประเด็นที่ต้องแก้ไข/พัฒนา", "ประเด็นที่ควรพัฒนา", "ประเด็นที่เป็นข้อบกพร่องหรือจุดอ่อนที่จะต้องแก้ไขโดยเร่งด่วน",
        "จุดที่ควรพัฒนา", "ผลการวิเคราะห์", "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น",
      ])
      measure = chance.pick([
        "มาตรการ", "มาตรการ/แนวทาง", "มาตรการ/โครงการ/กิจกรรม", "มาตรการ/แนวทางการปฏิบัติ",
      ])
      steps = chance.pick([
        "ขั้นตอนหรือวิธีการปฏิบัติ", "วิธีการดำเนินการ", "ขั้นตอน/วิธีการปฏิบัติ", "ขั้นตอนการดำเนินงาน",
      ])
      responsible = chance.pick(["ผู้รับผิดชอบ", "ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง", "หน่วยงานที่รับผิดชอบ"])
      period = chance.pick(["ระยะเวลา", "ระยะเวลาดำเนินการ", "กำหนดแล้วเสร็จ"])
      monitoring = chance.pick(["การกำกับติดตาม", "แนวทางการกำกับติดตาม", "การติดตามผล"])
    }
  }

  init(_ report: TrueReport, _ scores: ScoreWriter, using chance: inout Chance) {
    self.report = report
    self.scores = scores
    self.chance = Chance(seed: chance.next())
    heads = Heads(using: &self.chance)
    withScores = self.chance.percent(50)
    countsRows = self.chance.percent(15)
    withBudget = self.chance.percent(15)
    analysesScores = self.chance.percent(20)
  }

  mutating func measures(as layout: MeasureLayout, into draft: inout Draft) {
    guard layout != .none else { return }
    if analysesScores, layout != .sections {
      for measure in report.measures {
        let score = scores.score(.indicator(measure.indicator)).text
        draft.issues[measure.index] = "ได้รับคะแนน \(score) คะแนน พบว่า \(measure.issue)"
      }
    }
    draft.measures = report.measures.map(\.index)
    draft.measuresNameIndicators = layout != .fewColumns
    draft.measuresNameIssues = layout != .fewColumns && layout != .mergedIndicators
    let all = report.measures
    switch layout {
    case .fullTable: draft.table(table(all))
    case .splitTable:
      let cut = max(1, all.count / 2)
      draft.table(table(Array(all.prefix(cut))))
      draft.pageBreak()
      draft.table(table(Array(all.dropFirst(cut))))
    case .perInstrument:
      for block in TrueYear.blocks.indices {
        let own = all.filter { TrueYear.blocks[block].numbers.contains($0.indicator) }
        if own.isEmpty { continue }
        draft.paragraph("\("\(block + 1))", .fixed) \(scores.instrument(block))")
        draft.table(table(own))
      }
    case .fewColumns:
      let head: [Line] = [
        .label(heads.measure), .label(heads.steps), .label(heads.responsible), .label(heads.period),
        .label(heads.monitoring),
      ]
      draft.table(
        DraftTable(
          .measures, head: head,
          all.map { [cell($0.title), steps($0), responsible($0), period($0), monitoring($0)] }))
    case .mergedIndicators: draft.table(merged(all))
    case .sections: sections(all, into: &draft)
    case .none: break
    }
  }

  private var fullHead: [Line] {
    var head: [Line] = countsRows ? [.label("ลำดับ")] : []
    head.append(.label(heads.indicator))
    if withScores { head.append(.label("คะแนน")) }
    let words = [heads.issue, heads.measure, heads.steps]
    let more = [heads.responsible, heads.period, heads.monitoring]
    return head + words.map { .label($0) } + (withBudget ? [.label("งบประมาณ")] : [])
      + more.map { .label($0) }
  }

  private func table(_ measures: [TrueMeasure]) -> DraftTable {
    DraftTable(
      .measures, head: fullHead,
      measures.map { measure in
        var row = countsRows ? [DraftTable.Cell(Line.fixed("\(measure.index + 1)"))] : []
        row.append(DraftTable.Cell(indicator(measure)))
        if withScores { row.append(DraftTable.Cell(scores.score(.indicator(measure.indicator)))) }
        row += [issue(measure), cell(measure.title), steps(measure)]
        if withBudget {
          let budget = measure.index % 2 == 0 ? "ไม่ใช้งบประมาณ" : "2\(measure.index),500 บาท"
          row.append(DraftTable.Cell(Line.fixed(budget)))
        }
        return row + [responsible(measure), period(measure), monitoring(measure)]
      })
  }

  /// Two measures of each indicator under one cell that names it.
  private func merged(_ measures: [TrueMeasure]) -> DraftTable {
    var rows: [[DraftTable.Cell]] = []
    for (position, measure) in measures.enumerated() {
      let isCovered = position > 0 && measures[position - 1].indicator == measure.indicator
      rows.append([
        isCovered ? .covered : DraftTable.Cell(indicator(measure)), cell(measure.title),
        steps(measure), responsible(measure), period(measure), monitoring(measure),
      ])
    }
    let head = [
      heads.indicator, heads.measure, heads.steps, heads.responsible, heads.period,
      heads.monitoring,
    ]
    return DraftTable(.measures, head: head.map { .label($0) }, rows)
  }

  private mutating func sections(_ measures: [TrueMeasure], into draft: inout Draft) {
    let markers = chance.pick(Draft.Markers.allCases)
    for measure in measures {
      draft.heading(3, "มาตรการที่ \("\(measure.index + 1)", .fixed) \(measure.title, .measure)")
      draft.paragraph("\("ตัวชี้วัด", .label) : \(indicator(measure))")
      draft.paragraph("\(heads.issue, .label) : \(measure.issue, .measure)")
      draft.paragraph("\(heads.steps, .label)")
      draft.list(measure.steps.map { "\($0, .measure)" }, markers)
      draft.paragraph(
        "\(heads.responsible, .label) : \(measure.responsible.joined(separator: ", "), .fixed)")
      draft.paragraph(
        "\(heads.period, .label) : \(measure.period.text, .period(measure: measure.index))")
      draft.paragraph("\(heads.monitoring, .label) : \(measure.monitoring.text, .measure)")
    }
  }

  private func indicator(_ measure: TrueMeasure) -> Line {
    "ตัวชี้วัดที่ \(scores.number(measure.indicator)) \(scores.name(measure.indicator))"
  }

  private func cell(_ text: String) -> DraftTable.Cell { DraftTable.Cell("\(text, .measure)") }

  private func issue(_ measure: TrueMeasure) -> DraftTable.Cell {
    let items = measure.items.isEmpty ? "" : " (\(measure.items.joined(separator: ", ")))"
    let issue: Line = "\(measure.issue, .measure)\(items, .fixed)"
    guard analysesScores else { return DraftTable.Cell(issue) }
    return DraftTable.Cell(
      "ได้รับคะแนน \(scores.score(.indicator(measure.indicator))) คะแนน พบว่า \(issue)")
  }

  private func steps(_ measure: TrueMeasure) -> DraftTable.Cell {
    if measure.steps.count == 1 { return cell(measure.steps[0]) }
    return DraftTable.Cell(
      measure.steps.enumerated().map { "\("\($0 + 1)) ", .fixed)\($1, .measure)" })
  }

  private func responsible(_ measure: TrueMeasure) -> DraftTable.Cell {
    DraftTable.Cell(measure.responsible.map { .fixed($0) })
  }

  private func period(_ measure: TrueMeasure) -> DraftTable.Cell {
    DraftTable.Cell("\(measure.period.text, .period(measure: measure.index))")
  }

  private func monitoring(_ measure: TrueMeasure) -> DraftTable.Cell {
    cell(measure.monitoring.text)
  }

  /// What the indicator had before and has now.
  private func outcome(_ result: TrueResult) -> Line {
    guard let previous = report.previous else { return "\(result.outcome, .measure)" }
    let year = report.assessed
    let subject = Subject.indicator(result.indicator)
    let change = year.score(of: subject) - previous.score(of: subject)
    let now = scores.fiscalYear(.other, year.fiscalYear)
    let before = scores.fiscalYear(.other, previous.fiscalYear)
    let name = scores.name(result.indicator)
    let rise: Line =
      change == 0
      ? "ซึ่งเท่าเดิม"
      : "โดย\(change > 0 ? "เพิ่มขึ้น" : "ลดลง", .prose) \(printed(abs(change)), .change(subject, to: year.fiscalYear, hundredths: change)) คะแนน"
    return
      "ผลการประเมิน ITA ในส่วนของ\(name) ในปีงบประมาณ พ.ศ. \(now) ได้ \(scores.score(subject)) คะแนน ซึ่งในปีงบประมาณ พ.ศ. \(before) ได้ \(scores.score(subject, in: previous)) คะแนน \(rise)"
  }

  // Reports on what became of measures.

  mutating func results(into draft: inout Draft) {
    draft.results = report.results.map(\.index)
    let withIndicator = chance.percent(50)
    draft.resultsNameIndicators = withIndicator
    let withSuggestion = chance.percent(30)
    let withScores = chance.percent(40)
    let heads = [
      chance.pick([
        "มาตรการ/กิจกรรมที่ดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "มาตรการ/กิจกรรม",
      ]),
      chance.pick(["สรุปผลการดำเนินการตามมาตรการหรือกิจกรรม", "ผลการดำเนินการ"]),
      chance.pick(["ผลลัพธ์หรือความสำเร็จของการดำเนินการ", "ผลลัพธ์"]),
    ]
    var head: [Line] = heads.map { .label($0) }
    if withIndicator { head.insert(.label("ตัวชี้วัด"), at: 0) }
    if withSuggestion { head.append(.label("ข้อเสนอแนะ")) }
    if withScores { draft.resultsPrintScores = true }
    let rows = report.results.map { result -> [DraftTable.Cell] in
      var row = [
        cell(result.measure),
        result.actions.count == 1
          ? cell(result.actions[0])
          : DraftTable.Cell(
            result.actions.enumerated().map { "\("\($0 + 1)) ", .fixed)\($1, .measure)" }),
        withScores ? DraftTable.Cell(outcome(result)) : cell(result.outcome),
      ]
      if withIndicator {
        row.insert(
          DraftTable.Cell("\(scores.number(result.indicator)). \(scores.name(result.indicator))"),
          at: 0)
      }
      if withSuggestion { row.append(cell(result.suggestion)) }
      return row
    }
    draft.table(DraftTable(.results, head: head, rows))
  }
}
