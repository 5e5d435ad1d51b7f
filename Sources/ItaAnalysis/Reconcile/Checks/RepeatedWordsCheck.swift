import Documents
import ItaModel
import ThaiText

extension Check {
  /// A title says everything once.
  static let repeatedWords = Check(
    code: "repeated-words", severity: .info,
    purpose: Message(
      th: "ชื่อเอกสารพิมพ์คำซ้ำติดกัน", en: "the title has the same words twice in a row"),
    advice: Message(th: "ลบคำที่ซ้ำ", en: "delete one of them")
  ) { check, evidence in
    let facts = evidence.statements.document
    guard let title = facts.title, let words = title.repeatedWords else { return [] }
    return [
      check.finding(
        on: "/document/title", .repeated(words), stated: .text(words),
        at: facts.at.map { [$0] } ?? [])
    ]
  }
}

extension Text {
  /// `ประจำปี ประจำปีงบประมาณ`: a word that the next one begins with.
  fileprivate var repeatedWords: Text? {
    let words = utf8.split { $0 == 0x20 || $0 == 0x0A }
    // A letter takes three bytes; shorter words may well follow themselves.
    let pair = zip(words, words.dropFirst()).first { one, other in
      one.count >= 15 && one.allSatisfy { $0 >= 0x80 } && other.starts(with: one)
    }
    return pair.map { Text(validUTF8: $0.0 + [0x20] + $0.1) }
  }
}

extension Message {
  fileprivate static func repeated(_ words: Text) -> Message {
    Message(
      th: "ชื่อเอกสารมี “\(words)” ซึ่งพิมพ์ซ้ำกัน", en: "the title says “\(words)”, once too often")
  }
}
