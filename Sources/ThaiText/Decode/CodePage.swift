/// A single-byte encoding, as tables in both directions.
struct CodePage: Sendable {
  /// The scalar of each byte; U+FFFD where the encoding has none.
  let scalars: [ScalarCode]
  private let bytes: [ScalarCode: UInt8]

  /// `passing` are bytes that stand for the control characters of the same code when they are
  /// undefined: software that misreads text leaves them so, and the way back needs them.
  private init(_ high: [UInt8: ScalarCode], passing: ClosedRange<UInt8>? = nil) {
    var scalars = (0..<0x80).map { ScalarCode($0) }
    for byte in UInt8(0x80)...0xFF { scalars.append(high[byte] ?? .replacement) }
    self.scalars = scalars
    var bytes: [ScalarCode: UInt8] = [:]
    for byte in passing.map(Array.init) ?? [] { bytes[ScalarCode(byte)] = byte }
    for (byte, scalar) in high { bytes[scalar] = byte }
    self.bytes = bytes
  }

  /// The byte that the encoding, or software that misreads it, turns into `scalar`.
  func byte(of scalar: ScalarCode) -> UInt8? {
    scalar < 0x80 ? UInt8(truncatingIfNeeded: scalar) : bytes[scalar]
  }

  /// CP874; TIS-620 and ISO 8859-11 are parts of it.
  static let thai: CodePage = {
    var high: [UInt8: ScalarCode] = [
      0x80: 0x20AC, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D,
      0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0xA0: 0x00A0,
    ]
    for byte in Array(UInt8(0xA1)...0xDA) + Array(0xDF...0xFB) {
      high[byte] = 0x0E01 + ScalarCode(byte) - 0xA1
    }
    return CodePage(high, passing: 0x80...0x9F)
  }()

  /// CP1252, which software takes Latin-1 for.
  static let western: CodePage = {
    var high: [UInt8: ScalarCode] = [
      0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020,
      0x87: 0x2021, 0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152,
      0x8E: 0x017D, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022,
      0x96: 0x2013, 0x97: 0x2014, 0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A,
      0x9C: 0x0153, 0x9E: 0x017E, 0x9F: 0x0178,
    ]
    for byte in UInt8(0xA0)...0xFF { high[byte] = ScalarCode(byte) }
    return CodePage(high, passing: 0x80...0x9F)
  }()
}
