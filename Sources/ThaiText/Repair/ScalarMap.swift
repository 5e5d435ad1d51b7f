/// The changes that concern single scalars: line ends, spaces, invisible and full-width characters,
/// and the glyph codes of old fonts.
enum ScalarMap {
  static func append(_ line: Span<UInt8>, to scalars: inout [ScalarCode]) {
    scalars.reserveCapacity(scalars.count &+ line.count / 2)
    var joiners = 0
    var index = 0
    while index < line.count {
      let (code, length) = line.scalar(at: index)
      index &+= length
      if code == zeroWidthJoiner {
        joiners &+= 1
        continue
      }
      // The line feed of CR LF stands for both.
      if code == 0x0D, index < line.count, line[index] == 0x0A { continue }
      guard let mapped = map(code) else { continue }
      if joiners > 0 {
        appendJoiners(&joiners, before: mapped, to: &scalars)
      }
      scalars.append(mapped)
    }
    appendJoiners(&joiners, before: 0, to: &scalars)
  }

  private static let zeroWidthJoiner: ScalarCode = 0x200D

  /// Emoji and other scripts need their joiners; beside a Thai letter they are left over from
  /// layout.
  private static func appendJoiners(
    _ joiners: inout Int, before next: ScalarCode, to scalars: inout [ScalarCode]
  ) {
    let isBesideThai = isInThaiBlock(scalars.last ?? 0) || isInThaiBlock(next)
    if !isBesideThai { scalars.append(contentsOf: repeatElement(zeroWidthJoiner, count: joiners)) }
    joiners = 0
  }

  private static func isInThaiBlock(_ code: ScalarCode) -> Bool { code & ~0x7F == 0x0E00 }

  /// What the scalar becomes; nil when it is dropped.
  @inline(__always)
  private static func map(_ code: ScalarCode) -> ScalarCode? {
    let isPlain = code &- 0x20 < 0x5F || isInThaiBlock(code)
    return isPlain ? code : mapUncommon(code)
  }

  private static func mapUncommon(_ code: ScalarCode) -> ScalarCode? {
    switch code {
    // Tab and line feed stay.
    case 0x09, 0x0A: code
    // Carriage return, vertical tab, form feed, next line, line and paragraph separator.
    case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: 0x0A
    // Controls.
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: nil
    // Soft hyphen, grapheme joiner, Arabic letter mark, Mongolian vowel separator.
    case 0xAD, 0x034F, 0x061C, 0x180E: nil
    // Zero-width space and non-joiner, directions and embeddings, word joiner and invisible
    // operators.
    case 0x200B, 0x200C, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F: nil
    // Byte-order mark, annotations, noncharacters.
    case 0xFEFF, 0xFFF9...0xFFFB, 0xFFFE, 0xFFFF: nil
    // No-break, ogham, en to hair, narrow no-break, mathematical and ideographic space.
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: 0x20
    // Full-width forms of ASCII.
    case 0xFF01...0xFF5E: code &- 0xFEE0
    case 0xF700...0xF71A: windowsGlyphs[Int(code &- 0xF700)]
    case 0xF884...0xF89E: macGlyphs[Int(code &- 0xF884)]
    default: code
    }
  }

  /// Thai fonts of Windows kept shifted and clipped forms of letters at U+F700 to U+F71A, and
  /// programs that read PDF copy those codes out. The meanings are those that HarfBuzz shapes by.
  private static let windowsGlyphs: [ScalarCode] = [
    // Tho than without its foot; upper vowels and tone marks shifted left for tall consonants.
    0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C,
    // Tone marks lowered where there is no upper vowel; yo ying without its foot.
    0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E0D,
    // Mai han-akat, nikhahit, maitaikhu and tone marks shifted left; lower vowels lowered.
    0x0E31, 0x0E4D, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39, 0x0E3A,
  ]

  /// The same for Thai fonts of the Macintosh, at U+F884 to U+F89E.
  private static let macGlyphs: [ScalarCode] = [
    0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E47,
    // Each tone mark and thanthakhat: lowered and left, lowered, left.
    0x0E48, 0x0E48, 0x0E48, 0x0E49, 0x0E49, 0x0E49, 0x0E4A, 0x0E4A, 0x0E4A,
    0x0E4B, 0x0E4B, 0x0E4B, 0x0E4C, 0x0E4C, 0x0E4C,
    // Nikhahit; yo ying without its foot; lower vowels lowered; tho than without its foot.
    0x0E4D, 0x0E0D, 0x0E38, 0x0E39, 0x0E3A, 0x0E10,
  ]
}
