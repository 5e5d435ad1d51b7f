import Documents
import ItaModel
import Testing
import ThaiText

@Suite struct DictionaryAddingTests {
  private func adding(_ file: String) throws -> IndicatorNames {
    IndicatorNames(try Framework.standard.adding(Array(file.utf8)))
  }

  @Test func `a name that an agency adds is told by its letters, damaged ones by its words`() throws
  {
    var strict = try adding(#"{"aliases": [{"indicator": 4, "name": "การใช้พัสดุและครุภัณฑ์"}]}"#)
    #expect(strict.match(label: Array("การใช้พัสดุและครุภัณฑ์".utf8)).indicator?.number == 4)
    #expect(strict.match(label: Array("การใช้พสดุและครุภณฑ".utf8)).rule == .skeleton)
    #expect(strict.match(label: Array("การใช้พัสตุและครภัณฑ์".utf8)).indicator == nil)
    var lenient = try adding(
      #"{"aliases": [{"indicator": 4, "name": "การใช้พัสดุและครุภัณฑ์", "words": ["พัสดุ"]}]}"#)
    #expect(lenient.match(label: Array("การใช้พัสตุและครภัณฑ์".utf8)).indicator?.number == 4)
  }

  @Test func `an agency may call an indicator what is none elsewhere`() throws {
    let label = Array("การเปิดเผยข้อมูลสาธารณะ".utf8)
    var standard = IndicatorNames(.standard)
    #expect(standard.match(label: label).rule == .negative)
    var names = try adding(#"{"aliases": [{"indicator": 9, "name": "การเปิดเผยข้อมูลสาธารณะ"}]}"#)
    #expect(names.match(label: label).indicator?.number == 9)
  }

  @Test func `what an agency knows to be none is none`() throws {
    let label = Array("การใช้งบประมาณเหลือจ่าย".utf8)
    var names = try adding(#"{"negatives": ["การใช้งบประมาณเหลือจ่าย"]}"#)
    #expect(names.match(label: label, number: 2).rule == .negative)
  }

  @Test func `a file of too many names is refused`() {
    let aliases = (0...1000).map { #"{"indicator": 4, "name": "การใช้ของหมายเลข \#($0)"}"# }
    let file = #"{"aliases": [\#(aliases.joined(separator: ","))]}"#
    #expect(throws: DictionaryError.self) { try adding(file) }
  }

  @Test func `no bytes stop a label from being read`() {
    var noise = Noise(seed: 7)
    var names = IndicatorNames(.standard)
    var phrases = Vocabulary(Framework.standard.phrases.map { (text: $0, meaning: $0) })
    let pieces: [[UInt8]] =
      [[0xE0], [0xB8], [0xE0, 0xB8, 0x81], [0xFF], [0xF0, 0x9F], [], [0x28], [0x2E]]
      + ["ตัวชี้วัดที่", "การใช้", " ", "9", "๙", ")", "คะแนน", "(IIT)", "ข้อ"].map { Array($0.utf8) }
    for _ in 0..<400 {
      let label = (0..<noise.number(upTo: 9)).flatMap { _ in
        pieces[noise.number(upTo: pieces.count) - 1]
      }
      let reading = names.read(label: label)
      #expect(reading.name.count <= 3 * label.count)
      _ = names.match(label: label, number: noise.number(upTo: 99))
      _ = phrases.meaning(of: label)
    }
  }
}
