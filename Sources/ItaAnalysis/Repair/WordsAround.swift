import ThaiText

/// Finds as much of a text around a place as a reader needs to find it again.
struct WordsAround {
  private let utf8: [UInt8]
  /// Thai letters of three bytes each, before and after the place.
  private static let reach = 3 * 12

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// From space to space, or about a dozen letters on each side where no space is near; no mark is
  /// cut from its letter.
  func range(around place: Range<Int>) -> Range<Int> {
    var start = place.lowerBound
    while start > 0, place.lowerBound - start < WordsAround.reach, utf8[start - 1] > 0x20 {
      start -= 1
    }
    if start > 0, utf8[start - 1] > 0x20 {
      while start < place.lowerBound, !startsSyllable(start) { start += 1 }
    }
    var end = place.upperBound
    while end < utf8.count, end - place.upperBound < WordsAround.reach, utf8[end] > 0x20 {
      end += 1
    }
    while end < utf8.count, utf8[end] > 0x20, !startsSyllable(end) { end += 1 }
    return start..<end
  }

  /// Whether a letter starts at the index that belongs to none before it.
  private func startsSyllable(_ index: Int) -> Bool {
    guard utf8[index] & 0xC0 != 0x80 else { return false }
    guard let letter = letter(at: index) else { return true }
    if letter.isMark || letter == .followVowel { return false }
    return index < 3 || self.letter(at: index - 3) != .leadVowel
  }

  /// A letter of the Thai block, all of which take three bytes.
  private func letter(at index: Int) -> ThaiLetter? {
    guard index + 2 < utf8.count, utf8[index] == 0xE0, utf8[index + 1] & 0xFE == 0xB8 else {
      return nil
    }
    let low = ScalarCode(utf8[index + 1] & 1) << 6 | ScalarCode(utf8[index + 2] & 0x3F)
    return ThaiLetter(0x0E00 | low)
  }
}
