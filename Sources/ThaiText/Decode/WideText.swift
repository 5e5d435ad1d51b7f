/// Text in units of two or four bytes, as UTF-8.
struct WideText {
  var utf8: [UInt8] = []
  /// Whether a unit was cut off, or half of a surrogate pair or a code beyond Unicode stood alone;
  /// each such place holds U+FFFD.
  var isDamaged = false

  init(utf16 bytes: ArraySlice<UInt8>, bigEndian: Bool) {
    utf8.reserveCapacity(bytes.count &+ bytes.count / 2)
    var high: ScalarCode?
    var index = bytes.startIndex
    while index &+ 1 < bytes.endIndex {
      let first = ScalarCode(bytes[index])
      let second = ScalarCode(bytes[index &+ 1])
      let unit = bigEndian ? first << 8 | second : second << 8 | first
      index &+= 2
      if let lead = high {
        high = nil
        if unit & 0xFC00 == 0xDC00 {
          utf8.append(scalar: 0x10000 &+ ((lead & 0x3FF) << 10) &+ (unit & 0x3FF))
          continue
        }
        appendReplacement()
      }
      switch unit & 0xFC00 {
      case 0xD800: high = unit
      case 0xDC00: appendReplacement()
      default: utf8.append(scalar: unit)
      }
    }
    if high != nil { appendReplacement() }
    if index < bytes.endIndex { appendReplacement() }
  }

  init(utf32 bytes: ArraySlice<UInt8>, bigEndian: Bool) {
    utf8.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index &+ 3 < bytes.endIndex {
      var code: ScalarCode = 0
      for offset in 0..<4 {
        code = code << 8 | ScalarCode(bytes[index &+ (bigEndian ? offset : 3 &- offset)])
      }
      index &+= 4
      if code & 0xFFFF_F800 == 0xD800 || code > 0x10FFFF {
        appendReplacement()
      } else {
        utf8.append(scalar: code)
      }
    }
    if index < bytes.endIndex { appendReplacement() }
  }

  private mutating func appendReplacement() {
    utf8.append(scalar: .replacement)
    isDamaged = true
  }
}
