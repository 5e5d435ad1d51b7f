import Documents
import ItaAnalysis
import ItaModel
import Testing
import ThaiText

/// Tables of the ten indicators with damaged names, wrong numbers and wrong scores.
@Suite struct DictionaryAssignmentNoiseTests {
  struct Damage: Sendable, CustomTestStringConvertible {
    /// Out of a hundred rows.
    let wrongNumbers: Int
    let wrongScores: Int
    /// Rows about something else, and none in the official order.
    var decoys = 0
    /// Edits of each name.
    let edits: ClosedRange<Int>
    /// What has to be right, out of a thousand rows. Nothing may be wrong.
    let right: Int

    var testDescription: String {
      "\(wrongNumbers) % wrong numbers, \(wrongScores) % wrong scores, \(edits) edits, "
        + "\(decoys) decoys"
    }
  }

  @Test(arguments: [
    Damage(wrongNumbers: 0, wrongScores: 0, edits: 5...9, right: 980),
    Damage(wrongNumbers: 20, wrongScores: 10, decoys: 2, edits: 3...6, right: 980),
    Damage(wrongNumbers: 50, wrongScores: 20, edits: 4...8, right: 980),
    Damage(wrongNumbers: 50, wrongScores: 20, decoys: 4, edits: 4...8, right: 960),
    Damage(wrongNumbers: 100, wrongScores: 0, decoys: 1, edits: 3...6, right: 980),
    Damage(wrongNumbers: 100, wrongScores: 90, decoys: 3, edits: 3...6, right: 900),
  ])
  func `the rows of a table tell each other apart`(damage: Damage) {
    var noise = Noise(seed: UInt64(damage.wrongNumbers + damage.edits.upperBound))
    var names = IndicatorNames(.standard)
    let assignment = Assignment(.standard, itemYear: nil)
    var right = 0
    var rows = 0
    for _ in 0..<8 {
      let table = DamagedTable(damage, &noise, &names)
      let outcomes = assignment.outcomes(of: table.rows, scores: table.scores)
      for (truth, outcome) in zip(table.truth, outcomes) {
        rows += 1
        if outcome.indicator == truth { right += 1 }
        #expect(outcome.indicator == nil || outcome.indicator == truth)
      }
    }
    #expect(1000 * right >= damage.right * rows, "\(right) of \(rows)")
  }
}

/// Ten indicators, the total and the heading of a group, with scores that stand in another table too.
private struct DamagedTable {
  var rows: [Assignment.Row] = []
  var truth: [IndicatorNumber?] = []
  var scores = KnownScores()

  init(
    _ damage: DictionaryAssignmentNoiseTests.Damage, _ noise: inout Noise,
    _ names: inout IndicatorNames
  ) {
    let framework = Framework.standard
    append("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", nil, nil, nil, &names)
    for indicator in framework.indicators {
      let score = Score(
        units: 6000 + 397 * indicator.number.number + noise.number(upTo: 300), places: 2)
      let known = Assignment.Row(
        label: indicator.name.utf8, number: indicator.number.number, score: score, by: &names)
      scores.note(known)
      let forms =
        [indicator.name] + framework.aliases.filter { $0.indicator == indicator.number }.map(\.name)
      let form = forms[noise.number(upTo: forms.count) - 1].description
      let edits = damage.edits.lowerBound + noise.number(upTo: damage.edits.count) - 1
      let isWrong = noise.number(upTo: 100) <= damage.wrongNumbers
      let number =
        isWrong
        ? 1 + (indicator.number.number + noise.number(upTo: 8)) % 10 : indicator.number.number
      let isMiscopied = noise.number(upTo: 100) <= damage.wrongScores
      append(
        noise.damaged(form, edits: edits), number,
        isMiscopied ? Score(units: 6000 + noise.number(upTo: 3900), places: 2) : score,
        indicator.number, &names)
    }
    let others = (framework.negatives + framework.phrases).map(\.description)
      .filter { other in !framework.indicators.contains { $0.name.description == other } }
      .filter { other in !framework.aliases.contains { $0.name.description == other } }
    for _ in 0..<damage.decoys {
      let other = others[noise.number(upTo: others.count) - 1]
      append(
        noise.damaged(other, edits: noise.number(upTo: 3) - 1), noise.number(upTo: 10),
        Score(units: 6000 + noise.number(upTo: 3900), places: 2), nil, &names)
    }
    if damage.decoys > 0 { shuffle(&noise) }
    append("คะแนนเฉลี่ย", nil, Score(units: 8512, places: 2), nil, &names)
  }

  private mutating func shuffle(_ noise: inout Noise) {
    for index in rows.indices.dropFirst(2) {
      let other = noise.number(upTo: index)
      rows.swapAt(index, other)
      truth.swapAt(index, other)
    }
  }

  private mutating func append(
    _ label: String, _ number: Int?, _ score: Score?, _ indicator: IndicatorNumber?,
    _ names: inout IndicatorNames
  ) {
    rows.append(
      Assignment.Row(label: Array(label.utf8), number: number, score: score, by: &names))
    truth.append(indicator)
  }
}
