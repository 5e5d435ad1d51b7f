/// Characters that show nothing: spaces of all widths, tabs, and marks of no width.
extension [UInt8] {
  /// How many bytes the blank character at `index` takes; 0 where something shows.
  @inline(__always)
  func blank(at index: Int, before end: Int) -> Int {
    let byte = self[index]
    if byte < 0x80 { return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) ? 1 : 0 }
    if byte == 0xC2 { return index + 1 < end && self[index + 1] == 0xA0 ? 2 : 0 }
    guard byte >= 0xE1, index + 2 < end else { return 0 }
    return isWideBlank(byte, self[index + 1], self[index + 2]) ? 3 : 0
  }

  func isBlank(_ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let blank = blank(at: at, before: range.upperBound)
      if blank == 0 { return false }
      at += blank
    }
    return true
  }

  /// The range without the blanks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let blank = blank(at: start, before: end)
      if blank == 0 { break }
      start += blank
    }
    while start < end {
      if blank(at: end - 1, before: end) == 1 {
        end -= 1
      } else if end - start >= 2, blank(at: end - 2, before: end) == 2 {
        end -= 2
      } else if end - start >= 3, blank(at: end - 3, before: end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  /// The Unicode scalar at `index` of valid UTF-8, and its length in bytes.
  @inline(__always)
  func scalar(at index: Int) -> (scalar: UInt32, length: Int) {
    let first = UInt32(self[index])
    if first < 0x80 { return (first, 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= count else { return (0xFFFD, count - index) }
    var scalar = first & (0x7F >> UInt32(length))
    for next in index + 1..<index + length { scalar = scalar << 6 | UInt32(self[next] & 0x3F) }
    return (scalar, length)
  }
}

/// U+1680, U+2000–200D, U+202F, U+205F, U+2060, U+3000 and U+FEFF.
private func isWideBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
  switch (first, second) {
  case (0xE1, 0x9A): third == 0x80
  case (0xE2, 0x80): third <= 0x8D || third == 0xAF
  case (0xE2, 0x81): third == 0x9F || third == 0xA0
  case (0xE3, 0x80): third == 0x80
  case (0xEF, 0xBB): third == 0xBF
  default: false
  }
}
