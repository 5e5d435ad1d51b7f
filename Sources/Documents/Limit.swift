/// What a file may cost. Each limit counts what was really read, never what a header claims.
package enum Limit: String, CaseIterable, Sendable {
  case inputBytes = "max-input"
  case entries = "max-entries"
  case partBytes = "max-part"
  case totalBytes = "max-total"
  case depth = "max-depth"
  case elements = "max-elements"
  case attributes = "max-attributes"
  case attributeBytes = "max-attribute"
  case lineBytes = "max-line"
  case columns = "max-columns"
  case rows = "max-rows"
  case cells = "max-cells"
  case tableDepth = "max-table-depth"
  case seconds = "max-seconds"
  case memory = "max-memory"

  /// The name of the command-line option that raises it, without dashes.
  package var option: String { rawValue }

  package var isInBytes: Bool {
    switch self {
    case .inputBytes, .partBytes, .totalBytes, .attributeBytes, .lineBytes, .memory: true
    case .entries, .depth, .elements, .attributes, .columns, .rows, .cells, .tableDepth, .seconds:
      false
    }
  }

  /// A value of it as its option takes it.
  package func text(_ value: Int) -> String {
    isInBytes && value % (1 << 20) == 0 ? "\(value >> 20)M" : String(value)
  }

  package var standard: Int {
    switch self {
    case .inputBytes: 64 << 20
    case .entries: 4_096
    case .partBytes: 128 << 20
    case .totalBytes: 256 << 20
    case .depth: 200
    case .elements: 5_000_000
    case .attributes: 256
    case .attributeBytes: 1 << 20
    case .lineBytes: 1 << 20
    case .columns: 1_024
    case .rows: 200_000
    case .cells: 2_000_000
    case .tableDepth: 20
    case .seconds: 30
    case .memory: 512 << 20
    }
  }
}

/// The limits in force: the standard ones, and those that the user set.
package struct Limits: Sendable, Equatable {
  private var own: [Limit: Int] = [:]

  package init() {}

  package subscript(limit: Limit) -> Int {
    get { own[limit] ?? limit.standard }
    set { own[limit] = newValue }
  }
}

extension Limit {
  /// What the limit is about, as a clause that says it was passed.
  package var subject: Message {
    switch self {
    case .inputBytes: Message(th: "ขนาดไฟล์", en: "the file is too large")
    case .entries: Message(th: "จำนวนส่วนในไฟล์", en: "too many parts in the file")
    case .partBytes: Message(th: "ขนาดของส่วน", en: "the part is too large when unpacked")
    case .totalBytes: Message(th: "ขนาดรวมเมื่อคลายไฟล์", en: "the file is too large when unpacked")
    case .depth: Message(th: "จำนวนชั้นขององค์ประกอบ", en: "elements are nested too deep")
    case .elements: Message(th: "จำนวนองค์ประกอบ", en: "too many elements")
    case .attributes:
      Message(th: "จำนวนแอตทริบิวต์ขององค์ประกอบหนึ่ง", en: "too many attributes on one element")
    case .attributeBytes: Message(th: "ความยาวของแอตทริบิวต์", en: "an attribute is too long")
    case .lineBytes: Message(th: "ความยาวบรรทัด", en: "a line is too long")
    case .columns: Message(th: "จำนวนคอลัมน์ของตาราง", en: "a table has too many columns")
    case .rows: Message(th: "จำนวนแถวของตาราง", en: "a table has too many rows")
    case .cells: Message(th: "จำนวนเซลล์", en: "too many table cells")
    case .tableDepth: Message(th: "จำนวนชั้นของตารางซ้อน", en: "tables are nested too deep")
    case .seconds: Message(th: "เวลาที่ใช้", en: "reading takes too long")
    case .memory: Message(th: "หน่วยความจำที่ใช้", en: "reading takes too much memory")
    }
  }
}
