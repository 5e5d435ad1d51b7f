/// Text as the search for damaged sara am sees it: letters with their places in the bytes, and the
/// same letters without spaces and with every sara am as sara aa.
struct SaraAmText {
  /// A scalar, or several that together stand for one.
  struct Unit {
    var code: ScalarCode
    var bytes: Range<Int>
    /// Whether these bytes are not what `code` says.
    var isMended = false
  }

  private(set) var units: [Unit] = []
  /// The letters that stems are compared with, and the unit of each.
  private var folded: [ScalarCode] = []
  private var unitOf: [Int] = []
  /// The letters of `folded` that are sara aa in the text, after one space if so said.
  private(set) var saraAas: [(letter: Int, isSpaced: Bool)] = []

  /// With `joiningReplacements`, U+FFFD beside a sara am or sara aa is one unit with it.
  init(_ utf8: [UInt8], joiningReplacements: Bool) {
    let bytes = utf8.span
    var index = 0
    while index < bytes.count {
      let (code, length) = bytes.scalar(at: index)
      units.append(Unit(code: code, bytes: index..<index &+ length))
      index &+= length
    }
    if joiningReplacements { joinReplacements() }
    fold()
  }

  // MARK: - U+FFFD

  private mutating func joinReplacements() {
    var joined: [Unit] = []
    joined.reserveCapacity(units.count)
    var index = 0
    while index < units.count {
      if let width = widthOfSaraAm(at: index) {
        let bytes = units[index].bytes.lowerBound..<units[index + width - 1].bytes.upperBound
        joined.append(Unit(code: Thai.saraAm, bytes: bytes, isMended: true))
        index += width
      } else {
        joined.append(units[index])
        index += 1
      }
    }
    units = joined
  }

  /// How many units from `index` on stand for one sara am, one of them U+FFFD.
  private func widthOfSaraAm(at index: Int) -> Int? {
    guard isAfterConsonant(index) else { return nil }
    var end = index
    if code(at: end) == .replacement { end += 1 }
    guard code(at: end) == Thai.saraAm || end > index && code(at: end) == Thai.saraAa else {
      return nil
    }
    end += 1
    if code(at: end) == .replacement {
      end += 1
      // The glyph that became U+FFFD had a width, which became a space.
      let next = ThaiLetter(code(at: end + 1))
      if code(at: end) == Thai.space, next != .other, !next.isMark { end += 1 }
    }
    return end > index + 1 ? end - index : nil
  }

  private func code(at index: Int) -> ScalarCode { index < units.count ? units[index].code : 0 }

  /// Whether a consonant, or one with a tone mark, stands before the unit.
  private func isAfterConsonant(_ index: Int) -> Bool {
    let before = index > 0 ? ThaiLetter(units[index - 1].code) : .other
    if before == .toneMark { return index > 1 && ThaiLetter(units[index - 2].code) == .consonant }
    return before == .consonant
  }

  // MARK: - Stems

  private mutating func fold() {
    for (index, unit) in units.enumerated() where unit.code != Thai.space {
      if unit.code == Thai.saraAa { saraAas.append((folded.count, isSpaced(unit: index))) }
      folded.append(unit.code == Thai.saraAm ? Thai.saraAa : unit.code)
      unitOf.append(index)
    }
  }

  /// The stem whose sara am the given letter, a sara aa, must be, and the units of all its damaged
  /// sara am; nil when no stem has it there. Around an `isSpaced` letter other spaces do not
  /// matter.
  func stem(at letter: Int, isSpaced: Bool) -> (stem: Int, units: [Int])? {
    guard letter > 0 else { return nil }
    let before = folded[letter - 1]
    guard before.isThai else { return nil }
    for (stem, place) in SaraAmStem.byLetterBefore[Int(before & 0x7F)] {
      let start = letter - place
      guard start >= 0, stands(SaraAmStem.all[stem], at: start),
        isSpaced || isUnbroken(start, SaraAmStem.all[stem].folded.count)
      else { continue }
      let places = SaraAmStem.all[stem].places.map { unitOf[start + $0] }
      return (stem, places.filter { units[$0].code == Thai.saraAa })
    }
    return nil
  }

  private func stands(_ stem: SaraAmStem, at start: Int) -> Bool {
    let end = start + stem.folded.count
    guard end <= folded.count, folded[start..<end] == stem.folded[...],
      end == folded.count || !ThaiLetter(folded[end]).isMark
    else { return false }
    return !stem.notAfter.contains { folded[..<start].suffix($0.count) == $0[...] }
  }

  /// Whether no space stands between the letters but before a spaced sara aa.
  private func isUnbroken(_ start: Int, _ count: Int) -> Bool {
    for letter in start + 1..<start + count {
      let gap = unitOf[letter] - unitOf[letter - 1] - 1
      if gap > 0 && !isSpaced(unit: unitOf[letter]) { return false }
    }
    return true
  }

  /// Whether the unit is a sara aa that one space sets apart from its consonant.
  func isSpaced(unit index: Int) -> Bool {
    units[index].code == Thai.saraAa && index > 0 && units[index - 1].code == Thai.space
      && isAfterConsonant(index - 1)
  }

  /// The bytes that the sara am of this sara aa takes the place of: its own and those of one space
  /// before it.
  func bytesOfSaraAm(unit index: Int) -> Range<Int> {
    let first = isSpaced(unit: index) ? units[index - 1] : units[index]
    return first.bytes.lowerBound..<units[index].bytes.upperBound
  }
}
