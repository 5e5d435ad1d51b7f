extension ScoreWriter {
  private var assessed: TrueYear { report.assessed }

  /// A section for each indicator, with strong and weak points and the scores of survey items.
  mutating func headings(into draft: inout Draft) {
    for number in 1...10 {
      let phrases = IndicatorPhrases.of(number)
      draft.heading(
        3, "\(self.number(number)). \(name(number)) (\(score(.indicator(number))) คะแนน)")
      let item = printed(100 * chance.number(88...100))
      draft.paragraph(
        "\("จุดเด่น", .label) \(chance.pick(phrases.strengths), .measure) เพราะได้ \(item, .otherNumber) คะแนน"
      )
      let issue = chance.pick(phrases.issues)
      let code = issue.items.first.map { "\($0) ประเด็น " } ?? ""
      draft.paragraph("\("จุดที่ควรพัฒนา", .label) \(code, .fixed)\(issue.text, .measure)")
    }
  }

  mutating func sentences(into draft: inout Draft) {
    let form = chance.number(0...2)
    for number in 1...10 {
      let phrases = IndicatorPhrases.of(number)
      let (index, name, score) = (self.number(number), self.name(number), score(.indicator(number)))
      let remark = chance.pick(phrases.strengths + phrases.issues.map(\.text))
      switch form {
      case 0:
        draft.paragraph("ตัวชี้วัดที่ \(index) \(name) มีผลคะแนน เท่ากับ \(score) คะแนน \(remark, .measure)")
      case 1:
        draft.paragraph("ตัวชี้วัดที่ \(index) \(name) ได้คะแนน \(score) คะแนน พบว่า\(remark, .measure)")
      default:
        draft.paragraph("คะแนนรายตัวชี้วัดที่ \(index) \(name) มีคะแนนอยู่ที่ \(score) คะแนน")
      }
    }
  }

  /// Label and value on lines of their own, as pages of cards are copied out.
  mutating func tornLines(into draft: inout Draft) {
    let scoreFirst = chance.percent(20)
    for number in 1...10 {
      let label: Line = "ตัวชี้วัดที่ \(self.number(number)) \(name(number))"
      let value: Line = "\(score(.indicator(number))) คะแนน"
      draft.paragraph(scoreFirst ? value : label)
      draft.paragraph(scoreFirst ? label : value)
    }
  }

  /// Two columns of a page, read across.
  mutating func twoColumns(into draft: inout Draft) {
    for row in 1...5 {
      let (left, right) = (row, row + 5)
      draft.paragraph(
        "\(number(left)). \(name(left)) \(score(.indicator(left)))\("      ", .fixed)\(number(right)). \(name(right)) \(score(.indicator(right)))"
      )
    }
  }

  mutating func list(into draft: inout Draft) {
    let lines = (1...10).map { number -> Line in
      "\(name(number)) \(score(.indicator(number))) คะแนน"
    }
    draft.list(lines, chance.pick([.dash, .bullet, .number, .bracket]))
  }
}
