/// Files that are not text, by the bytes that they start with, and what to do about them.
enum ForeignFormat {
  static func refusal(of bytes: [UInt8]) -> ReadError? {
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      return compoundFile(bytes)
    }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8))
      || bytes.starts(with: Array("PK\u{5}\u{6}".utf8))
    {
      return archive(bytes)
    }
    for (signature, refusal) in signatures where bytes.starts(with: signature) { return refusal }
    return nil
  }

  /// Whether decoded text has more control characters than any text would.
  static func isBinary(_ utf8: [UInt8]) -> Bool {
    let sample = utf8.prefix(1 << 16)
    let controls = sample.reduce(into: 0) { count, byte in
      // Tabs, line ends, escape and the end-of-file mark of old systems occur in texts.
      if byte < 0x20, !(0x08...0x0D).contains(byte), byte != 0x1A, byte != 0x1B { count += 1 }
    }
    return controls * 100 > sample.count
  }

  static func isHTML(_ utf8: [UInt8]) -> Bool {
    let start = utf8.trimmed(0..<min(utf8.count, 1_024)).lowerBound
    return ["<!doctype html", "<html"].contains { opening in
      utf8[start...].prefix(opening.utf8.count).elementsEqual(opening.utf8) { $0.asLowercase == $1 }
    }
  }

  static let binary = unsupported(
    th: "ไม่ใช่ไฟล์ข้อความ", en: "not a text file",
    orElse: "ตรวจว่าเป็นไฟล์ที่ถูกต้อง", "is this the right file?")

  private static let signatures: [([UInt8], ReadError)] = [
    (
      Array("%PDF".utf8),
      unsupported(
        th: "เป็นไฟล์ PDF", en: "a PDF file",
        orElse: "ใช้ไฟล์ Word ต้นฉบับ หรือแปลงเป็นข้อความด้วย pdftotext -layout",
        "use the Word file that it was made from, or convert it with pdftotext -layout")
    ),
    (
      Array("{\\rtf".utf8),
      unsupported(
        th: "เป็นไฟล์ RTF", en: "an RTF file", orElse: "เปิดใน Word แล้วบันทึกเป็น .docx",
        "open it in Word and save it as .docx")
    ),
    (Array("\u{89}PNG".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }), picture),
    ([0xFF, 0xD8, 0xFF], picture),
    (Array("GIF8".utf8), picture),
    (Array("II*\0".utf8), picture),
    (Array("MM\0*".utf8), picture),
    (Array("7z".utf8) + [0xBC, 0xAF], packed),
    (Array("Rar!".utf8), packed),
    ([0x1F, 0x8B], packed),
  ]

  private static let picture = unsupported(
    th: "เป็นไฟล์ภาพ", en: "a picture", orElse: "ใช้ไฟล์ Word ต้นฉบับ หรือพิมพ์ข้อความในภาพ",
    "use the Word file that it was made from, or type what it shows")

  private static let packed = unsupported(
    th: "เป็นไฟล์บีบอัด", en: "a packed archive", orElse: "คลายไฟล์ก่อน", "unpack it first")

  /// An old Office file, or a new one that is encrypted and wrapped in the old container. The names
  /// of its streams are in UTF-16.
  private static func compoundFile(_ bytes: [UInt8]) -> ReadError {
    func has(_ name: String) -> Bool {
      let name: [UInt8] = name.utf8.reduce(into: []) { $0 += [$1, 0] }
      guard let first = name.first else { return false }
      // Names stand at multiples of 128 bytes, but a damaged file may be shifted.
      return bytes.indices.contains { at in
        bytes[at] == first && bytes[at...].prefix(name.count).elementsEqual(name)
      }
    }
    if has("EncryptedPackage") { return .encrypted }
    if has("WordDocument") {
      return unsupported(
        th: "เป็นไฟล์ Word รุ่นเก่า (.doc)", en: "an old Word file (.doc)",
        orElse: "เปิดใน Word แล้วบันทึกเป็น .docx", "open it in Word and save it as .docx")
    }
    if has("Workbook") || has("Book") {
      return unsupported(
        th: "เป็นไฟล์ Excel รุ่นเก่า (.xls)", en: "an old Excel file (.xls)",
        orElse: "คัดลอกตารางลงใน Word แล้วบันทึกเป็น .docx",
        "copy its tables into Word and save that as .docx")
    }
    return unsupported(
      th: "เป็นไฟล์ Office รุ่นเก่า", en: "an old Office file",
      orElse: "เปิดในโปรแกรมเดิมแล้วบันทึกเป็น .docx",
      "open it in the program that made it and save it as .docx")
  }

  private static func archive(_ bytes: [UInt8]) -> ReadError {
    // OpenDocument has its type as the first entry, unpacked (OpenDocument 1.3 Part 2, 3.3).
    let type = bytes.dropFirst(30).prefix(80)
    if type.starts(with: Array("mimetypeapplication/vnd.oasis.opendocument".utf8)) {
      return unsupported(
        th: "เป็นไฟล์ OpenDocument (เช่น .odt)", en: "an OpenDocument file, such as .odt",
        orElse: "เปิดใน LibreOffice แล้วบันทึกเป็น .docx",
        "open it in LibreOffice and save it as .docx")
    }
    return unsupported(
      th: "เป็นไฟล์ ZIP ที่ไม่ใช่เอกสาร Word", en: "a ZIP file that is no Word document",
      orElse: "คลายไฟล์ก่อน หรือบันทึกเป็น .docx", "unpack it first, or save it as .docx")
  }

  private static func unsupported(
    th: String, en: String, orElse thAdvice: String, _ enAdvice: String
  ) -> ReadError {
    .unsupported(
      format: Message(th: th, en: en), advice: Message(th: thAdvice, en: enAdvice))
  }
}
