import Documents
import Foundation
import ItaAnalysis
import ItaModel
import Testing
import ThaiText

/// Each check finds what it is for, and leaves alone what is right.
@Suite struct ReconcileCheckTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let statements: Statements
    let findings: [String]

    init(
      _ name: String, _ printed: String = "", finds findings: [String] = [],
      _ change: (inout Statements) -> Void = { _ in }
    ) {
      self.name = name
      var statements = Statements(printing: printed)
      change(&statements)
      self.statements = statements
      self.findings = findings
    }

    var testDescription: String { name }
  }

  static let sums: [Case] = [
    Case(
      "the proof of an instrument names mean and total",
      "2565: 9 92.06, 10 87.50, OIT 98.78, IIT 84.54, EIT 96.65, total 90.27",
      finds: [
        "error instrument-mean /assessments/0/instruments/2 98.78 → 89.78 at 2: "
          + "OIT is printed as 98.78; the mean of indicators 9 and 10 is 89.78, and only that gives "
          + "the printed total 90.27"
      ]),
    Case(
      "the proof of an indicator names the instrument",
      "2565: 9 92.06 92.60, 10 87.50, OIT 89.78",
      finds: [
        "error two-values /assessments/0/indicators/0 92.60 → 92.06 at 1: "
          + "indicator 9 is printed as 92.60, elsewhere as 92.06, and only 92.06 gives the printed "
          + "OIT score 89.78"
      ]),
    Case(
      "what nothing decides names all values",
      "2565: 9 92.06 92.60",
      finds: [
        "error two-values /assessments/0/indicators/0 at 0 1: indicator 9 is printed as 92.06 and "
          + "92.60, and nothing in the document tells which is right"
      ]),
    Case(
      "a total names what the parts give",
      """
      2565: 1 92.26, 2 84.52, 3 87.86, 4 75.94, 5 82.11, 6 98.08, 7 96.22, 8 95.64, 9 92.06, \
      10 87.50, IIT 84.54, EIT 96.65, OIT 89.78, total 90.72
      """,
      finds: [
        "error total-sum /assessments/0/overall 90.72 → 90.27 at 13: the total is printed as 90.72; "
          + "the indicators and instruments give 90.27"
      ]),
    Case(
      "a total whose digits were cut",
      """
      2565: 1 90.01, 2 90.00, 3 90.00, 4 90.00, 5 90.00, 6 90.02, 7 90.00, 8 90.00, 9 90.01, \
      10 90.01, total 90.00
      """,
      finds: [
        "info total-cut /assessments/0/overall 90.00 → 90.01 at 10: the total 90.00 is cut; the "
          + "indicators give 90.01 when rounded"
      ]),
    Case(
      "an indicator that no other could stand in for",
      "2565: 9 29.06, 10 97.50, OIT 94.78, IIT 84.54, EIT 96.65, total 92.27",
      finds: [
        "error indicator-score /assessments/0/indicators/0 29.06 at 0: indicator 9 is printed as "
          + "29.06, which contradicts the OIT score 94.78 as printed"
      ]),
    Case(
      "a score above a hundred",
      "2565: 7 951.0",
      finds: [
        "error score-range /assessments/0/indicators/0 951.0 at 0: indicator 7 is printed as 951.0, "
          + "but scores lie between 0 and 100"
      ]),
  ]

  static let differences: [Case] = [
    Case("a right difference", "2566: 7 75.20\n2567: 7 81.35, rise 7 2566 6.15"),
    Case(
      "a wrong difference", "2566: 7 75.20\n2567: 7 81.35, rise 7 2566 6.51",
      finds: [
        "error difference /assessments/1/indicators/0 6.51 at 2: indicator 7 is said to have "
          + "risen by 6.51 from 2566 to 2567, but the scores rose by 6.15"
      ]),
    Case(
      "a rise that is a fall", "2566: 7 81.35\n2567: 7 75.20, rise 7 2566",
      finds: [
        "error difference /assessments/1/indicators/0 → 6.15 at 2: indicator 7 is said to have "
          + "risen from 2566 to 2567, but the scores fell by 6.15"
      ]),
    Case("a difference to a year without scores", "2567: 7 81.35, rise 7 2566 6.51"),
    Case(
      "a row of results whose difference is wrong", "2567: 1 90.00",
      finds: [
        "error difference /results/0 6.51 → 6.15 at 7: the difference is printed as 6.51, but 75.20 "
          + "and 81.35 differ by 6.15"
      ]
    ) {
      $0.results = [
        MeasureResult(
          before: .printed("75.20"), after: .printed("81.35"), change: .printed("6.51"),
          at: place(7))
      ]
    },
    Case("a row of results whose difference is right") {
      $0.results = [
        MeasureResult(
          before: .printed("75.20"), after: .printed("81.35"), change: .printed("6.15"),
          at: place(7))
      ]
    },
  ]

  static let levels: [Case] = [
    Case("a level that follows", "2564: total 98.02 98.02, level AA"),
    Case(
      "a letter that does not follow", "2565: total 86.42 86.42, level AA A",
      finds: [
        "error level /assessments/0/overall AA → A at 2: the level is printed as AA, but the total "
          + "86.42 is A"
      ]),
    Case(
      "an instrument that keeps the total from a level",
      "2568: total 89.22 89.22, IIT 84.90, EIT 86.67, OIT 94.38, level ผ่านดี",
      finds: [
        "error level /assessments/0/overall ผ่านดี → ผ่าน at 5: the level is printed as ผ่านดี, but "
          + "the total 89.22 with IIT at 84.90 is ผ่าน"
      ]),
    Case(
      "a bound that no source states is only doubtful",
      "2568: total 95.37 95.37, IIT 94.00, EIT 94.50, OIT 97.05, level ผ่านดีเยี่ยม",
      finds: [
        "warning level /assessments/0/overall ผ่านดีเยี่ยม → ผ่านดี at 5: the level is printed as "
          + "ผ่านดีเยี่ยม, but the total 95.37 is ผ่านดี"
      ]),
    Case("a total at a bound", "2565: total 85.00 84.99, level A"),
    Case("a level of a year without a scale", "2569: total 70.00, level ผ่านดี"),
    Case("instruments that are not told", "2568: total 89.22, level ผ่าน"),
    Case(
      "a letter in a year of passes",
      "2567: total 90.00 90.00, IIT 90.00, EIT 90.00, OIT 90.00, level A",
      finds: [
        "warning level /assessments/0/overall A → ผ่านดี at 5: A is no level of 2567, whose scale "
          + "gives ผ่านดี"
      ]),
    Case(
      "a level that the total rules out whatever the instruments are",
      "2568: total 85.96, level ต้องปรับปรุงโดยด่วน",
      finds: [
        "error level /assessments/0/overall ต้องปรับปรุงโดยด่วน at 1: the level is printed as "
          + "ต้องปรับปรุงโดยด่วน, but the total 85.96 is ผ่านดี or ผ่าน"
      ]),
    Case(
      "a level too high for the total", "2568: total 91.34, level ผ่านดีเยี่ยม",
      finds: [
        "error level /assessments/0/overall ผ่านดีเยี่ยม at 1: the level is printed as ผ่านดีเยี่ยม, "
          + "but the total 91.34 is ผ่านดี or ผ่าน"
      ]),
    Case(
      "a level that indicators printed once speak against",
      "2568: total 89.22 89.22, 9 80.00, 10 81.00, level ผ่านดี",
      finds: [
        "error level /assessments/0/overall ผ่านดี at 4: the level is printed as ผ่านดี, but the total "
          + "89.22 is ผ่าน"
      ]),
    Case(
      "two levels where the scores tell nothing", "2568: total 89.22, level ผ่านดี ผ่าน",
      finds: [
        "error two-levels /assessments/0/overall at 1 2: the level of 2568 is printed as ผ่านดี and "
          + "ผ่าน"
      ]),
  ]

  static let orders: [Case] = [
    Case(
      "the highest and the lowest", "2566: 1 90.00, 2 80.00, 3 70.00, highest 1, lowest 3 70.00"),
    Case(
      "a highest that is not", "2566: 1 90.00, 2 80.00, highest 2",
      finds: [
        "error order /assessments/0/indicators/1 at 2: indicator 2 is called the highest, but "
          + "indicator 1 has 90.00"
      ]),
    Case(
      "a lowest that only a score names", "2567: 2 83.15, 10 80.00, lowest - 83.15",
      finds: [
        "error order /assessments/0 83.15 → 80.00 at 2: 83.15 is called the lowest score, but "
          + "indicator 10 has 80.00"
      ]),
    Case("two equal scores", "2566: 1 90.00, 2 90.00, highest 2, highest 1"),
    Case("a rank among some scores only", "2566: 1 90.00, 2 80.00, rank 3 2"),
    Case(
      "a rank that too many scores pass", "2566: 1 90.00, 2 80.00, 3 85.00, rank 2 2",
      finds: [
        "error order /assessments/0/indicators/1 at 3: indicator 2 is called number 2, but "
          + "indicator 3 has 85.00"
      ]),
    Case(
      "a rank that too few scores pass", "2566: IIT 90.00, EIT 80.00, OIT 70.00, rank 3 EIT",
      finds: [
        "error order /assessments/0/instruments/1 at 3: the EIT score is called number 3, but the "
          + "OIT score has 70.00"
      ]),
    Case(
      "what is called the highest and the lowest",
      "2566: 1 90.00, 2 80.00, 3 70.00, highest 2, lowest 2"),
    Case("instruments among themselves", "2566: 1 99.00, IIT 90.00, EIT 80.00, highest IIT"),
  ]

  static let names: [Case] = [
    Case("a name and its number") {
      $0.mentions = [mention(4, "การใช้ทรัพย์สินของราชการ", number: 4, byName: 4)]
    },
    Case(
      "a number of another indicator", "2566: 2 90.00",
      finds: [
        "error name-and-number /assessments/0/indicators/0 4 → 2 at 9: “การใช้งบประมาณ” is "
          + "indicator 2, but is numbered 4"
      ]
    ) {
      $0.mentions = [
        mention(2, "การใช้งบประมาณ", number: 4, byName: 2, conflicts: [.number])
      ]
    },
    Case(
      "a name of another indicator",
      finds: [
        "error name-and-number การเปิดเผยข้อมูล → การป้องกันการทุจริต at 9: “การเปิดเผยข้อมูล” is "
          + "indicator 9, but is numbered 10; indicator 10 is meant, การป้องกันการทุจริต"
      ]
    ) {
      $0.mentions = [
        mention(10, "การเปิดเผยข้อมูล", number: 10, byName: 9, conflicts: [.name])
      ]
    },
    Case(
      "a name of another indicator in a row that plans for the number",
      "2568: 6 97.13, 8 95.74, 6 97.13",
      finds: [
        "error two-values /assessments/0/indicators/0 93.55 → 97.13 at 30/rows/1/cells/1: indicator 6 is "
          + "printed as 93.55, elsewhere as 97.13, and 97.13 is printed in more places",
        "error name-and-number /assessments/0/indicators/0 การปรับปรุงการทำงาน → คุณภาพการดำเนินงาน at "
          + "30/rows/1/cells/0: “การปรับปรุงการทำงาน” is indicator 8, but is numbered 6; indicator 6 is meant, "
          + "คุณภาพการดำเนินงาน",
      ]
    ) {
      let row = BlockPath([.block(30), .row(1)])
      var named = mention(8, "การปรับปรุงการทำงาน", number: 6, byName: 8, conflicts: [.number])
      named.at = BlockPath(row.steps + [.cell(0)])
      $0.mentions = [named]
      $0.measures = [Measure(indicator: number(6), title: "จัดลำดับบริการ", at: row)]
      $0.scores.append(
        ScoreStatement(
          .indicator(number(8)), year(2568), .printed("93.55"),
          at: BlockPath(row.steps + [.cell(1)]), place: .measureRow))
    },
    Case(
      "a name that the dictionary does not hold",
      finds: [
        "warning unknown-name การใช้งานประมาณ → การใช้งบประมาณ at 9: “การใช้งานประมาณ” is the name of "
          + "no indicator; the nearest is 2, การใช้งบประมาณ"
      ]
    ) {
      $0.mentions = [
        mention(2, "การใช้งานประมาณ", number: 2, nearest: 2, conflicts: [.spelling])
      ]
    },
    Case(
      "a name that is a known slip",
      finds: [
        "warning unknown-name การใช้ทรัพยากรของราชการ → การใช้ทรัพย์สินของราชการ at 9: "
          + "“การใช้ทรัพยากรของราชการ” is the name of no indicator; the nearest is 4, "
          + "การใช้ทรัพย์สินของราชการ"
      ]
    ) {
      $0.mentions = [mention(4, "การใช้ทรัพยากรของราชการ", number: 4, byName: 4)]
    },
    Case("the name that the dictionary has first") {
      $0.mentions = [mention(8, "การปรับปรุงการทำงาน", number: 8, byName: 8)]
    },
    Case(
      "another name of an indicator, twice",
      finds: [
        "info name-variant การปรับปรุงระบบการทำงาน at 9: “การปรับปรุงระบบการทำงาน” is another name of "
          + "indicator 8, “การปรับปรุงการทำงาน” in the dictionary"
      ]
    ) {
      $0.mentions = [
        mention(8, "การปรับปรุงระบบการทำงาน", number: 8, byName: 8),
        mention(8, "การปรับปรุง ระบบการทำงาน", number: 8, byName: 8),
      ]
    },
    Case(
      "a name that a tone mark is missing from",
      finds: [
        "info unknown-name การปฏิบัติหน้าที → การปฏิบัติหน้าที่ at 9: “การปฏิบัติหน้าที” is the name of "
          + "no indicator; the nearest is 1, การปฏิบัติหน้าที่"
      ]
    ) {
      $0.mentions = [mention(1, "การปฏิบัติหน้าที", number: 1, byName: 1)]
    },
    Case("marks that drifted make no other name") {
      $0.mentions = [
        mention(1, "การปฏบิัติหนา้ที่", number: 1, byName: 1, conflicts: [.spelling])
      ]
    },
    Case("a name that the end of a line cut is no other name") {
      $0.mentions = [
        mention(4, "การใช้ทรัพย์สินของ", number: 4, nearest: 4, conflicts: [.spelling])
      ]
    },
    Case("an indicator under its own instrument") {
      $0.groups = [GroupStatement(.iit, number(5), heading: place(1), at: place(2))]
    },
    Case(
      "an indicator under another instrument", "2566: 5 90.00",
      finds: [
        "error group-heading /assessments/0/indicators/0 EIT → IIT at 1 2: indicator 5 stands under "
          + "EIT, but belongs to IIT"
      ]
    ) {
      $0.groups = [GroupStatement(.eit, number(5), heading: place(1), at: place(2))]
    },
    Case("a heading that was not seen between two instruments") {
      $0.groups = (1...8).map {
        GroupStatement(.iit, number($0), heading: place(1), at: place(1 + $0))
      }
    },
    Case(
      "items of another indicator",
      finds: [
        "warning foreign-item at 9: the text of indicator 5 names items of another indicator"
      ]
    ) {
      $0.mentions = [
        mention(5, "การแก้ไขปัญหาการทุจริต", number: 5, byName: 5, conflicts: [.item])
      ]
    },
  ]

  static let wholes: [Case] = [
    Case("one name of the agency, spaced in two ways") {
      $0.agency.name = "องค์การบริหารส่วนตำบลทุ่งสายลม"
      $0.agencyNames = [
        Stated("องค์การบริหารส่วนตำบลทุ่งสายลม", at: place(0)),
        Stated("องค์การบริหารส่วนตำบล ทุ่งสายลม", at: place(1)),
      ]
    },
    Case(
      "two names of the agency, the wrong one printed more often",
      finds: [
        "error agency-name /agency เทศบาลตำบลบ้านธารสักหน่อย → เทศบาลตำบลบ้านธารสักน้อย at 1 2: the "
          + "agency is called “เทศบาลตำบลบ้านธารสักหน่อย”, elsewhere “เทศบาลตำบลบ้านธารสักน้อย”"
      ]
    ) {
      $0.agency.name = "เทศบาลตำบลบ้านธารสักน้อย"
      $0.agencyNames = [
        Stated("เทศบาลตำบลบ้านธารสักน้อย", at: place(0)),
        Stated("เทศบาลตำบลบ้านธารสักหน่อย", at: place(1)),
        Stated("เทศบาลตำบลบ้านธารสักหน่อย", at: place(2)),
      ]
    },
    Case(
      "a year left over from an older document",
      finds: [
        "warning fiscal-year /document/fiscalYear 2565 → 2566 at 1: fiscal year 2565 is printed in a "
          + "document for 2566"
      ]
    ) {
      $0.document.fiscalYear = year(2566)
      $0.years = [
        YearStatement(year(2566), .planned, at: place(0)),
        YearStatement(year(2565), .planned, at: place(1)),
        YearStatement(year(2564), .other, at: place(2)),
      ]
    },
    Case("an analysis that is signed when the result is known") {
      $0.document = analysis(2565, YearMonth(year: 2022, month: 9))
    },
    Case(
      "an analysis that is signed while the year of its result has just begun",
      finds: [
        "warning date /document/dated 2021-12 at 3: the document is dated 2021-12, but what it tells "
          + "cannot be known before 2022-04"
      ]
    ) {
      $0.document = analysis(2565, YearMonth(year: 2021, month: 12))
      $0.datedAt = place(3)
    },
    Case("a provincial organisation of its capital") {
      $0.agency = Agency(type: "pao", district: "เมืองทุ่งสายลม")
    },
    Case(
      "a provincial organisation of another district",
      finds: [
        "info district-of-province /agency/district ทุ่งสายลม at 1: a provincial organisation is "
          + "printed with the district ทุ่งสายลม"
      ]
    ) {
      $0.agency = Agency(type: "pao", district: "ทุ่งสายลม", at: place(1))
    },
    Case(
      "a title that says something twice",
      finds: [
        "info repeated-words /document/title ประจำปี ประจำปีงบประมาณ at 1: the title says “ประจำปี "
          + "ประจำปีงบประมาณ”, once too often"
      ]
    ) {
      $0.document = DocumentFacts(
        title: "รายงานผลการประเมิน ประจำปี ประจำปีงบประมาณ พ.ศ. 2565", at: place(1))
    },
    Case(
      "an indicator of two classes", "2567: 3 80.00",
      finds: [
        "info two-classes /assessments/0/indicators/0 at 3 4: indicator 3 is classed as urgent in one "
          + "place, and otherwise in another"
      ]
    ) {
      $0.document.assessedYear = year(2567)
      $0.bands = [BandStatement(number(3), year(2567), .improve, at: place(3))]
      $0.issues = [
        Issue(indicator: number(3), severity: .urgent, text: "การใช้อำนาจ", at: place(4))
      ]
    },
    Case("weak points of one indicator that differ") {
      $0.document.assessedYear = year(2567)
      $0.issues = [
        Issue(indicator: number(3), severity: .urgent, text: "การใช้อำนาจ", at: place(4)),
        Issue(indicator: number(3), severity: .improve, text: "การมอบหมายงาน", at: place(5)),
      ]
    },
    Case(
      "a weak point of the items of another indicator",
      finds: [
        "info foreign-item /issues/1 at 5: a weak point of indicator 5 names i10, i12, items of "
          + "another indicator"
      ]
    ) {
      $0.document.assessedYear = year(2568)
      let items = ItemCode.places(in: Array("i10 i12".utf8)).value?.map(\.code) ?? []
      $0.issues = [
        Issue(indicator: number(4), text: "การยืมทรัพย์สิน", items: items, at: place(4)),
        Issue(indicator: number(5), text: "การยืมทรัพย์สิน", items: items, at: place(5)),
      ]
    },
    Case("a plan with the results of the plan before it") {
      $0.document = DocumentFacts(
        genres: [.measuresPlan, .measuresResults], fiscalYear: year(2560))
      $0.years = [YearStatement(year(2559), .planned, at: place(1))]
    },
    Case(
      "periods that end before they start, and outside of the year",
      finds: [
        "error period-reversed /measures/1/period ก.พ. 64 – ม.ค. 64 at 1: the period “ก.พ. 64 – ม.ค. "
          + "64” ends before it starts",
        "error period-reversed /measures/2/period มิ.ย. 64 – ก.พ. 64 at 2: the period “มิ.ย. 64 – "
          + "ก.พ. 64” ends before it starts",
        "warning period-outside-year /measures/3/period ต.ค. 63 – ธ.ค. 64 at 3: the period “ต.ค. 63 – "
          + "ธ.ค. 64” is not within fiscal year 2564 (2020-10 to 2021-09)",
      ]
    ) {
      $0.document.fiscalYear = year(2564)
      $0.measures = [
        measure(0, "ต.ค. 63 – ก.ย. 64", (2020, 10), (2021, 9)),
        measure(1, "ก.พ. 64 – ม.ค. 64", (2021, 2), (2021, 1)),
        measure(2, "มิ.ย. 64 – ก.พ. 64", nil, nil),
        measure(3, "ต.ค. 63 – ธ.ค. 64", (2020, 10), (2021, 12)),
      ]
    },
    Case("measures that are all of another year") {
      $0.document.fiscalYear = year(2564)
      $0.measures = (0..<3).map { measure($0, "ต.ค. 64 – ก.ย. 65", (2021, 10), (2022, 9)) }
    },
    Case(
      "a plan without monitoring, in a year that asks for it", "2564: 1 90.00",
      finds: [
        "warning missing-element /document at 5: not found: monitoring and reporting, which item o42 "
          + "asks for"
      ]
    ) {
      $0.document = plan(2565)
      $0.measures = [wholeMeasure(1, monitoring: nil)]
    },
    Case("a plan with all that its year asks for", "2564: 1 90.00") {
      $0.document = plan(2565)
      $0.measures = [wholeMeasure(1, monitoring: Monitoring(text: "ทุก 3 เดือน", everyMonths: 3))]
    },
    Case("a plan of a year that asks for no monitoring", "2567: 1 90.00") {
      $0.document = plan(2568)
      $0.measures = [wholeMeasure(1, monitoring: nil)]
    },
    Case(
      "results without an outcome",
      finds: [
        "warning missing-element /document at 5: not found: the outcome, which item o28 asks for"
      ]
    ) {
      $0.document = DocumentFacts(
        genres: [.measuresResults], fiscalYear: year(2568), at: place(5))
      $0.results = [MeasureResult(measure: "อบรม", actions: ["จัดอบรม"], at: place(1))]
    },
    Case(
      "an urgent indicator without a measure", "2567: 1 90.00, 2 84.20, 3 80.00",
      finds: [
        "info measure-missing /assessments/0/indicators/1 84.20 at 1: indicator 2 (84.20) has to be "
          + "mended urgently, but has no measure"
      ]
    ) {
      $0.document = plan(2568, assessed: 2567)
      $0.measures = [wholeMeasure(1, monitoring: nil), wholeMeasure(3, monitoring: nil)]
      $0.bands = [BandStatement(number(3), year(2567), .improve, at: place(3))]
    },
  ]

  @Test(arguments: sums + differences + levels + orders + names + wholes)
  func `a check finds what is wrong and nothing else`(_ example: Case) {
    let findings = example.statements.reconciled(by: .standard).findings
    #expect(findings.map(\.line) == example.findings)
  }

  @Test func `every check is listed, and found in a case`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/ItaAnalysis/Reconcile/Checks")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files.count == Check.all.count)
    let cases = Self.sums + Self.differences + Self.levels + Self.orders + Self.names + Self.wholes
    let found = Set(cases.flatMap { $0.statements.reconciled(by: .standard).findings.map(\.code) })
    #expect(found == Set(Check.all.map(\.code)))
  }

  @Test func `findings are told in Thai as well`() {
    let statements = Statements(
      printing: "2565: 9 92.06, 10 87.50, OIT 98.78, IIT 84.54, EIT 96.65, total 90.27")
    #expect(
      statements.reconciled(by: .standard).findings.map(\.message.th) == [
        "คะแนน OIT พิมพ์ไว้เป็น 98.78 แต่ค่าเฉลี่ยของตัวชี้วัดที่ 9 และ 10 คือ 89.78 "
          + "และมีเพียงค่านี้ที่ให้คะแนนรวมตามที่พิมพ์คือ 90.27"
      ])
  }

  @Test func `codes are stable words, each of one check that explains itself`() {
    let codes = Check.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for check in Check.all {
      #expect(check.code.utf8.allSatisfy { 0x61...0x7A ~= $0 || $0 == 0x2D }, "\(check.code)")
      for message in [check.purpose, check.advice] {
        #expect(!message.th.isEmpty && !message.en.isEmpty && !message.en.hasSuffix("."))
      }
    }
  }

  private static func place(_ block: Int) -> BlockPath { BlockPath([.block(block)]) }

  private static func year(_ number: Int) -> FiscalYear { years[number - 2540] }
  private static let years = FiscalYear.known.compactMap { FiscalYear($0) }

  private static func number(_ number: Int) -> IndicatorNumber { IndicatorNumber.all[number - 1] }

  private static func mention(
    _ indicator: Int, _ name: Text, number: Int?, byName: Int? = nil, nearest: Int? = nil,
    conflicts: Set<IndicatorMention.Conflict> = []
  ) -> IndicatorMention {
    IndicatorMention(
      self.number(indicator), name: name, number: number, byName: byName.map(self.number),
      nearest: nearest.map(self.number), conflicts: conflicts, at: place(9))
  }

  private static func measure(
    _ index: Int, _ text: Text, _ start: (Int, Int)?, _ end: (Int, Int)?
  ) -> Measure {
    Measure(
      period: MeasurePeriod(
        text: text, start: start.map { YearMonth(year: $0.0, month: $0.1) },
        end: end.map { YearMonth(year: $0.0, month: $0.1) }),
      at: place(index))
  }

  private static func plan(_ year: Int, assessed: Int? = nil) -> DocumentFacts {
    DocumentFacts(
      genres: [.measuresPlan], fiscalYear: self.year(year), assessedYear: assessed.map(self.year),
      at: place(5))
  }

  private static func analysis(_ year: Int, _ dated: YearMonth) -> DocumentFacts {
    DocumentFacts(
      genres: [.assessmentAnalysis], assessedYear: self.year(year), dated: dated, at: place(5))
  }

  private static func wholeMeasure(_ indicator: Int, monitoring: Monitoring?) -> Measure {
    Measure(
      indicator: number(indicator), issue: "ผู้มาติดต่อไม่ทราบขั้นตอน", title: "จัดทำคู่มือ",
      steps: ["จัดทำ", "เผยแพร่"], responsible: ["สำนักปลัด"],
      period: MeasurePeriod(text: "ตลอดปีงบประมาณ"), monitoring: monitoring, at: place(8))
  }
}

extension Finding {
  /// `error code subject stated → expected at blocks: message`
  fileprivate var line: String {
    let values = [stated?.text, expected.map { "→ \($0.text)" }].compactMap { $0 }
    let places = at.map { $0.replacing("/content/", with: "") }
    let head = [severity.rawValue, code] + (subject.map { [$0] } ?? []) + values
    return (head + ["at"] + places).joined(separator: " ") + ": " + message.en
  }
}

extension FindingValue {
  fileprivate var text: String {
    switch self {
    case .number(let number): number.description
    case .text(let text): text.description
    }
  }
}
