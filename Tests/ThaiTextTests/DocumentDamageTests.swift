import Testing

@testable import ThaiText

@Suite("Damage of whole documents")
struct DocumentDamageTests {
  /// A little over 200 letters with 7 sara am.
  static let sentence = """
    การดำเนินงานของสำนักงานปลัดประจำปีงบประมาณ มีการกำหนดแนวทางการใช้อำนาจหน้าที่ของผู้บริหาร
    และการจัดทำแผนพัฒนาท้องถิ่นเพื่อรับฟังความคิดเห็นของประชาชนในเขตตำบล ตามมาตรการป้องกัน
    การทุจริตและประพฤติมิชอบ การรายงานผลการปฏิบัติราชการ การพัฒนาระบบการให้บริการประชาชน
    """

  static func damage(of text: String) -> [String] {
    var survey = DamageSurvey()
    for line in text.utf8.split(separator: 0x0A) { survey.read(NormalForm.repaired(Array(line))) }
    return survey.damage.names
  }

  static func broken(_ replacement: String, sentences: Int = 8) -> String {
    // By scalars: a sara am is part of the Character before it.
    let scalars = String(repeating: sentence + "\n", count: sentences).unicodeScalars
    var text = String.UnicodeScalarView()
    for scalar in scalars {
      if scalar == "\u{0E33}" {
        text.append(contentsOf: replacement.unicodeScalars)
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }

  @Test("each kind of damage shows in the counts")
  func kinds() {
    #expect(Self.damage(of: Self.broken("\u{0E33}")) == [])
    #expect(Self.damage(of: Self.broken("\u{0E4D}\u{0E32}")) == [])
    #expect(Self.damage(of: Self.broken("\u{FFFD}\u{0E33}")).contains("fffd-am"))
    #expect(Self.damage(of: Self.broken("\u{FFFD}\u{0E32}")).contains("fffd-am"))
    #expect(Self.damage(of: Self.broken(" \u{0E32}")).contains("am-as-space"))
    #expect(Self.damage(of: Self.broken("\u{0E32}")).contains("am-lost"))
  }

  @Test("a short text shows damage by its stems only")
  func shortTexts() {
    #expect(Self.damage(of: Self.broken(" \u{0E32}", sentences: 4)).contains("am-as-space"))
    #expect(!Self.damage(of: Self.broken(" \u{0E32}", sentences: 1)).contains("am-as-space"))
    #expect(Self.damage(of: "การดาเนินงานของสานักงานตามอานาจหน้าที่") == ["am-lost"])
    #expect(Self.damage(of: "การดาเนินงานของสานักงาน") == [])
    #expect(Self.damage(of: "ตำรำง") == [])
    #expect(Self.damage(of: "หลกั ") == [])
  }

  @Test("sara am for every sara aa makes all of them doubtful")
  func saraAmEverywhere() {
    let text = Self.broken("\u{0E33}").unicodeScalars.map { $0 == "\u{0E32}" ? "\u{0E33}" : $0 }
    #expect(Self.damage(of: String(String.UnicodeScalarView(text))) == ["am-everywhere"])
  }

  @Test("marks after the letter that follows theirs are counted")
  func displacedMarks() {
    let text = String(repeating: "หลกั การและเหตผุ ล ปงี บประมาณ ทอ้ งถนิ่ ", count: 4)
    #expect(Self.damage(of: text) == ["marks-displaced"])
    let sound = String(repeating: "หลักการและเหตุผล ปีงบประมาณ ท้องถิ่น ", count: 4)
    #expect(Self.damage(of: sound) == [])
    let numbered = (1...10).map { "ตัวชี้วัดที่ \($0) คะแนน " }.joined()
    #expect(Self.damage(of: numbered) == [])
  }

  @Test(
    "damaged sara am come back, all of them and nothing else",
    arguments: [
      "\u{FFFD}\u{0E33}", "\u{FFFD}\u{0E32}", "\u{0E33}\u{FFFD}", " \u{0E32}", "\u{0E32}",
    ])
  func everythingComesBack(_ replacement: String) {
    var survey = DamageSurvey()
    let text = NormalForm.repaired(Array(Self.broken(replacement).utf8))
    survey.read(text)
    let repair = SaraAmRepair(text, damage: survey.damage)
    #expect(repair.utf8 == Array(Self.broken("\u{0E33}").utf8))
    #expect(repair.changes.count == 8 * 7)
    #expect(repair.doubts == [])
  }

  @Test("a repair tells what it changed and what it left")
  func changes() {
    let repair = SaraAmRepair(Array("ประจ\u{FFFD}าปี ด าเนิน ก าร".utf8), damage: .replacedSaraAm)
    #expect(String(decoding: repair.utf8, as: UTF8.self) == "ประจำปี ดำเนิน ก าร")
    #expect(
      repair.changes == [
        SaraAmRepair.Change(bytes: 12..<18, evidence: .replacement),
        SaraAmRepair.Change(bytes: 28..<32, evidence: .stem),
      ])
    #expect(repair.doubts == [48])
    let spaced = SaraAmRepair(Array("ก าร".utf8), damage: .spacedSaraAm)
    #expect(spaced.changes == [SaraAmRepair.Change(bytes: 3..<7, evidence: .space)])
  }

  @Test("a quick look sees all that a close one would", arguments: 1...40)
  func quickLook(seed: Int) {
    let pieces =
      [
        "ก", "ส", "า", "ำ", "ะ", "เ", "ี", "่", "้", "์", "\u{0E3A}", "\u{0E4D}", " ", "a",
        "\u{FFFD}",
      ]
      + ["สานัก", "ดาเนิน", "คำนา", "ประจาปี", "ราคาสั่ง", "หลกั ", "วัดที่ 1"]
    var dice = Dice(seed: UInt64(seed))
    for _ in 0..<200 {
      let text = (0..<12).compactMap { _ in pieces.randomElement(using: &dice) }.joined()
      let utf8 = NormalForm.repaired(Array(text.utf8))
      #expect(TextFlaw.places(in: utf8) == TextFlaw.search(utf8), "\(text)")
      var quick = DamageSurvey()
      quick.read(utf8)
      var close = DamageSurvey()
      close.readClosely(utf8)
      #expect(quick == close, "\(text)")
    }
  }
}
