/// The bytes of a text file as UTF-8, whatever encoding they came in; line ends are as they were.
package struct DecodedText: Sendable {
  /// Valid UTF-8 without a byte-order mark.
  package let utf8: [UInt8]
  /// What the bytes were read as: `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be`, `utf-32le`,
  /// `utf-32be`, `cp874`, or `cp874+utf-8` for a file whose lines differ.
  package let encoding: String
  /// What had to be assumed or mended, in kebab case: `no-bom`, `mixed-encoding`, the kinds of
  /// `Mojibake`, `mojibake-bytes-lost`, `invalid-utf8`, `invalid-utf16`, `invalid-utf32`.
  package let repairs: [String]

  package init(decoding bytes: [UInt8]) {
    let reading = Reading(of: bytes)
    let mended = Mojibake.mend(reading.utf8)
    utf8 = mended.utf8
    encoding = reading.encoding
    repairs = reading.repairs + mended.repairs
  }
}

/// The bytes in the first encoding that fits them, before mojibake is looked for.
private struct Reading {
  var utf8: [UInt8]
  var encoding: String
  var repairs: [String] = []

  init(of bytes: [UInt8]) {
    self = Reading(marked: bytes) ?? Reading(unmarked: bytes)
  }

  private init(utf8: [UInt8], encoding: String, repairs: [String] = []) {
    self.utf8 = utf8
    self.encoding = encoding
    self.repairs = repairs
  }

  private init(_ wide: WideText, encoding: String, damage: String, repairs: [String] = []) {
    self.init(
      utf8: wide.utf8, encoding: encoding, repairs: repairs + (wide.isDamaged ? [damage] : []))
  }

  // MARK: - With a byte-order mark

  private init?(marked bytes: [UInt8]) {
    // The mark of UTF-32LE begins with that of UTF-16LE.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) {
      let text = WideText(utf32: bytes.dropFirst(4), bigEndian: false)
      self.init(text, encoding: "utf-32le", damage: "invalid-utf32")
    } else if bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      let text = WideText(utf32: bytes.dropFirst(4), bigEndian: true)
      self.init(text, encoding: "utf-32be", damage: "invalid-utf32")
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      let text = WideText(utf16: bytes.dropFirst(2), bigEndian: false)
      self.init(text, encoding: "utf-16le", damage: "invalid-utf16")
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      let text = WideText(utf16: bytes.dropFirst(2), bigEndian: true)
      self.init(text, encoding: "utf-16be", damage: "invalid-utf16")
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      self.init(utf8: Array(bytes.dropFirst(3)), encoding: "utf-8-bom")
      mendUTF8()
    } else {
      return nil
    }
  }

  // MARK: - Without one

  private init(unmarked bytes: [UInt8]) {
    if let bigEndian = Reading.byteOrder(of: bytes) {
      self.init(
        WideText(utf16: bytes[...], bigEndian: bigEndian),
        encoding: bigEndian ? "utf-16be" : "utf-16le", damage: "invalid-utf16", repairs: ["no-bom"])
    } else if bytes.isValidUTF8 {
      self.init(utf8: bytes, encoding: "utf-8")
    } else if Reading.isThaiCodePage(bytes[...]) {
      self.init(utf8: bytes[...].decodedAsThai, encoding: "cp874")
    } else if let lines = Reading.lineByLine(bytes) {
      self.init(utf8: lines, encoding: "cp874+utf-8", repairs: ["mixed-encoding"])
    } else {
      self.init(utf8: bytes, encoding: "utf-8")
      mendUTF8()
    }
  }

  private mutating func mendUTF8() {
    guard !utf8.isValidUTF8 else { return }
    utf8 = Array(String(decoding: utf8, as: UTF8.self).utf8)
    repairs.append("invalid-utf8")
  }

  /// Whether unmarked bytes look like UTF-16 with the high byte first, or last. The high byte of
  /// Thai is 0E, that of ASCII 00, and neither is often a low byte.
  private static func byteOrder(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    var even = 0
    var odd = 0
    var index = 0
    while index < bytes.count {
      let first = bytes[index]
      let second = bytes[index &+ 1]
      if first == 0 || first == 0x0E { even &+= 1 }
      if second == 0 || second == 0x0E { odd &+= 1 }
      index &+= 2
    }
    let units = Double(bytes.count / 2)
    let evenShare = Double(even) / units
    let oddShare = Double(odd) / units
    if oddShare >= 0.6 && evenShare < 0.3 { return false }
    if evenShare >= 0.6 && oddShare < 0.3 { return true }
    return nil
  }

  /// Whether nearly all high bytes are Thai letters and signs of CP874 that stand where Thai is
  /// written.
  private static func isThaiCodePage(_ bytes: ArraySlice<UInt8>) -> Bool {
    let page = CodePage.thai.scalars
    var high = 0
    var known = 0
    for byte in bytes where byte >= 0x80 {
      high &+= 1
      if page[Int(byte)] != .replacement { known &+= 1 }
    }
    return Double(known) >= 0.98 * Double(high) && bytes.readAsThai.isThai
  }

  /// Each line in UTF-8 if it is that, else in CP874; nil when a line is neither.
  private static func lineByLine(_ bytes: [UInt8]) -> [UInt8]? {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(bytes.count * 2)
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      let line = bytes[start..<end]
      if line.isValidUTF8 {
        utf8.append(contentsOf: line)
      } else if line.readAsThai.isThai {
        utf8.append(contentsOf: line.decodedAsThai)
      } else {
        return nil
      }
      start = end
    }
    return utf8
  }
}

extension ArraySlice<UInt8> {
  fileprivate var isValidUTF8: Bool {
    let bytes = span
    return (try? UTF8Span(validating: bytes)) != nil
  }

  fileprivate var readAsThai: Plausibility {
    let page = CodePage.thai.scalars
    var reading = Plausibility()
    for byte in self { reading.read(page[Int(byte)]) }
    return reading
  }

  fileprivate var decodedAsThai: [UInt8] {
    let page = CodePage.thai.scalars
    var utf8: [UInt8] = []
    utf8.reserveCapacity(count * 3)
    for byte in self { utf8.append(scalar: page[Int(byte)]) }
    return utf8
  }
}

extension [UInt8] {
  var isValidUTF8: Bool { self[...].isValidUTF8 }
}
