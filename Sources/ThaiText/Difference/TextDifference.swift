/// What a reader would have to change in a printed text to make it read as a repaired one.
///
/// The repaired text is in normal form with ASCII digits. That alone is no change: what looks the same
/// stays as it was typed, and digits stay in their script.
package struct TextDifference {
  package struct Change: Sendable, Equatable {
    /// Bytes of the printed text.
    package let bytes: Range<Int>
    package let replacement: [UInt8]
  }

  /// In order. No mark is parted from its letter.
  package let changes: [Change]

  /// Nil where marks stand so wildly that letters cannot be told apart from what the normal form makes
  /// of them.
  package init?(from printed: [UInt8], to repaired: [UInt8]) {
    let (lines, others) = (TextDifference.lines(printed), TextDifference.lines(repaired))
    var changes: [Change] = []
    guard lines.count == others.count else {
      guard let one = TextDifference.changes(from: printed, to: repaired) else { return nil }
      self.changes = one
      return
    }
    // No rule of the normal form looks beyond a line end.
    for (line, other) in zip(lines, others) where line != other {
      guard let some = TextDifference.changes(from: Array(line), to: Array(other)) else {
        return nil
      }
      changes += some.map { change in
        Change(
          bytes: change.bytes.lowerBound + line.startIndex..<change.bytes.upperBound
            + line.startIndex, replacement: change.replacement)
      }
    }
    self.changes = changes
  }

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private static func changes(from printed: [UInt8], to repaired: [UInt8]) -> [Change]? {
    let normal = ThaiDigits.toASCII(NormalForm.repaired(printed))
    guard normal != repaired else { return [] }
    let printedText = ScalarText(printed)
    let normalText = ScalarText(normal)
    let repairedText = ScalarText(repaired)
    let spelling = ScalarAlignment(printedText.scalars.map(\.withASCIIDigit), normalText.scalars)
      // A letter that has changed places with its marks is at two places at once.
      .joining { normalText.scalars[$0].allSatisfy(\.isMark) }
    let repair = ScalarAlignment(normalText.scalars, repairedText.scalars)
    let changes = whole(repair.hunks, normalText, repairedText, spelling).map { hunk in
      let range = spelling.first(of: hunk.first, in: printedText)
      let replacement = repairedText.bytes(hunk.second)
      return Change(
        bytes: printedText.offsets[range.lowerBound]..<printedText.offsets[range.upperBound],
        replacement: printedText.hasThaiDigit(near: range)
          ? ThaiDigits.fromASCII(replacement) : replacement)
    }
    let result = ThaiDigits.toASCII(NormalForm.repaired(made(changes, in: printed)))
    return result == repaired ? changes : nil
  }

  private static func made(_ changes: [Change], in printed: [UInt8]) -> [UInt8] {
    var made: [UInt8] = []
    var kept = 0
    for change in changes {
      made += printed[kept..<change.bytes.lowerBound] + change.replacement
      kept = change.bytes.upperBound
    }
    return made + printed[kept...]
  }

  /// The hunks with what belongs to them on both sides: no boundary stands before a mark, nor inside
  /// of letters that were spelt in another way.
  private static func whole(
    _ hunks: [ScalarAlignment.Hunk], _ first: ScalarText, _ second: ScalarText,
    _ spelling: ScalarAlignment
  ) -> [ScalarAlignment.Hunk] {
    func isClean(_ one: Int, _ other: Int) -> Bool {
      !first.isMark(one) && !second.isMark(other) && !spelling.isInside(one)
    }
    var whole: [ScalarAlignment.Hunk] = []
    for (index, hunk) in hunks.enumerated() {
      var (start, other) = (hunk.first.lowerBound, hunk.second.lowerBound)
      let floor = whole.last?.first.upperBound ?? 0
      while start > floor, !isClean(start, other) {
        start -= 1
        other -= 1
      }
      var (end, otherEnd) = (hunk.first.upperBound, hunk.second.upperBound)
      let ceiling = index + 1 < hunks.count ? hunks[index + 1].first.lowerBound : first.count
      while end < ceiling, !isClean(end, otherEnd) {
        end += 1
        otherEnd += 1
      }
      let new = ScalarAlignment.Hunk(first: start..<end, second: other..<otherEnd)
      if let last = whole.last, last.first.upperBound == start, last.second.upperBound == other {
        whole[whole.count - 1] = ScalarAlignment.Hunk(
          first: last.first.lowerBound..<end, second: last.second.lowerBound..<otherEnd)
      } else {
        whole.append(new)
      }
    }
    return whole
  }
}

extension ScalarAlignment {
  /// A stretch of the second text in the first. What is only in the first is not of it, but for marks
  /// and vowels too many behind their letter.
  fileprivate func first(of range: Range<Int>, in text: ScalarText) -> Range<Int> {
    let before = last { $0.second.upperBound <= range.lowerBound }
    let start = place(range.lowerBound, behind: before)
    let inside = last { hunk in
      hunk.second.upperBound < range.upperBound
        || hunk.second.upperBound == range.upperBound && !hunk.second.isEmpty
    }
    let end = max(start, place(range.upperBound, behind: inside))
    let lost = last { $0.second.upperBound <= range.upperBound }.flatMap { hunk in
      hunk.second == range.upperBound..<range.upperBound ? hunk : nil
    }
    guard let lost = lost?.first, text.scalars[lost].contains(where: \.isThai) else {
      return start..<end
    }
    return start..<max(end, lost.upperBound)
  }

  /// Whether a place of the second text lies within letters that the first spells in another way.
  fileprivate func isInside(_ place: Int) -> Bool {
    last { $0.second.lowerBound < place }.map { $0.second.upperBound > place } ?? false
  }

  /// The last of those that a test is true of; it is false of all behind them.
  private func last(_ isBefore: (Hunk) -> Bool) -> Hunk? {
    var (low, high) = (0, hunks.count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(hunks[middle]) { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? hunks[low - 1] : nil
  }

  private func place(_ place: Int, behind hunk: Hunk?) -> Int {
    guard let hunk else { return place }
    return hunk.first.upperBound + place - hunk.second.upperBound
  }
}

/// A text by its scalars.
private struct ScalarText {
  let scalars: [ScalarCode]
  /// Where each begins in the bytes, and the end.
  let offsets: [Int]
  private let utf8: [UInt8]

  init(_ utf8: [UInt8]) {
    let span = utf8.span
    var scalars: [ScalarCode] = []
    var offsets: [Int] = []
    var index = 0
    while index < span.count {
      let (code, length) = span.scalar(at: index)
      scalars.append(code)
      offsets.append(index)
      index += length
    }
    self.scalars = scalars
    self.offsets = offsets + [index]
    self.utf8 = utf8
  }

  var count: Int { scalars.count }

  func bytes(_ range: Range<Int>) -> [UInt8] {
    Array(utf8[offsets[range.lowerBound]..<offsets[range.upperBound]])
  }

  /// Whether what stands there belongs to the letter before it.
  func isMark(_ index: Int) -> Bool { index < count && scalars[index].isMark }

  /// Whether a Thai digit is among these scalars or beside them.
  func hasThaiDigit(near range: Range<Int>) -> Bool {
    let seen = max(0, range.lowerBound - 1)..<min(count, range.upperBound + 1)
    return scalars[seen].contains { $0.withASCIIDigit != $0 }
  }
}

extension ScalarCode {
  fileprivate var isMark: Bool {
    if isThai { return ThaiLetter(self).isMark || self == Thai.saraAm }
    return self >= 0x0300 && Unicode.Scalar(self)?.properties.isGraphemeExtend ?? false
  }

  fileprivate var withASCIIDigit: ScalarCode {
    0x0E50...0x0E59 ~= self ? self &- 0x0E50 &+ 0x30 : self
  }
}
