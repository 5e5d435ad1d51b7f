import Testing

@testable import ThaiText

@Suite("Spelling distance")
struct SpellingTests {
  /// Costs are in twentieths of a lost consonant.
  static let costs: [(one: String, other: String, cost: Int)] = [
    ("", "", 0), ("การ", "การ", 0),
    // Lost letters.
    ("ที่", "ที", 5), ("องค์", "องค", 5), ("ก\u{0E3A}", "ก", 5), ("ที", "ท", 9), ("กา", "ก", 14),
    ("เก", "ก", 14), ("กข", "ก", 20), ("ก\u{FFFD}", "ก", 2), ("ก ข", "กข", 1), ("ก1", "ก", 16),
    ("ฤ\u{0E45}", "ฤ", 14),
    // Letters of one kind.
    ("ก่", "ก้", 4), ("ก่", "กี", 7), ("กะ", "กา", 8), ("เก", "โก", 10), ("ก\u{FFFD}", "กข", 10),
    // Pairs.
    ("กา", "กำ", 3), ("ใก", "ไก", 3), ("โก", "ไก", 7), ("เก", "แก", 8), ("ด", "ต", 9),
    ("ก", "ฏ", 12),
    ("ก", "ด", 14), ("ร", "า", 9), ("ก", "ม", 20), ("1", "2", 20),
    // A mark is never taken for a letter: it goes, and the letter comes.
    ("ก่", "กข", 25),
    // Neighbours swapped.
    ("หน้าทีนอ", "หน้าทนีอ", 5), ("กม", "มก", 10),
  ]

  @Test("edits cost what their letters say", arguments: costs)
  func cost(_ sample: (one: String, other: String, cost: Int)) {
    var measure = SpellingDistance()
    let one = Spelling(Array(sample.one.utf8))
    let other = Spelling(Array(sample.other.utf8))
    #expect(measure.distance(one, other) == sample.cost)
    #expect(measure.distance(other, one) == sample.cost)
  }

  @Test("the distance is that of a plain calculation", arguments: UInt64(1)...60)
  func plainCalculation(seed: UInt64) {
    var dice = Dice(seed: seed)
    var measure = SpellingDistance()
    for _ in 0..<10 {
      let one = spelling(&dice)
      let other = spelling(&dice)
      let cost = plainDistance(one.symbols, other.symbols)
      #expect(measure.distance(one, other) == cost)
      #expect(measure.distance(one, other, limit: cost) == cost)
      if cost > 0 { #expect(measure.distance(one, other, limit: cost - 1) == nil) }
      #expect(measure.distances(of: one, toBeginningsOf: other).last == cost)
    }
  }

  @Test("no letter is cheaper to replace than the difference of what the two weigh")
  func weightsBoundDistances() {
    let symbols = (UInt8.min...UInt8.max).filter { $0 != Spelling.replacement }
    for one in symbols {
      for other in symbols {
        let difference = abs(Int(EditCosts.loss[Int(one)]) - Int(EditCosts.loss[Int(other)]))
        let cost = Int(EditCosts.substitution[Int(one) * 256 + Int(other)])
        if cost < difference { Issue.record("\(one) for \(other)") }
      }
    }
  }

  @Test("similarity is the share of the heavier text that is kept")
  func similarity() {
    var measure = SpellingDistance()
    let name = Spelling(Array("การใช้งบประมาณ".utf8))
    let typo = Spelling(Array("การใช้งบประมาน".utf8))
    let other = Spelling(Array("ประสิทธิภาพการสื่อสาร".utf8))
    #expect(measure.similarity(name, name) == 1)
    // A consonant that does not look alike.
    #expect(measure.similarity(name, typo) == 1 - 20 / Double(name.weight))
    #expect(measure.similarity(name, other, atLeast: 0.72) == nil)
    #expect(measure.similarity(Spelling([]), Spelling([])) == 1)
    #expect(measure.similarity(name, Spelling([])) == 0)
  }

  @Test("a word is found anywhere in a text")
  func wordWithinText() {
    var measure = SpellingDistance()
    let text = Spelling(Array("คุณภาพการดาเนินงาน".utf8))
    let word = Spelling(Array("ดำเนิน".utf8))
    #expect(measure.similarity(of: word, within: text) == 1 - 3 / Double(word.weight))
    #expect(measure.similarity(of: Spelling(Array("ภาพ".utf8)), within: text) == 1)
    #expect(measure.similarity(of: word, within: Spelling([])) == 0)
  }

  @Test("a damaged prefix is nearest to the beginning that it is")
  func beginnings() {
    var measure = SpellingDistance()
    let prefix = Spelling(Array("ตัวชี้วัดที่".utf8))
    let text = Spelling(Array("ตัวชี้รัดที่๓การใช้".utf8))
    let distances = measure.distances(of: prefix, toBeginningsOf: text)
    #expect(distances.count == text.count + 1)
    #expect(distances.first == prefix.weight)
    // ร looks like ว.
    #expect(distances[12] == 9)
    #expect(distances.min() == 9)
  }

  private func spelling(_ dice: inout Dice) -> Spelling {
    let letters = Array("กขดตาำใไเแะ่้ีั\u{0E4C}\u{FFFD} 1a".unicodeScalars)
    let count = Int.random(in: 0...9, using: &dice)
    return Spelling(
      [UInt8](utf8Of: (0..<count).map { _ in letters.randomElement(using: &dice)?.value ?? 0 }))
  }

  private func plainDistance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var rows = [[Int]](
      repeating: [Int](repeating: 0, count: other.count + 1), count: one.count + 1)
    func loss(_ symbol: UInt8) -> Int { Int(EditCosts.loss[Int(symbol)]) }
    for row in 0...one.count {
      for column in 0...other.count where row + column > 0 {
        var costs: [Int] = []
        if row > 0 { costs.append(rows[row - 1][column] + loss(one[row - 1])) }
        if column > 0 { costs.append(rows[row][column - 1] + loss(other[column - 1])) }
        if row > 0, column > 0 {
          let pair = Int(one[row - 1]) * 256 + Int(other[column - 1])
          costs.append(rows[row - 1][column - 1] + Int(EditCosts.substitution[pair]))
        }
        if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1]
        {
          let hasMark = [one[row - 1], one[row - 2]].contains { Spelling.letter(of: $0).isMark }
          costs.append(rows[row - 2][column - 2] + (hasMark ? 5 : 10))
        }
        rows[row][column] = costs.min() ?? 0
      }
    }
    return rows[one.count][other.count]
  }
}
