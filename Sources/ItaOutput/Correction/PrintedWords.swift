import ThaiText

/// Words of a repaired text as they are printed, in whichever digits.
enum PrintedWords {
  static func ranges(of words: [UInt8], in printed: [UInt8]) -> [Range<Int>] {
    guard !words.isEmpty else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start < printed.count {
      if let end = end(of: words, in: printed, from: start) {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  private static func end(of words: [UInt8], in printed: [UInt8], from start: Int) -> Int? {
    var index = start
    for byte in words {
      guard index < printed.count else { return nil }
      if printed[index] == byte {
        index += 1
      } else if 0x30...0x39 ~= byte, ThaiDigits.isDigit(printed, at: index),
        printed[index + 2] &- 0x90 == byte &- 0x30
      {
        index += 3
      } else {
        return nil
      }
    }
    return index
  }
}
