/// What a document is put together from; a seed decides.
struct Composition {
  let report: TrueReport
  let scoreLayout: ScoreLayout
  let measureLayout: MeasureLayout
  private(set) var draft = Draft()

  /// Of a true report, its scores printed in a certain way.
  init(_ report: TrueReport, as layout: ScoreLayout, using chance: inout Chance) {
    self.report = report
    scoreLayout = layout
    var scores = ScoreWriter(report, using: &chance)
    switch report.genre {
    case .plan: measureLayout = chance.pick(MeasureLayout.allCases.filter { $0 != .none })
    case .analysis, .results: measureLayout = .none
    }
    frontPages(using: &chance)
    let numerals = chance.percent(70)
    var section = 0
    let heading = { (text: String) -> Line in
      section += 1
      return numerals ? "\("\(section).", .fixed) \(text, .label)" : .label(text)
    }
    let assessed = scores.fiscalYear(.assessed, report.assessed.fiscalYear)
    draft.heading(1, heading("ผลการประเมิน ITA ปีงบประมาณ พ.ศ.") + " \(assessed)")
    if chance.percent(85) || layout == .totalOnly {
      let withInstruments = layout != .instrumentSections && chance.percent(55)
      scores.overview(into: &draft, withInstruments: withInstruments)
    }
    if chance.percent(40) || report.genre == .results { scores.comparison(into: &draft) }
    if chance.percent(15) { scores.history(into: &draft) }
    if chance.percent(35) { draft.paragraph("\(chance.pick(Phrases.remarks), .prose)") }
    if layout != .totalOnly {
      draft.heading(
        2, heading(chance.pick(["ผลการประเมินรายตัวชี้วัด", "คะแนนรายตัวชี้วัด", "การวิเคราะห์รายตัวชี้วัด"])))
    }
    scores.indicators(as: layout, into: &draft)
    if chance.percent(40), layout != .totalOnly { scores.extremes(into: &draft) }
    if chance.percent(30) { draft.paragraph("\(chance.pick(Phrases.remarks), .prose)") }
    if report.genre != .results, layout != .headings, chance.percent(40) {
      analysis(heading("การวิเคราะห์จุดเด่นและจุดที่ควรพัฒนา"), scores, using: &chance)
    }
    var measures = MeasureWriter(report, scores, using: &chance)
    switch report.genre {
    case .plan:
      let planned = scores.fiscalYear(.planned, report.fiscalYear)
      draft.heading(
        1,
        heading("มาตรการเพื่อขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ.")
          + " \(planned)")
      if chance.percent(50) {
        draft.paragraph(
          "\(shortAgency(using: &chance)) ได้กำหนดแนวทางที่จะดำเนินการจากผลการวิเคราะห์ข้างต้น ดังนี้")
      }
      measures.measures(as: measureLayout, into: &draft)
    case .results:
      draft.heading(1, heading("ผลการดำเนินการตามมาตรการ"))
      measures.results(into: &draft)
    case .analysis: break
    }
    if chance.percent(60) {
      draft.heading(1, heading(chance.pick(["การกำกับติดตามและการรายงานผล", "สรุป"])))
      draft.paragraph("\(chance.pick(Phrases.closings), .prose)")
    }
    if chance.percent(40) { signature(using: &chance) }
  }

  private func shortAgency(using chance: inout Chance) -> Line {
    chance.percent(40) && report.agency.kind.abbreviation != nil
      ? Line([Line.Span(text: report.agency.shortName, role: .shortAgency)])
      : Line([Line.Span(text: report.agency.name, role: .agency)])
  }

  /// Cover, contents and foreword, as far as a document has them.
  private mutating func frontPages(using chance: inout Chance) {
    let agency: Line = "\(report.agency.name, .agency)"
    let year: Line =
      "\("\(report.fiscalYear)", .year(report.genre == .plan ? .planned : .assessed, report.fiscalYear))"
    let titles: [String] =
      switch report.genre {
      case .plan: Phrases.planTitles
      case .analysis: Phrases.analysisTitles
      case .results: Phrases.resultsTitles
      }
    let title: Line = "\(chance.pick(titles), .label)"
    let (short, long) = chance.percent(15) ? ("อ.", "จ.") : ("อำเภอ", "จังหวัด")
    let hasPlace = chance.percent(90)
    draft.printsPlace = hasPlace
    let place: Line =
      "\(short, .fixed)\(report.agency.district, .district) \(long, .fixed)\(report.agency.province.name, .province)"
    switch chance.number(0...2) {
    case 0:
      draft.title(title)
      draft.title("ประจำปีงบประมาณ พ.ศ. \(year)")
      draft.title(agency)
      if hasPlace { draft.title(place) }
    case 1:
      draft.title("\(title) ประจำปีงบประมาณ พ.ศ. \(year)")
      draft.title(hasPlace ? "\(agency) \(place)" : agency)
    default:
      draft.title(title)
      draft.title(agency)
      if hasPlace { draft.title(place) }
      draft.title("ปีงบประมาณ พ.ศ. \(year)")
    }
    if chance.percent(40) { draft.pageHeader = "\(title) \(agency)" }
    let hasCover = chance.percent(50)
    if hasCover { draft.pageBreak() }
    if chance.percent(50) {
      draft.heading(1, .label("คำนำ"))
      for text in chance.sample(chance.number(1...3), of: Phrases.forewords) {
        draft.paragraph("\(text, .prose)")
      }
      draft.paragraph("\(report.agency.name, .agency)")
      draft.paragraph(.fixed(report.dated))
      if hasCover { draft.pageBreak() }
    }
    if chance.percent(25) {
      draft.heading(1, .label("สารบัญ"))
      for (index, entry) in [
        "ผลการประเมิน ITA", "คะแนนรายตัวชี้วัด", "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
      ].enumerated() {
        draft.paragraph("\(entry, .label)\(" ........................ \(index * 2 + 1)", .fixed)")
      }
      if hasCover { draft.pageBreak() }
    }
  }

  /// Strong and weak points, each indicator's in a list item or a paragraph.
  private mutating func analysis(
    _ heading: Line, _ scores: ScoreWriter, using chance: inout Chance
  ) {
    draft.heading(1, heading)
    let order = (1...10).sorted {
      report.assessed.indicators[$0 - 1] > report.assessed.indicators[$1 - 1]
    }
    draft.heading(2, .label("จุดเด่น"))
    draft.list(
      order.prefix(2).map { number in
        "\(scores.name(number)) \(chance.pick(IndicatorPhrases.of(number).strengths), .measure)"
      }, .dash)
    draft.heading(2, .label(chance.pick(["จุดที่ควรพัฒนา", "ประเด็นที่จะต้องพัฒนาให้ดีขึ้น"])))
    let withScores = chance.percent(50)
    draft.list(
      order.suffix(3).map { number in
        let score: Line = withScores ? " (\(scores.score(.indicator(number))) คะแนน)" : ""
        return
          "ตัวชี้วัดที่ \(scores.number(number)) \(scores.name(number))\(score) \(chance.pick(IndicatorPhrases.of(number).issues).text, .measure)"
      }, .dash)
  }

  private mutating func signature(using chance: inout Chance) {
    draft.paragraph(.fixed("(ลงชื่อ) ................................................."))
    draft.paragraph("\(report.agency.kind.head, .fixed)\(report.agency.place, .fixed)")
    draft.paragraph(.fixed("\(chance.number(1...28)) \(report.dated)"))
  }
}
