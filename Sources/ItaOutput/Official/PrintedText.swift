package import Documents
package import ItaModel
import ThaiText

/// Text as a Thai official document prints it.
package struct PrintedText: Sendable {
  package let digits: DigitStyle

  package init(_ digits: DigitStyle) {
    self.digits = digits
  }

  /// With the digits of the document, and no line's end between a number and its word.
  package func text(_ text: Text) -> Text {
    Text(validUTF8: Self.bound(digits == .thai ? Self.thaiDigits(text.utf8) : text.utf8))
  }

  /// Text of a source: where it names survey and disclosure items, their codes as they are officially
  /// written, whatever was printed for their letters.
  package func source(_ text: Text) -> Text {
    let places = ItemCode.places(in: text.utf8).value ?? []
    var output: [UInt8] = []
    var end = 0
    for place in places where place.bytes.lowerBound >= end {
      output += text.utf8[end..<place.bytes.lowerBound] + place.code.description.utf8
      end = place.bytes.upperBound
    }
    return self.text(Text(validUTF8: output + text.utf8[end...]))
  }

  /// In the narrow cell of a table what must not be broken is broken within words.
  static func breakable(_ text: Text) -> Text {
    guard text.utf8.contains(0xC2) else { return text }
    var output: [UInt8] = []
    var rest = text.utf8[...]
    while let place = rest.firstRange(of: [0xC2, 0xA0]) {
      output += rest[..<place.lowerBound] + [0x20]
      rest = rest[place.upperBound...]
    }
    return Text(validUTF8: output + rest)
  }

  package func number(_ number: Int) -> Text { text(Text(String(number))) }

  // MARK: - Digits

  /// Thai digits but in words with Latin letters: `o26`, `COVID-19`, names of files, addresses.
  private static func thaiDigits(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(where: isDigit) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 16)
    var index = 0
    while index < text.count {
      let word = text[index...].prefix(while: isOfWord)
      if word.isEmpty {
        output.append(text[index])
        index += 1
      } else if word.contains(where: isLatin) {
        output += word
        index = word.endIndex
      } else {
        for byte in word {
          if isDigit(byte) {
            output += [0xE0, 0xB9, byte - 0x30 + 0x90]
          } else {
            output.append(byte)
          }
        }
        index = word.endIndex
      }
    }
    return output
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLatin(byte) || wordMarks.contains(byte)
  }

  private static let wordMarks = Set("-._/:@%&?=+#".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
  private static func isLatin(_ byte: UInt8) -> Bool { 0x61...0x7A ~= byte | 0x20 }

  // MARK: - Spaces

  /// A no-break space between a number and the word that it belongs to.
  private static func bound(_ text: [UInt8]) -> [UInt8] {
    guard text.contains(0x20) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.count + 16)
    for (index, byte) in text.enumerated() {
      if byte == 0x20, binds(text, at: index) {
        output += [0xC2, 0xA0]
      } else {
        output.append(byte)
      }
    }
    return output
  }

  private static func binds(_ text: [UInt8], at space: Int) -> Bool {
    if startsNumber(text, at: space + 1) {
      return leaders.contains { text[..<space].suffix($0.count) == $0[...] }
    }
    return endsNumber(text, at: space)
      && followers.contains { text[(space + 1)...].starts(with: $0) }
  }

  private static func startsNumber(_ text: [UInt8], at index: Int) -> Bool {
    guard index < text.count else { return false }
    if isDigit(text[index]) { return true }
    return isThaiDigit(text, at: index)
      // The minus.
      || text[index...].starts(with: [0xE2, 0x88, 0x92])
  }

  private static func endsNumber(_ text: [UInt8], at index: Int) -> Bool {
    guard index > 0 else { return false }
    return isDigit(text[index - 1]) || index >= 3 && isThaiDigit(text, at: index - 3)
  }

  private static func isThaiDigit(_ text: [UInt8], at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE0 && text[index + 1] == 0xB9
      && 0x90...0x99 ~= text[index + 2]
  }

  private static let leaders = [
    "พ.ศ.", "ข้อ", "ที่", "ร้อยละ", "ปี", "รอบ", "ทุก", "ๆ", "ลำดับ", "จำนวน", "ได้", "ระดับ",
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ].map { Array($0.utf8) }

  private static let followers = [
    "คะแนน", "เดือน", "ตัวชี้วัด", "มาตรการ", "ครั้ง", "วัน", "คน", "ปี", "รายการ", "ชุด", "แห่ง",
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม",
    "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
  ].map { Array($0.utf8) }
}
