import Testing

@testable import Documents

@Suite struct ListNumberingTests {
  /// Levels that show all numbers down to their own: `1`, `1.1`, `1.1.1` …
  private let outline = (0..<9).map { depth in
    ListLevel(text: (0...depth).map { "%\($0 + 1)" }.joined(separator: "."))
  }

  /// A document with the abstract list 0 and, in order, its instances 1, 2 …
  private func numbering(
    _ levels: [ListLevel], _ overrides: [[Int: LevelOverride]] = [[:]]
  ) -> ListNumbering {
    var numbering = ListNumbering()
    numbering.define(abstract: 0, levels: levels, styleLink: nil, numStyleLink: nil)
    for (index, overrides) in overrides.enumerated() {
      numbering.define(number: index + 1, abstract: 0, overrides: overrides)
    }
    return numbering
  }

  private func markers(
    _ numbering: inout ListNumbering, _ items: [(number: Int, level: Int)]
  ) -> [String?] {
    items.map { numbering.marker(number: $0.number, level: $0.level)?.description }
  }

  private func markers(_ levels: [ListLevel], at depths: [Int]) -> [String?] {
    var numbering = numbering(levels)
    return markers(&numbering, depths.map { (1, $0) })
  }

  @Test func `a deeper level starts again under each item above it`() {
    #expect(
      markers(outline, at: [0, 1, 1, 2, 1, 0, 1, 2, 2])
        == ["1", "1.1", "1.2", "1.2.1", "1.3", "2", "2.1", "2.1.1", "2.1.2"])
  }

  @Test func `each number in a marker has the format of its own level`() {
    let levels = [
      ListLevel(format: NumberFormat("thaiNumbers"), text: "%1)"),
      ListLevel(format: NumberFormat("thaiLetters"), text: "%1.%2"),
      ListLevel(format: NumberFormat("lowerRoman"), text: "(%3) %2"),
    ]
    #expect(markers(levels, at: [0, 0, 1, 1, 2]) == ["๑)", "๒)", "๒.ก", "๒.ข", "(i) ข"])
  }

  @Test func `legal style shows all numbers in decimal digits`() {
    let levels = [
      ListLevel(format: NumberFormat("upperRoman"), text: "%1"),
      ListLevel(format: NumberFormat("none"), text: "%2"),
      ListLevel(format: NumberFormat("lowerLetter"), text: "%1.%2%3", isLegal: true),
    ]
    #expect(markers(levels, at: [0, 0, 1, 2, 2]) == ["I", "II", nil, "2.1", "2.2"])
  }

  @Test func `a level without its parents shows where they start, and they count as used`() {
    var levels = outline
    levels[0].start = 3
    #expect(markers(levels, at: [1, 1, 0, 2, 1]) == ["3.1", "3.2", "4", "4.1.1", "4.2"])
  }

  @Test func `a level starts where it says`() {
    var levels = outline
    levels[0].start = 0
    levels[1].start = 5
    #expect(markers(levels, at: [0, 1, 1, 0, 1]) == ["0", "0.5", "0.6", "1", "1.5"])
  }

  @Test(
    arguments: [
      (nil, ["1", "1.1", "1.1.1", "1.2", "1.2.1", "2", "2.1.1"]),
      (2, ["1", "1.1", "1.1.1", "1.2", "1.2.1", "2", "2.1.1"]),
      (1, ["1", "1.1", "1.1.1", "1.2", "1.2.2", "2", "2.1.1"]),
      (0, ["1", "1.1", "1.1.1", "1.2", "1.2.2", "2", "2.1.3"]),
      (7, ["1", "1.1", "1.1.1", "1.2", "1.2.1", "2", "2.1.1"]),
      (-1, ["1", "1.1", "1.1.1", "1.2", "1.2.1", "2", "2.1.1"]),
    ] as [(Int?, [String])])
  func `a level starts again only after the level that it names`(after: Int?, expected: [String]) {
    var levels = outline
    levels[2].restartAfter = after
    #expect(markers(levels, at: [0, 1, 2, 1, 2, 0, 2]) == expected)
  }

  @Test func `instances of one list count on from each other`() {
    var numbering = numbering(outline, [[:], [:]])
    #expect(
      markers(&numbering, [(1, 0), (2, 0), (1, 1), (2, 1), (1, 0)]) == [
        "1", "2", "2.1", "2.2", "3",
      ])
  }

  @Test func `an override of the start counts once, when its instance first uses the level`() {
    var numbering = numbering(outline, [[:], [0: LevelOverride(start: 1)]])
    #expect(
      markers(&numbering, [(1, 0), (1, 0), (2, 0), (2, 0), (1, 0), (2, 0)])
        == ["1", "2", "1", "2", "3", "4"])
  }

  @Test func `an override of a deeper start holds each time that the level starts again`() {
    var numbering = numbering(outline, [[:], [1: LevelOverride(start: 7)]])
    #expect(
      markers(&numbering, [(1, 0), (1, 1), (2, 1), (2, 1), (2, 0), (2, 1), (1, 0), (1, 1)])
        == ["1", "1.1", "1.7", "1.8", "2", "2.7", "3", "3.1"])
  }

  @Test func `an override can replace a whole level`() {
    let letters = ListLevel(format: NumberFormat("upperLetter"), text: "[%1]")
    var numbering = numbering(outline, [[:], [0: LevelOverride(level: letters)]])
    #expect(markers(&numbering, [(1, 0), (2, 0), (2, 1), (1, 0)]) == ["1", "[B]", "B.1", "3"])
  }

  @Test(
    arguments: [
      ("\u{F0B7}", "Symbol", "•"), ("·", "Symbol", "•"), ("\u{F0A7}", "Wingdings", "▪"),
      ("§", "Wingdings", "▪"), ("\u{F0D8}", "Wingdings", "➢"), ("\u{F0FC}", "wingdings", "✓"),
      ("o", "Courier New", "o"), ("o", "Wingdings", "☐"), ("-", nil, "-"), ("–", "Calibri", "–"),
      ("\u{F0B7}", nil, "•"), ("\u{F0A7}", "TH SarabunPSK", "▪"), ("\u{F000}", nil, "•"),
      ("➤", "Segoe UI Symbol", "➤"), ("100%1", nil, "100%1"),
    ] as [(String, String?, String)])
  func `a bullet is the character that its font shows`(text: String, font: String?, shown: String) {
    let level = ListLevel(
      format: NumberFormat("bullet"), isBullet: true, text: text, symbolFont: font)
    #expect(markers([level], at: [0, 0]) == [shown, shown])
  }

  @Test func `a bullet that is a picture shows as a dot`() {
    let level = ListLevel(
      format: NumberFormat("bullet"), isBullet: true, text: "", pictureBullet: true)
    #expect(markers([level], at: [0]) == ["•"])
  }

  @Test(
    arguments: [
      ("", nil), ("%2", nil), ("%1%2.", "1."), ("100%", "100%"), ("%%1", "%1"), ("%0%1", "%01"),
      ("ข้อ %1", "ข้อ 1"), ("%", "%"), ("\u{F0D8} %1", "➢ 1"),
    ] as [(String, String?)])
  func `a marker is its pattern with the numbers filled in`(text: String, shown: String?) {
    #expect(markers([ListLevel(text: text)], at: [0]) == [shown])
  }

  @Test func `a level that shows nothing counts all the same`() {
    let levels = [ListLevel(text: ""), ListLevel(text: "%1.%2")]
    #expect(markers(levels, at: [0, 0, 1]) == [nil, nil, "2.1"])
  }

  @Test func `a bullet above a numbered level has no number in it`() {
    let levels = [
      ListLevel(format: NumberFormat("bullet"), isBullet: true, text: "-"),
      ListLevel(text: "%1%2)"),
    ]
    #expect(markers(levels, at: [0, 1]) == ["-", "1)"])
  }

  @Test(arguments: [(-3, "1"), (0, "1"), (8, "1.1.1.1.1.1.1.1.1"), (99, "1.1.1.1.1.1.1.1.1")])
  func `levels are from 0 to 8`(level: Int, marker: String) {
    #expect(markers(outline, at: [level]) == [marker])
  }

  @Test func `a list that is not there shows nothing`() {
    var numbering = numbering([ListLevel(text: "%1")])
    numbering.define(number: 5, abstract: 77, overrides: [:])
    #expect(markers(&numbering, [(0, 0), (5, 0), (9, 0), (1, 3)]) == [nil, nil, nil, nil])
    #expect(numbering.level(forStyle: "Heading1", number: 5) == nil)
  }

  @Test func `a style finds its level, also where the instance replaces it`() {
    var levels = outline
    levels[1].paragraphStyle = "Heading2"
    let replaced = ListLevel(text: "%1", paragraphStyle: "Clause")
    let numbering = numbering(levels, [[:], [3: LevelOverride(level: replaced)]])
    #expect(numbering.level(forStyle: "Heading2", number: 1) == 1)
    #expect(numbering.level(forStyle: "Clause", number: 1) == nil)
    #expect(numbering.level(forStyle: "Clause", number: 2) == 3)
  }

  @Test func `a link to a numbering style leads to the list that the style holds`() {
    var numbering = ListNumbering()
    numbering.define(abstract: 0, levels: [], styleLink: nil, numStyleLink: "Articles")
    numbering.define(
      abstract: 1, levels: [ListLevel(text: "§%1")], styleLink: "Articles", numStyleLink: nil)
    numbering.define(number: 1, abstract: 0, overrides: [:])
    numbering.define(number: 2, abstract: 1, overrides: [:])
    #expect(markers(&numbering, [(1, 0)]) == ["§1"], "by the list that names the style")
    numbering.setNumStyle("Articles", number: 2)
    #expect(markers(&numbering, [(1, 0), (2, 0), (1, 0)]) == ["§2", "§3", "§4"])
  }

  @Test func `links that lead in a circle or nowhere end`() {
    var numbering = ListNumbering()
    let levels = [ListLevel(text: "%1")]
    numbering.define(abstract: 0, levels: levels, styleLink: "B", numStyleLink: "A")
    numbering.define(abstract: 1, levels: levels, styleLink: "A", numStyleLink: "B")
    numbering.define(abstract: 2, levels: levels, styleLink: "C", numStyleLink: "C")
    numbering.define(abstract: 3, levels: levels, styleLink: nil, numStyleLink: "none")
    for id in 0...3 { numbering.define(number: id + 1, abstract: id, overrides: [:]) }
    numbering.setNumStyle("C", number: 3)
    #expect(markers(&numbering, [(1, 0), (3, 0), (4, 0)]) == ["1", "1", "1"])
  }

  @Test func `huge numbers and long patterns stay within bounds`() {
    var levels = outline
    levels[0].start = Int.max
    #expect(markers(levels, at: [0, 0]) == ["\(Int.max)", "\(Int.max)"])
    let long = ListLevel(text: String(repeating: "%1", count: 100_000))
    #expect(markers([long], at: [0]).first??.utf8.count ?? 0 < 100)
  }
}
