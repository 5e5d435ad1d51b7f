import Documents
import ItaAnalysis
import ItaModel
import Testing
import ThaiText

/// What is made of scores that agree, and of scores that do not.
@Suite struct ReconcileVerdictTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let printed: String
    let verdicts: [String]
    var codes: [String] = []

    var testDescription: String { name }
  }

  static let indicators = """
    1 92.26, 2 84.52, 3 87.86, 4 75.94, 5 82.11, 6 98.08, 7 96.22, 8 95.64, 9 92.06, 10 87.50
    """

  static let agreeing: [Case] = [
    Case(
      name: "a score printed once is stated, and twice confirmed",
      printed: "2565: 1 92.26, 2 84.52 84.52",
      verdicts: ["1 stated 92.26", "2 confirmed 84.52", "3 -", "IIT -", "total -"]),
    Case(
      name: "sums to the last digit confirm instruments and total",
      printed: "2565: \(indicators), IIT 84.54, EIT 96.65, OIT 89.78, total 90.27",
      verdicts: [
        "IIT confirmed 84.54", "EIT confirmed 96.65", "OIT confirmed 89.78",
        "total confirmed 90.27", "5 stated 82.11",
      ]),
    Case(
      name: "an instrument that was cut is no contradiction",
      printed: "2565: \(indicators), IIT 84.53, EIT 96.64",
      verdicts: ["IIT stated 84.53", "EIT stated 96.64"]),
    Case(
      name: "a total that was cut is no contradiction",
      printed: """
        2564: 1 99.56, 2 98.83, 3 99.33, 4 100.00, 5 99.55, 6 98.26, 7 98.38, 8 97.75, 9 100.00, \
        10 93.75, total 98.02
        """,
      verdicts: ["total stated 98.02", "IIT -"], codes: ["total-cut /assessments/0/overall"]),
    Case(
      name: "a total that was rounded twice is no contradiction",
      printed: "2563: IIT 84.56, EIT 76.67, OIT 47.9142, total 67.54",
      verdicts: ["total stated 67.54"]),
    Case(
      name: "averages of a province give their total",
      printed: "2563: IIT 88.56, EIT 81.69, OIT 61.36, total 75.62",
      verdicts: ["total confirmed 75.62"]),
    Case(
      name: "a hundred without decimals is exact, other whole numbers are not",
      printed: "2565: 9 100 100, 10 87.50 87.50, 6 98 98, 7 96.22 96.22, 8 95.64 95.64",
      verdicts: ["OIT derived 93.75", "EIT -"]),
    Case(
      name: "what follows from certain scores is derived, rounded half up",
      printed: """
        2565: 1 92.26 92.26, 2 84.52 84.52, 3 87.86 87.86, 4 75.94 75.94, 5 82.11 82.11, \
        9 100.00 100.00, 10 93.75 93.75
        """,
      verdicts: ["IIT derived 84.54", "OIT derived 96.88", "EIT -", "total -"]),
    Case(
      name: "what was printed once derives nothing",
      printed: "2565: 9 92.06, 10 87.50",
      verdicts: ["OIT -"]),
    Case(
      name: "two rows of measures confirm nothing",
      printed: "2565: 5 91.61@measureRow 91.61@measureRow, 6 93.55@measureRow 93.55@scoreTable",
      verdicts: ["5 stated 91.61", "6 confirmed 93.55"]),
    Case(
      name: "the number with more digits is the value",
      printed: "2565: 5 82.1@sentence 82.11",
      verdicts: ["5 stated 82.11"]),
  ]

  static let contradicting: [Case] = [
    Case(
      name: "swapped digits of an instrument are mended by its indicators and the total",
      printed: "2565: \(indicators), IIT 84.54, EIT 96.65, OIT 98.78, total 90.27",
      verdicts: [
        "OIT corrected 89.78", "IIT confirmed 84.54", "total confirmed 90.27", "9 stated 92.06",
      ],
      codes: ["instrument-mean /assessments/0/instruments/2"]),
    Case(
      name: "of two values the one that gives the instrument is right",
      printed: "2565: \(indicators), 5 82.11 87.50@measureRow, IIT 84.54",
      verdicts: ["5 corrected 82.11", "IIT confirmed 84.54"],
      codes: ["two-values /assessments/0/indicators/4"]),
    Case(
      name: "two misprints are told apart",
      printed: """
        2565: \(indicators), 5 82.11 87.50@measureRow, IIT 84.54, EIT 96.65, OIT 98.78, total 90.27
        """,
      verdicts: ["5 corrected 82.11", "OIT corrected 89.78", "total confirmed 90.27"],
      codes: [
        "two-values /assessments/0/indicators/4", "instrument-mean /assessments/0/instruments/2",
      ]),
    Case(
      name: "three wrong instruments are mended by ten indicators that give the total",
      printed: """
        2566: 1 93.10, 2 90.15, 3 93.92, 4 89.31, 5 91.30, 6 86.00, 7 84.11, 8 86.12, 9 82.50, \
        10 51.25, IIT 90.63 90.63, EIT 85.34 85.34, OIT 82.50 82.50, total 79.84
        """,
      verdicts: [
        "IIT corrected 91.56", "EIT corrected 85.41", "OIT corrected 66.88",
        "total confirmed 79.84", "1 stated 93.10",
      ],
      codes: [
        "instrument-mean /assessments/0/instruments/0",
        "instrument-mean /assessments/0/instruments/1",
        "instrument-mean /assessments/0/instruments/2",
      ]),
    Case(
      name: "a wrong total is mended by indicators and instruments",
      printed: "2565: \(indicators), IIT 84.54, EIT 96.65, OIT 89.78, total 90.72",
      verdicts: ["total corrected 90.27"], codes: ["total-sum /assessments/0/overall"]),
    Case(
      name: "two values in two places are disputed",
      printed: "2565: 5 82.11 87.50, 6 98.08",
      verdicts: ["5 disputed", "6 stated 98.08"],
      codes: ["two-values /assessments/0/indicators/0"]),
    Case(
      name: "a number that is copied once is disputed all the same",
      printed: "2565: 5 82.11 82.11 87.50",
      verdicts: ["5 disputed"], codes: ["two-values /assessments/0/indicators/0"]),
    Case(
      name: "a row of measures alone does not refute a table",
      printed: "2565: 5 82.11 87.50@measureRow",
      verdicts: ["5 disputed"], codes: ["two-values /assessments/0/indicators/0"]),
    Case(
      name: "a row of measures yields to two other places",
      printed: "2565: 5 82.11 82.11@heading 87.50@measureRow",
      verdicts: ["5 corrected 82.11"], codes: ["two-values /assessments/0/indicators/0"]),
    Case(
      name: "a hundredth more is another value",
      printed: "2565: 5 82.11 82.12",
      verdicts: ["5 disputed"], codes: ["two-values /assessments/0/indicators/0"]),
    Case(
      name: "small misprints that fit the instrument either way are disputed",
      printed: "2565: \(indicators), 5 82.12, IIT 84.54",
      verdicts: ["5 disputed", "IIT stated 84.54"],
      codes: ["two-values /assessments/0/indicators/4"]),
    Case(
      name: "an indicator printed wrong once leaves all in doubt that could be it",
      printed: "2565: \(indicators.replacing(" 87.86", with: " 78.86")), IIT 84.54, total 90.27",
      verdicts: [
        "1 stated 92.26", "2 disputed", "3 disputed", "4 disputed", "5 disputed",
        "IIT stated 84.54", "6 stated 98.08",
      ],
      codes: ["instrument-mean /assessments/0/instruments/0"]),
    Case(
      name: "an indicator is refuted where no other could be so far off",
      printed: "2565: \(indicators.replacing(" 92.26", with: " 29.26")), IIT 84.54, total 90.27",
      verdicts: ["1 disputed", "2 stated 84.52", "IIT stated 84.54", "total confirmed 90.27"],
      codes: ["indicator-score /assessments/0/indicators/0"]),
    Case(
      name: "without the total, instrument and indicators are both in doubt",
      printed: "2565: 9 92.06, 10 87.50, OIT 88.78, 6 98.08",
      verdicts: ["OIT disputed", "9 disputed", "10 disputed", "6 stated 98.08"],
      codes: ["instrument-mean /assessments/0/instruments/0"]),
    Case(
      name:
        "an instrument that its indicators cannot give is refuted, but not mended by them alone",
      printed: "2565: 9 92.06, 10 87.50, OIT 98.78, 6 98.08",
      verdicts: ["OIT disputed", "9 stated 92.06", "10 stated 87.50", "6 stated 98.08"],
      codes: ["instrument-mean /assessments/0/instruments/0"]),
    Case(
      name: "a total that nothing else checks is disputed with all that it is made of",
      printed: "2565: \(indicators), total 90.72",
      verdicts: ["total disputed", "1 disputed", "10 disputed"],
      codes: ["total-sum /assessments/0/overall"]),
    Case(
      name: "a score above a hundred is never believed",
      printed: "2565: 7 951.0, 6 98.08", verdicts: ["7 disputed", "6 stated 98.08"],
      codes: ["score-range /assessments/0/indicators/1"]),
    Case(
      name: "a point in the wrong place is mended where only one place fits",
      printed: "2565: 6 98.08, 7 951.0, 8 95.64, EIT 96.27, total 90.15",
      verdicts: ["7 corrected 95.10", "EIT stated 96.27"],
      codes: ["score-range /assessments/0/indicators/1"]),
    Case(
      name: "more values than one score can have are disputed",
      printed: "2565: 5 81.00 82.00 83.00 84.00 85.00 86.00",
      verdicts: ["5 disputed"], codes: ["two-values /assessments/0/indicators/0"]),
  ]

  static let years: [Case] = [
    Case(
      name: "a difference decides between two values",
      printed: """
        2567: 2 78.01
        2568: 2 99.56 97.68, rise 2 2567 19.6, rise 2 2567 19.67
        """,
      verdicts: ["2 corrected 97.68"],
      codes: [
        "two-values /assessments/1/indicators/0", "difference /assessments/1/indicators/0",
      ]),
    Case(
      name: "a wrong difference leaves open whether it or a score that is printed once is wrong",
      printed: "2566: 7 75.20\n2567: 7 81.35, rise 7 2566 6.51",
      verdicts: ["7 disputed"], codes: ["difference /assessments/1/indicators/0"]),
    Case(
      name: "a difference that a slip in a score explains",
      printed: "2566: total 78.64\n2567: total 85.10 85.10 85.10, rise total 2566 8.26",
      verdicts: ["total stated 85.10"], codes: ["difference /assessments/1/overall"]),
    Case(
      name: "a wrong difference stays one beside another misprint",
      printed: """
        2567: total 87.64
        2568: 9 92.06 92.06, 10 87.50 87.50, OIT 89.78 98.78, total 89.22 89.22, \
        rise total 2567 1.85
        """,
      verdicts: ["OIT corrected 89.78", "total stated 89.22"],
      codes: [
        "instrument-mean /assessments/1/instruments/0", "difference /assessments/1/overall",
      ]),
    Case(
      name: "a rise that is a fall is a wrong difference",
      printed: "2566: total 88.73\n2567: total 85.37, rise total 2566 3.36",
      verdicts: ["total stated 85.37"], codes: ["difference /assessments/1/overall"]),
    Case(
      name: "a direction without an amount is held against the scores",
      printed: "2566: total 88.73\n2567: total 85.37, rise total 2566",
      verdicts: ["total stated 85.37"], codes: ["difference /assessments/1/overall"]),
    Case(
      name: "a difference of rounded numbers may be off by their rounding",
      printed: "2566: total 88.73\n2567: total 95.37, rise total 2566 6.65",
      verdicts: ["total stated 95.37"]),
    Case(
      name: "no change is a difference of nothing",
      printed: "2566: 4 100.00\n2567: 4 100.00, same 4 2566",
      verdicts: ["4 stated 100.00"]),
  ]

  @Test(arguments: agreeing + contradicting)
  func `the scores of a year`(_ example: Case) {
    let result = Statements(printing: example.printed).reconciled(by: .standard)
    let names = example.verdicts.map { String($0.prefix { $0 != " " }) }
    #expect(names.map { result.verdict($0) } == example.verdicts)
    #expect(result.codes == example.codes)
  }

  @Test(arguments: years)
  func `the scores of two years`(_ example: Case) {
    let result = Statements(printing: example.printed).reconciled(by: .standard)
    let names = example.verdicts.map { String($0.prefix { $0 != " " }) }
    let latest = result.assessments.last?.fiscalYear.number
    #expect(names.map { result.verdict($0, in: latest) } == example.verdicts)
    #expect(result.codes == example.codes)
  }

  @Test func `a difference from a total that only the indicators give disputes the earlier one`() {
    let indicators = (1...10).map { "\($0) 80.00 80.00 80.00 80.00" }.joined(separator: ", ")
    let result = Statements(
      printing: "2566: total 76.90\n2567: \(indicators), rise total 2566 1.00"
    ).reconciled(by: .standard)
    #expect(result.verdict("total", in: 2567) == "total derived 80.00")
    #expect(result.verdict("total", in: 2566) == "total disputed")
    #expect(result.codes == ["difference /assessments/1/overall"])
  }

  @Test func `an earlier total that only a slip explains has no value`() {
    let result = Statements(
      printing: "2566: total 78.64\n2567: total 85.10 85.10 85.10, rise total 2566 8.26"
    ).reconciled(by: .standard)
    #expect(result.verdict("total", in: 2566) == "total disputed")
  }

  @Test func `all that is printed stays in the report, in reading order`() {
    let result = Statements(printing: "2565: 5 82.11 87.50 82.11").reconciled(by: .standard)
    let stated = result.assessments.first?.indicators.first?.verdict.stated
    #expect(stated?.map(\.value.description) == ["82.11", "87.50", "82.11"])
    #expect(stated?.map(\.at.pointer) == ["/content/0", "/content/1", "/content/2"])
  }

  @Test func `assessments, instruments and indicators come in their order`() {
    let result = Statements(
      printing: "2567: 10 80.00, 2 90.00, OIT 81.00, EIT 92.00\n2566: 3 70.00"
    )
    .reconciled(by: .standard)
    #expect(result.assessments.map(\.fiscalYear.number) == [2566, 2567])
    #expect(result.assessments.last?.instruments.map(\.code) == [.eit, .oit])
    #expect(result.assessments.last?.indicators.map(\.number.number) == [2, 10])
    #expect(
      result.assessments.last?.indicators.map(\.name.description)
        == ["การใช้งบประมาณ", "การป้องกันการทุจริต"])
  }
}
