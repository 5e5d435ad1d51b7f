/// The digits U+0E50 to U+0E59, which the standard library reads as no number.
package enum ThaiDigits {
  /// The text with ASCII digits for Thai ones, which is the same array when it has none.
  package static func toASCII(_ utf8: [UInt8]) -> [UInt8] {
    let bytes = utf8.span
    guard var next = first(in: bytes, from: 0) else { return utf8 }
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    var kept = 0
    while true {
      output.append(contentsOf: utf8[kept..<next])
      output.append(bytes[next &+ 2] &- 0x90 &+ 0x30)
      kept = next &+ 3
      guard let another = first(in: bytes, from: kept) else { break }
      next = another
    }
    output.append(contentsOf: utf8[kept...])
    return output
  }

  /// The text with Thai digits for ASCII ones.
  package static func fromASCII(_ utf8: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(utf8.count)
    for byte in utf8 {
      if 0x30...0x39 ~= byte {
        output += [0xE0, 0xB9, byte &- 0x30 &+ 0x90]
      } else {
        output.append(byte)
      }
    }
    return output
  }

  package static func isDigit(_ utf8: [UInt8], at index: Int) -> Bool {
    index + 2 < utf8.count && utf8[index] == 0xE0 && utf8[index + 1] == 0xB9
      && 0x90...0x99 ~= utf8[index + 2]
  }

  /// The index of the first Thai digit at or after `start`.
  private static func first(in utf8: Span<UInt8>, from start: Int) -> Int? {
    var index = start &+ 2
    while index < utf8.count {
      // The last byte tells digits from nearly all letters, which end in A0 to BF or 80 to 8F.
      if 0x90...0x99 ~= utf8[index], utf8[index &- 1] == 0xB9, utf8[index &- 2] == 0xE0 {
        return index &- 2
      }
      index &+= 1
    }
    return nil
  }
}
