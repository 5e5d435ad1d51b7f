import Foundation

/// The face of the documents as a machine without it can have it: Laksaman is the same design drawn
/// 1.503 times as large, so a copy that says so and has the other name breaks lines as the real one.
enum SarabunCopy {
  private static let source = URL(filePath: "/usr/share/fonts/truetype/tlwg")

  private static let styles = [
    "Regular": "Laksaman.ttf", "Bold": "Laksaman-Bold.ttf", "Italic": "Laksaman-Italic.ttf",
    "Bold Italic": "Laksaman-BoldItalic.ttf",
  ]

  static let isPossible = styles.values.allSatisfy {
    FileManager.default.isReadableFile(atPath: source.appending(path: $0).path)
  }

  static func write(into folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (style, file) in styles {
      var font = try OpenType(Data(contentsOf: source.appending(path: file)))
      font.unitsPerEm = 1503
      font.rename(family: "TH SarabunPSK", style: style)
      try Data(font.bytes).write(to: folder.appending(path: file))
    }
  }
}

/// A font file, as far as its scale and its names go (OpenType, `head` and `name`).
private struct OpenType {
  private(set) var bytes: [UInt8]
  /// Where each table has its entry in the directory.
  private var entries: [String: Int] = [:]

  init(_ data: Data) throws {
    bytes = Array(data)
    guard bytes.count > 12 else { throw CocoaError(.fileReadCorruptFile) }
    for index in 0..<number(at: 4, bytes: 2) {
      let entry = 12 + 16 * index
      guard entry + 16 <= bytes.count else { throw CocoaError(.fileReadCorruptFile) }
      entries[String(decoding: bytes[entry..<entry + 4], as: UTF8.self)] = entry
    }
  }

  var unitsPerEm: Int {
    get { entries["head"].map { number(at: number(at: $0 + 8, bytes: 4) + 18, bytes: 2) } ?? 0 }
    set {
      guard let entry = entries["head"] else { return }
      let place = number(at: entry + 8, bytes: 4) + 18
      bytes.replaceSubrange(place..<place + 2, with: Self.bigEndian(newValue, bytes: 2))
    }
  }

  /// The new table of names stands behind all others; nothing points to the old one any more.
  mutating func rename(family: String, style: String) {
    guard let entry = entries["name"] else { return }
    let full = style == "Regular" ? family : "\(family) \(style)"
    let compact = family.replacing(" ", with: "") + "-" + style.replacing(" ", with: "")
    let names = [(1, family), (2, style), (3, full), (4, full), (6, compact)]
    var records: [UInt8] = []
    var strings: [UInt8] = []
    for (kind, name) in names {
      let string = name.utf16.flatMap { Self.bigEndian(Int($0), bytes: 2) }
      // Windows, UTF-16, English.
      for field in [3, 1, 0x409, kind, string.count, strings.count] {
        records += Self.bigEndian(field, bytes: 2)
      }
      strings += string
    }
    let header = [0, names.count, 6 + records.count].flatMap { Self.bigEndian($0, bytes: 2) }
    let table = header + records + strings
    bytes += Array(repeating: 0, count: (4 - bytes.count % 4) % 4)
    bytes.replaceSubrange(
      entry + 8..<entry + 16,
      with: Self.bigEndian(bytes.count, bytes: 4) + Self.bigEndian(table.count, bytes: 4))
    bytes += table
  }

  private func number(at place: Int, bytes count: Int) -> Int {
    bytes[place..<place + count].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func bigEndian(_ number: Int, bytes count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
  }
}
