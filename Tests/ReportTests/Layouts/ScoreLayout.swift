/// A way to print the scores of a year.
enum ScoreLayout: String, CaseIterable {
  case numberNameScore
  case scoreInCell
  case groupRows
  case mergedGroups
  case ranking
  case transposed
  case yearComparison
  case headings
  case sentences
  case tornLines
  case twoColumns
  case list
  case subScores
  case weights
  case bands
  case instrumentSections
  case totalOnly
}

/// Writes the parts of a report that print scores.
struct ScoreWriter {
  let report: TrueReport
  var chance: Chance
  /// Indicator 8 has two official names; a document keeps to one. So with other habits.
  private var names: [String] = []
  private let unit: String

  init(_ report: TrueReport, using chance: inout Chance) {
    self.report = report
    self.chance = Chance(seed: chance.next())
    unit = chance.percent(85) ? " คะแนน" : ""
    names = IndicatorPhrases.all.map { phrases in
      chance.percent(12) && !phrases.aliases.isEmpty
        ? chance.pick(phrases.aliases) : chance.pick(phrases.names)
    }
  }

  private var year: TrueYear { report.assessed }

  func name(_ number: Int) -> Line {
    Line([Line.Span(text: names[number - 1], role: .indicatorName(number))])
  }

  func number(_ number: Int) -> Line {
    Line([Line.Span(text: "\(number)", role: .indicatorNumber(number))])
  }

  func score(_ subject: Subject, in year: TrueYear? = nil) -> Line {
    let year = year ?? report.assessed
    let value = year.score(of: subject)
    return Line([
      Line.Span(
        text: printed(value),
        role: .score(subject, year: year.fiscalYear, hundredths: value))
    ])
  }

  func level(_ year: TrueYear) -> Line {
    Line([Line.Span(text: year.level, role: .level(year: year.fiscalYear, year.level))])
  }

  func instrument(_ index: Int, short: Bool = false) -> Line {
    let code = TrueYear.blocks[index].code
    let text = short ? code : (Phrases.instruments[code] ?? [code])[index == 0 ? 0 : 2]
    return Line([Line.Span(text: text, role: .instrument(index))])
  }

  mutating func anyInstrument(_ index: Int) -> Line {
    let code = TrueYear.blocks[index].code
    let text = chance.pick(Phrases.instruments[code] ?? [code])
    return Line([Line.Span(text: text, role: .instrument(index))])
  }

  func fiscalYear(_ use: Line.Role.YearUse, _ year: Int) -> Line {
    Line([Line.Span(text: "\(year)", role: .year(use, year))])
  }

  func shortYear(_ year: Int) -> Line {
    Line([Line.Span(text: "\(year % 100)", role: .year(.other, year))])
  }

  var agency: Line { Line([Line.Span(text: report.agency.name, role: .agency)]) }

  // Whole parts.

  /// The total and its level in a sentence or two.
  mutating func overview(into draft: inout Draft, withInstruments: Bool) {
    let assessed = fiscalYear(.assessed, year.fiscalYear)
    switch chance.number(0...3) {
    case 0:
      draft.paragraph(
        "จากผลการประเมิน ITA ในปีงบประมาณ พ.ศ. \(assessed) \(agency) มีผลคะแนนในภาพรวม \(score(.total)) คะแนน อยู่ในระดับ \(level(year))"
      )
    case 1:
      draft.paragraph(
        "\(agency) ได้คะแนนรวม \(score(.total)) คะแนน ผลการประเมินอยู่ในระดับ \(level(year)) ในปีงบประมาณ พ.ศ. \(assessed)"
      )
    case 2:
      draft.paragraph(
        "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ของ\(agency) ประจำปีงบประมาณ พ.ศ. \(assessed) ได้คะแนนภาพรวมอยู่ที่ \(score(.total)) คะแนน จัดอยู่ในระดับ \(level(year))"
      )
    default:
      draft.paragraph("ผลการประเมินภาพรวม ปีงบประมาณ พ.ศ. \(assessed)")
      draft.paragraph("คะแนนรวม \(score(.total)) คะแนน ระดับ \(level(year))")
    }
    if withInstruments {
      let parts = (0...2).map { index -> Line in
        "\(anyInstrument(index)) ได้ \(score(.instrument(index))) คะแนน"
      }
      draft.paragraph("โดย\(parts[0]) \(parts[1]) และ\(parts[2])")
    }
  }

  /// What the previous year had, and how much that is less or more.
  mutating func comparison(into draft: inout Draft) {
    guard let previous = report.previous else { return }
    let difference = year.total - previous.total
    guard difference != 0 else { return }
    let amount = Line([
      Line.Span(
        text: printed(abs(difference)),
        role: .change(.total, to: year.fiscalYear, hundredths: difference))
    ])
    let word = difference > 0 ? "เพิ่มขึ้น" : "ลดลง"
    let before = fiscalYear(.other, previous.fiscalYear)
    if chance.percent(50) {
      draft.paragraph(
        "เมื่อเทียบกับปีงบประมาณ พ.ศ. \(before) ซึ่งได้ \(score(.total, in: previous)) คะแนน คะแนนรวม\(word, .prose) \(amount) คะแนน"
      )
    } else {
      draft.paragraph(
        "ในปีงบประมาณ พ.ศ. \(before) ได้คะแนนรวม \(score(.total, in: previous)) คะแนน (ระดับ \(level(previous))) ปีนี้คะแนนรวม\(word, .prose) \(amount) คะแนน"
      )
    }
  }

  /// The totals of some years.
  mutating func history(into draft: inout Draft) {
    let withLevels = chance.percent(70)
    var head: [Line] = [.label(chance.pick(["ปีงบประมาณ", "ปี พ.ศ.", "ปี"])), .label("คะแนน")]
    if withLevels { head.append(.label(chance.pick(["ระดับ", "ระดับผลการประเมิน"]))) }
    let rows = report.years.map { year -> [DraftTable.Cell] in
      var row = [
        DraftTable.Cell(fiscalYear(.other, year.fiscalYear)),
        DraftTable.Cell(score(.total, in: year)),
      ]
      if withLevels { row.append(DraftTable.Cell(level(year))) }
      return row
    }
    draft.paragraph(Line.label("ผลการประเมินภาพรวมย้อนหลัง"))
    draft.table(DraftTable(.scores, head: head, rows))
  }

  /// Which indicators have the highest and the lowest score.
  mutating func extremes(into draft: inout Draft) {
    guard let highest = year.extreme(highest: true), let lowest = year.extreme(highest: false)
    else { return }
    let top = extreme(highest, highest: true)
    let bottom = extreme(lowest, highest: false)
    let (topScore, bottomScore) = (score(.indicator(highest)), score(.indicator(lowest)))
    switch chance.number(0...2) {
    case 0:
      draft.paragraph(
        "ตัวชี้วัดที่ได้คะแนนสูงสุด คือ \(top) (\(topScore) คะแนน) ตัวชี้วัดที่ได้คะแนนต่ำสุด คือ \(bottom) (\(bottomScore) คะแนน)"
      )
    case 1:
      draft.paragraph("ตัวชี้วัดที่มีคะแนนสูงที่สุด ได้แก่ ตัวชี้วัดที่ \(number(highest)) \(top) \(topScore) คะแนน")
      draft.paragraph(
        "ตัวชี้วัดที่มีคะแนนต่ำที่สุด ได้แก่ ตัวชี้วัดที่ \(number(lowest)) \(bottom) \(bottomScore) คะแนน")
    default:
      // Whose score it is must be told from the others.
      draft.paragraph("คะแนนสูงสุด \(topScore.text, .otherNumber) คะแนน")
      draft.paragraph("คะแนนต่ำสุด \(bottomScore.text, .otherNumber) คะแนน")
    }
  }

  private func extreme(_ number: Int, highest: Bool) -> Line {
    Line([
      Line.Span(
        text: names[number - 1],
        role: .extreme(highest: highest, year: year.fiscalYear, indicator: number))
    ])
  }

  /// The ten scores.
  mutating func indicators(as layout: ScoreLayout, into draft: inout Draft) {
    switch layout {
    case .numberNameScore: numberNameScore(into: &draft)
    case .scoreInCell: scoreInCell(into: &draft)
    case .groupRows: groupRows(into: &draft)
    case .mergedGroups: mergedGroups(into: &draft)
    case .ranking: ranking(into: &draft)
    case .transposed: transposed(into: &draft)
    case .yearComparison: yearComparison(into: &draft)
    case .headings: headings(into: &draft)
    case .sentences: sentences(into: &draft)
    case .tornLines: tornLines(into: &draft)
    case .twoColumns: twoColumns(into: &draft)
    case .list: list(into: &draft)
    case .subScores: subScores(into: &draft)
    case .weights: weights(into: &draft)
    case .bands: bands(into: &draft)
    case .instrumentSections: instrumentSections(into: &draft)
    case .totalOnly: break
    }
  }
}
