import Documents
import ItaAnalysis
import ItaModel

/// What a person may set for a run.
package struct Settings: Sendable {
  package var language: Language
  /// How many inputs are read at once.
  package var width = Processes.processors
  private(set) var limits = Limits()
  /// With an agency's own names of indicators; nil without any.
  private(set) var framework: Framework?

  package init(language: Language) {
    self.language = language
  }

  /// Adds the names that a file gives to indicators.
  package mutating func add(dictionary file: Input) throws(ConversionError) {
    let bytes = try file.read(limits)
    do throws(DictionaryError) {
      framework = try (framework ?? .standard).adding(bytes)
    } catch {
      throw .dictionary(error)
    }
  }

  var glossary: Glossary { framework.map(Glossary.init) ?? .standard }

  package mutating func set(_ option: LimitOption, to value: Int) {
    limits[option.limit] = value
  }
}

/// A limit as something to set on a command line.
package struct LimitOption: Sendable {
  let limit: Limit

  package static let all = Limit.allCases.map { LimitOption(limit: $0) }

  /// Without dashes.
  package var name: String { limit.option }

  package var standardText: String {
    limit.text(limit.standard)
  }

  package var isInBytes: Bool { limit.isInBytes }

  package func purpose(in language: Language) -> String {
    language.text(of: purpose)
  }

  private var purpose: Message {
    switch limit {
    case .inputBytes: Message(th: "ขนาดไฟล์ต้นฉบับ", en: "size of an input")
    case .entries: Message(th: "จำนวนส่วนในไฟล์ Word", en: "parts of a Word file")
    case .partBytes: Message(th: "ขนาดของส่วนหนึ่งเมื่อคลายแล้ว", en: "size of one part, unpacked")
    case .totalBytes:
      Message(th: "ขนาดรวมของทุกส่วนที่อ่านเมื่อคลายแล้ว", en: "size of all parts read, unpacked")
    case .depth: Message(th: "จำนวนชั้นขององค์ประกอบ XML", en: "depth of XML elements")
    case .elements: Message(th: "จำนวนองค์ประกอบ XML ในส่วนหนึ่ง", en: "XML elements in one part")
    case .attributes:
      Message(th: "จำนวนแอตทริบิวต์ขององค์ประกอบหนึ่ง", en: "attributes of one element")
    case .attributeBytes: Message(th: "ขนาดของแอตทริบิวต์หนึ่ง", en: "size of one attribute")
    case .lineBytes: Message(th: "ขนาดของบรรทัดหนึ่ง", en: "size of one line of text")
    case .columns: Message(th: "จำนวนคอลัมน์ของตาราง", en: "columns of a table")
    case .rows: Message(th: "จำนวนแถวของตาราง", en: "rows of a table")
    case .cells: Message(th: "จำนวนเซลล์ทั้งหมด", en: "table cells")
    case .tableDepth: Message(th: "จำนวนชั้นของตารางซ้อนตาราง", en: "depth of tables within tables")
    case .seconds:
      Message(th: "วินาทีของเวลาประมวลผลต่อไฟล์", en: "seconds of processor time for one file")
    case .memory: Message(th: "หน่วยความจำต่อไฟล์", en: "memory for one file")
    }
  }
}
