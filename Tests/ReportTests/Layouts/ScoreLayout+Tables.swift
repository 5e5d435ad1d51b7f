extension ScoreWriter {
  private var assessed: TrueYear { report.assessed }

  private mutating func scoreHead() -> Line {
    let year = assessed.fiscalYear
    return chance.pick([
      .label("คะแนน"), .label("คะแนน"), .label("ผลคะแนน"), .label("คะแนนที่ได้"),
      "คะแนนปี\(shortYear(year))",
      "คะแนน ปี \(fiscalYear(.other, year))",
    ])
  }

  private mutating func totalRow(_ cells: Int) -> [DraftTable.Cell] {
    let label = chance.pick(["คะแนนรวม", "รวม", "คะแนนภาพรวม", "ผลการประเมินภาพรวม", "คะแนนรวมทั้งสิ้น"])
    let empty = Array(repeating: DraftTable.Cell.empty, count: max(0, cells - 2))
    return empty + [DraftTable.Cell(.label(label)), DraftTable.Cell(score(.total))]
  }

  mutating func numberNameScore(into draft: inout Draft) {
    let head: [Line] = [
      .label(chance.pick(["ตัวชี้วัดที่", "ที่", "ลำดับ", "ข้อ"])),
      .label(chance.pick(["ตัวชี้วัด", "รายละเอียดตัวชี้วัด", "ชื่อตัวชี้วัด"])), scoreHead(),
    ]
    var rows = (1...10).map {
      [
        DraftTable.Cell(number($0)), DraftTable.Cell(name($0)),
        DraftTable.Cell(score(.indicator($0))),
      ]
    }
    if chance.percent(60) { rows.append(totalRow(3)) }
    draft.table(DraftTable(.scores, head: head, rows))
  }

  mutating func scoreInCell(into draft: inout Draft) {
    let head: [Line] = [.label("ตัวชี้วัดของการประเมิน ITA"), .label("ประเด็นที่ต้องแก้ไขปรับปรุง")]
    var rows: [[DraftTable.Cell]] = []
    let gap = chance.percent(50) ? " " : ""
    for block in TrueYear.blocks.indices {
      rows.append([DraftTable.Cell(anyInstrument(block)), .empty])
      for number in TrueYear.blocks[block].numbers {
        let issue = chance.pick(IndicatorPhrases.of(number).issues).text
        rows.append([
          DraftTable.Cell(
            "\(self.number(number)).\(gap, .fixed)\(name(number)) \(score(.indicator(number))) คะแนน"
          ),
          DraftTable.Cell("\(issue, .measure)"),
        ])
      }
    }
    draft.table(DraftTable(.scores, head: head, rows))
  }

  mutating func groupRows(into draft: inout Draft) {
    let printsMeans = chance.percent(50)
    let closesWithMeans = !printsMeans && chance.percent(60)
    var rows: [[DraftTable.Cell]] = []
    for block in TrueYear.blocks.indices {
      let mean = printsMeans ? score(.instrument(block)) : Line()
      if chance.percent(50) || printsMeans {
        rows.append([.empty, DraftTable.Cell(anyInstrument(block)), DraftTable.Cell(mean)])
      } else {
        rows.append([DraftTable.Cell(anyInstrument(block), columnSpan: 3)])
      }
      for number in TrueYear.blocks[block].numbers {
        rows.append([
          DraftTable.Cell(self.number(number)), DraftTable.Cell(name(number)),
          DraftTable.Cell(score(.indicator(number))),
        ])
      }
      if closesWithMeans {
        rows.append([
          .empty, DraftTable.Cell("\("คะแนนเฉลี่ย ", .label)\(instrument(block, short: true))"),
          DraftTable.Cell(score(.instrument(block))),
        ])
      }
    }
    if chance.percent(70) { rows.append(totalRow(3)) }
    draft.table(
      DraftTable(.scores, head: [.label("ตัวชี้วัดที่"), .label("ตัวชี้วัด"), scoreHead()], rows))
  }

  /// The instrument's name and mean stand once, beside all of its indicators.
  mutating func mergedGroups(into draft: inout Draft) {
    let meansAtTheEnd = chance.percent(50)
    var rows: [[DraftTable.Cell]] = []
    for block in TrueYear.blocks.indices {
      let numbers = TrueYear.blocks[block].numbers
      for number in numbers {
        let isFirst = number == numbers.lowerBound
        let group =
          isFirst ? DraftTable.Cell(instrument(block, short: chance.percent(40))) : .covered
        let label: Line = "\(self.number(number)) \(name(number))"
        var row: [DraftTable.Cell] = [
          group, DraftTable.Cell(label), DraftTable.Cell(score(.indicator(number))),
        ]
        if meansAtTheEnd {
          row.append(isFirst ? DraftTable.Cell(score(.instrument(block))) : .covered)
        }
        rows.append(row)
      }
    }
    var head: [Line] = [.label("แบบวัด"), .label("ตัวชี้วัด"), scoreHead()]
    if meansAtTheEnd { head.append(.label("คะแนนเฉลี่ยแบบวัด")) }
    draft.table(DraftTable(.scores, head: head, rows))
  }

  mutating func ranking(into draft: inout Draft) {
    let values = assessed.indicators
    let order: [Int] = (1...10).sorted { (one: Int, other: Int) -> Bool in
      (-values[one - 1], one) < (-values[other - 1], other)
    }
    draft.paragraph("\(chance.pick(["คะแนนเรียงลำดับจากมากไปหาน้อย", "คะแนนสูงสุดรายตัวชี้วัด"]), .label)")
    let rows = order.enumerated().map { rank, number -> [DraftTable.Cell] in
      [
        DraftTable.Cell(Line.fixed("\(rank + 1)")), DraftTable.Cell(name(number)),
        DraftTable.Cell(score(.indicator(number))),
      ]
    }
    draft.table(
      DraftTable(.scores, head: [.label("อันดับ"), .label("ตัวชี้วัด"), scoreHead()], rows))
  }

  /// Indicators side by side.
  mutating func transposed(into draft: inout Draft) {
    let byNumber = chance.percent(40)
    let head: [Line] =
      [.label("ตัวชี้วัด")]
      + (1...10).map { byNumber ? "ตัวชี้วัดที่ \(number($0))" : "\(number($0)). \(name($0))" }
    var rows: [[DraftTable.Cell]] = []
    if let previous = report.previous, chance.percent(50) {
      rows.append(
        [DraftTable.Cell("คะแนนปี \(fiscalYear(.other, previous.fiscalYear))")]
          + (1...10).map { DraftTable.Cell(score(.indicator($0), in: previous)) })
      rows.append(
        [DraftTable.Cell("คะแนนปี \(fiscalYear(.other, assessed.fiscalYear))")]
          + (1...10).map { DraftTable.Cell(score(.indicator($0))) })
    } else {
      rows.append(
        [DraftTable.Cell(.label("คะแนน"))] + (1...10).map { DraftTable.Cell(score(.indicator($0))) }
      )
    }
    draft.table(DraftTable(.scores, head: head, rows))
  }

  mutating func yearComparison(into draft: inout Draft) {
    guard let previous = report.previous else { return }
    let newestFirst = chance.percent(25)
    let numbered = chance.percent(60)
    let short = chance.percent(30)
    let heads = [previous, assessed].map { year -> Line in
      short ? "ปี \(shortYear(year.fiscalYear))" : "ปี \(fiscalYear(.other, year.fiscalYear))"
    }
    var head: [Line] = numbered ? [.label("ตัวชี้วัดที่"), .label("ตัวชี้วัด")] : [.label("ตัวชี้วัด")]
    head += newestFirst ? heads.reversed() : heads
    head.append(.label(chance.pick(["เพิ่มขึ้น/ลดลง", "เพิ่ม/ลด", "ผลต่าง"])))
    let sign = chance.percent(50)
    var rows: [[DraftTable.Cell]] = []
    for subject in (1...10).map({ Subject.indicator($0) }) + [.total] {
      let (now, before) = (assessed.score(of: subject), previous.score(of: subject))
      let change = now - before
      let text = change > 0 && sign ? "+" + printed(change) : printed(change)
      let values = [DraftTable.Cell(score(subject, in: previous)), DraftTable.Cell(score(subject))]
      var row: [DraftTable.Cell] = []
      if case .indicator(let index) = subject {
        row =
          numbered
          ? [DraftTable.Cell(number(index)), DraftTable.Cell(name(index))]
          : [DraftTable.Cell(name(index))]
      } else {
        row =
          numbered
          ? [.empty, DraftTable.Cell(.label("คะแนนรวม"))] : [DraftTable.Cell(.label("คะแนนรวม"))]
      }
      row += newestFirst ? values.reversed() : values
      row.append(
        DraftTable.Cell(
          Line([
            Line.Span(
              text: text,
              role: .change(subject, to: assessed.fiscalYear, hundredths: change))
          ])))
      rows.append(row)
    }
    draft.table(DraftTable(.scores, head: head, rows))
  }

  /// Items of the survey and topics of the disclosure form below their indicators.
  mutating func subScores(into draft: inout Draft) {
    var rows: [[DraftTable.Cell]] = []
    for number in 1...10 {
      rows.append([
        DraftTable.Cell("ตัวชี้วัดที่ \(self.number(number)) \(name(number))"),
        DraftTable.Cell(score(.indicator(number))),
      ])
      let lines =
        number == 9
        ? ["9.1 ข้อมูลพื้นฐาน", "9.2 การบริหารงาน", "9.3 การจัดซื้อจัดจ้าง"]
        : number == 10
          ? ["10.1 การดำเนินการเพื่อป้องกันการทุจริต", "10.2 มาตรการภายในเพื่อป้องกันการทุจริต"]
          : number == 1 || number == 4
            ? (0...2).map {
              "i\(3 * number - 2 + $0) ข้อคำถามเกี่ยวกับ\(IndicatorPhrases.of(number).strengths[$0 % 2])"
            }
            : []
      for line in lines {
        rows.append([
          DraftTable.Cell(Line.fixed(line)),
          DraftTable.Cell("\(printed(100 * chance.number(60...100)), .otherNumber)"),
        ])
      }
    }
    draft.table(DraftTable(.scores, head: [.label("ตัวชี้วัด/ข้อ"), scoreHead()], rows))
  }

  /// The instruments with their weights, then the indicators.
  mutating func weights(into draft: inout Draft) {
    let rows = TrueYear.blocks.indices.map { index -> [DraftTable.Cell] in
      let block = TrueYear.blocks[index]
      let weighted = (assessed.instruments[index] * block.percent + 50) / 100
      return [
        DraftTable.Cell(anyInstrument(index)), DraftTable.Cell(score(.instrument(index))),
        DraftTable.Cell("\("\(block.percent)", .otherNumber)"),
        DraftTable.Cell("\(printed(weighted), .otherNumber)"),
      ]
    }
    draft.table(
      DraftTable(
        .scores,
        head: [
          .label("แบบวัด"), .label("คะแนน"), .label("น้ำหนัก (ร้อยละ)"), .label("คะแนนถ่วงน้ำหนัก"),
        ], rows))
    draft.paragraph("\(chance.pick(["คะแนนรายตัวชี้วัด", "สรุปผลการประเมินรายตัวชี้วัด"]), .label)")
    numberNameScore(into: &draft)
  }

  mutating func bands(into draft: inout Draft) {
    let rows = (1...10).map { number -> [DraftTable.Cell] in
      let value = assessed.indicators[number - 1]
      let band = value < 8500 ? "แก้ไขโดยเร่งด่วน" : value < 10000 ? "พัฒนาให้ดีขึ้น" : "รักษาระดับ"
      return [
        DraftTable.Cell(self.number(number)), DraftTable.Cell(name(number)),
        DraftTable.Cell(score(.indicator(number))),
        DraftTable.Cell(.label(band)),
      ]
    }
    let measures: Line = "มาตรการที่จะใช้ปี\(shortYear(assessed.fiscalYear + 1))"
    draft.table(
      DraftTable(
        .scores, head: [.label("ตัวชี้วัดที่"), .label("ตัวชี้วัด"), scoreHead(), measures], rows))
    draft.paragraph("หมายเหตุ : \("คะแนนน้อยกว่า 85", .fixed) = แก้ไขโดยเร่งด่วน")
    draft.paragraph("\("คะแนน 85 – 99.99", .fixed) = พัฒนาให้ดีขึ้น")
    draft.paragraph("\("คะแนน 100", .fixed) = รักษาระดับ")
  }

  mutating func instrumentSections(into draft: inout Draft) {
    let head: [Line] = [.label("ตัวชี้วัด"), scoreHead()]
    for block in TrueYear.blocks.indices {
      draft.paragraph(
        "\("\(block + 1))", .fixed) \(instrument(block)) ได้คะแนน \(score(.instrument(block))) คะแนน"
      )
      let rows = TrueYear.blocks[block].numbers.map {
        [
          DraftTable.Cell("ตัวชี้วัดที่ \(number($0)) \(name($0))"),
          DraftTable.Cell(score(.indicator($0))),
        ]
      }
      draft.table(DraftTable(.scores, head: head, rows))
    }
  }
}
