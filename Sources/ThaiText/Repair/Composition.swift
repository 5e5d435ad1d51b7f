// Normal form C needs the composition tables of Unicode. The standard library has them, since
// String compares by it, but shows them only as system interface. That is still the best source: a
// second copy of the tables would be large and soon of another version, and Foundation's normaliser
// would cost its whole weight. Thai text itself never comes here.
@_spi(_Unicode) internal import Swift

/// Unicode's normal form C.
enum Composition {
  /// Whether NFC might change or move the scalar. Thai letters that are in order, and symbols
  /// without decompositions, are passed over.
  @inline(__always)
  static func mayChange(_ code: ScalarCode) -> Bool {
    code >= 0x0300 && mayChangeUncommon(code)
  }

  private static func mayChangeUncommon(_ code: ScalarCode) -> Bool {
    switch code {
    case 0x0E00...0x0E7F, 0x2010...0x20CF, 0x2190...0x22FF, 0x2400...0x27FF, 0xE000...0xF8FF,
      0xFFFD:
      false
    default: true
    }
  }

  /// Composes the text from `start` on; false when it was composed already.
  static func compose(_ utf8: inout [UInt8], from start: Int) -> Bool {
    var scalars = utf8.span.extracting(start..<utf8.count).scalars()
    orderMarks(&scalars)
    var text = String.UnicodeScalarView()
    for code in scalars { text.append(Unicode.Scalar(code) ?? "\u{FFFD}") }
    var composed: [UInt8] = []
    for scalar in String(text)._nfc { composed.append(scalar: scalar.value) }
    guard composed[...] != utf8[start...] else { return false }
    utf8.replaceSubrange(start..., with: composed)
    return true
  }

  /// Sorts each run of combining marks by class, which NFC does too, but in a time that grows with
  /// the square of the run: two seconds for 100,000 marks.
  private static func orderMarks(_ scalars: inout [ScalarCode]) {
    var run: [(order: UInt8, place: Int, code: ScalarCode)] = []
    for place in 0...scalars.count {
      let code = place < scalars.count ? scalars[place] : 0
      let order = Unicode.Scalar(code)?.properties.canonicalCombiningClass.rawValue ?? 0
      if order > 0 {
        run.append((order, place, code))
      } else if !run.isEmpty {
        run.sort { ($0.order, $0.place) < ($1.order, $1.place) }
        for (offset, mark) in run.enumerated() { scalars[place - run.count + offset] = mark.code }
        run.removeAll(keepingCapacity: true)
      }
    }
  }
}
